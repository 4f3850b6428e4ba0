import type { Json } from '../behaviours/behaviour';
import { COLLEAGUE, YOU } from '../contractHost';
import { said } from './accidents';
import type { Unseen } from './unseen';

/** What only a crowd, hours or somebody's settings would show. */
export const limits: readonly Unseen[] = [
  {
    id: 'unseen.cache-forgets',
    fact: 'cache may forget',
    sentence: 'A cached value may be gone before its time.',
    script: `function put() { CacheService.getScriptCache().put('k', 'v', 600); } function look() { return CacheService.getScriptCache().get('k'); }`,
    expected: ['v', null],
    play({ host }) {
      host.call(YOU, 'put', []);
      const before = said(host, 'look');
      host.forgetCache();
      return [before, said(host, 'look')];
    },
  },
  {
    id: 'unseen.cache-six-hours',
    fact: 'cache may forget',
    sentence: 'No value is cached longer than six hours, whatever was asked.',
    script: `function put() { CacheService.getScriptCache().put('k', 'v', 86400); } function look() { return CacheService.getScriptCache().get('k'); }`,
    expected: ['v', null],
    play({ host, clock }) {
      host.call(YOU, 'put', []);
      clock.sleep(6 * 3_600_000 - 60_000);
      const before = said(host, 'look');
      clock.sleep(120_000);
      return [before, said(host, 'look')];
    },
  },
  {
    id: 'unseen.store-full',
    fact: 'properties 9 kB',
    sentence: 'A store holds 500 kB and refuses what is beyond.',
    script: `function fill() { const p = PropertiesService.getScriptProperties(); for (let i = 0; i < 70; i++) p.setProperty('k' + i, 'x'.repeat(8000)); }`,
    expected:
      'failed: You have exceeded the property storage quota. Please remove some properties and try again.',
    play: ({ host }) => said(host, 'fill'),
  },
  {
    id: 'unseen.mail-day',
    fact: 'recipients quota',
    sentence:
      'The hundred-and-first recipient of a day is refused, and a day later there are a hundred again.',
    script: `function send() { for (let i = 0; i < 100; i++) MailApp.sendEmail('person' + i + '@example.org', 's', 'b'); }
      function left() { return MailApp.getRemainingDailyQuota(); }`,
    expected: [null, 0, 'failed: Service invoked too many times for one day: email.', 100],
    play({ host, clock }) {
      const first = said(host, 'send');
      const left = said(host, 'left');
      const second = said(host, 'send');
      clock.sleep(24 * 3_600_000 + 1);
      return [first, left, second, said(host, 'left')];
    },
  },
  {
    id: 'unseen.hour',
    fact: 'time triggers are approximate',
    sentence: 'A trigger for nine o’clock runs at some minute between nine and ten.',
    script: `function make() { ScriptApp.newTrigger('run').timeBased().everyDays(1).atHour(9).create(); } function run() {}`,
    expected: true,
    play({ host }) {
      host.call(YOU, 'make', []);
      const next = host.triggers()[0]?.nextRun ?? 0;
      return next >= Date.parse('2026-03-02T09:00:00Z') && next < Date.parse('2026-03-02T10:00:00Z');
    },
  },
  {
    id: 'unseen.twenty-triggers',
    fact: 'trigger time in a day',
    sentence: 'A person has at most twenty triggers of a script.',
    script: `function make() { for (let i = 0; i < 21; i++) ScriptApp.newTrigger('make').timeBased().everyHours(1).create(); }`,
    expected: [
      'failed: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      20,
    ],
    play: ({ host }) => [said(host, 'make'), host.triggers().length],
  },
  {
    id: 'unseen.lost-rights',
    fact: 'add-on triggers fail silently',
    sentence: 'The trigger of a person who may no longer edit runs nothing, and nobody is told.',
    script: `function make() { ScriptApp.newTrigger('run').timeBased().everyHours(1).create(); } function run() {}`,
    expected: 0,
    play({ host, clock }) {
      host.call(COLLEAGUE, 'make', []);
      host.share({ editors: [] });
      clock.sleep(3 * 3_600_000);
      return host.tick().length;
    },
  },
  {
    id: 'unseen.thirty-at-once',
    fact: 'simultaneous executions',
    sentence: 'The thirty-first execution at once is refused.',
    script: 'function run() { return "ran"; }',
    expected: [
      'ran',
      'failed: There are too many scripts running simultaneously for this Google user account.',
      'ran',
    ],
    play({ host }) {
      const others = host.occupy(29);
      const thirtieth = said(host, 'run');
      const another = host.occupy(1);
      const next = said(host, 'run');
      others();
      another();
      return [thirtieth, next, said(host, 'run')];
    },
  },
  {
    id: 'unseen.other-account',
    fact: 'several accounts',
    sentence: 'With several accounts in one browser a call from a page may run as another of them.',
    script: 'function who() { return Session.getActiveUser().getEmail(); }',
    expected: COLLEAGUE,
    play({ host }) {
      host.mixAccounts(YOU, COLLEAGUE);
      return said(host, 'who');
    },
  },
  {
    id: 'unseen.unknown-account',
    fact: 'several accounts',
    sentence: 'When that account may not open the file, the call fails with PERMISSION_DENIED.',
    script: 'function who() { return Session.getActiveUser().getEmail(); }',
    expected:
      "failed: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    play({ host }) {
      host.mixAccounts(YOU, 'ana.private@example.org');
      return said(host, 'who');
    },
  },
  {
    id: 'unseen.disabled-menu',
    fact: 'auth modes',
    sentence: 'In a file where the add-on was not used yet, onOpen may build a menu and read nothing.',
    script: `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addToUi(); SpreadsheetApp.getActive().getName(); }`,
    expected: ['M', 'You do not have permission to call'],
    play({ host }) {
      const { menu, outcome } = host.openMenu(YOU, { authMode: 'NONE' });
      const [first] = menu;
      return [first && 'title' in first ? first.title : null, outcome.error?.message.slice(0, 34) ?? null];
    },
  },
  {
    id: 'unseen.unticked',
    fact: 'granular consent',
    sentence: 'A scope left unticked refuses its methods to that person alone.',
    script: 'function left() { return MailApp.getRemainingDailyQuota() > 0; }',
    expected: ['Specified permissions are not sufficient', true],
    play({ another }) {
      const host = another({ consent: { [YOU]: [] } });
      const yours = host.call(YOU, 'left', []).error?.message.slice(0, 40) ?? null;
      return [yours, host.call(COLLEAGUE, 'left', []).value as Json];
    },
  },
  {
    id: 'unseen.many-formulas',
    fact: 'a call for each formula',
    sentence: 'Each different question of a formula is a run of the script; the same one is asked once.',
    script: `/** @customfunction */ function ASK(x) { const p = CacheService.getScriptCache(); p.put('n', String(Number(p.get('n') || 0) + 1)); return x; }
      function count() { return Number(CacheService.getScriptCache().get('n')); }`,
    expected: 3,
    play({ host }) {
      const formulas = ['=ASK(1)', '=ASK(2)', '=ASK(1)', '=ASK(3)'].map((formula) => [formula]);
      host.edit(YOU, { sheetId: 0, row: 1, column: 1, values: formulas });
      return said(host, 'count');
    },
  },
  {
    id: 'unseen.typed-column',
    fact: 'typed columns',
    sentence: 'In a table’s typed column looks are refused and values are taken.',
    script: `function dress() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setNumberFormat('@'); }
      function write() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x').getValue(); }`,
    expected: ['failed: This operation is not allowed on cells in typed columns.', 'x'],
    play({ host }) {
      host.workbook.sheets[0]?.typedColumns.push({ row: 1, column: 1, rows: 10, columns: 1 });
      return [said(host, 'dress'), said(host, 'write')];
    },
  },
];
