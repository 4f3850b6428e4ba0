import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../local/workbook/cells';
import { ANA, aNewPractice, aSamplePractice, type Practice } from '../../support/practice';
import { aCall, dashboard } from './scene';

/** What people do to rows and cells, and what a sheet may hold (docs/threats.md, S). */

const idOf = (practice: Practice, tab: string) => practice.sheet(tab).id;
const run = (practice: Practice) => practice.ask('updateNow', {});
const withDana = () => {
  const practice = aNewPractice();
  const { partner } = practice.ask('addPartner', {
    requestId: 'request-dana',
    name: 'Dana Kim',
    owner: 'Ana',
  });
  return { practice, dana: partner.id };
};
/** Types a block of cells from a cell on, as pasting does. */
const paste = (practice: Practice, tab: string, row: number, column: number, values: (string | number)[][]) =>
  practice.host.edit(ANA, { sheetId: idOf(practice, tab), row, column, values });

describe('S7: rows copied with their ids, rows typed without one', () => {
  it('the lower of two equal ids gets a new one, the history stays with the first', () => {
    const practice = aSamplePractice();
    const at = practice.row('Partners', 'Partner', 'Dana Kim');
    const width = practice.sheet('Partners').columnCount;
    const before = practice.partner('Dana Kim', 'Touchpoints');
    const copy = Array.from({ length: width }, (_, index) => {
      const value = valueAt(practice.sheet('Partners'), at, index + 1);
      return typeof value === 'number' || typeof value === 'string' ? value : '';
    });
    const below = practice.freeRow('Partners');
    paste(practice, 'Partners', below, 1, [copy]);
    practice.type('Partners', below, 'Partner', 'Dana Kim the Second');
    run(practice);
    const ids = [at, below].map((row) => practice.cell('Partners', row, 'Partner row id'));
    expect(new Set(ids).size).toBe(2);
    expect(practice.partner('Dana Kim', 'Touchpoints')).toBe(before);
    expect(practice.partner('Dana Kim the Second', 'Touchpoints')).toBe(0);
  });
});

describe('S8: five thousand rows pasted at once', () => {
  it('cost the run as many calls as five', () => {
    const cost = (rows: number) => {
      const { practice } = withDana();
      const at = practice.column('Touchpoints', 'Date');
      const lines = Array.from({ length: rows }, () => ['2026-03-02', 'Dana Kim', 'Call']);
      if (rows > 250)
        practice.host.insertRows(ANA, { sheetId: idOf(practice, 'Touchpoints'), at: 300, count: rows });
      paste(practice, 'Touchpoints', 2, at, lines);
      run(practice);
      expect(practice.partner('Dana Kim', 'Touchpoints')).toBe(rows);
      return practice.last.remoteCalls;
    };
    expect(cost(5_000)).toBe(cost(5));
  });
});

describe('S10: a tab that looks full because of what is not ours', () => {
  it('the next log goes below the last row of ours, not below a tick box at the very end', () => {
    const { practice, dana } = withDana();
    const sheet = practice.sheet('Touchpoints');
    practice.host.insertColumns(ANA, { sheetId: sheet.id, at: sheet.columnCount, count: 1 });
    paste(practice, 'Touchpoints', sheet.rowCount, sheet.columnCount - 1, [['FALSE']]);
    practice.ask('logTouchpoint', aCall(dana, 'request-full'));
    expect(practice.cell('Touchpoints', 2, 'Partner')).toBe('Dana Kim');
  });
});

describe('S11: names', () => {
  it('in other capitals, with other spaces or accents written otherwise, are the same name', () => {
    const practice = aNewPractice();
    practice.ask('addPartner', { requestId: 'request-elodie', name: 'Élodie Marchand', owner: '' });
    for (const [index, name] of [
      'élodie marchand',
      '  Élodie   Marchand ',
      'E\u0301lodie Marchand',
    ].entries())
      paste(practice, 'Touchpoints', index + 2, practice.column('Touchpoints', 'Date'), [
        ['2026-03-02', name, 'Call'],
      ]);
    run(practice);
    expect(practice.partner('Élodie Marchand', 'Touchpoints')).toBe(3);
  });
});

describe('S12: error values and formulas where people type', () => {
  const ERRORS = ['=1/0', '=NA()', '=NOSUCH(1)', '=#REF!', '=VALUE("x")', '=SQRT(-1)'];
  it.each(ERRORS)('%s in a date or a name counts nowhere, stays as typed, and the run goes on', (formula) => {
    const { practice } = withDana();
    const at = practice.column('Touchpoints', 'Date');
    paste(practice, 'Touchpoints', 2, at, [[formula, 'Dana Kim', 'Call']]);
    paste(practice, 'Touchpoints', 3, at, [['2026-03-02', formula, 'Call']]);
    paste(practice, 'Touchpoints', 4, at, [['2026-03-02', 'Dana Kim', 'Call']]);
    run(practice);
    expect(practice.partner('Dana Kim', 'Touchpoints')).toBe(1);
    expect(practice.sheet('Touchpoints').contents[1]?.[at - 1]).toMatchObject({ formula });
    expect(dashboard(practice)).toContain('Touchpoints');
  });

  it('a formula over a computed column of ours is written over, one in a typed column never', () => {
    const { practice } = withDana();
    const row = practice.row('Partners', 'Partner', 'Dana Kim');
    practice.type('Partners', row, 'Stage', '="Lasting"');
    practice.type('Partners', row, 'Notes', '=1+1');
    run(practice);
    expect(practice.cell('Partners', row, 'Stage')).toBe('Prospect');
    const notes = practice.column('Partners', 'Notes');
    expect(practice.sheet('Partners').contents[row - 1]?.[notes - 1]).toMatchObject({ formula: '=1+1' });
  });
});

describe('S13: a formula asked about everything', () => {
  it('answers a column of five thousand names, each as it would alone', () => {
    const practice = aSamplePractice();
    const names = ['Dana Kim', 'Nobody At All', '', 'Ruth Adeyemi'];
    const sheetId = practice.host.addSheet(ANA, 'Asking');
    practice.host.insertRows(ANA, { sheetId, at: 900, count: 4_200 });
    const lines = Array.from({ length: 5_000 }, (_, index) => [names[index % names.length] ?? '']);
    practice.host.edit(ANA, { sheetId, row: 1, column: 1, values: lines });
    practice.host.edit(ANA, { sheetId, row: 1, column: 3, values: [['=STAGE(A1:A5000)']] });
    const alone = names.map((_, index) => [`=STAGE(A${index + 1})`]);
    practice.host.edit(ANA, { sheetId, row: 1, column: 5, values: alone });
    const sheet = practice.sheet('Asking');
    for (const row of [1, 2, 3, 4, 4_997, 4_998, 4_999, 5_000])
      expect(valueAt(sheet, row, 3) ?? '').toBe(valueAt(sheet, ((row - 1) % 4) + 1, 5) ?? '');
  });
});

describe('S15: a tab that is full', () => {
  it('grows for the next row', () => {
    const { practice, dana } = withDana();
    const sheet = practice.sheet('Touchpoints');
    const date = practice.column('Touchpoints', 'Date');
    const lines = Array.from({ length: sheet.rowCount - 1 }, () => ['2026-03-01', 'Dana Kim', 'Message']);
    paste(practice, 'Touchpoints', 2, date, lines);
    const before = sheet.rowCount;
    practice.ask('logTouchpoint', aCall(dana, 'request-grows'));
    expect(sheet.rowCount).toBeGreaterThan(before);
    expect(practice.cell('Touchpoints', before + 1, 'Kind')).toBe('Call');
  });
});
