import { choice, dayColumn, id, text, time } from './column';
import { defineTable, type RowOf } from './table';
import { CONFIDENCES, DIRECTIONS, FOLLOW_UPS, OUTCOMES, PERMISSIONS, PLEASED } from './words';

const computed = { computed: true } as const;
const folded = { place: { group: 'More' } } as const;

/** One row a client sent, either way. A code stands for the client; there is no field for more. */
export const referrals = defineTable('referrals', 'Referrals', 'front', {
  date: dayColumn('Date', { note: 'The day the referral was made or arrived.' }),
  direction: choice('Direction', DIRECTIONS, {
    width: 95,
    note: 'Given = we sent a client; Received = they sent one.',
  }),
  partner: text('Partner', { namesOf: 'partners', width: 190, note: 'The partner, as on the Partners tab.' }),
  clientCode: text('Client code', {
    aliases: ['Client'],
    width: 95,
    note: 'A made-up code of 1–6 characters. Never a name.',
    plainText: true,
  }),
  handledBy: text('Handled by', {
    namesOf: 'team',
    width: 95,
    note: 'Which of us follows this referral up.',
  }),
  permission: choice('Permission', PERMISSIONS, {
    width: 130,
    note: 'What the client allows us to tell the partner. Blank = Nothing.',
  }),
  toldOn: dayColumn('Told / thanked on', {
    width: 120,
    note: 'Given: the day we told the partner. Received: the day we thanked them.',
  }),
  firstTriedOn: dayColumn('First tried on', {
    note: 'Received: the day we first tried to reach the client.',
  }),
  contactOn: dayColumn('Client in touch on', {
    width: 125,
    note: 'The day the client and the one referred to were in touch.',
  }),
  contactToldOn: dayColumn('Contact told on', {
    width: 115,
    note: 'Received: the day we told the partner that contact was made.',
  }),
  outcome: choice('Outcome', OUTCOMES, {
    width: 140,
    note: 'Blank = Open. “Nothing came of it” is a proper outcome too.',
  }),
  outcomeOn: dayColumn('Outcome on', {
    note: 'Filled with the day Mutual first sees the outcome, if blank.',
    runsMayFill: true,
  }),
  nextStep: text('Next step', { ...computed, width: 230, note: 'What this referral still needs.' }),
  nextStepDue: dayColumn('Next step due', { ...computed, width: 110 }),
  followUp: choice('Follow-up', FOLLOW_UPS, {
    ...computed,
    width: 90,
    note: 'Closed once nobody is left wondering.',
  }),
  id: id('Referral row id'),
  partnerId: id('Referral partner id'),
  resolvedFrom: id('Referral resolved from'),
  outcomePassedOn: dayColumn('Outcome passed on', {
    width: 130,
    note: 'Received: the day we told the partner how it went.',
  }),
  pleased: choice('Pleased', PLEASED, { width: 85, note: 'Was their client pleased, or ours?' }),
  pleasedOn: dayColumn('Pleased on', {
    note: 'Filled with the day Mutual first sees the answer, if blank.',
    runsMayFill: true,
  }),
  confidence: choice('Confidence', CONFIDENCES, {
    width: 100,
    note: 'Given: how sure we were of the match. Better none than a doubtful one.',
  }),
  notes: text('Notes', { width: 240, note: 'Nothing about the client.' }),
  arrivedAt: time('Arrived at', { ...folded, note: 'Received: the time of day, like 16:30.' }),
  snoozedUntil: dayColumn('Snoozed until', { ...folded, width: 115 }),
});

export type Referral = RowOf<typeof referrals>;
