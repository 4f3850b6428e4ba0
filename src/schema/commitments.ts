import { choice, count, dayColumn, id, text } from './column';
import { defineTable, type RowOf } from './table';
import { COMMITMENT_STATES } from './words';

/** One row what both sides agreed to do: counts of introductions and an end date. Referrals never count. */
export const commitments = defineTable('commitments', 'Commitments', 'onDemand', {
  partner: text('Partner', { namesOf: 'partners', width: 190 }),
  agreedOn: dayColumn('Agreed together on', {
    width: 140,
    note: 'A commitment is agreed by both, or it is only a wish.',
  }),
  weDo: count('We do', { note: 'Introductions we promise.' }),
  theyDo: count('They do', { note: 'Introductions they promise.' }),
  from: dayColumn('From', { note: 'Blank = the day it was agreed.' }),
  until: dayColumn('Until'),
  ourGoal: text('Our goal', { width: 200 }),
  theirGoal: text('Their goal', { width: 200 }),
  wentWell: text('What went well', { width: 200 }),
  toChange: text('What to change', { width: 200 }),
  round: count('Round', { width: 70 }),
  weDid: count('We did', {
    computed: true,
    note: 'Introductions we made in time. Blank without an end date.',
  }),
  theyDid: count('They did', { computed: true, note: 'Introductions they made in time.' }),
  state: choice('State', COMMITMENT_STATES, { computed: true, width: 130 }),
  reviewDue: dayColumn('Review due', { computed: true }),
  id: id('Commitment row id'),
  partnerId: id('Commitment partner id'),
  resolvedFrom: id('Commitment resolved from'),
});

export type Commitment = RowOf<typeof commitments>;
