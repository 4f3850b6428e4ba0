import { choice, dayColumn, id, text } from './column';
import { defineTable, type RowOf } from './table';
import { REMINDERS, WEEKDAYS } from './words';

/** Who we are and how the sheet is set up: the tabs behind the four a newcomer sees. */

export const team = defineTable('team', 'Team', 'behind', {
  name: text('Name', {
    aliases: ['Colleague'],
    width: 140,
    note: 'As it stands in Owner, By and Handled by.',
  }),
  email: text('Email', {
    aliases: ['E-mail'],
    width: 220,
    note: 'Exactly one address. It must have access to this spreadsheet.',
  }),
  reminders: choice('Reminders', REMINDERS, { note: 'Blank = Weekly.' }),
  weekday: choice('Weekday', WEEKDAYS, { note: 'The day of the weekly reminder. Blank = Monday.' }),
  awayUntil: dayColumn('Away until', { note: 'The last day away: until then a colleague covers.' }),
  openedOn: dayColumn('Opened Mutual on', { computed: true, place: 'hidden' }),
  id: id('Team row id'),
});
export type Colleague = RowOf<typeof team>;

export const kinds = defineTable('kinds', 'Kinds', 'behind', {
  kind: text('Kind', { width: 200 }),
  meaningful: choice('Meaningful', ['yes', 'no'], { note: 'Did they get value from it?' }),
  twoWay: choice('Two-way', ['yes', 'no'], { note: 'Did both take part?' }),
  id: id('Kind row id'),
});
export type KindRow = RowOf<typeof kinds>;

export const templates = defineTable('templates', 'Templates', 'onDemand', {
  draft: text('Draft', { width: 180 }),
  subject: text('Subject', { width: 240 }),
  body: text('Text', { width: 480 }),
  id: id('Template row id'),
});
export type Template = RowOf<typeof templates>;

export const settingsTab = defineTable('settings', 'Settings', 'behind', {
  name: text('Setting', { aliases: ['Name'], width: 180 }),
  value: text('Value', { width: 200 }),
  sentence: text('What it does', { width: 520 }),
});
export type SettingRow = RowOf<typeof settingsTab>;

export const runLog = defineTable('runLog', 'Run log', 'behind', {
  when: text('When', { computed: true, width: 140 }),
  run: text('Run', { computed: true, width: 140 }),
  result: text('What it did', { computed: true, width: 520 }),
});

/** What must be remembered and shown to nobody: undo records and the like, as JSON in parts. */
export const mutualData = defineTable('data', 'Mutual data', 'hidden', {
  key: text('Key', { computed: true, width: 200 }),
  day: dayColumn('Day', { computed: true }),
  json: text('JSON', { computed: true, width: 480 }),
});
