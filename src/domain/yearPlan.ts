import { addDays, type Day, daysBetween, YEAR } from '../day/day';
import type { Partner } from '../schema/partners';
import type { Touchpoint } from '../schema/touchpoints';
import type { Book } from './book';
import { cadenceOf, intervalOf } from './cadence';
import { findHistory, type History } from './history';
import { findLastTouch } from './lastMeaningful';
import { findPlannedRows, makePlannedRow } from './plannedRows';
import { makeTerms, type Terms } from './terms';
import { type PlannedKind, varyKinds } from './variedKinds';
import { openWeeks } from './weeks';

/**
 * Plan my year (1.16): for each chosen partner `cadence` Planned rows spread over the 365 days from today, on
 * working days, no two neighbours of a kind, at most two a week for one owner. A touch already planned near a
 * place takes it, so planning twice adds nothing. Paused and Not a fit plan nothing.
 */
export function planYear(book: Book, chosen: readonly Partner[]): readonly Partial<Touchpoint>[] {
  const terms = makeTerms(book);
  const weeks = openWeeks(book, terms);
  return chosen.flatMap((partner) => {
    const history = findHistory(book, partner);
    if (!history || partner.status !== '') return [];
    const ahead = findPlannedRows(book, partner, terms).filter(({ date }) => date > book.today);
    const places = findFreePlaces(
      partner,
      ahead.map(({ date }) => date),
      terms,
    );
    const days = places.map((place) => weeks.take(partner.owner, place)).sort();
    const neighbours = ahead.map(({ date, touchpoint }) => ({ date, kind: terms.kinds.of(touchpoint.kind) }));
    return varyKinds(days, [...findLastKind(history, terms), ...neighbours], terms).map(({ date, kind }) =>
      makePlannedRow(partner, date, kind),
    );
  });
}

/** The places at (k − ½)·365/cadence days that no touch is planned near; each planned touch takes one place. */
function findFreePlaces(
  partner: Partner,
  planned: readonly Day[],
  { today, settings }: Terms,
): readonly Day[] {
  const cadence = cadenceOf(partner, settings);
  const half = cadence === 0 ? 0 : intervalOf(cadence) / 2;
  const places = Array.from({ length: cadence }, (_, index) =>
    addDays(today, Math.round(((index + 0.5) * YEAR) / cadence)),
  );
  const unused = [...planned];
  return places.filter((place) => {
    const near = unused.findIndex((day) => Math.abs(daysBetween(day, place)) <= half);
    if (near >= 0) unused.splice(near, 1);
    return near < 0;
  });
}

/** The last meaningful touch: the plan does not begin with its kind. None without one. */
function findLastKind(history: History, terms: Terms): readonly PlannedKind[] {
  const last = findLastTouch(history, terms);
  return last ? [{ date: last.date, kind: terms.kinds.of(last.kind) }] : [];
}
