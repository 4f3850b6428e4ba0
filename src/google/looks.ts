import type { Column } from '../schema/column';
import type { Table } from '../schema/table';
import {
  COMPUTED_HEADER_LOOK,
  type Condition,
  HEADER_LOOK,
  QUIET_TEXT,
  TINTS,
  type Tint,
} from '../schema/tints';
import { lettersOf } from './notation';
import type { Sheet } from './rows';

/**
 * How a tab looks and helps. None of it is needed to work, and a typed column or a protected range may refuse any
 * of it (docs/platform.md, "typed columns"), so every step may fail alone and becomes a warning.
 */
export function dressSheet(sheet: Sheet, table: Table, sheets: ReadonlyMap<string, Sheet>): string[] {
  const warnings: string[] = [];
  const step = (what: string, act: () => unknown) => attempt(warnings, `${table.name}: ${what}`, act);
  const columns = Object.values(table.columns);
  step('number formats', () => setFormats(sheet, columns));
  step('header', () => dressHeader(sheet, columns));
  step('header notes', () => sheet.getRange(1, 1, 1, columns.length).setNotes([columns.map(noteOf)]));
  step('frozen header', () => sheet.setFrozenRows(1));
  step('frozen column', () =>
    sheet.setFrozenColumns('partner' in table.columns && table.id === 'partners' ? 1 : 0),
  );
  for (const [index, column] of columns.entries())
    step('width', () => sheet.setColumnWidth(index + 1, column.width));
  for (const [index, column] of columns.entries())
    step(`drop-down ${column.header}`, () => setChoices(sheet, index + 1, column, sheets));
  for (const run of runsOf(columns, (column) => (column.computed ? 'computed' : '')))
    step('protection', () => warnBeforeEditing(sheet, run, table));
  step('colours', () => setTints(sheet, table));
  for (const run of runsOf(columns, groupOf)) step(`group ${run.name}`, () => collapse(sheet, run));
  for (const run of runsOf(columns, (column) => (column.place === 'hidden' ? 'hidden' : '')))
    step('hidden columns', () => sheet.hideColumns(run.first, run.count));
  if (table.standing === 'hidden' || table.standing === 'onDemand')
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
export function dressStampCell(sheet: Sheet, column: number): void {
  sheet.setColumnWidth(column, 180);
  sheet
    .getRange(1, column)
    .setNumberFormat('@')
    .setFontColor(QUIET_TEXT)
    .setNote('Written by Mutual after every change; =RECIPROCITY(A2:A, Mutual) stays live by it.');
}

function setFormats(sheet: Sheet, columns: readonly Column<unknown>[]): void {
  const rows = sheet.getMaxRows();
  for (const [index, column] of columns.entries()) {
    const format = column.kind === 'day' ? 'd mmm yyyy' : column.plainText ? '@' : undefined;
    if (format) sheet.getRange(2, index + 1, rows - 1, 1).setNumberFormat(format);
    if (column.kind === 'day') sheet.getRange(2, index + 1, rows - 1, 1).setHorizontalAlignment('left');
  }
}

function dressHeader(sheet: Sheet, columns: readonly Column<unknown>[]): void {
  const looks = columns.map((column) => (column.computed ? COMPUTED_HEADER_LOOK : HEADER_LOOK));
  sheet
    .getRange(1, 1, 1, columns.length)
    .setFontWeight('bold')
    .setBackgrounds([looks.map(({ tint }) => tint)])
    .setFontColors([looks.map(({ text }) => text)])
    .setVerticalAlignment('middle');
}

const noteOf = (column: Column<unknown>) =>
  column.computed && column.place !== 'hidden' ? `${column.note} Written by Mutual.` : column.note;

function setChoices(
  sheet: Sheet,
  place: number,
  column: Column<unknown>,
  sheets: ReadonlyMap<string, Sheet>,
): void {
  if (column.computed) return;
  const body = sheet.getRange(2, place, sheet.getMaxRows() - 1, 1);
  if (column.kind === 'day') {
    body.setDataValidation(
      SpreadsheetApp.newDataValidation()
        .requireDate()
        .setAllowInvalid(true)
        .setHelpText('A date, like 2026-03-31')
        .build(),
    );
    return;
  }
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if ('namesOf' in column.choices) {
    const names = sheets.get(column.choices.namesOf);
    if (names) body.setDataValidation(rule.requireValueInRange(names.getRange('A2:A'), true).build());
  } else if (column.choices.length > 0) {
    body.setDataValidation(rule.requireValueInList([...column.choices], true).build());
  }
}

interface Run {
  readonly name: string;
  /** 1-based. */
  readonly first: number;
  readonly count: number;
}

/** Runs of neighbouring columns with the same name; columns named '' belong to none. */
function runsOf(columns: readonly Column<unknown>[], nameOf: (column: Column<unknown>) => string): Run[] {
  const runs: Run[] = [];
  for (const [index, column] of columns.entries()) {
    const name = nameOf(column);
    const last = runs[runs.length - 1];
    if (name === '') continue;
    if (last && last.name === name && last.first + last.count === index + 1)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ name, first: index + 1, count: 1 });
  }
  return runs;
}

const groupOf = (column: Column<unknown>) => (typeof column.place === 'object' ? column.place.group : '');

const PROTECTED_BY = 'Written by Mutual';

/** A warning only: a hard protection would stop our own code when a colleague runs it (docs/platform.md, "warning-only protection"). */
function warnBeforeEditing(sheet: Sheet, run: Run, table: Table): void {
  const description = `${PROTECTED_BY}: ${table.id} ${run.first}`;
  const existing = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  if (existing.some((protection) => protection.getDescription() === description)) return;
  const range = sheet.getRange(`${lettersOf(run.first)}:${lettersOf(run.first + run.count - 1)}`);
  range.protect().setDescription(description).setWarningOnly(true);
}

function collapse(sheet: Sheet, run: Run): void {
  sheet.getRange(1, run.first, 1, run.count).shiftColumnGroupDepth(1);
  sheet.getColumnGroup(run.first, 1)?.collapse();
}

/** Setting the rules replaces all of them (docs/platform.md, "conditional rules replace"): the person's own are kept. */
function setTints(sheet: Sheet, table: Table): void {
  const ours = TINTS.filter((tint) => tint.table === table.id);
  if (ours.length === 0) return;
  const palette = new Set(TINTS.map(({ look }) => look.tint));
  const theirs = sheet
    .getConditionalFormatRules()
    .filter((rule) => !palette.has(String(rule.getBooleanCondition()?.getBackground() ?? '').toLowerCase()));
  sheet.setConditionalFormatRules([...theirs, ...ours.map((tint) => tintRule(sheet, table, tint))]);
}

function tintRule(
  sheet: Sheet,
  table: Table,
  tint: Tint,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const column = Object.keys(table.columns).indexOf(tint.column) + 1;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(2, column, sheet.getMaxRows() - 1, 1)])
    .setBackground(tint.look.tint)
    .setFontColor(tint.look.text);
  return 'word' in tint.when
    ? rule.whenTextEqualTo(tint.when.word).build()
    : rule.whenFormulaSatisfied(dayFormula(table, tint.when)).build();
}

/** Without separators, so that it reads the same in every locale (docs/platform.md, "locale of formulas"). */
function dayFormula(table: Table, when: Extract<Condition, { day: string }>): string {
  const cell = `$${lettersOf(Object.keys(table.columns).indexOf(when.day) + 1)}2`;
  return when.is === 'today' ? `=${cell}=TODAY()` : `=(${cell}<>"")*(${cell}<TODAY())`;
}
