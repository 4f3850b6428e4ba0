import { test } from 'vitest';
import { addDays, type Day } from '../../../src/day/day';
import { answerBook } from '../../../src/domain/answerBook';
import type { Line, Whose } from '../../../src/domain/digest/digest';
import { planDigests } from '../../../src/domain/digest/planDigests';
import { pickRecipients } from '../../../src/domain/recipients';
import { type Colleague, team } from '../../../src/schema/practice';
import { blankRow } from '../../../src/schema/table';
import { expectApproved, inWords } from '../../support/approved';
import {
  aBook,
  aCommitment,
  aPartner,
  aReferral,
  aTouchpoint,
  type BookParts,
  TODAY,
} from '../../support/builders';

const ago = (days: number): Day => addDays(TODAY, -days);
const aColleague = (name: string, said: Partial<Colleague> = {}): Colleague => ({
  ...blankRow(team),
  name,
  email: `${name.toLowerCase()}@example.org`,
  reminders: 'Daily',
  ...said,
});

interface Told {
  readonly to: string;
  readonly whose: Whose;
  readonly line: Line;
}

/** The lines of the day; the run before was on Friday for a Weekly reader, yesterday for a Daily one. */
function told(parts: BookParts & { readonly team: readonly Colleague[] }, since: Day): Told[] {
  const book = aBook(parts);
  const digests = planDigests(book, answerBook(book), {
    since,
    recipients: pickRecipients(
      parts.team,
      parts.team.map(({ email }) => email),
      TODAY,
    ).allowed,
    remindersOwner: 'ana@example.org',
  });
  return digests.flatMap(({ email, parts: ofWhom }) =>
    ofWhom.flatMap(({ whose, sections }) =>
      sections.flatMap(({ lines }) => lines.map((line) => ({ to: email, whose, line }))),
    ),
  );
}

const DAYS = [-1, 0, 1, 6, 7, 8, 13, 14, 30];
function whenDue(days: number): string {
  const on = inWords(ago(days));
  if (days === 0) return `due today, on ${on}`;
  if (days < 0) return `due tomorrow, on ${on}`;
  return `due ${days === 1 ? 'yesterday' : `${days} days ago`}, on ${on}`;
}

/** What falls due, by how many days ago it did. */
const DUE: Readonly<Record<string, (daysAgo: number) => BookParts>> = {
  'A touch': (days) => ({ touchpoints: [aTouchpoint({ kind: 'Call', date: ago(52 + days) })] }),
  'Telling a partner of a referral given': (days) => ({
    referrals: [aReferral({ date: ago(days), permission: 'Contact made', outcome: 'Started' })],
  }),
  'Thanks for a referral received': (days) => ({
    referrals: [
      aReferral({
        direction: 'Received',
        // One working day after it: a Sunday's is due on Monday, as a Friday's is.
        date: addDays(ago(days), -1),
        firstTriedOn: addDays(ago(days), -1),
        contactOn: undefined,
        permission: 'Nothing',
      }),
    ],
  }),
  'The review of a commitment': (days) => ({
    partners: [aPartner({ core: false })],
    commitments: [aCommitment({ until: addDays(ago(days), -3), from: ago(60) })],
  }),
};

function cadenceOf(what: string, rhythm: 'Daily' | 'Weekly'): string[] {
  const reader = aColleague('Ana', { reminders: rhythm, weekday: 'Monday' });
  const since = rhythm === 'Weekly' ? ago(3) : ago(1);
  return DAYS.map((days) => {
    const lines = told({ team: [reader], ...DUE[what]?.(days) }, since);
    return `${what}, ${whenDue(days)}: ${lines.length > 0 ? 'told' : 'not told'}.`;
  });
}

const HANDLED = [
  ['Handled by Ben', { handledBy: 'Ben' }],
  ['Handled by nobody, the partner Ben’s', {}],
  ['Handled by nobody, the partner nobody’s', { owner: '' }],
  ['Handled by somebody who is on no row of Team', { handledBy: 'Zoe' }],
] as const;

const BENS = [
  ['who reads daily', {}],
  ['whose reminders are Off', { reminders: 'Off' }],
  ['who is away until today', { awayUntil: TODAY }],
  ['who was away until yesterday', { awayUntil: ago(1) }],
  ['whose Email holds two addresses', { email: 'ben@example.org, b@example.org' }],
] as const satisfies readonly (readonly [string, Partial<Colleague>])[];

const heading = (whose: Whose) =>
  whose === 'own'
    ? 'as their own'
    : whose === 'nobody'
      ? 'under “Nobody’s yet”'
      : `under “For ${whose.colleague}”`;

function recipientsOf([words, said]: (typeof BENS)[number]): string[] {
  return HANDLED.map(([handled, how]) => {
    const { owner = 'Ben', handledBy = '' }: { owner?: string; handledBy?: string } = how;
    const lines = told(
      {
        team: [aColleague('Ana'), aColleague('Ben', said)],
        partners: [aPartner({ owner, core: false })],
        referrals: [aReferral({ direction: 'Received', date: ago(5), arrivedAt: '09:00', handledBy })],
      },
      ago(1),
    );
    const where = lines.map(({ to, whose }) => `${to}, ${heading(whose)}`);
    return `${handled}, Ben ${words}: ${where.length > 0 ? [...new Set(where)].join('; ') : 'nobody'}.`;
  });
}

const RHYTHMS = [
  ['Daily', 'a Daily reader'],
  ['Weekly', 'a Weekly reader on their Monday'],
] as const;

test('who is told, and how often', () => {
  expectApproved('mail-lines', {
    title: 'Lines of a digest: to whom, and how often',
    intro: `Read on ${inWords(TODAY)}, a Monday. The run before was on Friday for a Weekly reader, the day before for a Daily one. Ana’s account sends the reminders.`,
    sections: [
      ...RHYTHMS.flatMap(([rhythm, words]) =>
        Object.keys(DUE).map((what) => ({
          heading: `${what}, to ${words}`,
          sentences: cadenceOf(what, rhythm),
        })),
      ),
      ...BENS.map((ben) => ({
        heading: `A referral received on ${inWords(ago(5))} and not answered, Ben ${ben[0]}`,
        sentences: recipientsOf(ben),
      })),
    ],
  });
});
