import { addDays, type Day, later } from '../day/day';
import type { Partner } from '../schema/partners';
import type { Touchpoint } from '../schema/touchpoints';
import type { Book } from './book';
import { cadenceOf, findAnchor, findNextTouch, intervalOf, reachOfPlan, suggestTouch } from './cadence';
import { type Facts, makeFacts } from './facts';
import { findHistory } from './history';
import {
  findPlannedRows,
  makePlannedRow,
  type PlannedRow,
  SKIPPED,
  type TouchpointPlan,
} from './plannedRows';
import { PLAN_SENTENCES as sentences } from './sentences';
import { findEvidence, findShownStage } from './stage';
import { makeTerms } from './terms';

/** The touch that is due, and where it stands. */
interface DueTouch {
  readonly facts: Facts;
  readonly day: Day;
  readonly suggested: string;
  /** The Planned row that sets the day; undefined when the cadence does. */
  readonly row: number | undefined;
  readonly notes: string;
  /** Other Planned rows whose day has come: they would be due at once. */
  readonly missed: readonly number[];
  /** The later of the anchor and the missed days. */
  readonly anchor: Day;
}

/**
 * Puts the due touch off: moves its Planned row to the day, or writes one. A plan too far from the last touch
 * would not be heard, so a Skipped row then says that one was let go. Undefined when no touch is due.
 */
export function planSnooze(book: Book, partner: Partner, until: Day): TouchpointPlan | undefined {
  const due = findDueTouch(book, partner);
  if (!due) return undefined;
  const kind = due.facts.terms.kinds.of(due.suggested);
  const changes = skipAll(due.missed);
  const additions: Partial<Touchpoint>[] = [];
  if (due.row === undefined) additions.push(makePlannedRow(partner, until, kind));
  else changes.set(due.row, { date: until });

  const reach = reachOfPlan(intervalOf(cadenceOf(partner, book.settings)));
  if (until > addDays(due.anchor, reach)) {
    const letGo = later(book.today, addDays(until, -reach)) ?? book.today;
    additions.push(makeSkippedRow(partner, letGo, due.suggested, sentences.putOff));
  }
  return { changes, additions };
}

/**
 * Lets the due touch go: its Planned row becomes Skipped, or a Skipped row is written, with the reason. The next
 * interval runs from then: from today, or from a due day still to come. Undefined when no touch is due.
 */
export function planSkip(book: Book, partner: Partner, reason: string): TouchpointPlan | undefined {
  const due = findDueTouch(book, partner);
  if (!due) return undefined;
  const date = later(due.day, book.today) ?? due.day;
  const changes = skipAll(due.missed);
  if (due.row === undefined)
    return { changes, additions: [makeSkippedRow(partner, date, due.suggested, reason)] };
  const notes = [due.notes, reason].filter((note) => note !== '').join('\n');
  changes.set(due.row, { ...SKIPPED, date, notes });
  return { changes, additions: [] };
}

function findDueTouch(book: Book, partner: Partner): DueTouch | undefined {
  const terms = makeTerms(book);
  const history = findHistory(book, partner);
  if (!history) return undefined;
  const facts = makeFacts(history, terms);
  const next = findNextTouch(facts, findShownStage(facts, findEvidence(facts).stage));
  const anchor = findAnchor(facts);
  if (!next || !anchor) return undefined;

  const planned = findPlannedRows(book, partner, terms);
  const setsDay = planned.find(({ touchpoint }) => touchpoint === next.planned);
  const missed = planned.filter((row) => row !== setsDay && isMissed(row, facts));
  return {
    facts,
    day: next.day,
    suggested: suggestTouch(facts, next),
    row: setsDay?.row,
    notes: next.planned?.notes ?? '',
    missed: missed.map(({ row }) => row),
    anchor: missed.reduce((latest, { date }) => later(latest, date) ?? latest, anchor),
  };
}

/** Planned for a day that has come, and not made good by a meaningful touch since. */
function isMissed({ date }: PlannedRow, { counts, terms }: Facts): boolean {
  return date <= terms.today && (!counts.lastMeaningful || date > counts.lastMeaningful);
}

function skipAll(rows: readonly number[]): Map<number, Partial<Touchpoint>> {
  return new Map(rows.map((row) => [row, SKIPPED]));
}

function makeSkippedRow(partner: Partner, date: Day, kind: string, notes: string): Partial<Touchpoint> {
  return { date, partner: partner.partner, kind, status: 'Skipped', notes };
}
