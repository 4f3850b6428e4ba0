import { COLLEAGUE, YOU } from '../contractHost';
import type { Mistake, Stage } from './stage';

const COUNTING = `function count() { const p = PropertiesService.getScriptProperties(); p.setProperty('n', String(Number(p.getProperty('n') || 0) + 1)); }`;

const counted = ({ host }: Stage) => Number(host.snapshot().properties.script.n ?? 0);

/** Runs whatever is due within the next hours. */
function passHours({ host, clock }: Stage, hours: number): void {
  for (let hour = 0; hour < hours; hour++) {
    clock.sleep(3_600_000);
    host.tick();
  }
}

/** Edits, triggers and mail. */
export const triggers: readonly Mistake[] = [
  {
    sentence: 'the event’s value after a paste: there is none',
    script: 'function onEdit(e) { e.range.offset(0, 1).setValue(e.value.toUpperCase()); }',
    seen: "Cannot read properties of undefined (reading 'toUpperCase')",
    play: ({ type }) => type(1, 1, [['a'], ['b']])?.error?.message ?? null,
  },
  {
    sentence: 'the event’s value after clearing a cell: there is none',
    script: 'function onEdit(e) { if (e.value.trim() === "") e.range.offset(0, 1).clearContent(); }',
    seen: "Cannot read properties of undefined (reading 'trim')",
    play({ type }) {
      type(1, 1, [['a']]);
      return type(1, 1, [[null]])?.error?.message ?? null;
    },
  },
  {
    sentence: 'stamps written by onEdit alone: a script’s entry has none',
    script: `function onEdit(e) { e.range.getSheet().getRange(e.range.rowStart, 2).setValue('stamped'); }
      function log() { SHEET.getRange('A1').setValue('Dana'); }`,
    seen: '',
    play({ said, shown }) {
      said('log');
      return shown(1, 2);
    },
  },
  {
    sentence: 'a step counted in each edit: of six fast edits three are lost',
    script: `${COUNTING} function onEdit() { count(); }`,
    seen: 3,
    play(stage) {
      stage.meanwhile('Properties.getProperty', () => {
        for (let row = 2; row <= 6; row++) stage.type(row, 1, [[true]]);
      });
      stage.type(1, 1, [[true]]);
      return counted(stage);
    },
  },
  {
    sentence: 'a handler named onEdit installed as well: each edit counts twice',
    script: `${COUNTING} function onEdit() { count(); } function setUp() { ScriptApp.newTrigger('onEdit').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }`,
    seen: 2,
    play(stage) {
      stage.said('setUp');
      stage.type(1, 1, [['x']]);
      return counted(stage);
    },
  },
  {
    sentence: 'a mail from onEdit: it is refused',
    script: `function onEdit() { MailApp.sendEmail('dana@example.org', 'Hello', 'You were added.'); }`,
    seen: true,
    play: ({ type }) =>
      type(1, 1, [['x']])?.error?.message.startsWith(
        'You do not have permission to call MailApp.sendEmail',
      ) ?? false,
  },
  {
    sentence: 'who edits, asked in onEdit: everybody is the same nobody',
    script: `function onEdit(e) { e.range.offset(0, 1).setValue('by ' + Session.getActiveUser().getEmail()); }`,
    seen: ['by', 'by'],
    play({ shown, type }) {
      type(1, 1, [['x']]);
      type(2, 1, [['x']], COLLEAGUE);
      return [shown(1, 2).trim(), shown(2, 2).trim()];
    },
  },
  {
    sentence: 'the user at the keyboard taken for the owner: a colleague is somebody else',
    script: 'function owner() { return Session.getEffectiveUser().getEmail(); }',
    seen: COLLEAGUE,
    play: ({ said }) => said('owner', COLLEAGUE),
  },
  {
    sentence: 'everybody turns the reminders on: everybody is mailed as often',
    script: `function turnOn() { ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(9).create(); }
      function remind() { MailApp.sendEmail('dana@example.org', 'Today', 'Call somebody.'); }`,
    seen: 2,
    play(stage) {
      stage.said('turnOn');
      stage.said('turnOn', COLLEAGUE);
      passHours(stage, 6);
      return stage.host.mails.length;
    },
  },
  {
    sentence: 'a trigger made at every set-up: the twenty-first is refused',
    script: `function setUp() { ScriptApp.newTrigger('setUp').timeBased().everyHours(1).create(); }`,
    seen: 'failed: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    play({ said }) {
      for (let time = 1; time <= 20; time++) said('setUp');
      return said('setUp');
    },
  },
  {
    sentence: 'old triggers deleted by whoever comes: a colleague’s go on',
    script: `function turnOn() { ScriptApp.newTrigger('remind').timeBased().everyHours(1).create(); } function remind() {}
      function turnOff() { for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger); }`,
    seen: 1,
    play({ host, said }) {
      said('turnOn', COLLEAGUE);
      said('turnOff');
      return host.triggers().length;
    },
  },
  {
    sentence: 'a dialog in a clock trigger: the job dies before its mails',
    script: `function turnOn() { ScriptApp.newTrigger('remind').timeBased().everyHours(1).create(); }
      function remind() { const ui = SpreadsheetApp.getUi(); MailApp.sendEmail('dana@example.org', 'Today', 'x'); ui.createMenu('Done').addToUi(); }`,
    seen: ['Cannot call SpreadsheetApp.getUi() from this context.', 0],
    play(stage) {
      stage.said('turnOn');
      passHours(stage, 3);
      return [stage.host.triggers()[0]?.lastError ?? null, stage.host.mails.length];
    },
  },
  {
    sentence: 'the active sheet in a clock trigger: the first one is written, whatever is on the screen',
    script: `function turnOn() { ScriptApp.newTrigger('stamp').timeBased().everyHours(1).create(); } function stamp() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('stamped'); }`,
    seen: 'stamped',
    play(stage) {
      const other = stage.host.addSheet(YOU, 'Log');
      stage.host.selectCells(YOU, { sheetId: other, row: 1, column: 1 });
      stage.said('turnOn');
      passHours(stage, 3);
      return stage.shown(1, 1);
    },
  },
  {
    sentence: 'a trigger that fails: no mail tells anybody',
    script: `function turnOn() { ScriptApp.newTrigger('fail').timeBased().everyHours(1).create(); } function fail() { throw new Error('oh'); }`,
    seen: ['oh', 0],
    play(stage) {
      stage.said('turnOn');
      passHours(stage, 3);
      return [stage.host.triggers()[0]?.lastError ?? null, stage.host.mails.length];
    },
  },
  {
    sentence:
      'mails without a look at the quota, failures swallowed: a hundred and twenty are reported, a hundred sent',
    script: `function send() { let sent = 0; for (let i = 0; i < 120; i++) { try { MailApp.sendEmail('p' + i + '@example.org', 's', 'b'); } catch (error) {} sent++; } return sent; }`,
    seen: [120, 100],
    play({ host, said }) {
      const reported = said('send');
      return [reported, host.mails.length];
    },
  },
  {
    sentence: 'an address with a comma in it: two people read the mail',
    script: `function send(to) { MailApp.sendEmail(to, 'Private', 'x'); }`,
    seen: ['dana@example.org', 'eve@example.org'],
    play({ host, said }) {
      said('send', undefined, 'dana@example.org,eve@example.org');
      return host.mails[0]?.to ?? [];
    },
  },
  {
    sentence: 'an address typed with a dash that is none: it is refused',
    script: `function send(to) { MailApp.sendEmail(to, 'Hello', 'x'); }`,
    seen: 'failed: Invalid email: dana–kim@example.org',
    play: ({ said }) => said('send', undefined, 'dana–kim@example.org'),
  },
  {
    sentence: 'mails to a list with nobody on it: it is refused',
    script: `function send(list) { MailApp.sendEmail(list.join(), 'Hello', 'x'); }`,
    seen: 'failed: Failed to send email: no recipient',
    play: ({ said }) => said('send', undefined, []),
  },
];
