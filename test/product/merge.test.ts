import { describe, expect, it } from 'vitest';
import { valueAt } from '../../local/workbook/cells';
import { fillPractice } from '../support/manyRows';
import { ANA, aNewPractice, type CellText, type Practice } from '../support/practice';

const LOGS = ['Touchpoints', 'Referrals', 'Introductions', 'Commitments'] as const;

/** Dr. Anna Smith (a call, a referral given) and Smith, Anna (a meeting, a referral received, and the circle). */
function twoRows(): Practice {
  const practice = aNewPractice();
  practice.typeRow('Partners', {
    Partner: 'Dr. Anna Smith',
    Owner: 'Ana',
    Email: 'anna@example.org',
    Notes: 'Likes tea',
  });
  practice.typeRow('Partners', { Partner: 'Ben Okafor' });
  practice.typeRow('Partners', {
    Partner: 'Smith, Anna',
    Email: 'a.smith@example.org',
    Phone: "'+44 20 7946 0011",
    'Known since': '2021-05-01',
    Notes: 'Fridays',
  });
  const logs: readonly (readonly [string, Record<string, CellText>])[] = [
    ['Touchpoints', { Date: '2026-02-10', Partner: 'Dr. Anna Smith', Kind: 'Call' }],
    ['Touchpoints', { Date: '2026-02-20', Partner: 'smith, anna', Kind: 'Meeting', Notes: 'Went well' }],
    ['Touchpoints', { Date: '2026-02-21', Partner: 'Ben Okafor', Kind: 'Call' }],
    [
      'Referrals',
      { Date: '2026-02-11', Direction: 'Given', Partner: 'Dr. Anna Smith', 'Client code': 'QX1' },
    ],
    [
      'Referrals',
      { Date: '2026-02-22', Direction: 'Received', Partner: 'Smith, Anna', 'Client code': 'QX2' },
    ],
    ['Introductions', { Partner: 'Smith, Anna', For: 'them', Contact: 'a colleague' }],
    ['Commitments', { Partner: 'Smith, Anna', 'We do': '1', 'They do': '1', Until: '2026-04-01' }],
  ];
  for (const [tab, cells] of logs) practice.typeRow(tab, cells);
  practice.ask('updateNow', {});
  return practice;
}

const idOf = (practice: Practice, name: string) => String(practice.partner(name, 'Partner row id'));
const both = (practice: Practice) => ({
  partnerId: idOf(practice, 'Dr. Anna Smith'),
  otherId: idOf(practice, 'Smith, Anna'),
});

function merge(practice: Practice, prefer: string[] = [], requestId = 'request-merge-1') {
  const two = both(practice);
  const { seen } = practice.ask('previewMerge', two);
  const order = { requestId, ...two, prefer: prefer.map((field) => ({ field })), seen };
  return { order, ...practice.ask('mergePartners', order) };
}

/** Every cell of the tabs people write in, rows in any order; the order of ids made anew aside. */
function everything(practice: Practice): Record<string, string[]> {
  return Object.fromEntries(
    ['Partners', ...LOGS].map((tab) => {
      const { rowCount, columnCount } = practice.sheet(tab);
      const rows = Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (_, column) =>
          String(valueAt(practice.sheet(tab), row + 1, column + 1) ?? ''),
        ).join(' | '),
      );
      return [tab, rows.filter((row) => row.replace(/[ |]/g, '') !== '').sort()];
    }),
  );
}

describe('before two rows are merged', () => {
  it('the preview says which row stays, what is filled, what differs, what is noted and what moves', () => {
    const practice = twoRows();
    const before = everything(practice);
    const preview = practice.ask('previewMerge', both(practice));
    expect(preview).toEqual({
      stays: { id: idOf(practice, 'Dr. Anna Smith'), name: 'Dr. Anna Smith' },
      goes: { id: idOf(practice, 'Smith, Anna'), name: 'Smith, Anna' },
      fills: [
        { header: 'Phone', value: '+44 20 7946 0011' },
        { header: 'Known since', value: '2021-05-01' },
      ],
      differing: [
        { field: 'email', header: 'Email', stays: 'anna@example.org', goes: 'a.smith@example.org' },
      ],
      noted: ['Also known as Smith, Anna', 'Fridays'],
      moves: { touchpoints: 1, referrals: 1, introductions: 1, commitments: 1 },
      joined: 0,
      formulas: 'Formulas that ask for “Smith, Anna” will say “No such partner”.',
      seen: preview.seen,
    });
    expect(everything(practice)).toEqual(before);
  });

  it('the panel of each offers the other', () => {
    const practice = twoRows();
    const { partnerId, otherId } = both(practice);
    expect(practice.ask('openPartner', { partnerId }).twins).toEqual([
      { id: otherId, name: 'Smith, Anna', by: 'similar name' },
    ]);
    expect(practice.ask('openPartner', { partnerId: otherId }).twins).toHaveLength(1);
    expect(practice.ask('openPartner', { partnerId: idOf(practice, 'Ben Okafor') }).twins).toEqual([]);
  });
});

