import { type Behaviour, behaviour, refusalOf } from './behaviour';

const READ = 'read after write';

export const writing: readonly Behaviour[] = [
  behaviour('writing.seen', READ, 'A read sees what was written before it.', { is: 'new' }, ({ sheet }) =>
    sheet.getRange('A1').setValue('old').setValue('new').getValue(),
  ),
  behaviour(
    'writing.last-row',
    READ,
    'The last row is counted after what waits has arrived.',
    { is: 5 },
    ({ sheet }) => {
      sheet.getRange('A5').setValue('x');
      return sheet.getLastRow();
    },
  ),
  behaviour('writing.order', READ, 'Writes arrive in their order.', { is: 2 }, ({ sheet }) => {
    sheet.getRange('A1:B1').setValues([[1, 1]]);
    sheet.getRange('A1').setValue(2);
    return sheet.getRange('A1').getValue();
  }),
  behaviour(
    'writing.rows-then-cells',
    READ,
    'A row inserted and filled in one run is there.',
    { is: [['first'], ['second']] },
    ({ sheet }) => {
      sheet.getRange('A1').setValue('second');
      sheet.insertRowBefore(1).getRange('A1').setValue('first');
      return sheet.getRange('A1:A2').getValues();
    },
  ),
  behaviour(
    'writing.handle-place',
    'handles and round trips',
    'A range held over an inserted row names the same coordinates, not the same cells.',
    { is: ['A1', ''] },
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('x');
      sheet.insertRowBefore(1);
      return [cell.getA1Notation(), cell.getValue()];
    },
  ),
  behaviour(
    'writing.handle-name',
    'handles and round trips',
    'A tab held over its renaming is still the same tab.',
    { is: 'Contract new name' },
    ({ file, sheet }) => {
      file.getSheetById(sheet.getSheetId())?.setName('Contract new name');
      return sheet.getName();
    },
  ),
  behaviour(
    'writing.deleted-sheet',
    'handles and round trips',
    'A tab held over its deletion refuses everything.',
    { is: true },
    ({ file }) => {
      const other = file.insertSheet();
      file.deleteSheet(other);
      return refusalOf(() => other.getRange('A1').setValue('x')) !== 'not refused';
    },
  ),
  behaviour(
    'writing.flush',
    'flush before release',
    'flush() answers nothing and changes nothing.',
    { is: ['undefined', 'x'] },
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue('x');
      return [typeof SpreadsheetApp.flush(), cell.getValue()];
    },
  ),
  behaviour(
    'writing.chain',
    'handles and round trips',
    'Setters answer the range itself.',
    { is: 'A1' },
    ({ sheet }) => sheet.getRange('A1').setValue('x').setNote('y').setBackground('#ffffff').getA1Notation(),
  ),
  behaviour(
    'writing.silent',
    'handles and round trips',
    'Hiding, deleting and moving several lines at once answers nothing.',
    { is: ['undefined', 'undefined', 'undefined'] },
    ({ sheet }) => [
      typeof sheet.hideColumns(2, 2),
      typeof sheet.deleteRows(2, 2),
      typeof sheet.moveColumns(sheet.getRange('A:A'), 3),
    ],
  ),
  behaviour(
    'writing.block-fast',
    'handles and round trips',
    'A block of two thousand cells is one write and one read.',
    { is: [1000, 1, 2] },
    ({ sheet }) => {
      const block = Array.from({ length: 1000 }, () => [1, 2]);
      const read = sheet.getRange(1, 1, 1000, 2).setValues(block).getValues();
      return [read.length, read[999]?.[0] ?? null, read[999]?.[1] ?? null];
    },
  ),
];
