import { describe, expect, it } from 'vitest';
import { aBook } from './book';
import { NOON } from './support';

describe('what depends on a changed cell', () => {
  it('is calculated again, through any number of steps', () => {
    const book = aBook();
    book.enter('A1', [[1, '=A1+1', '=B1*10']]);
    expect(book.show('C1')).toBe(20);
    book.enter('A1', 4);
    expect(book.show('C1')).toBe(50);
  });

  it('comes after what it reads, in whichever order the formulas were entered', () => {
    const book = aBook();
    book.enter('A1', [['=B1+1', '=C1+1', '=D1+1', 1]]);
    expect(book.show('A1')).toBe(4);
    book.written();
    book.enter('D1', 10);
    expect(book.written()).toEqual(['C1', 'B1', 'A1']);
  });

  it('is calculated when a cell inside one of its ranges changes', () => {
    const book = aBook();
    book.enter('A1', [[1], [2], [3]]);
    book.enter('C1', '=SUM(A:A)+SUM(A2:A)');
    expect(book.show('C1')).toBe(11);
    book.enter('A10', 100);
    expect(book.show('C1')).toBe(211);
  });

  it('is left alone when the change is elsewhere', () => {
    const book = aBook();
    book.enter('A1', [[1, '=A1+1', '=SUM(A1:A3)']]);
    book.written();
    book.enter('A4', 7);
    expect(book.written()).toEqual([]);
  });

  it('is left alone when what it reads comes out the same', () => {
    let calls = 0;
    const book = aBook({ custom: { COUNTED: ([value = null]) => [[calls++, value as number]] } });
    book.enter('A1', [[1, '=A1>0', '=COUNTED(B1)']]);
    book.enter('A1', 2);
    expect(calls).toBe(1);
  });

  it('forgets a formula that was overwritten', () => {
    const book = aBook();
    book.enter('A1', [[1, '=A1+1', '=B1']]);
    book.enter('B1', 50);
    book.enter('A1', 2);
    expect(book.show('B1')).toBe(50);
    expect(book.show('C1')).toBe(50);
  });

  it('is calculated through a named range', () => {
    const area = { row: 1, column: 1, rows: 2, columns: 1 };
    const book = aBook({ names: { RATES: { sheet: 'Sheet1', area } } });
    book.enter('A1', [[1], [2]]);
    book.enter('C1', '=SUM(Rates)');
    book.enter('A2', 5);
    expect(book.show('C1')).toBe(6);
  });

  it('waits for the next time when a custom function asks for it in between', () => {
    const nested: { ask?: () => void } = {};
    const askAgain = ([value = null]: unknown[]) => {
      nested.ask?.();
      return value as number;
    };
    const book = aBook({ custom: { NESTED: askAgain } });
    nested.ask = () => book.recalculation.recalculate([]);
    book.enter('A1', [[1, '=NESTED(A1)', '=B1+1']]);
    book.enter('A1', 5);
    expect(book.show('C1')).toBe(6);
  });

  it('is calculated after a custom function failed in an unforeseen way', () => {
    let fails = true;
    const fragile = () => {
      if (fails) throw new Error('killed');
      return 7;
    };
    const book = aBook({ custom: { FRAGILE: fragile } });
    expect(() => book.enter('A1', [['=FRAGILE()', '=A1+1']])).toThrow('killed');
    fails = false;
    book.enter('A1', '=FRAGILE()');
    expect(book.show('B1')).toBe(8);
  });

  it('follows the day when it asks for TODAY, and not the hour', () => {
    const book = aBook();
    book.enter('A1', '=TODAY()');
    book.enter('B1', '=A1+1');
    book.written();
    book.clock(NOON + 0.1);
    expect(book.written()).toEqual([]);
    book.clock(NOON + 1);
    expect(book.show('B1')).toBe(Math.floor(NOON) + 2);
  });
});

