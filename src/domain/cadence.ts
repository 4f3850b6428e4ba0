import { addDays, type Day, daysBetween, later } from '../day/day';
import { type Kind, SUGGESTED_KINDS } from '../schema/kinds';
import type { Partner } from '../schema/partners';
import type { Settings } from '../schema/settings';
import type { Touchpoint } from '../schema/touchpoints';
import type { ShownStage } from '../schema/words';
import type { Facts } from './facts';
import { isDone, isMeaningful } from './history';

/** The next meaningful touch we hope for: its day and, when somebody planned it, the row that says so. */
export interface NextTouch {
  readonly day: Day;
  readonly planned: Touchpoint | undefined;
}

/** Meaningful touches a year hoped for; 0 = never due. */
export function cadenceOf(partner: Pick<Partner, 'cadence' | 'core'>, settings: Settings): number {
  return partner.cadence ?? (partner.core ? settings.touches_per_year : settings.other_touches_per_year);
}

/** Days between two touches at a cadence above 0. */
export function intervalOf(cadence: number): number {
  return Math.round(365 / cadence);
}

/** How many days after the anchor a Planned row still says when the next touch is due. */
export function reachOfPlan(interval: number): number {
  return Math.round(1.5 * interval);
}

export function findNextTouch(facts: Facts, shown: ShownStage): NextTouch | undefined {
  const cadence = cadenceOf(facts.partner, facts.terms.settings);
  const anchor = findAnchor(facts);
  if (!anchor || cadence === 0 || shown === 'Not a fit' || shown === 'Paused') return undefined;
  const interval = intervalOf(cadence);
  const planned = findPlanned(facts, addDays(anchor, reachOfPlan(interval)));
  return planned ?? { day: addDays(anchor, interval), planned: undefined };
}

/** The day the next interval is counted from; undefined without a contact. */
export function findAnchor({ counts, history }: Facts): Day | undefined {
  if (!counts.lastContact) return undefined;
  let lastSkipped: Day | undefined;
  for (const { status, date } of history.touchpoints) {
    if (status === 'Skipped') lastSkipped = later(lastSkipped, date);
  }
  return later(counts.lastMeaningful, lastSkipped) ?? counts.lastContact;
}

/** The earliest meaningful Planned row after the last meaningful day; of equal days the upper row. */
function findPlanned({ history, counts, terms }: Facts, latest: Day): NextTouch | undefined {
  let found: NextTouch | undefined;
  for (const touchpoint of history.touchpoints) {
    const { status, date } = touchpoint;
    if (status !== 'Planned' || !date || date > latest || !isMeaningful(touchpoint, terms)) continue;
    if (counts.lastMeaningful && date <= counts.lastMeaningful) continue;
    if (!found || date < found.day) found = { day: date, planned: touchpoint };
  }
  return found;
}

/** The kind of touch to propose: the planned one, else the one not used for longest with this partner. */
export function suggestTouch(facts: Facts, nextTouch: NextTouch | undefined): string {
  if (!nextTouch) return '';
  const { kinds } = facts.terms;
  if (nextTouch.planned) return kinds.of(nextTouch.planned.kind).kind;
  const offered = SUGGESTED_KINDS.flatMap((name) => kinds.find(name) ?? []);
  return findLeastRecent(offered, lastDays(facts))?.kind ?? SUGGESTED_KINDS[0];
}

/** The last day each kind was done. */
function lastDays({ history, terms }: Facts): Map<Kind, Day> {
  const days = new Map<Kind, Day>();
  for (const touchpoint of history.touchpoints) {
    if (!isDone(touchpoint, terms)) continue;
    const kind = terms.kinds.of(touchpoint.kind);
    const known = days.get(kind);
    if (known === undefined || known < touchpoint.date) days.set(kind, touchpoint.date);
  }
  return days;
}

function findLeastRecent(kinds: readonly Kind[], days: Map<Kind, Day>): Kind | undefined {
  let least: Kind | undefined;
  for (const kind of kinds) {
    if (!least || (days.get(kind) ?? '') < (days.get(least) ?? '')) least = kind;
  }
  return least;
}

/** 'Overdue 12 d', 'Today', 'In 9 d'; '' without a day. */
export function describeDue(due: Day | undefined, today: Day): string {
  if (!due) return '';
  const days = daysBetween(today, due);
  if (days === 0) return 'Today';
  return days < 0 ? `Overdue ${-days} d` : `In ${days} d`;
}
