import { addDays, type Day, later } from '../../day/day';
import type { Referral } from '../../schema/referrals';
import type { Touchpoint } from '../../schema/touchpoints';
import { describeMonth } from '../dayWords';
import type { Facts } from '../facts';
import { isDone, isMade, isMeaningful } from '../history';
import { notAfter, type Terms } from '../terms';
import { TIMELINE_TITLES as titles } from './words';

/** One thing that happened, or is planned. Nothing about a client is in it. */
export interface TimelineEntry {
  readonly day: Day;
  readonly about: 'touchpoint' | 'given' | 'received' | 'planned' | 'skipped';
  readonly title: string;
  readonly detail: string;
  readonly by: string;
  readonly meaningful: boolean;
}

export interface TimelineMonth {
  /** 'YYYY-MM'. */
  readonly month: string;
  readonly title: string;
  readonly entries: readonly TimelineEntry[];
}

const MONTHS = 12;

/** The month of today and the eleven before it, the latest first, each with its entries, the latest first. */
export function describeTimeline(facts: Facts): readonly TimelineMonth[] {
  const { today } = facts.terms;
  const entries = [
    ...touchEntries(facts),
    ...facts.history.referrals.flatMap((row) => referralEntries(row, facts.terms)),
  ];
  const past = entries.filter(({ day, about }) => day <= today && about !== 'planned').sort(latestFirst);
  return lastMonths(today).map((month) => ({
    month,
    title: `${describeMonth(month)} ${month.slice(0, 4)}`,
    entries: past.filter(({ day }) => day.startsWith(month)),
  }));
}

/** What is planned from today on, the next first. A Planned row of a day gone by is no plan any more. */
export function describeAhead(facts: Facts): readonly TimelineEntry[] {
  const planned = touchEntries(facts).filter(
    ({ about, day }) => about === 'planned' && day >= facts.terms.today,
  );
  return planned.sort((one, other) => latestFirst(other, one));
}

function touchEntries({ history, terms }: Facts): TimelineEntry[] {
  return history.touchpoints.flatMap((touchpoint) => {
    const { date, gotFromIt, notes, by } = touchpoint;
    const about = aboutOf(touchpoint, terms);
    if (!date || !about) return [];
    return [
      {
        day: date,
        about,
        title: terms.kinds.of(touchpoint.kind).kind,
        detail: gotFromIt || notes,
        by,
        meaningful: isMeaningful(touchpoint, terms),
      },
    ];
  });
}

function aboutOf(touchpoint: Touchpoint, terms: Terms): 'touchpoint' | 'planned' | 'skipped' | undefined {
  if (isDone(touchpoint, terms)) return 'touchpoint';
  if (touchpoint.status === 'Skipped') return 'skipped';
  return touchpoint.status === 'Planned' || touchpoint.status === '' ? 'planned' : undefined;
}

/** The referral itself and, of one received, each day we wrote to them about it: these are touchpoints too. */
function referralEntries(referral: Referral, terms: Terms): TimelineEntry[] {
  if (!isMade(referral, terms)) return [];
  const { date, direction, handledBy, toldOn, contactToldOn, outcomePassedOn } = referral;
  const plain = { detail: '', by: handledBy, meaningful: false } as const;
  if (direction === 'Given')
    return [{ ...plain, day: date, about: 'given', title: titles.given, meaningful: true }];
  const wrote = [
    [toldOn, titles.thanked],
    [contactToldOn, titles.contactTold],
    [outcomePassedOn, titles.outcomePassedOn],
  ] as const;
  const letters = wrote.flatMap(([on, title]): TimelineEntry[] => {
    const day = notAfter(on, terms.today);
    return day ? [{ ...plain, day, about: 'touchpoint', title }] : [];
  });
  return [{ ...plain, day: date, about: 'received', title: titles.received }, ...letters];
}

function lastMonths(today: Day): readonly string[] {
  const months: string[] = [];
  for (let day = today; months.length < MONTHS; day = addDays(`${day.slice(0, 7)}-01` as Day, -1))
    months.push(day.slice(0, 7));
  return months;
}

function latestFirst(one: TimelineEntry, other: TimelineEntry): number {
  return one.day === other.day ? 0 : later(one.day, other.day) === one.day ? -1 : 1;
}
