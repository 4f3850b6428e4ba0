import { test } from 'vitest';
import { addDays, type Day, day } from '../../../src/day/day';
import type { Referral } from '../../../src/schema/referrals';
import { PERMISSIONS } from '../../../src/schema/words';
import { expectApproved, inWords } from '../../support/approved';
import { aReferral, firstReferral, type Loose, onDay } from '../../support/builders';

/** A Monday. */
const DATE = day('2026-03-02');

/** A step, once those before it are done; its days counted from the referral. */
interface Case {
  readonly words: string;
  readonly said: Loose<Referral>;
  readonly days: readonly number[];
}

const told = { toldOn: DATE };
const GIVEN: readonly Case[] = [
  { words: 'nothing done', said: {}, days: [-1, 0, 1] },
  { words: 'partner told', said: told, days: [6, 7, 8] },
  {
    words: 'partner told and contact made',
    said: { ...told, contactOn: DATE },
    days: [13, 14, 15, 20, 21, 22, 29, 30, 31, 36, 37, 38, 59, 60, 61, 66, 67, 68, 89, 90, 91, 96, 97, 98],
  },
  { words: 'partner told, contact never checked', said: told, days: [25] },
  {
    words: 'partner told, and it started',
    said: { ...told, outcome: 'Started', outcomeOn: DATE },
    days: [0, 40],
  },
  {
    words: 'nothing done, and nothing came of it',
    said: { outcome: 'Nothing came of it', outcomeOn: DATE },
    days: [0, 1],
  },
];

const GIVEN_NOTHING: readonly Case[] = [
  { words: 'nothing done', said: {}, days: [-1, 0, 1, 97] },
  { words: 'partner told all the same', said: told, days: [1] },
  { words: 'and nothing came of it', said: { outcome: 'Nothing came of it', outcomeOn: DATE }, days: [0, 1] },
];

const answered = { firstTriedOn: DATE };
const thanked = { ...answered, toldOn: DATE };
const inTouch = { ...thanked, contactOn: day('2026-03-04') };
const contactTold = { ...inTouch, contactToldOn: day('2026-03-05') };
const started = { ...contactTold, outcome: 'Started', outcomeOn: day('2026-03-10') } as const;
const RECEIVED: readonly Case[] = [
  { words: 'nothing done', said: {}, days: [-1, 0, 1] },
  { words: 'arrived at 17:00', said: { arrivedAt: '17:00' }, days: [0, 1, 2] },
  { words: 'client tried', said: answered, days: [0, 1, 2] },
  { words: 'client tried and partner thanked', said: thanked, days: [13, 14, 15] },
  { words: 'partner thanked, client in touch on 4 Mar 2026', said: inTouch, days: [2, 3, 4] },
  { words: 'contact told on 5 Mar 2026', said: contactTold, days: [13, 14, 15] },
  { words: 'contact told, started on 10 Mar 2026', said: started, days: [8, 9, 10] },
  {
    words: 'outcome passed on on 11 Mar 2026',
    said: { ...started, outcomePassedOn: day('2026-03-11') },
    days: [9],
  },
  {
    words: 'nobody called, yet nothing came of it on 10 Mar 2026',
    said: { ...told, outcome: 'Nothing came of it', outcomeOn: day('2026-03-10') },
    days: [8, 9, 10],
  },
];

const DAYS_OFF: readonly (readonly [string, Loose<Referral>])[] = [
  ['on Friday, 6 Mar 2026 at 16:59', { date: '2026-03-06', arrivedAt: '16:59' }],
  ['on Friday, 6 Mar 2026 at 17:00', { date: '2026-03-06', arrivedAt: '17:00' }],
  ['on Saturday, 7 Mar 2026 at 09:00', { date: '2026-03-07', arrivedAt: '09:00' }],
  ['on Sunday, 8 Mar 2026', { date: '2026-03-08' }],
  ['on Friday, 6 Mar 2026, client tried at once', { date: '2026-03-06', firstTriedOn: '2026-03-06' }],
];

function describeOn(today: Day, referral: Referral): string {
  const { followUp, due, nextStep } = firstReferral(onDay(today, { referrals: [referral] }));
  const step = nextStep === '' ? '' : `: ${nextStep} ${due ? `(due ${inWords(due)})` : '(no day)'}`;
  return `on ${inWords(today)} it is ${followUp}${step}`;
}

function sentencesOf(cases: readonly Case[], base: Loose<Referral>): string[] {
  return cases.flatMap(({ words, said, days }) =>
    days.map(
      (days) => `${words}: ${describeOn(addDays(DATE, days), aReferral({ date: DATE, ...base, ...said }))}.`,
    ),
  );
}

test('every follow-up step before, on and after its day', () => {
  expectApproved('follow-ups', {
    title: 'Every follow-up step before, on and after its day',
    intro: `Referrals of Monday, ${inWords(DATE)}; How we refer is not agreed yet; contact_check_days 7, feedback_days 14, same_day_cutoff 17:00.`,
    sections: [
      {
        heading: 'Given, permission Nothing',
        sentences: sentencesOf(GIVEN_NOTHING, { permission: 'Nothing' }),
      },
      ...(['Contact made', 'General progress'] as const).map((permission) => ({
        heading: `Given, permission ${permission}`,
        sentences: sentencesOf(GIVEN, { permission }),
      })),
      ...PERMISSIONS.map((permission) => ({
        heading: `Received, permission ${permission}`,
        sentences: sentencesOf(RECEIVED, { permission, direction: 'Received' }),
      })),
      {
        heading: 'Received around a weekend',
        sentences: DAYS_OFF.map(
          ([words, said]) =>
            `${words}: ${describeOn(day('2026-03-06'), aReferral({ direction: 'Received', ...said }))}.`,
        ),
      },
      {
        heading: 'Without a date',
        sentences: (['Given', 'Received'] as const).map(
          (direction) =>
            `${direction}, nothing done: ${describeOn(day('2027-01-04'), aReferral({ direction, date: undefined }))}.`,
        ),
      },
    ],
  });
});
