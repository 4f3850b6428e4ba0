import { describe, expect, it } from 'vitest';
import { calculate, type ScopeOptions } from './support';

const sheets: ScopeOptions['sheets'] = {
  Sheet1: [
    ['Ann', 3, 'x'],
    ['bob', 1, 'y'],
    ['Ann', 2, 'x'],
    ['Cy', null, null],
  ],
};

const CASES: Record<string, [formula: string, result: unknown][]> = {
  'operators work element by element inside ARRAYFORMULA only': [
    ['=ARRAYFORMULA(B1:B3*10)', [[30], [10], [20]]],
    ['=ARRAYFORMULA(A1:A2&"-"&B1:B2)', [['Ann-3'], ['bob-1']]],
    ['=ARRAYFORMULA(-B1:B3)', [[-3], [-1], [-2]]],
    ['=SUM(ARRAYFORMULA(B1:B3*10))', 60],
    ['={1,2,3}*2', 2],
  ],
  'single values and single rows and columns are repeated': [
    [
      '=ARRAYFORMULA({1;2}+{10,20})',
      [
        [11, 21],
        [12, 22],
      ],
    ],
    [
      '=ARRAYFORMULA(B1:B2+{10,20})',
      [
        [13, 23],
        [11, 21],
      ],
    ],
  ],
  'cells that one side does not reach are #N/A': [['=ARRAYFORMULA(B1:B3+B1:B2)', [[6], [2], ['#N/A']]]],
  'scalar functions run once per element': [
    ['=ARRAYFORMULA(LEN(A1:A4))', [[3], [3], [3], [2]]],
    ['=ARRAYFORMULA(UPPER(A1:C1))', [['ANN', '3', 'X']]],
    ['=ARRAYFORMULA(ROUND({1.25;2.35},1))', [[1.3], [2.4]]],
    ['=ARRAYFORMULA(ROW(A2:A4))', [[2], [3], [4]]],
    ['=ARRAYFORMULA(ISBLANK(B3:B4))', [[false], [true]]],
  ],
  'the IF family chooses per element': [
    ['=ARRAYFORMULA(IF(B1:B4="","",B1:B4*2))', [[6], [2], [4], ['']]],
    ['=ARRAYFORMULA(IFERROR(1/(B1:B3-1),"none"))', [[0.5], ['none'], [1]]],
    ['=ARRAYFORMULA(IFS(B1:B3>2,"high",B1:B3>1,"mid",TRUE,"low"))', [['high'], ['low'], ['mid']]],
    ['=ARRAYFORMULA(SWITCH(A1:A2,"ann",1,0))', [[1], [0]]],
  ],
  'one condition or key per element': [
    ['=ARRAYFORMULA(COUNTIF(A1:A4,A1:A4))', [[2], [1], [2], [1]]],
    ['=ARRAYFORMULA(VLOOKUP({"bob";"zoe"},A1:B4,2,FALSE))', [[1], ['#N/A']]],
    ['=ARRAYFORMULA(SUMIF(A1:A4,{"Ann","bob"},B1:B4))', [[5, 1]]],
  ],
  'FILTER keeps the rows, or columns, whose conditions hold': [
    [
      '=FILTER(A1:B4,B1:B4>1)',
      [
        ['Ann', 3],
        ['Ann', 2],
      ],
    ],
    ['=FILTER(A1:A4,C1:C4="x",B1:B4<3)', 'Ann'],
    ['=FILTER(A1:C1,{TRUE,FALSE,TRUE})', [['Ann', 'x']]],
    ['=FILTER(A1:A4,B1:B4>9)', '#N/A'],
    ['=FILTER(A1:A4,B1:B3>1)', '#N/A'],
    ['=COUNTA(FILTER(A1:A4,B1:B4>0))', 3],
  ],
  'SORT puts blanks last whichever way': [
    ['=SORT(B1:B4)', [[1], [2], [3], [null]]],
    ['=SORT(B1:B4,1,FALSE)', [[3], [2], [1], [null]]],
    [
      '=SORT(A1:B3,1,TRUE,2,TRUE)',
      [
        ['Ann', 2],
        ['Ann', 3],
        ['bob', 1],
      ],
    ],
    ['=SORT(A1:A3,B1:B3,TRUE)', [['bob'], ['Ann'], ['Ann']]],
    ['=SORT(A1:A3,5,TRUE)', '#VALUE!'],
  ],
  'UNIQUE, TRANSPOSE, FLATTEN and SEQUENCE': [
    ['=UNIQUE(A1:A4)', [['Ann'], ['bob'], ['Cy']]],
    [
      '=TRANSPOSE(A1:B2)',
      [
        ['Ann', 'bob'],
        [3, 1],
      ],
    ],
    ['=FLATTEN(A1:B2)', [['Ann'], [3], ['bob'], [1]]],
    [
      '=SEQUENCE(2,2,10,5)',
      [
        [10, 15],
        [20, 25],
      ],
    ],
    ['=SEQUENCE(0)', '#NUM!'],
  ],
  'ranges and arrays can be set side by side or below each other': [
    [
      '={A1:A2,C1:C2}',
      [
        ['Ann', 'x'],
        ['bob', 'y'],
      ],
    ],
    ['={"Name";A1:A2}', [['Name'], ['Ann'], ['bob']]],
    ['={A1:A2,C1:C3}', '#VALUE!'],
  ],
  'functions that take whole arrays need no ARRAYFORMULA': [
    ['=SUMPRODUCT(LEN(A1:A4))', 11],
    ['=INDEX(UPPER(A1:A2),2)', 'BOB'],
    ['=IFERROR(FILTER(A1:A4,B1:B4>9),"none")', 'none'],
    ['=IF(TRUE,SEQUENCE(2))', [[1], [2]]],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (formula, result) => {
    expect(calculate(formula, { sheets })).toEqual(result);
  });
});
