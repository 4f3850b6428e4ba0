import { type Behaviour, behaviour, type Place, refusalOf } from './behaviour';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FOLLOWS = 'metadata follows columns';
const WHOLE = 'metadata needs a whole column';
const FIND = 'metadata travels in one find';
const KEY = 'contract';

const columnsOf = (file: Spreadsheet): (number | null)[] =>
  file
    .createDeveloperMetadataFinder()
    .withKey(KEY)
    .find()
    .map((mark) => mark.getLocation().getColumn()?.getColumn() ?? null);

/** Marks column C, does something to the sheet, and tells in which columns the mark is found. */
const markedThen =
  (act: (place: Place) => unknown) =>
  (place: Place): (number | null)[] => {
    place.sheet.getRange('C:C').addDeveloperMetadata(KEY, 'c');
    act(place);
    return columnsOf(place.file);
  };

export const marks: readonly Behaviour[] = [
  behaviour(
    'marks.column',
    FOLLOWS,
    'A mark on a column is found there.',
    { is: [3] },
    markedThen(() => undefined),
  ),
  behaviour(
    'marks.insert',
    FOLLOWS,
    'It follows when columns are inserted before it.',
    { is: [5] },
    markedThen(({ sheet }) => sheet.insertColumnsBefore(1, 2)),
  ),
  behaviour(
    'marks.delete-before',
    FOLLOWS,
    'It follows when columns before it are deleted.',
    { is: [2] },
    markedThen(({ sheet }) => sheet.deleteColumn(1)),
  ),
  behaviour(
    'marks.moved',
    FOLLOWS,
    'It follows a moved column.',
    { is: [1] },
    markedThen(({ sheet }) => sheet.moveColumns(sheet.getRange('C:C'), 1)),
  ),
  behaviour(
    'marks.moved-over',
    FOLLOWS,
    'It gives way to a column moved over it.',
    { is: [2] },
    markedThen(({ sheet }) => sheet.moveColumns(sheet.getRange('A:A'), 5)),
  ),
  behaviour(
    'marks.deleted',
    FOLLOWS,
    'It is deleted with its column.',
    { is: [] },
    markedThen(({ sheet }) => sheet.deleteColumn(3)),
  ),
  behaviour(
    'marks.cleared',
    FOLLOWS,
    'It stays when the cells of its column are cleared.',
    { is: [3] },
    markedThen(({ sheet }) => sheet.getRange('C:C').clear()),
  ),
  behaviour(
    'marks.sheet-deleted',
    FOLLOWS,
    'Deleting the sheet deletes the marks on its columns.',
    { is: [] },
    ({ file }) => {
      const other = file.insertSheet();
      other.getRange('B:B').addDeveloperMetadata(KEY, 'b');
      file.deleteSheet(other);
      return columnsOf(file);
    },
  ),
  behaviour('marks.row', FOLLOWS, 'A mark on a row follows it too.', { is: [4] }, ({ file, sheet }) => {
    sheet.getRange('2:2').addDeveloperMetadata(KEY, 'row');
    sheet.insertRowsBefore(1, 2);
    return file
      .createDeveloperMetadataFinder()
      .withKey(KEY)
      .find()
      .map((mark) => mark.getLocation().getRow()?.getRow() ?? null);
  }),
  behaviour(
    'marks.cell',
    WHOLE,
    'A single cell takes no mark.',
    { says: 'arbitrary ranges is not currently supported' },
    ({ sheet }) => refusalOf(() => sheet.getRange('C1').addDeveloperMetadata(KEY, 'c')),
  ),
  behaviour(
    'marks.two-columns',
    WHOLE,
    'Nor do two columns at once.',
    { says: 'arbitrary ranges is not currently supported' },
    ({ sheet }) => refusalOf(() => sheet.getRange('C:D').addDeveloperMetadata(KEY, 'c')),
  ),
  behaviour(
    'marks.one-find',
    FIND,
    'One find of the file brings marks of the file, its sheets, rows and columns.',
    { is: ['COLUMN c', 'ROW r', 'SHEET s', 'SPREADSHEET f'] },
    ({ file, sheet }) => {
      file.addDeveloperMetadata(KEY, 'f');
      sheet.addDeveloperMetadata(KEY, 's');
      sheet.getRange('1:1').addDeveloperMetadata(KEY, 'r');
      sheet.getRange('B:B').addDeveloperMetadata(KEY, 'c');
      const found = file.createDeveloperMetadataFinder().withKey(KEY).find();
      const told = found.map((mark) => `${mark.getLocation().getLocationType()} ${mark.getValue()}`).sort();
      for (const mark of found)
        if (String(mark.getLocation().getLocationType()) === 'SPREADSHEET') mark.remove();
      return told;
    },
  ),
  behaviour('marks.by-value', FIND, 'A find can ask for a value.', { is: 1 }, ({ file, sheet }) => {
    sheet.getRange('A:A').addDeveloperMetadata(KEY, 'a');
    sheet.getRange('B:B').addDeveloperMetadata(KEY, 'b');
    return file.createDeveloperMetadataFinder().withKey(KEY).withValue('b').find().length;
  }),
  behaviour(
    'marks.same-key',
    FIND,
    'Two marks of one key may stand on one column.',
    { is: [1, 1] },
    ({ file, sheet }) => {
      sheet.getRange('A:A').addDeveloperMetadata(KEY, 'x').addDeveloperMetadata(KEY, 'y');
      return columnsOf(file);
    },
  ),
  behaviour('marks.no-value', FIND, 'A mark without a value has null.', { is: null }, ({ file, sheet }) => {
    sheet.addDeveloperMetadata(KEY);
    return file.createDeveloperMetadataFinder().withKey(KEY).find()[0]?.getValue() ?? null;
  }),
  behaviour('marks.changed', FIND, 'A changed value is found at once.', { is: 'new' }, ({ file, sheet }) => {
    sheet.addDeveloperMetadata(KEY, 'old');
    file.createDeveloperMetadataFinder().withKey(KEY).find()[0]?.setValue('new');
    return file.createDeveloperMetadataFinder().withKey(KEY).find()[0]?.getValue() ?? null;
  }),
  behaviour(
    'marks.visibility',
    'metadata is not secret',
    'Both kinds of mark are found by the script that made them.',
    { is: ['DOCUMENT', 'PROJECT'] },
    ({ file, sheet }) => {
      sheet.addDeveloperMetadata(KEY, 'd', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
      sheet.addDeveloperMetadata(KEY, 'p', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
      return file
        .createDeveloperMetadataFinder()
        .withKey(KEY)
        .find()
        .map((mark) => String(mark.getVisibility()))
        .sort();
    },
  ),
  behaviour(
    'marks.copy-of-tab',
    'sheet ids',
    'A copied tab has another id.',
    { is: false },
    ({ file, sheet }) => {
      const copy = sheet.copyTo(file);
      const same = copy.getSheetId() === sheet.getSheetId();
      file.deleteSheet(copy);
      return same;
    },
  ),
  behaviour(
    'marks.sheet-id',
    'sheet ids',
    'A renamed tab keeps its id and is found by it.',
    { is: 'Contract renamed' },
    ({ file, sheet }) => {
      const id = sheet.getSheetId();
      sheet.setName('Contract renamed');
      return file.getSheetById(id)?.getName() ?? null;
    },
  ),
  behaviour(
    'marks.no-sheet',
    'sheet ids',
    'A name no tab has gives null.',
    { is: null },
    ({ file }) => file.getSheetByName('No tab of this name')?.getName() ?? null,
  ),
  behaviour(
    'marks.same-name',
    'sheet ids',
    'Two tabs cannot have one name.',
    { says: 'already exists' },
    ({ file, sheet }) => refusalOf(() => file.insertSheet(sheet.getName())),
  ),
];
