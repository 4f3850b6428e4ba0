import type { Mistake } from './stage';

const DAY_TYPED = [['2026-03-29']];

/** Days, the length of a run, and what is loaded. */
export const time: readonly Mistake[] = [
  {
    sentence: 'a day read by the local getters: it is the day before',
    script: `function day() { return SHEET.getRange('A1').getValue().getDate(); }`,
    options: { timeZone: 'Europe/Berlin' },
    seen: 28,
    play({ said, type }) {
      type(1, 1, DAY_TYPED);
      return said('day');
    },
  },
  {
    sentence: 'a day through toISOString: it is the day before',
    script: `function day() { return SHEET.getRange('A1').getValue().toISOString().slice(0, 10); }`,
    options: { timeZone: 'Europe/Berlin' },
    seen: '2026-03-28',
    play({ said, type }) {
      type(1, 1, DAY_TYPED);
      return said('day');
    },
  },
  {
    sentence: 'today by the script’s zone: in Auckland it is already tomorrow',
    script: `function stamp() { SHEET.getRange('A1').setValue(new Date().toISOString().slice(0, 10)); return SHEET.getRange('B1').setFormula('=A1=TODAY()').getValue(); }`,
    options: { timeZone: 'Pacific/Auckland' },
    seen: false,
    play({ clock, said }) {
      clock.set('2026-03-02T20:00:00Z');
      return said('stamp');
    },
  },
  {
    sentence: 'YYYY for the year: at the end of December it is the next one',
    script: `function year() { return Utilities.formatDate(new Date('2025-12-30T12:00:00Z'), 'Etc/UTC', 'YYYY'); }`,
    seen: '2026',
    play: ({ said }) => said('year'),
  },
  {
    sentence: 'a text like 03/04/2026 written for a day: its month depends on the file',
    script: `function month() { return SHEET.getRange('A1').setValue('03/04/2026').getValue().getMonth() + 1; }`,
    options: { locale: 'en_US' },
    seen: 3,
    play: ({ said }) => said('month'),
  },
  {
    sentence: 'a run that cleans up in finally: after six minutes there is no finally',
    script: `function run() {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty('running', 'yes');
      try { Utilities.sleep(7 * 60 * 1000); SHEET.getLastRow(); } finally { properties.deleteProperty('running'); }
    }`,
    seen: 'yes',
    play({ host, said }) {
      said('run');
      return host.snapshot().properties.document.running ?? 'no';
    },
  },
  {
    sentence: 'rows written one by one without an end in sight: the rest is missing',
    script: `function fill() { for (let row = 1; row <= 900; row++) { SHEET.getRange(row, 1).setValue(row); SHEET.getRange(row, 1).getValue(); } }`,
    options: { latency: 400 },
    seen: true,
    play({ host, said }) {
      said('fill');
      const rows = host.workbook.sheets[0]?.contents.length ?? 0;
      return rows > 0 && rows < 900;
    },
  },
  {
    sentence: 'a service called while loading: not even the menu appears',
    script: `const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
      function onOpen() { SpreadsheetApp.getUi().createMenu('Naive').addToUi(); }`,
    seen: 0,
    play: ({ host }) => host.openMenu('ana@example.org', { authMode: 'NONE' }).menu.length,
  },
  {
    sentence: 'a menu that greets by name from the sheet: in a file not used yet it does not appear',
    script: `function onOpen() { SpreadsheetApp.getUi().createMenu('Naive ' + SpreadsheetApp.getActiveSpreadsheet().getName()).addToUi(); }`,
    seen: 0,
    play: ({ host }) => host.openMenu('ana@example.org', { authMode: 'NONE' }).menu.length,
  },
  {
    sentence: 'a sidebar opened on loading the file: it is refused',
    script: `function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('Hello')); }`,
    seen: true,
    play: ({ host }) =>
      host
        .openMenu('ana@example.org')
        .outcome.error?.message.startsWith('You do not have permission to call Ui.showSidebar') ?? false,
  },
  {
    sentence: 'functions that a bundler made constants: they are not found',
    script: 'const openLog = () => "opened";',
    seen: 'failed: Script function not found: openLog',
    play: ({ said }) => said('openLog'),
  },
  {
    sentence: 'two functions of one name: the last one wins without a word',
    script: `function label() { return 'first'; } function label() { return 'second'; }`,
    seen: 'second',
    play: ({ said }) => said('label'),
  },
  {
    sentence: 'a package that waits with setTimeout: there is none',
    script: `function wait() { setTimeout(() => undefined, 100); }`,
    seen: 'failed: setTimeout is not defined',
    play: ({ said }) => said('wait'),
  },
  {
    sentence: 'a package that takes addresses apart with URL: there is none',
    script: `function host() { return new URL('https://example.org').host; }`,
    seen: 'failed: URL is not defined',
    play: ({ said }) => said('host'),
  },
];
