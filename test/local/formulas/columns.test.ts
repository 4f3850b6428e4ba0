import { describe, expect, it } from 'vitest';
import { type FormulaValue, type Matrix, makeRecalculation } from '../../../local/formulas';
import { cut, NOON } from './support';

const ROWS = 10_000;
const QUESTIONS = 400;

/** A log of ten thousand rows and, on another sheet, questions about it; counts the cells that are read. */
function aLog() {
  const log: Matrix = Array.from({ length: ROWS }, (_, row) => [
    `Partner ${row % QUESTIONS}`,
    row % 2 ? 'Coffee' : 'Call',
    row,
  ]);
  const answers: Matrix = Array.from({ length: QUESTIONS }, (_, row) => [`Partner ${row}`, null]);
  const sheets: Record<string, Matrix> = { Log: log, Counts: answers };
  let read = 0;
  const recalculation = makeRecalculation({
    read(sheet, area) {
      if (sheet === 'Log') read += area.rows * area.columns;
      return cut(sheets[sheet] ?? [], area);
    },
    gridOf: (sheet) => sheets[sheet] && { rows: sheets[sheet].length, columns: 3 },
    named: () => undefined,
    custom: () => undefined,
    now: () => NOON,
    holds: () => false,
    show({ row }, value: FormulaValue) {
      const line = answers[row - 1];
      if (line) line[1] = value;
    },
    spill: () => undefined,
  });
  return { recalculation, log, answers, cellsRead: () => read };
}

describe('four hundred COUNTIFS over ten thousand rows', () => {
  it('read each cell of the log once, and again once after an edit', () => {
    const { recalculation, log, answers, cellsRead } = aLog();
    for (let row = 1; row <= QUESTIONS; row++) {
      const text = `=COUNTIFS(Log!A:A,A${row},Log!B:B,"Coffee",Log!C:C,">=100")`;
      recalculation.setFormula({ sheet: 'Counts', row, column: 2 }, text);
    }
    recalculation.recalculate([]);
    expect(answers[1]?.[1]).toBe(25 - 1);
    expect(cellsRead()).toBe(3 * ROWS);

    const first = log[0];
    if (first) first[1] = 'Coffee';
    recalculation.recalculate([{ sheet: 'Log', area: { row: 1, column: 2, rows: 1, columns: 1 } }]);
    expect(cellsRead()).toBeLessThanOrEqual(6 * ROWS);
  });
});
