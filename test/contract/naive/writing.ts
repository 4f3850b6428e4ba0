import { COLLEAGUE } from '../contractHost';
import type { Mistake } from './stage';

const LAST_ROW = `function log(text) {
  const row = SHEET.getLastRow() + 1;
  CacheService.getScriptCache().get('pause');
  SHEET.getRange(row, 1).setValue(text);
}`;

/** Rows and cells written carelessly. */
export const writing: readonly Mistake[] = [
  {
    sentence: 'appendRow below checkboxes nobody ticked: the entry lands a hundred rows down',
    script: `function log() { SHEET.getRange('B2:B100').insertCheckboxes(); SHEET.appendRow(['Dana']); return SHEET.getLastRow(); }`,
    seen: 101,
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'the last row counted over formulas that show nothing: the entry lands below them',
    script: `function log() { SHEET.getRange('C2:C50').setFormula('=IF(A2="","",1)'); const row = SHEET.getLastRow() + 1; SHEET.getRange(row, 1).setValue('Dana'); return row; }`,
    seen: 51,
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'no lock: of two entries at once one is lost',
    script: LAST_ROW,
    seen: ['Ana’s', ''],
    play({ said, shown, meanwhile }) {
      meanwhile('Cache.get', () => said('log', COLLEAGUE, 'Ben’s'));
      said('log', undefined, 'Ana’s');
      return [shown(1, 1), shown(2, 1)];
    },
  },
  {
    sentence: 'a lock that was not got and nobody looked: the entry overwrites another',
    script: `function log(text) { const lock = LockService.getScriptLock(); lock.tryLock(100); const row = SHEET.getLastRow() + 1; CacheService.getScriptCache().get('pause'); SHEET.getRange(row, 1).setValue(text); lock.releaseLock(); }`,
    seen: ['Ana’s', ''],
    play({ said, shown, meanwhile }) {
      meanwhile('Cache.get', () => said('log', COLLEAGUE, 'Ben’s'));
      said('log', undefined, 'Ana’s');
      return [shown(1, 1), shown(2, 1)];
    },
  },
  {
    sentence: 'a lock released before the flush: the next holder counts the old rows and overwrites',
    script: `function log(text) {
      const lock = LockService.getScriptLock(); lock.waitLock(1000);
      SHEET.getRange(SHEET.getLastRow() + 1, 1).setValue(text);
      lock.releaseLock(); CacheService.getScriptCache().get('pause');
    }`,
    seen: ['Ana’s', ''],
    play({ said, shown, meanwhile }) {
      meanwhile('Cache.get', () => said('log', COLLEAGUE, 'Ben’s'));
      said('log', undefined, 'Ana’s');
      return [shown(1, 1), shown(2, 1)];
    },
  },
  {
    sentence: 'a row number kept in the sidebar: after a sort another partner’s row is written',
    script: `function find(name) { return SHEET.getRange('A1:A2').getValues().findIndex(([cell]) => cell === name) + 1; }
      function snooze(row) { SHEET.getRange(row, 2).setValue('snoozed'); return SHEET.getRange(row, 1).getValue(); }`,
    seen: 'Ada',
    play({ host, said, type }) {
      type(1, 1, [['Zoe'], ['Ada']]);
      const row = said('find', undefined, 'Zoe');
      const area = { row: 1, column: 1, rows: 2, columns: 2 };
      host.sortRange(COLLEAGUE, { sheetId: 0, area, keys: [{ column: 1, ascending: true }] });
      return said('snooze', undefined, row);
    },
  },
  {
    sentence: 'columns by number: after somebody inserts one, the wrong one is read',
    script: 'function stage() { return SHEET.getRange(2, 2).getValue(); }',
    seen: '',
    play({ host, said, type }) {
      type(1, 1, [
        ['Partner', 'Stage'],
        ['Dana', 'Lasting'],
      ]);
      host.insertColumns(COLLEAGUE, { sheetId: 0, at: 2, count: 1 });
      return said('stage');
    },
  },
  {
    sentence: 'a tab by its name: after somebody renames it, nothing is found',
    script: `function read() { return SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').getLastRow(); }`,
    seen: "failed: Cannot read properties of null (reading 'getLastRow')",
    play({ host, said }) {
      host.renameSheet(COLLEAGUE, 0, 'Partners');
      return said('read');
    },
  },
  {
    sentence: 'a name from a stranger written as it is: it becomes a formula',
    script: `function log() { SHEET.getRange('A1').setValue('=HYPERLINK("https://example.org","Dana")'); return SHEET.getRange('A1').getFormula(); }`,
    seen: '=HYPERLINK("https://example.org","Dana")',
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'a code written as text: it loses its zeros',
    script: `function log() { return SHEET.getRange('A1').setValue('00417').getValue(); }`,
    seen: 417,
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'a code like 1-2 written as text: it becomes a day',
    script: `function log() { return typeof SHEET.getRange('A1').setValue('1-2').getValue(); }`,
    seen: 'object',
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'the plain-text format set after writing: the zeros stay lost',
    script: `function log() { return String(SHEET.getRange('A1').setValue('00417').setNumberFormat('@').getValue()); }`,
    seen: '417',
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'a block one column short: nothing at all is written',
    script: `function log() { SHEET.getRange('A1:C1').setValues([['Dana', 'Coffee']]); }`,
    seen: 'failed: The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 3.',
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'a range of as many rows as an empty list: it cannot be had',
    script: 'function log(rows) { SHEET.getRange(1, 1, rows.length, 1).setValues(rows); }',
    seen: 'failed: The number of rows in the range must be at least 1.',
    play: ({ said }) => said('log', undefined, []),
  },
  {
    sentence: 'a value that was forgotten: undefined clears what stood there',
    script: `function log(entry) { SHEET.getRange('A1').setValue(entry.note); }`,
    seen: '',
    play({ said, shown, type }) {
      type(1, 1, [['kept for years']]);
      said('log', undefined, {});
      return shown(1, 1);
    },
  },
  {
    sentence: 'writing below the grid: it does not grow by itself',
    script: `function log() { SHEET.getRange(SHEET.getMaxRows() + 1, 1).setValue('Dana'); }`,
    seen: 'failed: The coordinates of the range are outside the dimensions of the sheet.',
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'rows made in advance without counting: the spreadsheet is full',
    script: 'function make() { SHEET.insertRowsAfter(1, 400000); }',
    seen: 'failed: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    play: ({ said }) => said('make'),
  },
  {
    sentence: 'a mark put on one cell: it is refused',
    script: `function mark() { SHEET.getRange('B1').addDeveloperMetadata('column', 'stage'); }`,
    seen: true,
    play: ({ said }) => String(said('mark')).includes('arbitrary ranges is not currently supported'),
  },
];
