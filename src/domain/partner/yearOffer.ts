import { addDays, type Day, YEAR } from '../../day/day';
import type { Partner } from '../../schema/partners';
import type { Touchpoint } from '../../schema/touchpoints';
import type { Book } from '../book';
import { cadenceOf } from '../cadence';
import { findPlannedRows } from '../plannedRows';
import { makeTerms } from '../terms';
import { planYear } from '../yearPlan';
import { PANEL_SENTENCES as sentences } from './words';

/** What Plan my year would do (1.16), shown before it does it. */
export interface YearOffer {
  /** Meaningful touches a year hoped for. */
  readonly cadence: number;
  /** The year to come in day order: what would be written, and what is planned already. */
  readonly touches: readonly YearTouch[];
  /** Why nothing would be written, or ''. */
  readonly reason: string;
}

export interface YearTouch {
  readonly day: Day;
  readonly kind: string;
  /** Stands in the sheet already. */
  readonly isPlanned: boolean;
}

export function offerYear(book: Book, partner: Partner): YearOffer {
  const cadence = cadenceOf(partner, book.settings);
  const refuse = (reason: string): YearOffer => ({ cadence, touches: [], reason });
  if (partner.status !== '') return refuse(sentences.resting(partner.status));
  if (cadence === 0) return refuse(sentences.noCadence);
  const toWrite = listTouches(planYear(book, [partner]));
  const touches = [...toWrite, ...listPlanned(book, partner)].sort(byDay);
  return { cadence, touches, reason: toWrite.length === 0 ? sentences.planned : '' };
}

/** The touches of planned rows, none of them in the sheet yet. */
export function listTouches(rows: readonly Partial<Touchpoint>[]): readonly YearTouch[] {
  return rows.flatMap(({ date, kind }) => (date && kind ? [{ day: date, kind, isPlanned: false }] : []));
}

function listPlanned(book: Book, partner: Partner): readonly YearTouch[] {
  const last = addDays(book.today, YEAR);
  const terms = makeTerms(book);
  return findPlannedRows(book, partner, terms)
    .filter(({ date }) => date > book.today && date <= last)
    .map(({ date, touchpoint }) => ({
      day: date,
      kind: terms.kinds.of(touchpoint.kind).kind,
      isPlanned: true,
    }));
}

const byDay = (one: YearTouch, other: YearTouch): number => one.day.localeCompare(other.day);
