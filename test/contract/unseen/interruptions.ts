import { serviceError } from '../../../local/host';
import { valueAt } from '../../../local/workbook/cells';
import type { Json } from '../behaviours/behaviour';
import { COLLEAGUE, YOU } from '../contractHost';
import { killAt, rowsWritten, said, strikeAt } from './accidents';
import type { Unseen } from './unseen';

const FIVE_WRITES = `function write() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  for (let row = 1; row <= 5; row++) sheet.getRange(row, 1).setValue(row);
  PropertiesService.getDocumentProperties().setProperty('reached', 'yes');
  SpreadsheetApp.flush();
}`;

/** Executions that are stopped, kept waiting or met by others. */
export const interruptions: readonly Unseen[] = [
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
];
