import { describe, expect, it } from 'vitest';
import { evaluate, isError, parseFormula } from '../../../local/formulas';
import { aScope, shown } from './support';

function calculateIn(decimalComma: boolean, formula: string): unknown {
  const parsed = parseFormula(formula, { decimalComma });
  return isError(parsed) ? parsed.error : shown(evaluate(parsed, aScope()));
}

describe('where one and a half is written 1.5', () => {
  it('commas and semicolons both separate arguments', () => {
    expect(calculateIn(false, '=SUM(1.5,2;3)')).toBe(6.5);
  });
});

describe('where one and a half is written 1,5', () => {
  it('semicolons separate arguments', () => {
    expect(calculateIn(true, '=SUM(1,5;2;3)')).toBe(6.5);
  });

  it('a backslash separates the columns of an array', () => {
    expect(calculateIn(true, '={1\\2;3\\4}')).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  it('a comma between arguments is no formula', () => {
    expect(calculateIn(true, '=SUM("a", 2)')).toBe('#ERROR!');
  });
});

describe('the text of a formula', () => {
  it('is kept as it was written', () => {
    expect(parseFormula('= sum( A1 ,2)')).toMatchObject({ text: '= sum( A1 ,2)' });
  });

  it('may come without its equals sign', () => {
    expect(calculateIn(false, '1+1')).toBe(2);
  });
});
