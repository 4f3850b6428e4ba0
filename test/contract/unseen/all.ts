import { kill, serviceError } from '../../../local/host';
import { valueAt } from '../../../local/workbook/cells';
import type { Json } from '../behaviours/behaviour';
import { COLLEAGUE, YOU } from '../contractHost';
import type { Stage, Unseen } from './unseen';

const FIVE_WRITES = `function write() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  for (let row = 1; row <= 5; row++) sheet.getRange(row, 1).setValue(row);
  PropertiesService.getDocumentProperties().setProperty('reached', 'yes');
  SpreadsheetApp.flush();
}`;

type File = Pick<Stage, 'host'>['host'];

function rowsWritten(host: File): number {
  const sheet = host.workbook.sheets[0];
  let rows = 0;
  while (sheet && valueAt(sheet, rows + 1, 1) !== null) rows++;
  return rows;
}

/** Strikes when the script reaches a call. */
function strikeAt(host: File, name: string, strike: () => void): void {
  host.fault = (call, moment) => {
    if (call.name !== name || moment !== 'before') return;
    host.fault = undefined;
    strike();
  };
}

function killAt(host: File, name: string): void {
  strikeAt(host, name, () => {
    throw kill();
  });
}

const said = (host: File, functionName: string): Json => {
  const { ok, value, error } = host.call(YOU, functionName, []);
  return ok ? (value as Json) : `failed: ${error?.message}`;
};