describe('merging two rows', () => {
  it('leaves one row with all cells, and all that was logged with either', () => {
    const practice = twoRows();
    const { message, partner } = merge(practice);
    expect(message).toBe('Smith, Anna is one row with Dr. Anna Smith now.');
    expect(partner.card.name).toBe('Dr. Anna Smith');
    const cell = (header: string) => practice.partner('Dr. Anna Smith', header);
    expect(practice.freeRow('Partners')).toBe(4);
    expect([cell('Owner'), cell('Email'), cell('Phone'), cell('Known since')]).toEqual([
      'Ana',
      'anna@example.org',
      '+44 20 7946 0011',
      '2021-05-01',
    ]);
    expect(cell('Notes')).toBe('Likes tea\nAlso known as Smith, Anna\nEmail: a.smith@example.org\nFridays');
    expect([cell('Touchpoints'), cell('Given'), cell('Received'), cell('Balance')]).toEqual([3, 1, 1, 0]);
    for (const tab of LOGS)
      for (let row = 2; row < practice.freeRow(tab); row++)
        expect(['Dr. Anna Smith', 'Ben Okafor']).toContain(practice.cell(tab, row, 'Partner'));
    expect(practice.host.call(ANA, 'STAGE', ['Smith, Anna', '']).value).toBe('No such partner');
  });

  it('takes the other row’s cell where that is preferred', () => {
    const practice = twoRows();
    merge(practice, ['email']);
    expect(practice.partner('Dr. Anna Smith', 'Email')).toBe('a.smith@example.org');
    expect(practice.partner('Dr. Anna Smith', 'Notes')).toContain('Email: anna@example.org');
  });

  it('and undoing it brings back the row and every cell', () => {
    const practice = twoRows();
    const before = everything(practice);
    const { undoId } = merge(practice, ['email']);
    expect(JSON.stringify(practice.ask('listUndo', {}))).toContain(
      'Undo brings 1 row back and gives 5 rows back what they said before.',
    );
    expect(practice.ask('undo', { undoId }).message).toBe(
      'Undone: Smith, Anna is one row with Dr. Anna Smith now.',
    );
    expect(everything(practice)).toEqual(before);
  });

  it('and undoing it leaves what somebody changed since', () => {
    const practice = twoRows();
    const { undoId } = merge(practice);
    practice.type('Partners', practice.row('Partners', 'Partner', 'Dr. Anna Smith'), 'Phone', '555 0100');
    expect(practice.ask('undo', { undoId }).message).toContain('1 cell somebody changed since');
    expect(practice.partner('Dr. Anna Smith', 'Phone')).toBe('555 0100');
    expect(practice.partner('Smith, Anna', 'Phone')).toBe('+44 20 7946 0011');
  });

  it('asked for twice is done once', () => {
    const practice = twoRows();
    const { order, undoId } = merge(practice);
    const after = everything(practice);
    const again = practice.ask('mergePartners', order);
    expect(again.message).toBe('Saved already.');
    expect(again.undoId).toBe(undoId);
    expect(everything(practice)).toEqual(after);
  });

  it('of one name gives their rows back to somebody', () => {
    const practice = twoRows();
    const at = practice.row('Partners', 'Partner', 'Ben Okafor');
    practice.type('Partners', at, 'Partner', 'Smith, Anna');
    practice.typeRow('Touchpoints', { Date: '2026-02-25', Partner: 'Smith, Anna', Kind: 'Call' });
    const partnerId = String(practice.cell('Partners', at, 'Partner row id'));
    const otherId = String(practice.cell('Partners', at + 1, 'Partner row id'));
    const { seen, joined, formulas } = practice.ask('previewMerge', { partnerId, otherId });
    expect({ joined, formulas }).toEqual({ joined: 1, formulas: '' });
    practice.ask('mergePartners', { requestId: 'request-merge-1', partnerId, otherId, prefer: [], seen });
    expect(practice.partner('Smith, Anna', 'Touchpoints')).toBe(3);
    expect(practice.partner('Smith, Anna', 'Attention')).not.toContain('Two partners have this name');
  });
});

