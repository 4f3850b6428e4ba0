import type { Day } from '../../day/day';
import type { Column } from '../../schema/column';
import { type Partner, partners } from '../../schema/partners';
import { MERGE_SENTENCES } from './words';

/** One typed cell of two rows of Partners, as text; '' = blank. */
export interface CellPair {
  readonly key: string;
  readonly header: string;
  readonly stays: string;
  readonly goes: string;
}

/** Which of two cells that differ stands afterwards, by column key; the other one goes to Notes. */
export type Preferences = ReadonlyMap<string, 'stays' | 'goes'>;

/** What becomes of the row that stays. Nothing typed in the other one is lost. */
export interface MergedCells {
  /** Blank here, filled there. */
  readonly fills: readonly CellPair[];
  /** Filled here and there, and not alike. */
  readonly differing: readonly CellPair[];
  /** What Notes gets in any case, below what it holds: the other name, the other notes. */
  readonly noted: readonly string[];
  readonly change: Partial<Partner>;
}

/** The name has its own line in Notes, notes are joined, and the two days are ours to decide. */
const OWN_RULE: ReadonlySet<string> = new Set(['partner', 'notes', 'addedOn']);

/**
 * Blank cells are filled from the row that goes; where both say something else the preferred one stands (the one that
 * is there, unless said) and the other is kept in Notes. Merging twice is merging once.
 */
export function mergeCells(stays: Partner, goes: Partner, prefer: Preferences = new Map()): MergedCells {
  const pairs = pairsOf(stays, goes).filter((pair) => pair.stays !== pair.goes);
  const fills = pairs.filter(isBlankHere);
  const differing = pairs.filter((pair) => !isBlankHere(pair) && !isBlankThere(pair));
  const taken = [...fills, ...differing.filter(({ key }) => prefer.get(key) === 'goes')];
  const lost = differing.map((pair) => describeLost(pair, prefer));
  const [name, notes] = [otherName(stays, goes), otherNotes(stays, goes)];
  const cells = Object.fromEntries(taken.map(({ key }) => [key, goes[key as keyof Partner]]));
  const change = { ...cells, ...daysOf(stays, goes), ...notesOf(stays, [name, ...lost, notes]) };
  return { fills, differing, noted: [name, notes].filter((line) => line !== ''), change };
}

function pairsOf(stays: Partner, goes: Partner): CellPair[] {
  const typed = Object.entries<Column<unknown>>(partners.columns).filter(
    ([key, { computed, kind }]) => !computed && kind !== 'id' && !OWN_RULE.has(key),
  );
  return typed.map(([key, { header, make }]) => ({
    key,
    header,
    stays: String(make(stays[key as keyof Partner])),
    goes: String(make(goes[key as keyof Partner])),
  }));
}

/** A blank Status is not blank: it says that we are in touch. */
const isBlankHere = ({ key, stays }: CellPair): boolean => stays === '' && key !== 'status';
const isBlankThere = ({ key, goes }: CellPair): boolean => goes === '' && key !== 'status';

function otherName(stays: Partner, goes: Partner): string {
  const line = MERGE_SENTENCES.alsoKnownAs(goes.partner);
  return goes.partner === stays.partner || stays.notes.split('\n').includes(line) ? '' : line;
}

function otherNotes(stays: Partner, goes: Partner): string {
  return stays.notes.includes(goes.notes) ? '' : goes.notes;
}

/** The cell that does not stand, as a line; '' when there is nothing to lose. */
function describeLost({ key, header, stays, goes }: CellPair, prefer: Preferences): string {
  const lost = prefer.get(key) === 'goes' ? stays : goes;
  return lost === '' ? '' : `${header}: ${lost}`;
}

/** Lines that Notes holds already are not added again: an interrupted merge is repeated. */
function notesOf({ notes }: Partner, lines: readonly string[]): Partial<Partner> {
  const there = new Set(['', ...notes.split('\n')]);
  const added = lines.filter((line) => !there.has(line));
  return added.length === 0 ? {} : { notes: [notes, ...added].filter((line) => line !== '').join('\n') };
}

/** We have known them since the earlier row; the later talk offered counts (3.10). */
function daysOf(stays: Partner, goes: Partner): Partial<Partner> {
  const [addedOn] = sortDays(stays.addedOn, goes.addedOn);
  const nudgedOn = sortDays(stays.nudgedOn, goes.nudgedOn).pop();
  return {
    ...(addedOn === stays.addedOn ? {} : { addedOn }),
    ...(nudgedOn === stays.nudgedOn ? {} : { nudgedOn }),
  };
}

function sortDays(...days: readonly (Day | undefined)[]): Day[] {
  return days.filter((day) => day !== undefined).sort();
}
