import { describe, expect, it } from 'vitest';
import { calculate, type ScopeOptions } from './support';

const sheets: ScopeOptions['sheets'] = {
  Sheet1: [
    ['Name', 'Score', true],
    ['Ann', 3, null],
    ['Bob', 5, null],
    ['Cy', 8, null],
  ],
  'My sheet': [
    [10, 20],
    [30, 40],
  ],
  "Bob's": [['his']],
  Ärzte: [['ja']],
};

const CASES: Record<string, [formula: string, result: unknown][]> = {
  'a cell is read, dollars or not, in either case': [
    ['=A2', 'Ann'],
    ['=$A$2', 'Ann'],
    ['=a$2', 'Ann'],
  ],
  'a blank cell gives a blank': [['=C2', null]],
  'a range is summed, from whichever corner it is written': [
    ['=SUM(B2:B4)', 16],
    ['=SUM(B4:B2)', 16],
    ['=SUM(A4:B2)', 16],
  ],
  'an open range reaches to the end of the sheet': [
    ['=SUM(B2:B)', 16],
    ['=SUM(B:B)', 16],
    ['=SUM(3:4)', 13],
    ['=SUM($B3:$B)', 13],
    ['=SUM(A2:2)', 3],
    ['=ROWS(A2:A)', 19],
    ['=COLUMNS(2:2)', 8],
  ],
  'another sheet is read by its name, quoted or not, in either case': [
    ["='My sheet'!A1+'my SHEET'!B2", 50],
    ["=SUM('My sheet'!A:A)", 40],
    ["='Bob''s'!A1", 'his'],
    ['=Ärzte!A1', 'ja'],
    ['=sheet1!B2', 3],
  ],
  'a sheet that does not exist is #REF!': [
    ['=Gone!A1', '#REF!'],
    ["=SUM('No one'!A:A)", '#REF!'],
  ],
  'a cell beyond the grid is #REF!, a range is cut to it': [
    ['=A999', '#REF!'],
    ['=ZZ1', '#REF!'],
    ['=SUM(B1:B999)', 16],
  ],
  'a deleted reference is #REF!': [
    ['=SUM(#REF!)', '#REF!'],
    ['=Sheet1!#REF!+1', '#REF!'],
  ],
  'a name stands for its range, in either case': [
    ['=SUM(Scores)', 16],
    ['=sum(SCORES)/COUNT(scores)', 16 / 3],
  ],
  'an unknown name is #NAME?': [
    ['=Nobody', '#NAME?'],
    ['=SUM(Nobody)', '#NAME?'],
  ],
  'an unknown function is #NAME?': [
    ['=NOSUCH(1)', '#NAME?'],
    ['=RAND()', '#NAME?'],
    ['=INDIRECT("A1")', '#NAME?'],
  ],
  'TRUE and FALSE are words, in either case': [
    ['=true', true],
    ['=IF(False,1,2)', 2],
  ],
  'a bare range answers for its own row': [['=A1:A20', null]],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (formula, result) => {
    const names = { Scores: { sheet: 'Sheet1', area: { row: 2, column: 2, rows: 3, columns: 1 } } };
    expect(calculate(formula, { sheets, names })).toEqual(result);
  });
});

describe('a range where one value is wanted', () => {
  const at = (row: number, column = 8) => ({ sheets, here: { row, column } });

  it('gives the cell of the same row', () => {
    expect(calculate('=B2:B4', at(3))).toBe(5);
    expect(calculate('=B2:B4*2', at(4))).toBe(16);
    expect(calculate('=LEN(A2:A4)', at(4))).toBe(2);
  });

  it('gives the cell of the same column', () => {
    expect(calculate('=A3:B3', at(9, 2))).toBe(5);
  });

  it('is #VALUE! beside or below it, or in two dimensions', () => {
    expect(calculate('=B2:B4', at(1))).toBe('#VALUE!');
    expect(calculate('=B2:B4+1', at(5))).toBe('#VALUE!');
    expect(calculate('=A2:B4', at(3))).toBe('#VALUE!');
  });
});
