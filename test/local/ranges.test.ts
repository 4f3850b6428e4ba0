import { describe, expect, it } from 'vitest';
import { answerOf, run } from './program';

function refusalOf(body: string): string | undefined {
  return run(body).error?.message;
}

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

describe('getRange', () => {
  it.each([
    ['sheet.getRange(1001, 1)', OUTSIDE],
    ['sheet.getRange(1, 27)', OUTSIDE],
    ['sheet.getRange(999, 1, 3)', OUTSIDE],
    ['sheet.getRange("A1001")', OUTSIDE],
    ['sheet.getRange("AB:AB")', OUTSIDE],
    ['sheet.getRange("A1").offset(-1, 0)', OUTSIDE],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange("Nowhere!A1")', 'Range not found'],
    ['sheet.getRange("nonsense")', 'Range not found'],
    [
      'sheet.getRange(null, 1)',
      "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('%s is refused: %s', (call, message) => {
    expect(refusalOf(call)).toBe(message);
  });

  it.each([
    ['sheet.getRange(1000, 26)', 'Z1000'],
    ['sheet.getRange(2, 3, 4, 5)', 'C2:G5'],
    ['sheet.getRange("C:C")', 'C:C'],
    ['sheet.getRange("2:3")', '2:3'],
    ['sheet.getRange("B2:B")', 'B2:B'],
    ['sheet.getRange("$B$2:C3")', 'B2:C3'],
    ['ss.getRange("Sheet1!B2")', 'B2'],
    ['ss.getRange("\'Sheet1\'!B2")', 'B2'],
    ['sheet.getRange("B2").offset(1, 2, 3, 4)', 'D3:G5'],
  ])('%s is %s', (call, notation) => {
    expect(answerOf(`return ${call}.getA1Notation()`)).toBe(notation);
  });

  it('costs no call, and neither do its position and its sheet', () => {
    const { remoteCalls, cells } = run(
      'const r = SpreadsheetApp.getActive(); const s = r.getSheetByName("Sheet1"); const a = s.getRange("B2:C9"); return [a.getRow(), a.getLastColumn(), a.getNumRows(), a.getSheet().getSheetId(), a.getA1Notation()];',
    );
    expect({ remoteCalls, cells }).toEqual({ remoteCalls: 2, cells: 0 });
  });

  it('finds rows whose insertion has not arrived yet', () => {
    expect(answerOf('sheet.insertRowsAfter(1000, 5); return sheet.getRange(1005, 1).getRow();')).toBe(1005);
    expect(refusalOf('sheet.insertRowsAfter(1000, 5); return sheet.getRange(1006, 1).getRow();')).toBe(
      OUTSIDE,
    );
  });
});

describe('writing values', () => {
  it.each([
    [
      '[[1], [2], [3]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 3 but the range has 2.',
    ],
    [
      '[[1, 2], [3, 4]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
    ],
    [
      '[1, 2]',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
  ])('%s into A1:A2 is refused', (grid, message) => {
    expect(refusalOf(`sheet.getRange('A1:A2').setValues(${grid})`)).toBe(message);
  });

  it('more than 50,000 characters are refused', () => {
    expect(refusalOf("sheet.getRange('A1').setValue('x'.repeat(50001))")).toBe(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(refusalOf("sheet.getRange('A1').setValue('x'.repeat(50000))")).toBeUndefined();
  });

  it('answers the range itself, so that calls can be chained', () => {
    expect(
      answerOf("const a = sheet.getRange('A1'); return a.setValue(1).setFontWeight('bold') === a;"),
    ).toBe(true);
  });

  it('a text that begins with = becomes a formula, in setValue and in appendRow', () => {
    expect(
      answerOf(`sheet.getRange('A1').setValue('=1+1'); sheet.appendRow(['=2+2']);
        return sheet.getRange('A1:A2').getValues().concat(sheet.getRange('A1:A2').getFormulas());`),
    ).toEqual([[2], [4], ['=1+1'], ['=2+2']]);
  });

  it('a telephone number that begins with + and holds blanks ends in an error', () => {
    expect(
      answerOf("sheet.getRange('A1').setValue('+44 20 7946'); return sheet.getRange('A1').getValue();"),
    ).toBe('#ERROR!');
  });

  it('error cells are read as their code', () => {
    expect(
      answerOf("sheet.getRange('A1').setValue('=1/0'); return sheet.getRange('A1').getValues();"),
    ).toEqual([['#DIV/0!']]);
  });
});

describe('the last row', () => {
  it('is that of the last cell with content', () => {
    expect(
      answerOf("sheet.getRange('B7').setValue('x'); return [sheet.getLastRow(), sheet.getLastColumn()];"),
    ).toEqual([7, 2]);
    expect(answerOf('return [sheet.getLastRow(), sheet.getLastColumn()];')).toEqual([0, 0]);
  });

  it('counts unticked checkboxes, so that appendRow lands far below', () => {
    expect(
      answerOf(`sheet.getRange('A2:A1000').insertCheckboxes(); sheet.appendRow(['x']);
        return [sheet.getLastRow(), sheet.getMaxRows()];`),
    ).toEqual([1001, 1001]);
  });

  it('counts formulas that answer an empty text', () => {
    expect(answerOf(`sheet.getRange('A9').setFormula('=""'); return sheet.getLastRow();`)).toBe(9);
  });

  it('does not count formats, notes and validation', () => {
    expect(
      answerOf(`sheet.getRange('A9').setNote('x').setBackground('#ff0000'); return sheet.getLastRow();`),
    ).toBe(0);
  });
});

describe('formats', () => {
  it('a whole column costs as little as a cell and is read back cell by cell', () => {
    expect(
      answerOf(`sheet.getRange(2, 3, sheet.getMaxRows() - 1, 1).setNumberFormat('@').setNote('n');
        return [sheet.getRange('C1:C2').getNumberFormats(), sheet.getRange('C1000').getNote()];`),
    ).toEqual([[['0.###############'], ['@']], 'n']);
  });

  it('inserted rows take the format of the row they were inserted beside, but not its note', () => {
    expect(
      answerOf(`sheet.getRange('A2').setNumberFormat('@').setNote('mine');
        sheet.insertRowsAfter(2, 1);
        return [sheet.getRange('A3').getNumberFormat(), sheet.getRange('A3').getNote(), sheet.getRange('A4').getNumberFormat()];`),
    ).toEqual(['@', '', '0.###############']);
  });

  it('drop-downs come back with their list', () => {
    expect(
      answerOf(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(true).setHelpText('h').build();
        sheet.getRange('A2:A').setDataValidation(rule);
        const read = sheet.getRange('A2').getDataValidation();
        return [read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText(), sheet.getRange('A1').getDataValidation()];`),
    ).toEqual([true, [['a', 'b'], true], true, 'h', null]);
  });

  it('conditional rules are replaced as a whole and keep ranges, formula and colours', () => {
    expect(
      answerOf(`const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2="x"').setBackground('#fce8e6').setBold(true).setRanges([sheet.getRange('A2:B9')]).build();
        sheet.setConditionalFormatRules([rule]);
        sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule.copy().whenTextEqualTo('y').build()]));
        return sheet.getConditionalFormatRules().map((one) => [one.getRanges()[0].getA1Notation(), String(one.getBooleanCondition().getCriteriaType()), one.getBooleanCondition().getCriteriaValues(), one.getBooleanCondition().getBackground()]);`),
    ).toEqual([
      ['A2:B9', 'CUSTOM_FORMULA', ['=$A2="x"'], '#fce8e6'],
      ['A2:B9', 'TEXT_EQUAL_TO', ['y'], '#fce8e6'],
    ]);
  });
});

describe('structure', () => {
  it('a column’s mark follows the column when it is moved and when others are inserted, and dies with it', () => {
    expect(
      answerOf(`sheet.getRange('C:C').addDeveloperMetadata('id', 'name', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        const where = () => sheet.createDeveloperMetadataFinder().withKey('id').find().map((mark) => mark.getLocation().getColumn().getColumn());
        const seen = [where()];
        sheet.moveColumns(sheet.getRange('C:C'), 1); seen.push(where());
        sheet.insertColumnsBefore(1, 2); seen.push(where());
        sheet.deleteColumn(3); seen.push(where());
        return seen;`),
    ).toEqual([[3], [1], [3], []]);
  });

  it('a mark needs the whole column', () => {
    expect(refusalOf("sheet.getRange('C1:C1000').addDeveloperMetadata('id')")).toMatch(/arbitrary ranges/);
    expect(refusalOf("sheet.getRange('C:D').addDeveloperMetadata('id')")).toMatch(/arbitrary ranges/);
    expect(refusalOf("sheet.getRange('C:C').addDeveloperMetadata('id')")).toBeUndefined();
  });

  it('a finder looks at the file, its sheets, rows and columns unless told where', () => {
    expect(
      answerOf(`ss.addDeveloperMetadata('k', 'file'); sheet.addDeveloperMetadata('k', 'sheet'); sheet.getRange('B:B').addDeveloperMetadata('k', 'column'); sheet.getRange('4:4').addDeveloperMetadata('k', 'row');
        const values = (finder) => finder.withKey('k').find().map((mark) => mark.getValue());
        const types = SpreadsheetApp.DeveloperMetadataLocationType;
        return [values(ss.createDeveloperMetadataFinder()), values(sheet.createDeveloperMetadataFinder()), values(ss.createDeveloperMetadataFinder().withLocationType(types.COLUMN)), values(ss.createDeveloperMetadataFinder().withValue('row'))];`),
    ).toEqual([['file', 'sheet', 'column', 'row'], ['sheet', 'column', 'row'], ['column'], ['row']]);
  });

  it('a named range follows its cells', () => {
    expect(
      answerOf(`ss.setNamedRange('Mutual', sheet.getRange('B2')); sheet.insertRowsBefore(1, 3);
        return [ss.getRangeByName('Mutual').getA1Notation(), ss.getRangeByName('Other')];`),
    ).toEqual(['B5', null]);
  });

  it.each([
    ['ss.insertSheet("sheet1")', 'A sheet with the name “sheet1” already exists. Please enter another name.'],
    ['ss.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['sheet.deleteColumns(26, 2)', 'Those columns are out of bounds.'],
    [
      'sheet.insertColumnsAfter(26, 20000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s is refused', (call, message) => {
    expect(refusalOf(call)).toBe(message);
  });

  it('column groups have a depth and can be folded', () => {
    expect(
      answerOf(`sheet.getRange('C:E').shiftColumnGroupDepth(1); sheet.getColumnGroup(4, 1).collapse();
        return [sheet.getColumnGroupDepth(2), sheet.getColumnGroupDepth(3), sheet.getColumnGroup(3, 1).isCollapsed(), sheet.getColumnGroup(3, 1).getRange().getA1Notation()];`),
    ).toEqual([0, 1, true, 'C:E']);
  });

  it('a new sheet becomes the active one and stands where it was put', () => {
    expect(
      answerOf(`ss.insertSheet('First', 0); ss.insertSheet('Second', 1);
        return [ss.getActiveSheet().getName(), ss.getSheets().map((one) => one.getName())];`),
    ).toEqual(['Second', ['First', 'Second', 'Sheet1']]);
  });
});