describe('a merge is refused, and nothing is written,', () => {
  const refusalOf = (practice: Practice, change: () => void) => {
    const two = both(practice);
    const { seen } = practice.ask('previewMerge', two);
    change();
    const before = everything(practice);
    const order = { requestId: 'request-merge-1', ...two, prefer: [], seen };
    const { sentence } = practice.refusal('mergePartners', order);
    expect(everything(practice)).toEqual(before);
    return sentence;
  };

  it('of a row with itself', () => {
    const practice = twoRows();
    const { partnerId } = both(practice);
    expect(practice.refusal('previewMerge', { partnerId, otherId: partnerId }).sentence).toContain('itself');
  });

  it.each([
    ['a cell of the row that goes', 'Partners', 'Smith, Anna', 'Phone'],
    ['a cell of the row that stays', 'Partners', 'Dr. Anna Smith', 'Phone'],
    ['whose a row of the log is', 'Touchpoints', 'smith, anna', 'Partner'],
  ])('when %s was changed meanwhile', (_, tab, partner, header) => {
    const practice = twoRows();
    const change = () => void practice.type(tab, practice.row(tab, 'Partner', partner), header, 'Ben Okafor');
    expect(refusalOf(practice, change)).toContain('since you looked');
  });

  it('when the other row is gone', () => {
    const practice = twoRows();
    const change = () =>
      void practice.type(
        'Partners',
        practice.row('Partners', 'Partner', 'Smith, Anna'),
        'Partner row id',
        null,
      );
    expect(refusalOf(practice, change)).toContain('no longer on the Partners tab');
  });

  it.each([
    ['what a day cell says and we cannot read', 'Asked on', 'soon', 'what Asked on of Smith, Anna says'],
    ['a formula somebody typed', 'Profession', '="Thera"&"pist"', 'the formula in Profession of Smith, Anna'],
  ])('when the row that goes holds %s', (_, header, typed, words) => {
    const practice = twoRows();
    practice.type('Partners', practice.row('Partners', 'Partner', 'Smith, Anna'), header, typed);
    expect(practice.refusal('previewMerge', both(practice)).sentence).toContain(words);
  });

  it('when the row that goes holds a cell in a column of somebody’s own', () => {
    const practice = twoRows();
    const sheetId = practice.sheet('Partners').id;
    const write = (row: number, value: string) =>
      practice.host.edit(ANA, { sheetId, row, column: 6, values: [[value]] });
    practice.host.insertColumns(ANA, { sheetId, at: 6, count: 1 });
    write(1, 'Parking');
    write(practice.row('Partners', 'Partner', 'Smith, Anna'), 'behind the house');
    expect(practice.refusal('previewMerge', both(practice)).sentence).toBe(
      'This would be lost: “Parking” of Smith, Anna, a column of your own. Copy it to where it belongs or clear it, then look again.',
    );
  });
});

describe.each([10, 5_000])('with %i partners', (partners) => {
  it('merging costs a constant number of calls', () => {
    const practice = aNewPractice();
    fillPractice(practice, partners);
    const two = { partnerId: idOf(practice, 'Partner 1'), otherId: idOf(practice, 'Partner 2') };
    const { seen } = practice.ask('previewMerge', two);
    const looked = practice.last.remoteCalls;
    practice.ask('mergePartners', { requestId: 'request-merge-1', ...two, prefer: [], seen });
    const merged = practice.last.remoteCalls;
    practice.ask('undo', { undoId: 'request-merge-1' });
    const undone = practice.last.remoteCalls;
    console.log(`merge at ${partners} partners: ${looked} to look, ${merged} to merge, ${undone} to undo`);
    expect(looked).toBeLessThanOrEqual(16);
    expect(merged).toBeLessThanOrEqual(60);
    expect(undone).toBeLessThanOrEqual(60);
  });
});
