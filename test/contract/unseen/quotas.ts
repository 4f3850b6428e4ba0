import { calledTooOften } from '../../../local/host';
import type { Json } from '../behaviours/behaviour';
import { YOU } from '../contractHost';
import { said, strikeAt } from './accidents';
import type { Unseen } from './unseen';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const USE_PROPERTIES = `function use() { const p = PropertiesService.getScriptProperties(); for (let i = 0; i < 25000; i++) { p.setProperty('k', 'v'); p.getProperty('k'); } }
  function once() { return PropertiesService.getScriptProperties().getProperty('k'); }`;

const SLOW_TRIGGER = `function make() { ScriptApp.newTrigger('run').timeBased().everyMinutes(10).create(); }
  function run() { Utilities.sleep(300000); }`;

/** What is counted over a day, and what a crowd of calls brings about. */
export const quotas: readonly Unseen[] = [
  {
    id: 'unseen.properties-day',
    fact: 'properties 9 kB',
    sentence:
      'After fifty thousand readings and writings of properties in a day the next is refused, and a day later it is not.',
    script: USE_PROPERTIES,
    expected: [null, 'failed: Service invoked too many times for one day: properties.', 'v'],
    play({ host, clock }) {
      const used = said(host, 'use');
      const beyond = said(host, 'once');
      clock.sleep(DAY);
      return [used, beyond, said(host, 'once')];
    },
  },
  {
    id: 'unseen.properties-workspace',
    fact: 'properties 9 kB',
    sentence: 'An account of Workspace has ten times as many.',
    script: USE_PROPERTIES,
    expected: [null, 'v'],
    play({ another }) {
      const host = another({ account: 'workspace' });
      return [said(host, 'use'), said(host, 'once')];
    },
  },
  {
    id: 'unseen.trigger-day',
    fact: 'trigger time in a day',
    sentence:
      'When a person’s triggers have run for ninety minutes the next run fails, and a day after the first they run again.',
    script: SLOW_TRIGGER,
    expected: [18, 'Service using too much computer time for one day', true],
    play({ host, clock }) {
      host.call(YOU, 'make', []);
      const runs: (string | undefined)[] = [];
      while (runs.length < 19) {
        clock.sleep(10 * MINUTE);
        runs.push(...host.tick().map(({ error }) => error?.message));
      }
      clock.sleep(DAY);
      const [later] = host.tick();
      return [runs.indexOf(runs[18]), runs[18] ?? null, later?.ok ?? null];
    },
  },
  {
    id: 'unseen.menu-beyond-triggers',
    fact: 'trigger time in a day',
    sentence: 'What is chosen from the menu does not count as a trigger’s time.',
    script: `${SLOW_TRIGGER} function choose() { return 'ran'; }`,
    expected: 'ran',
    play({ host, clock }) {
      host.call(YOU, 'make', []);
      for (let run = 0; run < 19; run++) {
        clock.sleep(10 * MINUTE);
        host.tick();
      }
      return said(host, 'choose');
    },
  },
  {
    id: 'unseen.mail-workspace',
    fact: 'recipients quota',
    sentence: 'An account of Workspace may write to 1,500 recipients a day.',
    script: 'function left() { return MailApp.getRemainingDailyQuota(); }',
    expected: 1500,
    play: ({ another }) => said(another({ account: 'workspace' }), 'left'),
  },
  {
    id: 'unseen.attachments',
    fact: 'body size',
    sentence: 'A mail with more than 250 attachments is refused.',
    script: `function send() { const one = Utilities.newBlob('x'); MailApp.sendEmail({ to: 'ben@example.org', subject: 's', body: 'b', attachments: Array.from({ length: 251 }, () => one) }); }`,
    expected: 'failed: Limit exceeded: Email Attachments Per Message.',
    play: ({ host }) => said(host, 'send'),
  },
  {
    id: 'unseen.too-often',
    fact: 'called too often',
    sentence: 'Any call may fail because there were too many within seconds.',
    script: 'function read() { return SpreadsheetApp.getActive().getSheets()[0].getRange("A1").getValue(); }',
    expected:
      'failed: Service invoked too many times in a short time: spreadsheet. Try Utilities.sleep(1000) between calls.',
    play({ host }): Json {
      strikeAt(host, 'Range.getValue', () => {
        throw calledTooOften();
      });
      return said(host, 'read');
    },
  },
];
