import type { Day } from '../day/day';
import { type Kind, SUGGESTED_KINDS } from '../schema/kinds';
import type { Terms } from './terms';

export interface PlannedKind {
  readonly date: Day;
  readonly kind: Kind;
}

/** A kind for each day, in turn, none equal to the one before or after it. Days in order; `fixed` in any order. */
export function varyKinds(
  days: readonly Day[],
  fixed: readonly PlannedKind[],
  terms: Terms,
): readonly PlannedKind[] {
  const offered = SUGGESTED_KINDS.map(
    (name) => terms.kinds.find(name) ?? { kind: name, meaningful: true, twoWay: true },
  );
  const chosen: PlannedKind[] = [];
  let turn = 0;
  for (const date of days) {
    const around = neighboursOf(date, [...fixed, ...chosen]);
    const free = offered
      .map((_, step) => (turn + step) % offered.length)
      .find((index) => !around.includes(offered[index]?.kind));
    const kind = offered[free ?? turn];
    if (!kind) continue;
    turn = ((free ?? turn) + 1) % offered.length;
    chosen.push({ date, kind });
  }
  return chosen;
}

/** The names of the kinds just before and just after a day; one on the day itself is on both sides. */
function neighboursOf(day: Day, others: readonly PlannedKind[]): readonly (string | undefined)[] {
  const before = others.filter(({ date }) => date <= day).sort(byDay);
  const after = others.filter(({ date }) => date >= day).sort(byDay);
  return [before[before.length - 1]?.kind.kind, after[0]?.kind.kind];
}

function byDay(one: PlannedKind, other: PlannedKind): number {
  return one.date < other.date ? -1 : Number(one.date > other.date);
}
