import { valueAt } from '../../../local/workbook/cells';
import { COLLEAGUE, YOU } from '../contractHost';
import type { Mistake } from './stage';

const PREFIX = 'https://www.googleapis.com/auth/';

const RULE = (formula: string) =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('#eeeeee').setRanges([SHEET.getRange('A1:A9')]).build()`;

/** Looks, protection, scopes, stores, pages and formulas. */
export const looks: readonly Mistake[] = [
  {
    sentence: 'conditional rules set anew: a person’s own are gone',
    script: `function person() { SHEET.setConditionalFormatRules([${RULE('=TRUE')}]); }
      function setUp() { SHEET.setConditionalFormatRules([${RULE('=FALSE')}]); return SHEET.getConditionalFormatRules().length; }`,
    seen: 1,
    play({ said }) {
      said('person');
      return said('setUp');
    },
  },
  {
    sentence: 'a column protected at every set-up: the protections pile up',
    script: `function setUp() { SHEET.getRange('B:B').protect().setDescription('computed'); return SHEET.getProtections(SpreadsheetApp.ProtectionType.RANGE).length; }`,
    seen: 3,
    play({ said }) {
      said('setUp');
      said('setUp');
      return said('setUp');
    },
  },
  {
    sentence: 'a chart inserted at every set-up: they pile up',
    script: `function setUp() { SHEET.insertChart(SHEET.newChart().addRange(SHEET.getRange('A1:B3')).setPosition(1, 4, 0, 0).build()); return SHEET.getCharts().length; }`,
    seen: 2,
    play({ said }) {
      said('setUp');
      return said('setUp');
    },
  },
  {
    sentence: 'columns locked against everybody else: a colleague’s click fails',
    script: `function setUp() { const p = SHEET.getRange('B:B').protect(); p.removeEditors(p.getEditors()); } function log() { SHEET.getRange('B2').setValue('x'); }`,
    seen: true,
    play({ said }) {
      said('setUp');
      return String(said('log', COLLEAGUE)).startsWith('failed: You are trying to edit a protected cell');
    },
  },
  {
    sentence: 'set-up in one go: a table’s typed column stops it half way',
    script: `function setUp() { SHEET.getRange('A1').setValue('Date'); SHEET.getRange('A2:A9').setNumberFormat('yyyy-mm-dd'); SHEET.getRange('B1').setValue('Partner'); }`,
    seen: ['failed: This operation is not allowed on cells in typed columns.', 'Date', ''],
    play({ host, said, shown }) {
      host.workbook.sheets[0]?.typedColumns.push({ row: 1, column: 1, rows: 10, columns: 1 });
      return [said('setUp'), shown(1, 1), shown(1, 2)];
    },
  },
  {
    sentence: 'a strict drop-down: what the script writes is refused too',
    script: `function setUp() { SHEET.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Open', 'Won']).setAllowInvalid(false).build()); }
      function log() { SHEET.getRange('A1').setValue('Lost'); SpreadsheetApp.flush(); }`,
    seen: 'failed: The data you entered in cell A1 violates the data validation rules set on this cell.',
    play({ said }) {
      said('setUp');
      return said('log');
    },
  },
  {
    sentence: 'a row inserted below the headings: it takes their format',
    script: `function log() { SHEET.getRange('A1').setNumberFormat('@'); SHEET.insertRowAfter(1); return typeof SHEET.getRange('A2').setValue('12').getValue(); }`,
    seen: 'string',
    play: ({ said }) => said('log'),
  },
  {
    sentence: 'another file opened by its id: the current-file scope does not reach it',
    script: `function read() { return SpreadsheetApp.openById('another-file').getName(); }`,
    seen: `failed: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${PREFIX}spreadsheets`,
    play: ({ said }) => said('read'),
  },
  {
    sentence: 'a file opened by its id in onEdit: it is refused',
    script: `function onEdit() { SpreadsheetApp.openById('another-file').getName(); }`,
    seen: `You do not have permission to call SpreadsheetApp.openById. Required permissions: ${PREFIX}spreadsheets`,
    play: ({ type }) => type(1, 1, [['x']])?.error?.message ?? null,
  },
  {
    sentence: 'scopes listed without the e-mail one: nobody can be told who they are',
    script: 'function who() { return Session.getEffectiveUser().getEmail(); }',
    options: { scopes: [`${PREFIX}spreadsheets.currentonly`] },
    seen: `failed: Specified permissions are not sufficient to call Session.getEffectiveUser. Required permissions: ${PREFIX}userinfo.email`,
    play: ({ said }) => said('who'),
  },
  {
    sentence: 'mail taken for granted: who left its box unticked gets an error',
    script: `function send() { MailApp.sendEmail('dana@example.org', 's', 'b'); }`,
    options: { consent: { [YOU]: [`${PREFIX}spreadsheets.currentonly`] } },
    seen: true,
    play: ({ said }) => String(said('send')).startsWith('failed: Specified permissions are not sufficient'),
  },
  {
    sentence: 'a Date in a result: the page gets null',
    script: 'function load() { return { partner: "Dana", due: new Date() }; }',
    seen: null,
    play: ({ said }) => said('load'),
  },
  {
    sentence: 'rows handed to the page as they are read: one day among them makes all of it null',
    script: `function load() { return SHEET.getRange('A1:B1').getValues(); }`,
    seen: null,
    play({ said, type }) {
      type(1, 1, [['Dana', '2026-03-29']]);
      return said('load');
    },
  },
  {
    sentence: 'a function for the page named with an underscore: it cannot be called',
    script: 'function load_() { return 1; }',
    seen: 'failed: Script function not found: load_',
    play: ({ said }) => said('load_'),
  },
  {
    sentence: 'the whole list in one property: it is too large',
    script: `function save() { PropertiesService.getDocumentProperties().setProperty('all', JSON.stringify(Array.from({ length: 500 }, (_, i) => 'Partner number ' + i))); }`,
    seen: 'failed: Argument too large: value',
    play: ({ said }) => said('save'),
  },
  {
    sentence: 'an object in a property: only [object Object] is kept',
    script: `function save() { return PropertiesService.getDocumentProperties().setProperty('settings', { window: 12 }).getProperty('settings'); }`,
    seen: '[object Object]',
    play: ({ said }) => said('save'),
  },
  {
    sentence: 'the cache for a memory: it may be empty at any time',
    script: `function save() { CacheService.getDocumentCache().put('sent', 'today', 21600); } function isSent() { return CacheService.getDocumentCache().get('sent') !== null; }`,
    seen: false,
    play({ host, said }) {
      said('save');
      host.forgetCache();
      return said('isSent');
    },
  },
  {
    sentence: 'script properties for one file’s settings: every file and person shares them',
    script: `function save(zone) { PropertiesService.getScriptProperties().setProperty('zone', zone); } function load() { return PropertiesService.getScriptProperties().getProperty('zone'); }`,
    seen: 'Asia/Tokyo',
    play({ said }) {
      said('save', YOU, 'Europe/Berlin');
      said('save', COLLEAGUE, 'Asia/Tokyo');
      return said('load', YOU);
    },
  },
  {
    sentence: 'a setting by a name an older file has not: it ends in an error',
    script: `function read() { return SpreadsheetApp.getActiveSpreadsheet().getRangeByName('Window').getValue(); }`,
    seen: "failed: Cannot read properties of null (reading 'getValue')",
    play: ({ said }) => said('read'),
  },
  {
    sentence: 'NOW() as an argument: the function is never asked',
    script: '/** @customfunction */ function AGE(now) { return "asked"; }',
    seen: '#ERROR!',
    play({ shown, type }) {
      type(1, 1, [['=AGE(NOW())']]);
      return shown(1, 1);
    },
  },
  {
    sentence: 'a formula that reads the log by itself: it stays as it was',
    script:
      '/** @customfunction */ function COUNTED() { return SHEET.getRange("B1:B9").getValues().filter(([cell]) => cell !== "").length; }',
    seen: '1',
    play({ shown, type }) {
      type(1, 2, [['coffee']]);
      type(1, 1, [['=COUNTED()']]);
      type(2, 2, [['call']]);
      return shown(1, 1);
    },
  },
  {
    sentence: 'a formula that writes beside itself: it is refused',
    script: '/** @customfunction */ function MARK() { SHEET.getRange("B1").setValue("x"); return "done"; }',
    seen: ['#ERROR!', ''],
    play({ shown, type }) {
      type(1, 1, [['=MARK()']]);
      return [shown(1, 1), shown(1, 2)];
    },
  },
  {
    sentence: 'a formula for each row: every row is a run of the script',
    script: `/** @customfunction */ function STAGE_OF(name) { const p = CacheService.getScriptCache(); p.put('n', String(Number(p.get('n') || 0) + 1)); return name; }
      function runs() { return Number(CacheService.getScriptCache().get('n')); }`,
    seen: 60,
    play({ said, type }) {
      type(
        1,
        1,
        Array.from({ length: 60 }, (_, index) => [`Partner ${index}`, `=STAGE_OF(A${index + 1})`]),
      );
      return said('runs');
    },
  },
  {
    sentence: 'a formula that fails for one bad name: the whole range shows an error',
    script:
      '/** @customfunction */ function UPPER_ALL(names) { return names.map(([name]) => { if (name === "") throw new Error("no name"); return [name.toUpperCase()]; }); }',
    seen: ['#ERROR!', true],
    play({ host, shown, type }) {
      type(1, 1, [['Dana'], [''], ['Kai']]);
      type(1, 2, [['=UPPER_ALL(A1:A3)']]);
      const [sheet] = host.workbook.sheets;
      return [shown(1, 2), sheet !== undefined && valueAt(sheet, 3, 2) === null];
    },
  },
  {
    sentence: 'triggers and ids believed in a copy of the file: there is no trigger there',
    script: `function turnOn() { const t = ScriptApp.newTrigger('remind').timeBased().everyHours(1).create(); SpreadsheetApp.getActiveSpreadsheet().addDeveloperMetadata('trigger', t.getUniqueId()); } function remind() {}`,
    seen: [1, 0],
    play({ host, said }) {
      said('turnOn');
      return [host.triggers().length, host.copyFile(YOU).triggers.length];
    },
  },
];
