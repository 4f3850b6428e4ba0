import type { Day } from '../day/day';
import type { Repair } from '../domain/check/findings';
import type { Survey } from '../domain/check/survey';
import type { Dashboard } from '../domain/dashboard/dashboard';
import type { Cell } from '../schema/cell';
import type { Kind } from '../schema/kinds';
import type { Settings } from '../schema/settings';
import type { Changes, Problem, RowOf, Table } from '../schema/table';

/** What actions ask of the world. Only what they ask for: Google implements it, and so does a test's memory. */
export interface Ports {
  readonly workbook: Workbook;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ledger: Ledger;
  readonly mail: Mail;
  readonly people: People;
  readonly triggers: Triggers;
  readonly archive: Archive;
}

/** A tab read once: its rows in the order they stand, without the wholly blank ones. */
export interface Loaded<T extends Table> {
  readonly table: T;
  readonly rows: readonly RowOf<T>[];
  readonly problems: readonly Problem[];
}

/** A cell of a row that says more than its value, or stands in a column of somebody's own. */
export interface CellBeside {
  /** Our column, '' = none of ours. */
  readonly key: string;
  readonly header: string;
  readonly is: 'own' | 'formula' | 'note';
}

/** What every execution must know before it reads a row; it travels with the columns' identities (decision 005). */
export interface Context {
  /** Which layout the workbook has; see SCHEMA. */
  readonly schema: number;
  /** The id of the file these facts were written in, '' when not known: in a copy it is another's. */
  readonly file: string;
  readonly zone: string;
  /** As the spreadsheet says it, `en_GB`; '' until a run has asked. */
  readonly locale: string;
  readonly settings: Settings;
  readonly settingProblems: readonly string[];
  readonly kinds: readonly Kind[];
  readonly colleagues: readonly KnownColleague[];
  readonly reminders: RemindersState;
}

/** A row of Team, as much of it as every execution may know: the address only as a fingerprint. */
export interface KnownColleague {
  readonly name: string;
  readonly emailKey: string;
  /** The day they last confirmed themselves by opening Mutual. */
  readonly openedOn: Day | undefined;
}

export interface RemindersState {
  /** The account whose trigger sends the digests, '' = off. */
  readonly sentFrom: string;
  readonly triggerId: string;
  /** The day whose run is complete, and the instant it ended (ms). */
  readonly lastRunDay: Day | undefined;
  readonly lastRunAt: number;
  /** Why the last run could not do all it should, in words, or ''. */
  readonly trouble: string;
  /** Who was not reached, by fingerprint: the last day up to which they had been told everything. */
  readonly owed: Readonly<Record<string, Day>>;
}

