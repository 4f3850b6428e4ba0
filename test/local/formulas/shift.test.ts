import { describe, expect, it } from 'vitest';
import { type LineShift, offsetReferences, shiftReferences } from '../../../local/formulas';

type Case = [before: string, after: string];

const shifted = (text: string, lines: LineShift, sheet = 'Sheet1') =>
  shiftReferences(text, 'Sheet1', { kind: 'lines', sheet, lines });

function describeShift(title: string, lines: LineShift, cases: Case[]) {
  describe(title, () => {
    it.each(cases)('%s becomes %s', (before, after) => {
      expect(shifted(before, lines)).toBe(after);
    });
  });
}

describeShift('two rows inserted at row 3', { kind: 'insert', axis: 'row', at: 3, count: 2 }, [
  ['=A2', '=A2'],
  ['=A3', '=A5'],
  ['=$A$4+B1', '=$A$6+B1'],
  ['=SUM(A1:A2)', '=SUM(A1:A2)'],
  ['=SUM(A1:A3)', '=SUM(A1:A5)'],
  ['=SUM(A5:A1)', '=SUM(A7:A1)'],
  ['=SUM(A2:A)', '=SUM(A2:A)'],
  ['=SUM(A3:A)', '=SUM(A5:A)'],
  ['=SUM(A:A,2:3)', '=SUM(A:A,2:5)'],
  ['=Other!A3', '=Other!A3'],
  ["='Sheet1'!A3", '=Sheet1!A5'],
  ['="A3"&A3', '="A3"&A5'],
  ['= sum( A3 , LOG10(A4) )', '= sum( A5 , LOG10(A6) )'],
  ['=no formula A3 "', '=no formula A3 "'],
]);

describeShift('columns B and C deleted', { kind: 'delete', axis: 'column', at: 2, count: 2 }, [
  ['=A1+D1', '=A1+B1'],
  ['=B1', '=#REF!'],
  ['=Sheet1!C1', '=Sheet1!#REF!'],
  ['=SUM(A1:D1)', '=SUM(A1:B1)'],
  ['=SUM(B1:D1)', '=SUM(B1:B1)'],
  ['=SUM(A1:B1)', '=SUM(A1:A1)'],
  ['=SUM(B:C)', '=SUM(#REF!)'],
  ['=SUM($C$2:$E)', '=SUM($B$2:$C)'],
  ['=SUM(3:3)', '=SUM(3:3)'],
]);

describeShift('rows 2 and 3 moved before row 6', { kind: 'move', axis: 'row', at: 2, count: 2, to: 6 }, [
  ['=A1', '=A1'],
  ['=A2', '=A4'],
  ['=A4', '=A2'],
  ['=A5', '=A3'],
  ['=A6', '=A6'],
  ['=SUM(A2:A3)', '=SUM(A4:A5)'],
]);

describeShift('column D moved before column B', { kind: 'move', axis: 'column', at: 4, count: 1, to: 2 }, [
  ['=D1', '=B1'],
  ['=B1', '=C1'],
  ['=C1', '=D1'],
  ['=E1', '=E1'],
  ['=SUM(B1:C1)', '=SUM(C1:D1)'],
]);

describe('an edit of another sheet', () => {
  it('moves only references to it', () => {
    const lines: LineShift = { kind: 'insert', axis: 'row', at: 1, count: 1 };
    expect(shifted("=A1+'My data'!A1:B2", lines, 'my DATA')).toBe("=A1+'My data'!A2:B3");
  });
});

describe('a sheet with a new name', () => {
  const renamed = (text: string, name: string) =>
    shiftReferences(text, 'Sheet1', { kind: 'rename', sheet: 'Data', name });

  it.each<[string, string, string]>([
    ['=Data!A1+A1', 'Facts', '=Facts!A1+A1'],
    ["=SUM('data'!A:A)", 'My facts', "=SUM('My facts'!A:A)"],
    ['=Data!A1', "Bob's", "='Bob''s'!A1"],
    ['=Data!A1', 'Q1', "='Q1'!A1"],
    ['=Data!#REF!', 'Facts', '=Facts!#REF!'],
    ['="Data!A1"', 'Facts', '="Data!A1"'],
  ])('%s, now called %s, becomes %s', (before, name, after) => {
    expect(renamed(before, name)).toBe(after);
  });
});

describe('a sheet that is removed', () => {
  it('leaves #REF! where it was read', () => {
    expect(shiftReferences('=SUM(Data!A:A)+A1', 'Sheet1', { kind: 'remove', sheet: 'Data' })).toBe(
      '=SUM(#REF!)+A1',
    );
  });
});

describe('a formula copied two rows down and one column right', () => {
  it.each<Case>([
    ['=A1', '=B3'],
    ['=$A1', '=$A3'],
    ['=A$1', '=B$1'],
    ['=SUM($A$1:A2)', '=SUM($A$1:B4)'],
    ['=A:A', '=B:B'],
    ['=SUM(Other!A2:A)', '=SUM(Other!B4:B)'],
  ])('%s becomes %s', (before, after) => {
    expect(offsetReferences(before, 2, 1)).toBe(after);
  });

  it('is #REF! where it would leave the sheet', () => {
    expect(offsetReferences('=A1+B2', -1, -1)).toBe('=#REF!+A1');
  });
});
