import { beforeEach, describe, expect, it } from 'vitest';
import { valueAt } from '../../local/workbook/cells';
import { ANA, aNewPractice, aSamplePractice, BEN, type Practice } from '../support/practice';

/** What people do to a spreadsheet between two runs; after the next run every column is right. */
describe('people change the sheet', () => {
  let practice: Practice;
  beforeEach(() => {
    practice = aSamplePractice();
  });
  const run = () => practice.ask('updateNow', {});
  const idOf = (tab: string) => practice.sheet(tab).id;
  const namesAndStages = () => {
    const words = new Map<unknown, unknown>();
    for (let row = 2; row < practice.freeRow('Partners'); row++) {
      words.set(practice.cell('Partners', row, 'Partner'), practice.cell('Partners', row, 'Stage'));
    }
    return words;
  };

  it('a renamed header is still the same column', () => {
    const place = practice.column('Partners', 'Owner');
    practice.host.edit(ANA, {
      sheetId: idOf('Partners'),
      row: 1,
      column: place,
      values: [['Who looks after them']],
    });
    practice.host.edit(ANA, { sheetId: idOf('Partners'), row: 2, column: place, values: [['Ben']] });
    run();
    const item = practice
      .ask('open', {})
      .partners.find(({ name }) => name === practice.cell('Partners', 2, 'Partner'));
    expect(item?.owner).toBe('Ben');
  });

  it('a moved column is still the same column', () => {
    const before = namesAndStages();
    practice.host.moveColumns(ANA, {
      sheetId: idOf('Partners'),
      at: practice.column('Partners', 'Stage'),
      count: 1,
      to: 1,
    });
    run();
    expect(namesAndStages()).toEqual(before);
    expect(practice.column('Partners', 'Stage')).toBe(1);
  });

  it('a column of our own between yours is left alone', () => {
    practice.host.insertColumns(ANA, { sheetId: idOf('Partners'), at: 6, count: 1 });
    practice.host.edit(ANA, {
      sheetId: idOf('Partners'),
      row: 1,
      column: 6,
      values: [['Birthday'], ['3 May'], ['in June']],
    });
    const before = namesAndStages();
    run();
    expect(namesAndStages()).toEqual(before);
    expect(practice.cell('Partners', 3, 'Birthday')).toBe('in June');
  });

  it('sorted rows keep their own words', () => {
    const before = namesAndStages();
    const { rowCount, columnCount } = practice.sheet('Partners');
    practice.host.sortRange(BEN, {
      sheetId: idOf('Partners'),
      area: { row: 2, column: 1, rows: rowCount - 1, columns: columnCount },
      keys: [{ column: 1, ascending: false }],
    });
    run();
    expect(namesAndStages()).toEqual(before);
  });

  it('a sorted Settings tab keeps every value, and a formula with Mutual stays live', () => {
    const settings = practice.sheet('Settings');
    practice.host.sortRange(BEN, {
      sheetId: settings.id,
      area: { row: 2, column: 1, rows: settings.rowCount - 1, columns: settings.columnCount },
      keys: [{ column: 1, ascending: false }],
    });
    const rows = () =>
      Array.from({ length: settings.contents.length }, (_, index) =>
        [1, 2, 3].map((column) => valueAt(settings, index + 2, column)),
      );
    const sorted = rows();
    const column = practice.column('Partners', 'Notes');
    practice.host.edit(ANA, {
      sheetId: idOf('Partners'),
      row: 2,
      column,
      values: [['=TOUCHPOINTS(A2, Mutual)']],
    });
    const before = Number(practice.cell('Partners', 2, 'Notes'));
    practice.ask('logTouchpoint', {
      requestId: 'request-after-sorting',
      partnerId: String(practice.cell('Partners', 2, 'Partner row id')),
      kind: 'Call',
      date: '2026-03-02',
      by: '',
      gotFromIt: '',
      notes: '',
    });
    expect(rows()).toEqual(sorted);
    expect(practice.cell('Partners', 2, 'Notes')).toBe(before + 1);
  });

  it('a renamed partner keeps the history that was logged under the old name', () => {
    const touchpoints = practice.partner('Dana Kim', 'Touchpoints');
    practice.type('Partners', practice.row('Partners', 'Partner', 'Dana Kim'), 'Partner', 'Dana Kim-Lopez');
    run();
    expect(practice.partner('Dana Kim-Lopez', 'Touchpoints')).toBe(touchpoints);
    expect(practice.partner('Dana Kim-Lopez', 'Stage')).toBe('Lasting');
  });

  it('a bare row typed on a phone counts at once', () => {
    const before = Number(practice.partner('Dana Kim', 'Touchpoints'));
    practice.typeRow('Touchpoints', { Date: '2026-03-02', Partner: 'dana  KIM', Kind: 'Call' });
    expect(practice.partner('Dana Kim', 'Touchpoints')).toBe(before + 1);
    expect(practice.partner('Dana Kim', 'Last contact')).toBe('2026-03-02');
  });

  it('a row for a day to come becomes Planned, and the touch is due then', () => {
    practice.typeRow('Partners', { Partner: 'Nadia Holm', Core: 'yes' });
    practice.typeRow('Touchpoints', { Date: '2026-02-20', Partner: 'Nadia Holm', Kind: 'Call' });
    expect(practice.partner('Nadia Holm', 'Due')).toBe('In 42 d');
    const row = practice.typeRow('Touchpoints', {
      Date: '2026-03-20',
      Partner: 'Nadia Holm',
      Kind: 'Coffee or meal',
    });
    expect(practice.cell('Touchpoints', row, 'Status')).toBe('Planned');
    expect(practice.partner('Nadia Holm', 'Due')).toBe('In 18 d');
  });

  it('a kind chosen in Log today is logged once and the cell clears', () => {
    const row = practice.row('Partners', 'Partner', 'Dana Kim');
    const before = practice.freeRow('Touchpoints');
    practice.type('Partners', row, 'Log today', 'Message');
    expect(practice.cell('Partners', row, 'Log today')).toBe('');
    expect(practice.cell('Touchpoints', before, 'Kind')).toBe('Message');
    run();
    expect(practice.freeRow('Touchpoints')).toBe(before + 1);
  });

  it('an outcome gets the day we first saw it', () => {
    const row = practice.typeRow('Referrals', {
      Date: '2026-02-20',
      Direction: 'Given',
      Partner: 'Dana Kim',
      Outcome: 'Started',
    });
    expect(practice.cell('Referrals', row, 'Outcome on')).toBe('2026-03-02');
  });

  it('a row naming nobody is kept as typed, counted nowhere, and said on the Dashboard', () => {
    const row = practice.typeRow('Touchpoints', { Date: '2026-03-01', Partner: 'Dana Kimm', Kind: 'Call' });
    run();
    expect(practice.cell('Touchpoints', row, 'Partner')).toBe('Dana Kimm');
    const dashboard = practice.sheet('Dashboard').contents.flat().map(String).join('\n');
    expect(dashboard).toContain('Dana Kimm');
  });

  it('the partner it probably means says so, and no longer once it is put right', () => {
    const row = practice.typeRow('Touchpoints', { Date: '2026-03-01', Partner: 'Dana Kimm', Kind: 'Call' });
    run();
    expect(practice.partner('Dana Kim', 'Attention')).toContain('Did you mean Dana Kim?');
    practice.type('Touchpoints', row, 'Partner', 'Dana Kim');
    practice.type('Touchpoints', row, 'Kind', 'Meeting');
    expect(practice.partner('Dana Kim', 'Attention')).toBe('');
  });

  it('a date that is none stays as typed and is named', () => {
    const row = practice.typeRow('Touchpoints', { Date: '31.02.2026', Partner: 'Dana Kim', Kind: 'Call' });
    run();
    expect(practice.cell('Touchpoints', row, 'Date')).toBe('31.02.2026');
    expect(practice.sheet('Dashboard').contents.flat().map(String).join('\n')).toContain('31.02.2026');
  });

  it('a missing column stops us with a sentence that names it, and nothing is written', () => {
    const before = namesAndStages();
    practice.host.deleteColumns(ANA, {
      sheetId: idOf('Touchpoints'),
      at: practice.column('Touchpoints', 'Kind'),
      count: 1,
    });
    const refusal = practice.refusal('updateNow', {});
    expect(refusal.code).toBe('structure');
    expect(refusal.sentence).toContain('“Kind” is missing on the tab “Touchpoints”');
    expect(namesAndStages()).toEqual(before);
  });

  it('two headers that changed places stop us', () => {
    const [owner, notes] = [practice.column('Partners', 'Owner'), practice.column('Partners', 'Notes')];
    practice.host.edit(ANA, { sheetId: idOf('Partners'), row: 1, column: owner, values: [['Notes']] });
    practice.host.edit(ANA, { sheetId: idOf('Partners'), row: 1, column: notes, values: [['Owner']] });
    expect(practice.refusal('updateNow', {}).sentence).toContain('stands over the column that was');
  });

  it('a renamed tab is still the same tab', () => {
    practice.host.renameSheet(ANA, idOf('Touchpoints'), 'What we did');
    expect(practice.ask('updateNow', {}).message).toBe('Everything is up to date.');
  });

  it('rows inserted above the headers change nothing', () => {
    const before = practice.partner('Dana Kim', 'Stage');
    practice.host.insertRows(ANA, { sheetId: idOf('Partners'), at: 1, count: 2 });
    run();
    const sheet = practice.sheet('Partners');
    expect(sheet.contents[2]).toContain('Stage');
    expect(sheet.contents.some((line) => line.includes('Dana Kim') && line.includes(before))).toBe(true);
  });
});

describe('set-up', () => {
  it('is safe to repeat: nothing is doubled', () => {
    const practice = aNewPractice();
    const before = practice.host.workbook.sheets.map(({ name, columnCount }) => [name, columnCount]);
    practice.ask('setUp', { practiceName: 'Example practice' });
    expect(practice.host.workbook.sheets.map(({ name, columnCount }) => [name, columnCount])).toEqual(before);
    expect(practice.host.workbook.protections.length).toBeGreaterThan(5);
  });

  it('makes every tab of the contract and leaves yours alone', () => {
    const practice = aNewPractice();
    expect(practice.host.workbook.sheets.map(({ name }) => name)).toEqual([
      'Dashboard',
      'Sheet1',
      'Partners',
      'Touchpoints',
      'Referrals',
      'Introductions',
      'Commitments',
      'Team',
      'Kinds',
      'Templates',
      'Settings',
      'Run log',
      'Mutual data',
    ]);
    expect(practice.host.workbook.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
      'Introductions',
      'Commitments',
      'Templates',
      'Mutual data',
    ]);
  });
});
