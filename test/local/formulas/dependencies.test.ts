import { describe, expect, it } from 'vitest';
import {
  isError,
  parseFormula,
  type ResultKind,
  referencesOf,
  resultKindOf,
  unknownFunctionsOf,
} from '../../../local/formulas';

function parsed(text: string) {
  const formula = parseFormula(text);
  if (isError(formula)) throw new Error(formula.message);
  return formula;
}

describe('what a formula depends on', () => {
  it('is its ranges, names and functions', () => {
    expect(referencesOf(parsed("=IF(A1>2, SUM('My data'!B2:B), Rates) & today()"))).toEqual({
      areas: [
        { sheet: 'My data', area: { row: 2, column: 2, rows: Number.POSITIVE_INFINITY, columns: 1 } },
        { sheet: undefined, area: { row: 1, column: 1, rows: 1, columns: 1 } },
      ],
      names: ['RATES'],
      functions: ['TODAY', 'IF', 'SUM'],
      volatile: true,
    });
  });

  it('is not where a range merely lies', () => {
    expect(referencesOf(parsed('=ROWS(A1:A9)+ROW(B2)')).areas).toEqual([]);
  });

  it('is not the clock unless it is asked', () => {
    expect(referencesOf(parsed('=DATE(2026,1,1)')).volatile).toBe(false);
  });
});

describe('functions nobody knows', () => {
  it('are listed, the program’s own are not', () => {
    const isCustom = (name: string) => name === 'RECIPROCITY';
    const formula = parsed('=IF(reciprocity(A1)="x",RAND(),Query(A1:B2))');
    expect(unknownFunctionsOf(formula, isCustom).sort()).toEqual(['QUERY', 'RAND']);
  });
});

describe('how a result wants to be shown', () => {
  it.each<[string, ResultKind | undefined]>([
    ['=TODAY()', 'date'],
    ['=TODAY()+7', 'date'],
    ['=TODAY()-DATE(2026,1,1)', undefined],
    ['=NOW()', 'dateTime'],
    ['=TIME(1,2,3)', 'time'],
    ['=IF(A1="","",EDATE(A1,1))', 'date'],
    ['=50%', 'percent'],
    ['=A1', 'date'],
    ['=MAX(A1:A9)', 'date'],
    ['=A1-A2', undefined],
    ['=YEAR(A1)', undefined],
  ])('%s is %s when cells hold days', (formula, kind) => {
    expect(resultKindOf(parsed(formula), () => 'date')).toBe(kind);
  });
});
