import { describe, expect, it } from 'vitest';
import { calculate } from './support';

const times = (count: number, text: string) => text.repeat(count);

describe('a formula that asks for too much', () => {
  it.each([
    ['brackets a thousand deep', `=${times(1000, '(')}1${times(1000, ')')}`],
    ['a thousand IFs inside each other', `=${times(1000, 'IF(TRUE,')}1${times(1000, ')')}`],
    ['a thousand minus signs', `=${times(1000, '-')}1`],
    ['a thousand percent signs', `=1${times(1000, '%')}`],
    ['braces a thousand deep', `=${times(1000, '{')}1${times(1000, '}')}`],
    ['more text than a cell can hold', `="${times(60_000, 'x')}"`],
    ['a billion numbers', '=SUM(SEQUENCE(1E9))'],
    ['a billion numbers in one row', '=SEQUENCE(1,1E9)'],
    ['a table of all against all', '=ARRAYFORMULA(SUM(SEQUENCE(10000)*SEQUENCE(1,10000)))'],
    ['a billion working days', '=WORKDAY(1,1E9)'],
    ['all ranks of ten thousand numbers', '=SUM(ARRAYFORMULA(LARGE(SEQUENCE(10000),SEQUENCE(10000))))'],
    [
      'ten thousand searches of ten thousand numbers',
      '=SUM(ARRAYFORMULA(MATCH(SEQUENCE(10000),SEQUENCE(10000))))',
    ],
    ['working days until the end of time', '=NETWORKDAYS(1,1E12)'],
  ])('%s ends in #ERROR!', (_, formula) => {
    expect(calculate(formula)).toBe('#ERROR!');
  });

  it.each([
    ['text repeated', '=REPT("x",1E9)'],
    ['text replaced by more text', '=SUBSTITUTE(REPT("a",40000),"a",REPT("b",40000))'],
    ['text joined', '=REPT("x",40000)&REPT("x",40000)'],
    ['texts joined', '=TEXTJOIN(REPT(",",40000),FALSE,1,2,3)'],
  ])('%s beyond what a cell can hold is #VALUE!', (_, formula) => {
    expect(calculate(formula)).toBe('#VALUE!');
  });

  it('finds no place for a pattern made to be slow', () => {
    const text = times(2000, 'a');
    const pattern = `${times(200, 'a*')}b`;
    expect(calculate(`=COUNTIF(A1:A20,"${pattern}")`, { sheets: { Sheet1: [[text]] } })).toBe(0);
    expect(calculate(`=SEARCH("${pattern}","${text}")`)).toBe('#VALUE!');
  });
});

describe('a long formula', () => {
  it('may add thousands of terms', () => {
    expect(calculate(`=0${times(10_000, '+1')}`)).toBe(10_000);
  });

  it('may nest ninety functions', () => {
    expect(calculate(`=${times(90, 'IF(TRUE,')}1${times(90, ')')}`)).toBe(1);
  });
});
