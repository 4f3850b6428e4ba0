import type { SentMail } from '../../local/host';
import { addDays, type Day, nextWorkingDay } from '../../src/day/day';
import type { Book } from '../../src/domain/book';
import { NEXT_STEP_SENTENCES } from '../../src/domain/sentences';
import type { Tick } from './digestWatch';
import { readBook } from './readBook';
import { findStaleCells, type Talk, talksOf } from './simulatedChecks';
import { type Circumstances, daysFrom, FIRST_DAY, foundPractice, liveDay } from './simulatedPractice';
import type { SeenRun } from './simulatedScene';

/** What was seen of a practice while it lived. */
export interface Chronicle {
  readonly runs: readonly SeenRun[];
  readonly mails: readonly SentMail[];
  /** The workbook on the evening of the first day. */
  readonly start: Book;
  /** The workbook on the evening of the last working day of each month. */
  readonly months: readonly { readonly day: Day; readonly book: Book; readonly stale: readonly string[] }[];
  /** Each morning on which a partner's Next step suggested a talk about give and take. */
  readonly suggested: readonly Talk[];
  /** Talks about give and take, and the days on which one was offered. */
  readonly talks: readonly Talk[];
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;

interface Watched extends Circumstances {
  /** Is shown whatever the trigger did, while it can still be compared with the rows. */
  see?(tick: Tick): void;
}

/** Lets the practice live from its first day to the given one. */
export function liveUntil(last: Day, seed: number, { see, ...circumstances }: Watched = {}): Chronicle {
  const life = foundPractice(seed, circumstances);
  const months: Chronicle['months'][number][] = [];
  const suggested: Talk[] = [];
  const talks: Talk[] = [];
  liveDay(life, FIRST_DAY, see);
  const start = readBook(life.practice, FIRST_DAY);
  for (const today of daysFrom(addDays(FIRST_DAY, 1), last)) {
    liveDay(life, today, see);
    const book = readBook(life.practice, today);
    suggested.push(...suggestionsIn(book));
    talks.push(...talksOf(book).filter(({ day }) => day === today));
    if (isEndOfMonth(today)) months.push({ day: today, book, stale: findStaleCells(book) });
  }
  return { runs: life.runs, mails: life.practice.host.mails, start, months, suggested, talks };
}

/** As the column Next step says it: what the rules suggest behind something more urgent is not seen there. */
function suggestionsIn({ partners, today }: Book): Talk[] {
  return partners
    .filter(({ nextStep }) => nextStep === NEXT_STEP_SENTENCES.giveAndTake)
    .map(({ partner }) => ({ partner, day: today }));
}

function isEndOfMonth(today: Day): boolean {
  const isWorkingDay = nextWorkingDay(addDays(today, -1), MONDAY_TO_FRIDAY) === today;
  return isWorkingDay && nextWorkingDay(today, MONDAY_TO_FRIDAY).slice(0, 7) !== today.slice(0, 7);
}
