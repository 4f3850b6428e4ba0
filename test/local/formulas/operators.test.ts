import { describe, expect, it } from 'vitest';
import { calculate } from './support';

const CASES: Record<string, [formula: string, result: unknown][]> = {
  'multiplication binds tighter than addition': [['=2+3*4', 14]],
  'parentheses come first': [['=(2+3)*4', 20]],
  'unary minus binds tighter than the power': [
    ['=-2^2', 4],
    ['=0-2^2', -4],
    ['=2^-1', 0.5],
  ],
  'powers associate to the left': [['=2^3^2', 64]],
  'a percent sign divides by a hundred': [
    ['=50%', 0.5],
    ['=200*10%', 20],
    ['=2^200%', 4],
  ],
  'subtraction associates to the left': [['=10-3-2', 5]],
  'an ampersand joins after the sum is made': [['="n="&1+2', 'n=3']],
  'comparisons come last': [
    ['=1+1=2', true],
    ['="a"&"b"="ab"', true],
  ],
  'text is compared without regard to case': [
    ['="Acme"="ACME"', true],
    ['="a"<"B"', true],
    ['="b">"A"', true],
  ],
  'numbers are less than text and text is less than booleans': [
    ['=999<"1"', true],
    ['="zebra"<FALSE', true],
    ['=1=TRUE', false],
    ['=5="5"', false],
  ],
  'a blank equals zero, empty text and FALSE': [
    ['=A1=0', true],
    ['=A1=""', true],
    ['=A1=FALSE', true],
    ['=A1="x"', false],
  ],
  'text that reads as a number is calculated with': [
    ['="5"+1', 6],
    ['="10%"*10', 1],
    ['="2026-03-02"+1', 46084],
  ],
  'other text is no number': [
    ['="abc"+1', '#VALUE!'],
    ['=""+1', '#VALUE!'],
  ],
  'booleans count as one and zero': [['=TRUE+TRUE', 2]],
  'division by zero is an error': [
    ['=1/0', '#DIV/0!'],
    ['=1/A1', '#DIV/0!'],
  ],
  'a number too large is an error': [['=10^400', '#NUM!']],
  'numbers join as they are shown': [
    ['=1/4&""', '0.25'],
    ['=0.1+0.2&""', '0.3'],
    ['=TRUE&""', 'TRUE'],
  ],
  'an error passes through': [
    ['=#N/A+1', '#N/A'],
    ['=1+#REF!', '#REF!'],
    ['=-#NUM!', '#NUM!'],
    ['=#DIV/0!&"x"', '#DIV/0!'],
  ],
  'an array literal spills': [
    [
      '={1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['={"a";"b"}', [['a'], ['b']]],
  ],
  'an array literal with ragged rows is an error': [['={1,2;3}', '#VALUE!']],
  'text keeps doubled quotes as one': [['="say ""hi"""', 'say "hi"']],
  'spaces and line breaks do not matter': [['= 1 +\n  2', 3]],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (formula, result) => {
    expect(calculate(formula)).toEqual(result);
  });
});

describe('text that is no formula', () => {
  it.each(['=1+', '=(1', '=SUM(1', '=1 2', '=)', '={1,2', '="open', '=A1:', '=@', '=1,2', '='])(
    '%s shows #ERROR!',
    (formula) => {
      expect(calculate(formula)).toBe('#ERROR!');
    },
  );
});
