import { describe, expect, it } from 'vitest';
import { type CustomFunction, errorValue } from '../../../local/formulas';
import { calculate } from './support';

const sheets = {
  Sheet1: [
    ['Ann', 3],
    ['Bob', 5],
    [null, null],
  ],
};

/** A custom function that keeps what it was called with. */
function aRecorder(answer: ReturnType<CustomFunction>) {
  const calls: unknown[] = [];
  const record: CustomFunction = (args) => {
    calls.push(args);
    return answer;
  };
  return { calls, custom: { RECIPROCITY: record } };
}

describe('a custom function', () => {
  it('is found whatever the case of its name', () => {
    const { custom } = aRecorder('Balanced');
    expect(calculate('=Reciprocity(A1)', { sheets, custom })).toBe('Balanced');
  });

  it('is given one cell as a value and a range as rows of values', () => {
    const { calls, custom } = aRecorder(null);
    calculate('=RECIPROCITY(A1, A1:B2, A3, "x", A2:A2)', { sheets, custom });
    expect(calls).toEqual([
      [
        'Ann',
        [
          ['Ann', 3],
          ['Bob', 5],
        ],
        null,
        'x',
        'Bob',
      ],
    ]);
  });

  it('is given an open range with every row of the grid', () => {
    const { calls, custom } = aRecorder(null);
    calculate('=RECIPROCITY(A2:A)', { sheets, custom });
    expect(calls).toMatchObject([[{ length: 19 }]]);
  });

  it('is given a named cell as a value, wherever it stands', () => {
    const { calls, custom } = aRecorder(null);
    const area = { row: 1, column: 2, rows: 1, columns: 1 };
    calculate('=RECIPROCITY(A1, Mutual)', { sheets, custom, names: { Mutual: { sheet: 'Sheet1', area } } });
    expect(calls).toEqual([['Ann', 3]]);
  });

  it('is called once with the whole range inside ARRAYFORMULA', () => {
    const { calls, custom } = aRecorder([['a'], ['b']]);
    expect(calculate('=ARRAYFORMULA(RECIPROCITY(A1:A2)&"!")', { sheets, custom })).toEqual([['a!'], ['b!']]);
    expect(calls).toHaveLength(1);
  });

  it('spills what it answers with', () => {
    const { custom } = aRecorder([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(calculate('=RECIPROCITY()', { sheets, custom })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('spills rows of different lengths with blanks, and nothing at all as a blank', () => {
    expect(calculate('=RECIPROCITY()', { custom: aRecorder([['a'], ['b', 'c']]).custom })).toEqual([
      ['a', null],
      ['b', 'c'],
    ]);
    expect(calculate('=RECIPROCITY()', { custom: aRecorder([]).custom })).toBeNull();
  });

  it('can stand inside another formula', () => {
    const { custom } = aRecorder(4);
    expect(calculate('=IF(RECIPROCITY(A1)>3, RECIPROCITY(A1)*2, 0)', { sheets, custom })).toBe(8);
  });

  it('is not called in a branch that is not taken', () => {
    const { calls, custom } = aRecorder(4);
    calculate('=IF(A1="", "", IF(TRUE, 1, RECIPROCITY(A1)))', { sheets, custom });
    expect(calls).toEqual([]);
  });

  it('is not called with an argument that failed', () => {
    const { calls, custom } = aRecorder(4);
    expect(calculate('=RECIPROCITY(1/0)', { sheets, custom })).toBe('#DIV/0!');
    expect(calls).toEqual([]);
  });

  it('may answer with an error', () => {
    const { custom } = aRecorder(errorValue('#ERROR!', 'Error: no such tab'));
    expect(calculate('=IFERROR(RECIPROCITY(A1), "failed")', { sheets, custom })).toBe('failed');
  });

  it('refuses the moment as an argument', () => {
    const { custom } = aRecorder(4);
    expect(calculate('=RECIPROCITY(NOW())', { sheets, custom })).toBe('#ERROR!');
  });

  it('does not stand in for a built-in function of the same name', () => {
    expect(calculate('=SUM(1,2)', { custom: { SUM: () => 99 } })).toBe(3);
  });
});
