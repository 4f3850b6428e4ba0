import { describe, expect, it } from 'vitest';
import type { HostOptions } from '../../local/host';
import { ANA, aSamplePractice, BEN, type Practice } from '../support/practice';

type Variants = NonNullable<HostOptions['variants']>;

/** Stage and next day of each partner, and how much they count for. */
function answersOf(practice: Practice): Map<unknown, unknown> {
  const rows = Array.from({ length: practice.freeRow('Partners') - 2 }, (_, index) => index + 2);
  return new Map(
    rows.map((row) => [
      practice.cell('Partners', row, 'Partner'),
      ['Stage', 'Touchpoints', 'Reciprocity'].map((header) => practice.cell('Partners', row, header)),
    ]),
  );
}

const doubts: Variants[] = [
  { undo: 'the edit alone', editEventOnUndo: 'fires' },
  { undo: 'the edit alone', editEventOnUndo: 'silent' },
  { undo: 'the script’s writes first', editEventOnUndo: 'fires' },
  { undo: 'the script’s writes first', editEventOnUndo: 'silent' },
];

describe('an undone edit', () => {
  it.each(doubts)('leaves no trace after the next run: $undo, onEdit $editEventOnUndo', (variants) => {
    const practice = aSamplePractice({ variants });
    const before = answersOf(practice);
    const row = practice.freeRow('Touchpoints');
    practice.typeRow('Touchpoints', { Partner: 'Dana Kim', Kind: 'Call', Date: '2026-03-02' });
    for (let undone = 0; undone < 12; undone++) practice.host.undo(ANA);
    practice.ask('updateNow', {});
    expect(answersOf(practice)).toEqual(before);
    expect(practice.cell('Touchpoints', row, 'Partner')).toBe('');
  });

  it.each(doubts)('of one cell is counted as it stands then: $undo, onEdit $editEventOnUndo', (variants) => {
    const practice = aSamplePractice({ variants });
    const before = answersOf(practice);
    practice.type('Touchpoints', 2, 'Partner', 'Nobody We Know');
    practice.host.undo(ANA);
    practice.host.undo(ANA);
    practice.ask('updateNow', {});
    expect(answersOf(practice)).toEqual(before);
  });
});

describe('a row dragged over the next', () => {
  it('is another row with an id of its own', () => {
    const practice = aSamplePractice();
    const { id, columnCount } = practice.sheet('Touchpoints');
    const row = practice.freeRow('Touchpoints') - 1;
    const line = { row, column: 1, rows: 1, columns: columnCount };
    practice.host.fillCells(BEN, { sheetId: id, from: line, to: { ...line, row: row + 1 } });
    practice.ask('updateNow', {});
    const ids = [row, row + 1].map((at) => practice.cell('Touchpoints', at, 'Touchpoint row id'));
    expect(ids[1]).not.toBe('');
    expect(ids[1]).not.toBe(ids[0]);
  });
});

describe('a filter on Partners', () => {
  it.each(['all rows', 'visible rows'] as const)(
    'hides nothing from a run, also when sorting moves %s',
    (sortThroughFilter) => {
      const practice = aSamplePractice({ variants: { sortThroughFilter } });
      const before = answersOf(practice);
      const { id, columnCount } = practice.sheet('Partners');
      const rows = practice.freeRow('Partners') - 1;
      const area = { row: 1, column: 1, rows, columns: columnCount };
      const hides = [String(practice.cell('Partners', 3, 'Stage'))];
      practice.host.filterRows(ANA, {
        sheetId: id,
        area,
        column: practice.column('Partners', 'Stage'),
        hides,
      });
      const below = { ...area, row: 2, rows: rows - 1 };
      practice.host.sortRange(BEN, { sheetId: id, area: below, keys: [{ column: 1, ascending: false }] });
      practice.ask('updateNow', {});
      expect(answersOf(practice)).toEqual(before);
    },
  );
});

describe('a German file', () => {
  it.each(['in English', 'by the locale'] as const)(
    'is set up, logged into and counted like any other, formulas of scripts read %s',
    (formulasByScripts) => {
      const locale = 'de_DE';
      const practice = aSamplePractice({ locale, variants: { formulasByScripts } });
      const before = Number(practice.partner('Dana Kim', 'Touchpoints'));
      practice.typeRow('Touchpoints', { Partner: 'Dana Kim', Kind: 'Call', Date: '02.03.2026' });
      practice.type('Partners', 2, 'Notes', '=TOUCHPOINTS(A2; Mutual)');
      practice.ask('updateNow', {});
      expect(practice.partner('Dana Kim', 'Touchpoints')).toBe(before + 1);
      expect(practice.cell('Partners', 2, 'Notes')).toBe(practice.cell('Partners', 2, 'Touchpoints'));
    },
  );
});
