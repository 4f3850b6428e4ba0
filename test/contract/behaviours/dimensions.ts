import { type Behaviour, behaviour, refusalOf } from './behaviour';

const LIMITS = 'grid limits';
const SHAPE = 'shape of a block';
const LAST = 'getLastRow counts formulas';
const OUTSIDE = 'outside the dimensions of the sheet';

export const dimensions: readonly Behaviour[] = [
  behaviour(
    'dimensions.outside-row',
    LIMITS,
    'A range below the grid cannot be had.',
    { says: OUTSIDE },
    ({ sheet }) => refusalOf(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue()),
  ),
  behaviour('dimensions.outside-column', LIMITS, 'Nor one to its right.', { says: OUTSIDE }, ({ sheet }) =>
    refusalOf(() => sheet.getRange(1, sheet.getMaxColumns() + 1).getValue()),
  ),
  behaviour(
    'dimensions.partly-outside',
    LIMITS,
    'Nor one that only reaches over its edge.',
    { says: OUTSIDE },
    ({ sheet }) => refusalOf(() => sheet.getRange(sheet.getMaxRows(), 1, 2, 1).setValues([['a'], ['b']])),
  ),
  behaviour('dimensions.row-zero', LIMITS, 'Rows count from one.', { says: 'too small' }, ({ sheet }) =>
    refusalOf(() => sheet.getRange(0, 1).getValue()),
  ),
  behaviour(
    'dimensions.no-rows',
    SHAPE,
    'A range of no rows cannot be had.',
    { says: 'must be at least 1' },
    ({ sheet }) => refusalOf(() => sheet.getRange(1, 1, 0, 1).getValues()),
  ),
  behaviour(
    'dimensions.too-many-rows',
    SHAPE,
    'A block with a row too many is refused.',
    { says: 'The data has 2 but the range has 1' },
    ({ sheet }) => refusalOf(() => sheet.getRange('A1').setValues([['a'], ['b']])),
  ),
  behaviour(
    'dimensions.too-few-columns',
    SHAPE,
    'A block with a column too few is refused.',
    { says: 'The data has 1 but the range has 2' },
    ({ sheet }) => refusalOf(() => sheet.getRange('A1:B1').setValues([['a']])),
  ),
  behaviour(
    'dimensions.ragged',
    SHAPE,
    'A block whose rows differ in length is refused.',
    { says: 'number of columns in the data' },
    ({ sheet }) => refusalOf(() => sheet.getRange('A1:B2').setValues([['a', 'b'], ['c']])),
  ),
  behaviour(
    'dimensions.refused-leaves',
    SHAPE,
    'A refused block leaves the cells as they were.',
    { is: [['', '']] },
    ({ sheet }) => {
      refusalOf(() => sheet.getRange('A1:B1').setValues([['a']]));
      return sheet.getRange('A1:B1').getValues();
    },
  ),
  behaviour(
    'dimensions.last-row-empty',
    LAST,
    'An empty sheet’s last row is 0.',
    { is: [0, 0] },
    ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()],
  ),
  behaviour(
    'dimensions.last-row',
    LAST,
    'The last row is the last one with content.',
    { is: [7, 3] },
    ({ sheet }) => {
      sheet.getRange('C7').setValue('x');
      return [sheet.getLastRow(), sheet.getLastColumn()];
    },
  ),
  behaviour(
    'dimensions.last-row-formula',
    LAST,
    'A formula that shows nothing counts as content.',
    { is: 9 },
    ({ sheet }) => {
      sheet.getRange('A9').setFormula('=""');
      return sheet.getLastRow();
    },
  ),
  behaviour(
    'dimensions.last-row-checkbox',
    LAST,
    'An unticked checkbox counts as content.',
    { is: 8 },
    ({ sheet }) => {
      sheet.getRange('B1:B8').insertCheckboxes();
      return sheet.getLastRow();
    },
  ),
  behaviour(
    'dimensions.last-row-format',
    LAST,
    'A format or a note is no content.',
    { is: 0 },
    ({ sheet }) => {
      sheet.getRange('A5').setNumberFormat('@').setNote('x').setBackground('#ff0000');
      return sheet.getLastRow();
    },
  ),
  behaviour(
    'dimensions.data-range',
    LAST,
    'The data range of an empty sheet is A1.',
    { is: 'A1' },
    ({ sheet }) => sheet.getDataRange().getA1Notation(),
  ),
  behaviour(
    'dimensions.append',
    'appendRow',
    'appendRow writes below the last content.',
    { is: [['x'], [''], ['y']] },
    ({ sheet }) => {
      sheet.getRange('A1').setValue('x');
      sheet.getRange('B2').setFormula('=""');
      return sheet.appendRow(['y']).getRange('A1:A3').getValues();
    },
  ),
  behaviour(
    'dimensions.append-checkboxes',
    'appendRow',
    'appendRow writes below checkboxes nobody ticked.',
    { is: 6 },
    ({ sheet }) => {
      sheet.getRange('B1:B5').insertCheckboxes();
      return (
        sheet
          .appendRow(['y'])
          .getRange('A1:A6')
          .getValues()
          .findIndex(([value]) => value === 'y') + 1
      );
    },
  ),
  behaviour(
    'dimensions.append-grows',
    'appendRow',
    'appendRow adds a row to a full sheet.',
    { is: 1 },
    ({ sheet }) => {
      const rows = sheet.getMaxRows();
      sheet.getRange(rows, 1).setValue('last');
      return sheet.appendRow(['one more']).getMaxRows() - rows;
    },
  ),
  behaviour('dimensions.insert', LIMITS, 'Inserted rows make room.', { is: 'there' }, ({ sheet }) => {
    const rows = sheet.getMaxRows();
    return sheet
      .insertRowsAfter(rows, 5)
      .getRange(rows + 5, 1)
      .setValue('there')
      .getValue();
  }),
  behaviour(
    'dimensions.delete-all',
    LIMITS,
    'Not all rows of a sheet can be deleted.',
    { says: "You can't delete all the rows" },
    ({ sheet }) => refusalOf(() => sheet.deleteRows(1, sheet.getMaxRows())),
  ),
  behaviour('dimensions.trim', LIMITS, 'Trimmed columns are gone.', { is: 3 }, ({ sheet }) => {
    sheet.deleteColumns(4, sheet.getMaxColumns() - 3);
    return sheet.getMaxColumns();
  }),
  behaviour(
    'dimensions.ten-million',
    LIMITS,
    'A spreadsheet has at most ten million cells.',
    { says: '10000000 cells' },
    ({ sheet }) => refusalOf(() => sheet.insertRowsAfter(1, 1_000_000)),
  ),
  behaviour(
    'dimensions.a1',
    'handles and round trips',
    'A1 notation carries no name of a sheet.',
    { is: 'B2:C4' },
    ({ sheet }) => sheet.getRange(2, 2, 3, 2).getA1Notation(),
  ),
  behaviour(
    'dimensions.column-a1',
    'handles and round trips',
    'A whole column ends at the grid’s last row.',
    { is: true },
    ({ sheet }) => sheet.getRange('C:C').getNumRows() === sheet.getMaxRows(),
  ),
  behaviour(
    'dimensions.sort',
    'sort moves rows',
    'Sorting moves the contents of rows.',
    {
      is: [
        [1, 'one'],
        [2, 'two'],
        [3, 'three'],
      ],
    },
    ({ sheet }) =>
      sheet
        .getRange('A1:B3')
        .setValues([
          [3, 'three'],
          [1, 'one'],
          [2, 'two'],
        ])
        .sort(1)
        .getValues(),
  ),
  behaviour(
    'dimensions.sort-blanks',
    'sort moves rows',
    'Sorting puts blank cells last, upwards and downwards.',
    {
      is: [
        [1, 2, ''],
        [2, 1, ''],
      ],
    },
    ({ sheet }) => {
      const cells = sheet.getRange('A1:A3').setValues([[2], [''], [1]]);
      const column = (ascending: boolean) =>
        cells
          .sort({ column: 1, ascending })
          .getValues()
          .map(([value]) => value);
      return [column(true), column(false)];
    },
  ),
  behaviour(
    'dimensions.hidden-rows',
    'hidden and filtered rows',
    'Hidden rows are read like others.',
    { is: [['a'], ['b'], ['c']] },
    ({ sheet }) => {
      const cells = sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
      sheet.hideRows(2);
      return cells.getValues();
    },
  ),
  behaviour(
    'dimensions.hidden-columns',
    'hidden and filtered rows',
    'Hidden columns are written like others.',
    { is: [['a', 'b']] },
    ({ sheet }) => {
      sheet.hideColumns(2);
      return sheet
        .getRange('A1:B1')
        .setValues([['a', 'b']])
        .getValues();
    },
  ),
  behaviour(
    'dimensions.move-column',
    'sort moves rows',
    'A moved column brings its contents.',
    { is: [['b', 'c', 'a']] },
    ({ sheet }) => {
      sheet.getRange('A1:C1').setValues([['a', 'b', 'c']]);
      sheet.moveColumns(sheet.getRange('A:A'), 4);
      return sheet.getRange('A1:C1').getValues();
    },
  ),
];
