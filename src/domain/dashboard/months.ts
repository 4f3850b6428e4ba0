import { addDays, type Day } from '../../day/day';
import type { Book } from '../book';
import { describeMonth } from '../dayWords';
import { gatherHistories, isDone, isMade, isMeaningful } from '../history';
import { makeTerms } from '../terms';

/** What a span of days held, for the practice as a whole. */
export interface Tally {
  /** Meaningful touches; a referral given is one of them. */
  readonly meaningful: number;
  readonly given: number;
  readonly received: number;
}

export interface MonthTally extends Tally {
  /** 'YYYY-MM' */
  readonly month: string;
  /** 'Mar' */
  readonly label: string;
}

export interface OurYear {
  /** This month and the eleven before it, oldest first. */
  readonly months: readonly MonthTally[];
  readonly thisYear: Tally;
  /** The same twelve months a year earlier, up to the day we have reached this year. */
  readonly yearBefore: Tally;
}

const MONTHS = 12;

/** Whole months, so that the columns of the chart add up to the year beside it. */
export function tallyYear(book: Book): OurYear {
  const days = gatherDays(book);
  const months = lastMonths(book.today).map((month) => ({
    month,
    label: describeMonth(month),
    ...tally(days, `${month}-01`, lastOf(month)),
  }));
  const [first] = months;
  const begin = `${first?.month}-01`;
  return {
    months,
    thisYear: tally(days, begin, book.today),
    yearBefore: tally(days, yearEarlier(begin), reachedAYearAgo(book.today)),
  };
}

interface Days {
  readonly meaningful: readonly Day[];
  readonly given: readonly Day[];
  readonly received: readonly Day[];
}

/** The days of everything done on or before today with a partner of ours. */
function gatherDays(book: Book): Days {
  const terms = makeTerms(book);
  const histories = gatherHistories(book, () => true).partners.flatMap((history) => history ?? []);
  const touched = histories.flatMap(({ touchpoints }) => touchpoints.filter((row) => isDone(row, terms)));
  const made = histories.flatMap(({ referrals }) => referrals.filter((row) => isMade(row, terms)));
  const daysOf = (rows: readonly { readonly date: Day | undefined }[]) =>
    rows.flatMap(({ date }) => date ?? []);
  const given = daysOf(made.filter(({ direction }) => direction === 'Given'));
  return {
    meaningful: [...daysOf(touched.filter((row) => isMeaningful(row, terms))), ...given],
    given,
    received: daysOf(made.filter(({ direction }) => direction === 'Received')),
  };
}

/** Both ends count. An end may be a 31st that its month has not: days order as text. */
function tally(days: Days, from: string, to: string): Tally {
  const count = (list: readonly Day[]) => list.filter((day) => day >= from && day <= to).length;
  return {
    meaningful: count(days.meaningful),
    given: count(days.given),
    received: count(days.received),
  };
}

function lastMonths(today: Day): string[] {
  const last = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = last - (MONTHS - 1) + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

const lastOf = (month: string): string => `${month}-31`;

function yearEarlier(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

/** A month that is over is held against a whole month, whatever February's length. */
function reachedAYearAgo(today: Day): string {
  const isMonthsEnd = addDays(today, 1).slice(5, 7) !== today.slice(5, 7);
  return yearEarlier(isMonthsEnd ? lastOf(today.slice(0, 7)) : today);
}
