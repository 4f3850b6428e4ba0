import type { SentMail } from '../../local/host';
import { type Day, daysBetween, weekdayOf } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import type { Book } from '../../src/domain/book';
import { HEADINGS } from '../../src/domain/digest/words';
import { KIND } from '../../src/schema/kinds';
import { SHOWN_STAGES } from '../../src/schema/words';
import { dayOfMail } from './simulatedPractice';
import type { SeenRun } from './simulatedScene';

/** What can be seen of a practice from outside: its rows, its runs and its mails. */

/** How many partners stand at each stage. */
export function countStages(book: Book): Readonly<Record<string, number>> {
  const stages = answerBook(book).partners.map(({ stage }) => stage);
  const counted = SHOWN_STAGES.map(
    (name) => [name, stages.filter((stage) => stage === name).length] as const,
  );
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** Every computed cell that does not say what the rules say of the rows beside it. */
export function findStaleCells(book: Book): string[] {
  const answers = answerBook(book);
  return [
    ...book.partners.flatMap((partner, row) => {
      const answer = answers.partners[row];
      return differences(
        partner.partner,
        { ...partner, nextTouch: partner.nextTouchDue },
        answer,
        PARTNER_CELLS,
      );
    }),
    ...book.referrals.flatMap((referral, row) => {
      const answer = answers.referrals[row];
      const said = { ...referral, due: referral.nextStepDue };
      return differences(`referral ${row}`, said, answer, ['nextStep', 'due', 'followUp']);
    }),
    ...book.introductions.flatMap((introduction, row) =>
      differences(`introduction ${row}`, introduction, answers.introductions[row], ['nextStep']),
    ),
    ...book.commitments.flatMap((commitment, row) =>
      differences(`commitment ${row}`, commitment, answers.commitments[row], COMMITMENT_CELLS),
    ),
  ];
}

const PARTNER_CELLS = [
  'stage',
  'nextStep',
  'due',
  'nextTouch',
  'suggestedTouch',
  'reciprocity',
  'lastContact',
  'touchpoints',
  'meaningful',
  'given',
  'received',
  'balance',
  'openReferrals',
] as const;
const COMMITMENT_CELLS = ['weDid', 'theyDid', 'state', 'reviewDue'] as const;

function differences<K extends string>(
  whose: string,
  said: Readonly<Record<K, unknown>>,
  answer: Readonly<Record<K, unknown>> | undefined,
  keys: readonly K[],
): string[] {
  return keys
    .filter((key) => said[key] !== answer?.[key])
    .map((key) => `${whose}, ${key}: ${String(said[key])}, not ${String(answer?.[key])}`);
}

/** Mails of each working day, 0 included. */
export function mailsByWorkingDay(runs: readonly SeenRun[]): number[] {
  const days = new Map<Day, number>();
  for (const { day, mails } of runs) {
    if (weekdayOf(day) <= 5) days.set(day, (days.get(day) ?? 0) + mails.length);
  }
  return [...days.values()];
}

/** 'to, day' of everybody who got more than one mail on a day. */
export function findSecondMails(mails: readonly SentMail[]): string[] {
  const keys = mails.map((mail) => `${mail.to.join()} on ${dayOfMail(mail)}`);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}

/** How many touches a mail speaks of, under whosever heading. */
export function countTouches({ body }: SentMail): number {
  const heading = HEADINGS.touches.toUpperCase();
  const blocks = body.split('\n\n').filter((block) => block.startsWith(`${heading}\n`));
  return blocks.reduce((sum, block) => sum + block.split('\n* ').length - 1, 0);
}

/** Codes, notes, goals and contacts: what must never leave the sheet. */
export function secretsOf(book: Book): string[] {
  const texts = [
    ...book.referrals.flatMap(({ clientCode, notes }) => [clientCode, notes]),
    ...book.touchpoints.map(({ notes }) => notes),
    ...book.introductions.flatMap(({ contact, notes }) => [contact, notes]),
    ...book.commitments.flatMap(({ ourGoal, wentWell, toChange }) => [ourGoal, wentWell, toChange]),
  ];
  return [...new Set(texts.filter((text) => text !== ''))];
}

/** A talk about give and take, or that it was offered: the partner and the day. */
export interface Talk {
  readonly partner: string;
  readonly day: Day;
}

export function talksOf({ partners, touchpoints }: Book): Talk[] {
  return [
    ...partners.flatMap(({ partner, nudgedOn }) => (nudgedOn ? [{ partner, day: nudgedOn }] : [])),
    ...touchpoints.flatMap(({ partner, kind, date, status }) =>
      kind === KIND.giveAndTake && date && status === 'Done' ? [{ partner, day: date }] : [],
    ),
  ];
}

/** Days on which a suggestion stood although the last talk or offer was under 90 days ago. */
export function findPestering(suggested: readonly Talk[], talks: readonly Talk[]): string[] {
  return suggested.flatMap(({ partner, day }) => {
    const recent = talks.find(
      (talk) => talk.partner === partner && talk.day <= day && daysBetween(talk.day, day) < 90,
    );
    return recent ? [`${partner} on ${day}, after ${recent.day}`] : [];
  });
}
