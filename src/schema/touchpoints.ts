import { choice, dayColumn, id, text } from './column';
import { defineTable, type RowOf } from './table';
import { TOUCHPOINT_STATUSES } from './words';

/** One row an interaction. A bare row typed on a phone (date, partner, kind) is enough. */
export const touchpoints = defineTable('touchpoints', 'Touchpoints', 'front', {
  date: dayColumn('Date', { note: 'The day it happened, or is planned for.' }),
  partner: text('Partner', { namesOf: 'partners', width: 190, note: 'The partner, as on the Partners tab.' }),
  kind: text('Kind', {
    aliases: ['Type'],
    namesOf: 'kinds',
    width: 160,
    note: 'What it was. An unknown kind counts as Other.',
  }),
  by: text('By', { aliases: ['Logged by'], namesOf: 'team', width: 90, note: 'Which of us.' }),
  gotFromIt: text('What they got', { width: 240, note: 'What the partner got from it.' }),
  status: choice('Status', TOUCHPOINT_STATUSES, {
    width: 90,
    note: 'Blank = Done. A row dated after today becomes Planned.',
    runsMayFill: true,
  }),
  id: id('Touchpoint row id'),
  partnerId: id('Touchpoint partner id'),
  resolvedFrom: id('Touchpoint resolved from'),
  meaningful: choice('Meaningful', ['yes', 'no'], {
    width: 95,
    note: 'Did they get value from it? Blank = as the kind.',
  }),
  notes: text('Notes', { width: 280, note: 'Anything about the talk. Nothing about clients.' }),
});

export type Touchpoint = RowOf<typeof touchpoints>;
