import { LOOKS, type Look, type LooksByKey } from '../domain/check/survey';
import type { Column } from '../schema/column';
import { COMPUTED_HEADER_LOOK, HEADER_LOOK, QUIET_TEXT } from '../schema/tints';
import { lettersOf } from './notation';
import type { Sheet } from './rows';
import { type Run, runsOf, type Stand, type Standing, standingColumns } from './stand';
import { setTints } from './tintRules';

type Stands = ReadonlyMap<string, Stand>;

/**
 * How a tab looks and helps. None of it is needed to work, and a typed column or a protected range may refuse any
 * of it (docs/platform.md, "typed columns"), so every step may fail alone and becomes a warning.
 */
export function dressTab(stand: Stand, stands: Stands): string[] {
  const everything = new Set(stand.columns.keys());
  return [...giveLooks(stand, stands, new Map(LOOKS.map((look) => [look, everything]))), ...shape(stand)];
}

/** Gives the columns the looks they lack. */
export function giveLooks(stand: Stand, stands: Stands, lacking: LooksByKey): string[] {
  const warnings: string[] = [];
  const step = (what: string, act: () => unknown) => attempt(warnings, `${stand.table.name}: ${what}`, act);
  const lackingIn = (look: Look) =>
    standingColumns(stand).filter(({ key }) => lacking.get(look)?.has(key) ?? false);
  for (const run of runsOf(lackingIn('formats'), ({ column }) => formatOf(column)))
    step('number format', () => setFormat(stand, run));
  for (const run of runsOf(lackingIn('colours'), ({ column }) => writerOf(column)))
    step('header', () => dressHeader(stand, run));
  for (const run of runsOf(lackingIn('notes'), () => 'noted'))
    step('header notes', () => setNotes(stand, run));
  for (const one of lackingIn('drop-downs'))
    step(`drop-down ${one.column.header}`, () => setChoices(stand, one, stands));
  for (const run of runsOf(lackingIn('protection'), ({ column }) => (column.computed ? 'ours' : '')))
    step('protection', () => warnBeforeEditing(stand, run));
  if (lackingIn('tints').length > 0) step('colours', () => setTints(stand));
  return warnings;
}

/** What people may like otherwise, so that it is done once: widths, folded groups, hidden columns, frozen headers. */
function shape(stand: Stand): string[] {
  const warnings: string[] = [];
  const { table, sheet, headerRow } = stand;
  const step = (what: string, act: () => unknown) => attempt(warnings, `${table.name}: ${what}`, act);
  const columns = standingColumns(stand);
  step('frozen header', () => sheet.setFrozenRows(headerRow));
  step('frozen column', () => sheet.setFrozenColumns(table.id === 'partners' ? 1 : 0));
  for (const { column, place } of columns) step('width', () => sheet.setColumnWidth(place, column.width));
  for (const run of runsOf(columns, groupOf)) step(`group ${run.name}`, () => collapse(stand, run));
  for (const run of runsOf(columns, ({ column }) => (column.place === 'hidden' ? 'hidden' : '')))
    step('hidden columns', () => sheet.hideColumns(run.first, run.count));
  if (table.standing === 'hidden' || (table.standing === 'onDemand' && sheet.getLastRow() <= headerRow))
    step('hidden tab', () => sheet.hideSheet());
  return warnings;
}