export interface Workbook {
  isSetUp(): boolean;
  /** Creates what is missing: tabs, columns, identities, looks. Safe to repeat. Answers what could not be done. */
  ensureLayout(tables: readonly Table[], context: Context): readonly string[];
  context(): Context;
  /** The time zone as the spreadsheet says it now (one more call). */
  currentZone(): string;
  /** The locale as the spreadsheet says it now (one more call). */
  currentLocale(): string;
  saveContext(context: Context): void;
  /** The id of this file (one more call). */
  file(): string;
  /** Whether rows changed that no run has seen yet. */
  isDirty(): boolean;
  markDirty(dirty: boolean): void;
  has(table: Table): boolean;
  /** Brings a tab made ahead of its first use into sight. */
  show(table: Table): void;
  /** One read of the tab. Refuses, naming it, when a column cannot be found. */
  load<T extends Table>(table: T): Loaded<T>;
  /** One read of the tab: the cells of its rows by column key, not understood yet. */
  readCells(table: Table): readonly Readonly<Record<string, Cell>>[];
  /** For runs: writes computed and hidden cells, and the few typed ones a run may fill (P1). Only what differs is written; answers the tab as it is then. */
  save<T extends Table>(loaded: Loaded<T>, changes: Changes<RowOf<T>>): Loaded<T>;
  /** A sentence for each column that `save` left as it was, since somebody protected it against this account. */
  skipped(): readonly string[];
  /** For a person's named action: may also write typed cells. */
  overwrite<T extends Table>(loaded: Loaded<T>, changes: Changes<RowOf<T>>): Loaded<T>;
  /** Adds rows below the last one; answers the tab with them. */
  append<T extends Table>(loaded: Loaded<T>, rows: readonly Partial<RowOf<T>>[]): Loaded<T>;
  /** What stands in one of the loaded rows that no column of ours carries. */
  beside(loaded: Loaded<Table>, row: number): readonly CellBeside[];
  /** Removes whole rows, for a person's named action. */
  remove(loaded: Loaded<Table>, rows: readonly number[]): void;
  /** The notes on the cells of one column, for every row: '' takes a note away. */
  noteCells<T extends Table>(loaded: Loaded<T>, key: keyof RowOf<T> & string, notes: readonly string[]): void;
  /** The day the computed columns speak of, in the note on the header of Due. */
  noteDay(table: Table, day: Day): void;
  /** Looks at everything of ours in the file beside its rows. Some hundred calls. */
  survey(): Survey;
  /** Does repairs of what a survey showed. Answers what could not be done. */
  repair(repairs: readonly Repair[]): readonly string[];
  /** The name of a loaded row's cell, as 'B7'. */
  cellName(loaded: Loaded<Table>, row: number, key: string): string;
  /** Makes, marks and names the cell `Mutual` beside the headers of Settings where it is not. Safe to repeat. */
  ensureStampCell(): void;
  /** Writes the cell `Mutual`, so that live formulas are calculated again; the last write of all. */
  stamp(day: Day): void;
  /** Flushes, then reads the ids of the written tabs again: false when a person moved rows meanwhile. */
  commit(): boolean;
  /** Which of the loaded rows stand between two sheet rows (1-based, both included). */
  rowsBetween(loaded: Loaded<Table>, firstRow: number, lastRow: number): readonly number[];
  /** The selected row: which tab (its table id, '' = none of ours) and that row's values. */
  selection(): {
    readonly tableId: string;
    readonly partner: string;
    readonly rowId: string;
    readonly partnerId: string;
  };
  link(): string;
  /** The table of a sheet by the sheet's id, '' = none of ours. */
  tableOf(sheetId: number): string;
  /** Takes everything but tabs and their cells out of the file, on a wish also computed columns. Answers what could not be done. */
  dismantle(takeColumns: boolean): readonly string[];
  /** Replaces the values on the Dashboard; its charts follow them. One that was taken away is not missed: set-up makes it again. */
  writeDashboard(dashboard: Dashboard): void;
  /** The Dashboard's line about the reminders alone. */
  writeHealth(sentence: string): void;
}

/** Cells a person changed on one of our tabs; rows are the sheet's, 1-based. */
export interface Edit {
  readonly tableId: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface Lock {
  /** Waits at most this long; held until the execution ends (docs/platform.md, "lock ends with the execution"). */
  acquire(milliseconds: number): boolean;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The calendar date and the minute of the day at an instant in a time zone. */
  localTime(instant: number, zone: string): { readonly day: Day; readonly minutes: number };
}

export interface Ids {
  /** A new row id. */
  fresh(): string;
  /** A short fingerprint of a text, for ledger keys: no address is stored in clear. */
  fingerprint(text: string): string;
}

/** What was mailed, by day: written through at once, unlike cells. */
export interface Ledger {
  /** Everything kept, by day. One read. */
  days(): ReadonlyMap<string, string>;
  put(day: Day, entries: string): void;
  drop(day: string): void;
}

export interface Mail {
  /** Recipients that may still be mailed today; undefined when this account has not let Mutual send mail. */
  remaining(): number | undefined;
  send(message: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly name: string;
  }): void;
}

export interface People {
  /** The e-mail of who is at the keyboard, '' when Google does not say. */
  me(): string;
  /** Addresses that may open the file by name; undefined when it cannot be read. */
  members(): readonly string[] | undefined;
}

export interface Archive {
  /** The files as one zip, in Base64. */
  zip(files: readonly { readonly name: string; readonly text: string }[]): string;
}

export interface Triggers {
  /** Throws what Google throws when the person has not granted the scopes. */
  requireConsent(): void;
  /** Makes this person's one hourly trigger, removing older ones; answers its id. */
  startHourly(): string;
  stopHourly(): void;
  /** Removes one trigger of this person. */
  remove(triggerId: string): void;
}