describe('formulas that depend on themselves', () => {
  it('show #REF! at once, and so does all that reads them', () => {
    const book = aBook();
    book.enter('A1', [['=B1+1', '=A1+1', '=A1', 5, '=D1*2']]);
    expect(['A1', 'B1', 'C1', 'E1'].map((cell) => book.show(cell))).toEqual(['#REF!', '#REF!', '#REF!', 10]);
  });

  it('show #REF! for a range that holds the formula itself', () => {
    const book = aBook();
    book.enter('A3', '=SUM(A1:A3)');
    expect(book.show('A3')).toBe('#REF!');
  });

  it('can be rescued downstream by IFERROR', () => {
    const book = aBook();
    book.enter('A1', [['=A1', '=IFERROR(A1, "caught")']]);
    expect(book.show('B1')).toBe('caught');
  });

  it('calculate again once the circle is broken', () => {
    const book = aBook();
    book.enter('A1', [['=B1+1', '=A1+1']]);
    book.enter('B1', 1);
    expect(book.show('A1')).toBe(2);
  });

  it('may ask where they stand', () => {
    const book = aBook();
    book.enter('A3', '=ROW(A3)+COLUMNS(A:C)');
    expect(book.show('A3')).toBe(6);
  });
});

describe('a result of several cells', () => {
  it('spills, and what reads the spilled cells follows', () => {
    const book = aBook();
    book.enter('E1', '=SUM(C1:C5)');
    book.enter('A1', [[1], [2], [3]]);
    book.enter('C1', '=ARRAYFORMULA(A1:A3*10)');
    expect(['C1', 'C2', 'C3', 'E1'].map((cell) => book.show(cell))).toEqual([10, 20, 30, 60]);
    book.enter('A2', 7);
    expect(['C2', 'E1'].map((cell) => book.show(cell))).toEqual([70, 110]);
  });

  it('takes back what it spilled when it shrinks or goes', () => {
    const book = aBook();
    book.enter('A1', 3);
    book.enter('C1', '=SEQUENCE(A1)');
    book.enter('A1', 2);
    expect([book.show('C2'), book.show('C3')]).toEqual([2, null]);
    book.enter('C1', null);
    expect(book.show('C2')).toBeNull();
  });

  it('is #REF! where it would overwrite something, until that is cleared', () => {
    const book = aBook();
    book.enter('C3', 'mine');
    book.enter('C1', '=SEQUENCE(3)');
    expect(['C1', 'C2', 'C3'].map((cell) => book.show(cell))).toEqual(['#REF!', null, 'mine']);
    book.enter('C3', null);
    expect(['C1', 'C2', 'C3'].map((cell) => book.show(cell))).toEqual([1, 2, 3]);
  });

  it('gives way when someone types into it, and comes back when that is deleted', () => {
    const book = aBook();
    book.enter('C1', '=SEQUENCE(3)');
    book.enter('C2', 'mine');
    expect(['C1', 'C2', 'C3'].map((cell) => book.show(cell))).toEqual(['#REF!', 'mine', null]);
    book.enter('C2', null);
    expect(['C1', 'C2', 'C3'].map((cell) => book.show(cell))).toEqual([1, 2, 3]);
  });

  it('survives a delete over a spilled cell', () => {
    const book = aBook();
    book.enter('C1', '=SEQUENCE(3)');
    book.enter('C2', null);
    expect(book.show('C2')).toBe(2);
  });

  it('leaves the second of two that want the same cells with #REF! until the first is gone', () => {
    const book = aBook();
    book.enter('B2', '=SEQUENCE(1, 3)');
    book.enter('C1', '=SEQUENCE(3)');
    expect([book.show('C1'), book.show('C2')]).toEqual(['#REF!', 2]);
    book.enter('B2', null);
    expect([book.show('C1'), book.show('C2')]).toEqual([1, 2]);
  });

  it('is #REF! when the sheet has too few rows', () => {
    const book = aBook();
    book.enter('A1', '=SEQUENCE(21)');
    expect(book.show('A1')).toBe('#REF!');
  });

  it('ends in #REF! when it spills over its own source', () => {
    const book = aBook();
    book.enter('B2', '=A2+1');
    book.enter('A1', '=ARRAYFORMULA(B1:B3+1)');
    expect(book.show('A1')).toBe('#REF!');
  });

  it('names the formula a spilled cell comes from', () => {
    const book = aBook();
    book.enter('C1', '=SEQUENCE(2)');
    expect(book.recalculation.spilledFrom({ sheet: 'Sheet1', row: 2, column: 3 })).toMatchObject({
      row: 1,
      column: 3,
    });
    expect(book.recalculation.spilledFrom({ sheet: 'Sheet1', row: 3, column: 3 })).toBeUndefined();
  });
});