export function attempt(warnings: string[], what: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    warnings.push(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The cell Mutual: quiet, readable, and said what it is for. */
export function dressStampCell(sheet: Sheet, row: number, column: number): void {
  sheet.setColumnWidth(column, 180);
  sheet
    .getRange(row, column)
    .setFontColor(QUIET_TEXT)
    .setNote('Written by Mutual after every change; =RECIPROCITY(A2:A, Mutual) stays live by it.');
}

/** The cells below the headers of a run, to the end of the grid. */
function bodyOf({ sheet, headerRow, gridRows }: Stand, { first, count }: Omit<Run, 'name'>) {
  return sheet.getRange(headerRow + 1, first, Math.max(1, gridRows - headerRow), count);
}

const DAY_FORMAT = 'd mmm yyyy';

/** The number format a column needs, '' = any: without it a day shows as a number, and a code loses its zeros. */
export function formatOf({ kind, plainText }: Column<unknown>): string {
  if (kind === 'day') return DAY_FORMAT;
  return plainText ? '@' : '';
}

function setFormat(stand: Stand, run: Run): void {
  const body = bodyOf(stand, run).setNumberFormat(run.name);
  if (run.name === DAY_FORMAT) body.setHorizontalAlignment('left');
}

const writerOf = ({ computed }: Column<unknown>) => (computed ? 'ours' : 'theirs');

function dressHeader({ sheet, headerRow }: Stand, { name, first, count }: Run): void {
  const { tint, text } = name === 'ours' ? COMPUTED_HEADER_LOOK : HEADER_LOOK;
  sheet
    .getRange(headerRow, first, 1, count)
    .setFontWeight('bold')
    .setBackground(tint)
    .setFontColor(text)
    .setVerticalAlignment('middle');
}

function setNotes(stand: Stand, { first, count }: Run): void {
  const notes = standingColumns(stand)
    .filter(({ place }) => place >= first && place < first + count)
    .map(({ column }) => noteOf(column));
  stand.sheet.getRange(stand.headerRow, first, 1, count).setNotes([notes]);
}

/** The note on a column's header. */
export function noteOf(column: Column<unknown>): string {
  return column.computed && column.place !== 'hidden' ? `${column.note} Written by Mutual.` : column.note;
}

/** Whether people get a drop-down, or a calendar, in the column. */
export function offersChoices({ computed, kind, choices }: Column<unknown>): boolean {
  return !computed && (kind === 'day' || 'namesOf' in choices || choices.length > 0);
}

function setChoices(stand: Stand, { column, place }: Standing, stands: Stands): void {
  if (!offersChoices(column)) return;
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  const body = bodyOf(stand, { first: place, count: 1 });
  if (column.kind === 'day') {
    body.setDataValidation(rule.requireDate().setHelpText('A date, like 2026-03-31').build());
  } else if ('namesOf' in column.choices) {
    const names = namesIn(stands.get(column.choices.namesOf));
    if (names) body.setDataValidation(rule.requireValueInRange(names, true).build());
  } else body.setDataValidation(rule.requireValueInList([...column.choices], true).build());
}

/** The column of names, which every such tab begins with. */
function namesIn(stand: Stand | undefined): GoogleAppsScript.Spreadsheet.Range | undefined {
  const place = stand?.columns.get(Object.keys(stand.table.columns)[0] ?? '');
  if (!stand || place === undefined) return undefined;
  const letters = lettersOf(place);
  return stand.sheet.getRange(`${letters}${stand.headerRow + 1}:${letters}`);
}

const groupOf = ({ column }: Standing) => (typeof column.place === 'object' ? column.place.group : '');

/** How the description of every protection of ours begins. */
export const PROTECTED_BY = 'Written by Mutual';

/** A warning only: a hard protection would stop our own code when a colleague runs it (docs/platform.md, "warning-only protection"). */
function warnBeforeEditing({ sheet, table }: Stand, run: Run): void {
  const description = `${PROTECTED_BY}: ${table.id} ${run.first}`;
  const existing = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  const wanted = sheet.getRange(`${lettersOf(run.first)}:${lettersOf(run.first + run.count - 1)}`);
  const isThere = existing.some(
    (protection) =>
      protection.getDescription() === description &&
      protection.getRange().getA1Notation() === wanted.getA1Notation(),
  );
  if (!isThere) wanted.protect().setDescription(description).setWarningOnly(true);
}

/** Groups lie inside one another, so a column that has its depth is left as it is (docs/platform.md, "column groups"). */
function collapse({ sheet, headerRow }: Stand, run: Run): void {
  if (sheet.getColumnGroupDepth(run.first) === 0)
    sheet.getRange(headerRow, run.first, 1, run.count).shiftColumnGroupDepth(1);
  sheet.getColumnGroup(run.first, 1)?.collapse();
}
