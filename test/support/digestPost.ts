import { addDays, type Day, daysBetween, weekdayOf } from '../../src/day/day';
import type { Book } from '../../src/domain/book';
import { normaliseName } from '../../src/domain/names';
import type { Colleague } from '../../src/schema/practice';
import { WEEKDAYS } from '../../src/schema/words';
import { NOBODYS, OWN } from './readDigest';

/** A morning on which the day's run comes: the rows, and whom the file is shared with by name. */
export interface Morning {
  readonly book: Book;
  readonly members: readonly string[];
  /** The address of the reminders' owner. */
  readonly sentFrom: string;
}

/** Somebody who gets mail this morning, and the days of which it tells. */
export interface Reader {
  readonly colleague: Colleague;
  /** The mail of the day or of the week, not one that only says what cannot wait. */
  readonly isRegular: boolean;
  /** The one mail of the week: for Daily readers on their weekday. */
  readonly isOfTheWeek: boolean;
  tellsOf(moment: Day): boolean;
  isNew(moment: Day): boolean;
}

/** A Daily reader's mail tells of its day, a Weekly reader's of the seven days up to their weekday; one missed comes with the next. */
function makeReader(colleague: Colleague, toldUntil: Day, today: Day): Reader {
  const isDaily = colleague.reminders === 'Daily';
  const days = Array.from({ length: Math.max(0, daysBetween(toldUntil, today)) }, (_, index) =>
    addDays(today, -index),
  );
  const weekdays = days.filter((day) => isWeekdayOf(colleague, day));
  const mailDays = isDaily ? days : weekdays;
  return {
    colleague,
    isRegular: isDaily || weekdays.length > 0,
    isOfTheWeek: weekdays.length > 0,
    tellsOf: (moment) =>
      mailDays.some((day) => moment <= day && daysBetween(moment, day) < (isDaily ? 1 : 7)),
    isNew: (moment) => days.includes(moment),
  };
}

function isWeekdayOf({ weekday }: Colleague, day: Day): boolean {
  return WEEKDAYS[weekdayOf(day) - 1] === (weekday || 'Monday');
}

export interface Post {
  readonly readers: readonly Reader[];
  /** Whoever is told what belongs to nobody, and to those who are Off or Away. */
  readonly standIn: Reader | undefined;
  /** Who reads what is of the owner named, and under which heading. */
  deliver(owner: string): { readonly reader: Reader; readonly heading: string } | undefined;
}

export function openPost(morning: Morning, toldUntil: (colleague: Colleague) => Day): Post {
  const { team, today } = morning.book;
  const readers = team
    .filter((colleague) => mayBeMailed(colleague, morning) && !isSilent(colleague, today))
    .map((colleague) => makeReader(colleague, toldUntil(colleague), today));
  const standIn = readers.find(({ colleague }) => isSame(colleague.email, morning.sentFrom)) ?? readers[0];
  return {
    readers,
    standIn,
    deliver(owner) {
      if (!standIn) return undefined;
      if (owner === '') return { reader: standIn, heading: NOBODYS };
      const isOwner = ({ name }: Colleague) => normaliseName(name) === normaliseName(owner);
      const reader = readers.find(({ colleague }) => isOwner(colleague));
      if (reader) return { reader, heading: OWN };
      return { reader: standIn, heading: `For ${team.find(isOwner)?.name ?? owner}` };
    },
  };
}

const ONE_ADDRESS = /^[^\s,;<>@"]+@[^\s,;<>@"]+\.[^\s,;<>@".]+$/;
const CONFIRMED_FOR = 180;

function mayBeMailed({ email, openedOn }: Colleague, { book, members }: Morning): boolean {
  if (!ONE_ADDRESS.test(email)) return false;
  const isConfirmed =
    openedOn !== undefined && openedOn <= book.today && daysBetween(openedOn, book.today) <= CONFIRMED_FOR;
  return isConfirmed || members.some((member) => isSame(member, email));
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isAway = ({ awayUntil }: Colleague, today: Day): boolean =>
  awayUntil !== undefined && today <= awayUntil;
const isSilent = (colleague: Colleague, today: Day): boolean =>
  colleague.reminders === 'Off' || isAway(colleague, today);

/**
 * Up to which day a colleague has been told after this morning. Who is away has been told what their stand-in was;
 * while nobody reads they have been told nothing. Who wants no mail misses none.
 */
export function toldAfter(colleague: Colleague, morning: Morning, post: Post, before: Day): Day {
  const { today } = morning.book;
  const isMissing =
    mayBeMailed(colleague, morning) && colleague.reminders !== 'Off' && isAway(colleague, today);
  if (!isMissing) return today;
  if (!post.standIn) return before;
  const told = lastMailDay(post.standIn.colleague, today);
  return told > before ? told : before;
}

function lastMailDay(colleague: Colleague, today: Day): Day {
  let day = today;
  while (colleague.reminders !== 'Daily' && !isWeekdayOf(colleague, day)) day = addDays(day, -1);
  return day;
}
