import { type Day, daysBetween } from '../day/day';
import type { Partner } from '../schema/partners';
import type { Touchpoint } from '../schema/touchpoints';
import type { Book } from './book';
import { cadenceOf, intervalOf } from './cadence';
import { findPlannedRows, type PlannedRow, SKIPPED, type TouchpointPlan } from './plannedRows';
import { makeTerms, type Terms } from './terms';

/** A touch to log: at least its day and kind. */
export type LoggedTouch = Partial<Touchpoint> & { readonly date: Day; readonly kind: string };

/**
 * How a touch is logged. A meaningful one fills in the nearest Planned row within half an interval, and Planned
 * rows before its day become Skipped; any other is a new row. One for a day to come is planned, not done.
 * Without an addition the last change is the row filled in.
 */
export function planLoggedTouch(book: Book, partner: Partner, touch: LoggedTouch): TouchpointPlan {
  const terms = makeTerms(book);
  const status = touch.date > book.today ? 'Planned' : 'Done';
  const entry = { ...touch, partner: partner.partner, status } as const;
  if (status === 'Planned' || !addsValue(touch, terms)) return { changes: new Map(), additions: [entry] };

  const planned = findPlannedRows(book, partner, terms);
  const filled = findNearest(planned, touch.date, reachOfTouch(partner, terms));
  const changes = new Map<number, Partial<Touchpoint>>();
  for (const plan of planned) if (plan !== filled && plan.date < touch.date) changes.set(plan.row, SKIPPED);
  if (filled) changes.set(filled.row, fillIn(filled.touchpoint, touch));
  return { changes, additions: filled ? [] : [entry] };
}

function addsValue({ meaningful, kind }: LoggedTouch, { kinds }: Terms): boolean {
  return meaningful ? meaningful === 'yes' : kinds.of(kind).meaningful;
}

/** Half an interval; at cadence 0 a touch fills in only what was planned for its very day. */
function reachOfTouch(partner: Partner, { settings }: Terms): number {
  const cadence = cadenceOf(partner, settings);
  return cadence === 0 ? 0 : Math.round(intervalOf(cadence) / 2);
}

/** The Planned row nearest to the day; of two equally near the earlier, then the upper. */
function findNearest(planned: readonly PlannedRow[], day: Day, reach: number): PlannedRow | undefined {
  const distance = ({ date }: PlannedRow): number => Math.abs(daysBetween(date, day));
  const near = planned.filter((row) => distance(row) <= reach);
  return near.reduce<PlannedRow | undefined>((best, row) => {
    if (!best || distance(row) < distance(best)) return row;
    return distance(row) === distance(best) && row.date < best.date ? row : best;
  }, undefined);
}

/** The real day and kind, Done; what the plan already said stays unless the log says something about it. */
function fillIn(planned: Touchpoint, touch: LoggedTouch): Partial<Touchpoint> {
  const said = touch.notes ?? '';
  // An interrupted attempt may have left its note already.
  const notes = planned.notes.endsWith(said)
    ? planned.notes
    : [planned.notes, said].filter((note) => note !== '').join('\n');
  return {
    date: touch.date,
    kind: touch.kind,
    status: 'Done',
    by: touch.by || planned.by,
    gotFromIt: touch.gotFromIt || planned.gotFromIt,
    meaningful: touch.meaningful || planned.meaningful,
    notes,
  };
}