/** What only an accident, a crowd or hours would show. */
export const UNSEEN: readonly Unseen[] = [
  {
    id: 'unseen.prefix',
    fact: 'unflushed writes',
    sentence: 'Of the waiting writes of a killed execution any beginning may arrive.',
    script: FIVE_WRITES,
    expected: [0, 1, 2, 3, 4, 5],
    play({ another }) {
      const counts = Array.from({ length: 40 }, (_, seed) => {
        const host = another({ seed });
        killAt(host, 'SpreadsheetApp.flush');
        host.call(YOU, 'write', []);
        return rowsWritten(host);
      });
      return [...new Set(counts)].sort();
    },
  },
  {
    id: 'unseen.properties-at-once',
    fact: 'unflushed writes',
    sentence: 'Properties do not wait: they are kept though the cells were not written.',
    script: FIVE_WRITES,
    expected: 'yes',
    play({ host }) {
      killAt(host, 'SpreadsheetApp.flush');
      host.call(YOU, 'write', []);
      return host.snapshot().properties.document.reached ?? null;
    },
  },
  {
    id: 'unseen.finally',
    fact: 'six minutes',
    sentence: 'After the end of its time nothing an execution does reaches Google, in no finally either.',
    script: `function run() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      try { Utilities.sleep(6 * 60 * 1000 + 1); sheet.getName(); }
      finally { PropertiesService.getDocumentProperties().setProperty('cleaned', 'yes'); }
    }`,
    expected: [true, null],
    play({ host }) {
      const { killed } = host.call(YOU, 'run', []);
      return [killed, host.snapshot().properties.document.cleaned ?? null];
    },
  },
  {
    id: 'unseen.caught',
    fact: 'six minutes',
    sentence: 'The end of its time cannot be caught.',
    script: `function run() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      let caught = 0;
      for (let i = 0; i < 3; i++) try { Utilities.sleep(3 * 60 * 1000); sheet.getName(); } catch (error) { caught++; }
      return caught;
    }`,
    expected: 'failed: Exceeded maximum execution time',
    play: ({ host }) => said(host, 'run'),
  },
  {
    id: 'unseen.simple-seconds',
    fact: 'six minutes',
    sentence: 'A simple trigger has thirty seconds.',
    script: 'function onEdit() { Utilities.sleep(30001); SpreadsheetApp.getActive().getName(); }',
    expected: true,
    play: ({ host }) => host.edit(YOU, { sheetId: 0, row: 1, column: 1, values: [['x']] })?.killed ?? null,
  },
  {
    id: 'unseen.formula-seconds',
    fact: 'six minutes',
    sentence: 'A custom function has thirty seconds, then its cell shows an error.',
    script: `/** @customfunction */ function SLOW() { Utilities.sleep(30001); return SpreadsheetApp.getActive().getName(); }`,
    expected: '#ERROR!',
    play({ host }) {
      host.edit(YOU, { sheetId: 0, row: 1, column: 1, values: [['=SLOW()']] });
      const sheet = host.workbook.sheets[0];
      const value = sheet && valueAt(sheet, 1, 1);
      return typeof value === 'object' && value !== null ? value.error : null;
    },
  },
  {
    id: 'unseen.lock-killed',
    fact: 'lock ends with the execution',
    sentence: 'A killed execution gives its lock back.',
    script: `function hold() { LockService.getScriptLock().waitLock(1000); SpreadsheetApp.flush(); }
      function take() { return LockService.getScriptLock().tryLock(1000); }`,
    expected: true,
    play({ host }) {
      killAt(host, 'SpreadsheetApp.flush');
      host.call(YOU, 'hold', []);
      return said(host, 'take');
    },
  },
  {
    id: 'unseen.lock-waits',
    fact: 'lock ends with the execution',
    sentence: 'tryLock waits its time for a lock somebody holds, and answers false.',
    script: 'function take() { return LockService.getScriptLock().tryLock(5000); }',
    expected: [false, 5000],
    play({ host, clock }) {
      host.holdLock('script');
      const before = clock.now();
      return [said(host, 'take'), clock.now() - before];
    },
  },
  {
    id: 'unseen.lock-throws',
    fact: 'lock ends with the execution',
    sentence: 'waitLock throws when its time is over.',
    script: 'function take() { LockService.getScriptLock().waitLock(5000); }',
    expected: 'failed: Lock timeout: another process was holding the lock for too long.',
    play({ host }) {
      host.holdLock('script');
      return said(host, 'take');
    },
  },
  {
    id: 'unseen.lock-people',
    fact: 'lock and people',
    sentence: 'A person types while a script holds the document lock.',
    script: `function run() {
      LockService.getScriptLock().waitLock(1000);
      const cell = SpreadsheetApp.getActive().getSheets()[0].getRange('A1');
      const before = cell.getValue();
      CacheService.getScriptCache().get('pause');
      return [before, cell.getValue()];
    }`,
    expected: ['', 'typed meanwhile'],
    play({ host }) {
      strikeAt(host, 'Cache.get', () => {
        host.edit(COLLEAGUE, { sheetId: 0, row: 1, column: 1, values: [['typed meanwhile']] });
      });
      return said(host, 'run');
    },
  },
  {
    id: 'unseen.unflushed-hidden',
    fact: 'flush before release',
    sentence: 'Another execution does not see what waits to be written.',
    script: `function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('new'); CacheService.getScriptCache().get('pause'); }
      function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }`,
    expected: ['', 'new'],
    play({ host }) {
      let meanwhile: Json = null;
      strikeAt(host, 'Cache.get', () => {
        meanwhile = said(host, 'read');
      });
      host.call(YOU, 'write', []);
      return [meanwhile, said(host, 'read')];
    },
  },
  {
    id: 'unseen.two-queued',
    fact: 'two queued edits',
    sentence: 'While onEdit runs two further edits wait, and those after them are lost.',
    script: `function onEdit(e) { const cell = e.source.getSheets()[0].getRange('Z1'); cell.setValue(cell.getValue() + 1); }`,
    expected: 3,
    play({ host }) {
      strikeAt(host, 'Range.getValue', () => {
        for (let row = 2; row <= 6; row++)
          host.edit(COLLEAGUE, { sheetId: 0, row, column: 1, values: [['x']] });
      });
      host.edit(YOU, { sheetId: 0, row: 1, column: 1, values: [['x']] });
      const sheet = host.workbook.sheets[0];
      return sheet ? Number(valueAt(sheet, 1, 26)) : null;
    },
  },
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
    id: 'unseen.fault-after',
    fact: 'mail cannot be confirmed',
    sentence: 'A mail may be sent and the call fail nevertheless.',
    script: `function send() { try { MailApp.sendEmail('a@example.org', 's', 'b'); return 'sent'; } catch (error) { return 'failed'; } }`,
    expected: ['failed', 1],
    play({ host }) {
      host.fault = (call, moment) => {
        if (call.name === 'MailApp.sendEmail' && moment === 'after')
          throw serviceError('Service unavailable: Mail');
      };
      return [said(host, 'send'), host.mails.length];
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
