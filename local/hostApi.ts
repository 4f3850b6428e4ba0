import type { Clock } from './clock';
import type { FaultHook } from './engine/faults';
import type { AccountKind } from './engine/quotas';
import type { Program } from './program';
import type { Variants } from './variants';
import type { Area } from './workbook/area';
import type { WorkbookSnapshot } from './workbook/snapshot';
import type { Change, Workbook } from './workbook/workbook';

export interface HostOptions {
  program: Program;
  /** Workbook, properties and triggers as `snapshot()` gave them. */
  snapshot?: HostSnapshot;
  /** E-mail addresses: who owns the file, who may change it, who may only look. */
  owner?: string;
  editors?: string[];
  viewers?: string[];
  clock?: Clock;
  /** Of the workbook, when there is no snapshot. */
  timeZone?: string;
  locale?: string;
  variants?: Partial<Variants>;
  /** Decides everything left to chance: ids, minutes of triggers, what a killed execution had written. */
  seed?: number;
  /** Milliseconds every remote call takes on the clock; default 0. */
  latency?: number;
  /** Whose quotas hold for everybody; default 'consumer'. */
  account?: AccountKind;
  /** Scopes a person ticked, by address; all of the manifest's for who is not named. */
  consent?: Record<string, string[]>;
}

/** What a script shows to the person it runs for. */
export type UiEffect =
  | { kind: 'sidebar'; title: string; html: string }
  | { kind: 'dialog'; title: string; html: string; width: number; height: number; modal: boolean }
  | { kind: 'toast'; message: string; title: string; seconds: number };

/** How one execution went. */
export interface Outcome {
  ok: boolean;
  value?: unknown;
  error?: { name: string; message: string };
  /** Stopped from outside: by a fault, or for running too long. */
  killed: boolean;
  effects: UiEffect[];
  remoteCalls: number;
  /** Cells read and written by ranges. */
  cells: number;
  /** 'Range.getValues' …, in order. */
  calls: string[];
  console: string[];
  /** Methods of Google's the script called that the host does not have. */
  notEmulated: string[];
}

export type MenuEntry =
  | { kind: 'menu'; title: string; entries: MenuEntry[] }
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' };

export interface Selection {
  sheetId: number;
  row: number;
  column: number;
  rows?: number;
  columns?: number;
}

export interface SentMail {
  /** Counts from 1 in this workbook. */
  number: number;
  /** Milliseconds since 1970. */
  at: number;
  from: string;
  senderName?: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo?: string;
  subject: string;
  body: string;
  htmlBody?: string;
  attachments: { name: string; contentType: string; base64: string }[];
}

export interface TriggerView {
  id: string;
  functionName: string;
  owner: string;
  /** In words: 'every hour', 'every day at 7', 'on edit'. */
  schedule: string;
  nextRun: number | null;
  lastRun: number | null;
  lastError: string | null;
}

/** A trigger as it is kept; `every` and the rest as the script asked for them. */
export interface StoredTrigger {
  id: string;
  functionName: string;
  owner: string;
  eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  steps: Record<string, string | number | boolean>;
  /** Minute of the hour the platform chose, 0–59. */
  minute: number;
  nextRun: number | null;
  lastRun: number | null;
  lastError: string | null;
}

export interface StoredProperties {
  document: Record<string, string>;
  script: Record<string, string>;
  /** By e-mail address. */
  user: Record<string, Record<string, string>>;
}

export interface HostSnapshot {
  workbook: WorkbookSnapshot;
  properties: StoredProperties;
  triggers: StoredTrigger[];
  sharing: Sharing;
  /** Recipients mailed, by sender; what is older than a day no longer counts. */
  mailed: { at: number; from: string; recipients: number }[];
  mailCount: number;
}

export interface Sharing {
  owner: string;
  editors: string[];
  viewers: string[];
}

export type LockKind = 'document' | 'script' | 'user';

/** Values as typed by a person, from a cell on; null clears. */
export interface TypedEdit {
  sheetId: number;
  row: number;
  column: number;
  values: (string | number | boolean | null)[][];
}

/** Lines of a sheet, counted from 1. */
export interface LinesEdit {
  sheetId: number;
  at: number;
  count: number;
}

export interface SortRequest {
  sheetId: number;
  area: Area;
  keys: { column: number; ascending: boolean }[];
}

/** Cells dragged by their corner over those beside them. */
export interface FillRequest {
  sheetId: number;
  from: Area;
  to: Area;
}

/** A filter over an area with its headers, which hides the rows that show one of the texts in a column. */
export interface FilterRequest {
  sheetId: number;
  area: Area;
  column: number;
  hides: string[];
}

export interface Host {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly mails: readonly SentMail[];
  readonly sharing: Sharing;
  readonly variants: Variants;
  /** Called before and after every remote call of every execution; may throw `serviceError` or `kill`. */
  fault?: FaultHook;

  /** What opening the file runs: onOpen. Viewers get no menu. */
  openMenu(
    person: string,
    options?: { authMode?: 'LIMITED' | 'NONE' },
  ): { outcome: Outcome; menu: MenuEntry[] };
  chooseMenu(person: string, functionName: string): Outcome;
  /** google.script.run; the value is null when it holds a Date anywhere. */
  call(person: string, functionName: string, args: unknown[], selection?: Selection): Outcome;

  /** Types values, then runs onEdit; null when the program has none or the event was lost. Throws what the sheet refuses. */
  edit(person: string, edit: TypedEdit): Outcome | null;
  selectCells(person: string, selection: Selection): void;
  insertRows(person: string, edit: LinesEdit): void;
  deleteRows(person: string, edit: LinesEdit): void;
  moveRows(person: string, edit: LinesEdit & { to: number }): Outcome | null;
  insertColumns(person: string, edit: LinesEdit): void;
  deleteColumns(person: string, edit: LinesEdit): void;
  moveColumns(person: string, edit: LinesEdit & { to: number }): Outcome | null;
  sortRange(person: string, sort: SortRequest): Outcome | null;
  /** Drags cells over others: one edit of all of them, without a value. */
  fillCells(person: string, fill: FillRequest): Outcome | null;
  /** Takes back the person's last typing or filling; null when there is none, or when nothing runs. */
  undo(person: string): Outcome | null;
  filterRows(person: string, filter: FilterRequest): void;
  removeFilter(person: string, sheetId: number): void;
  addSheet(person: string, name: string): number;
  renameSheet(person: string, sheetId: number, name: string): void;
  deleteSheet(person: string, sheetId: number): void;
  copySheet(person: string, sheetId: number): number;

  triggers(): TriggerView[];
  runTrigger(id: string): Outcome;
  /** Runs what is due by the clock. */
  tick(): Outcome[];

  /** Somebody else holds the lock until the returned function is called; `person` matters for a user's lock, default the owner's. */
  holdLock(kind: LockKind, person?: string): () => void;
  /** With several accounts in one browser the calls of a person's pages may run as another of them; null ends it. */
  mixAccounts(person: string, account: string | null): void;
  /** So many other executions are running until the returned function is called. */
  occupy(executions: number): () => void;
  /** Forgets cached values, all of them or those of one store, as Google may at any time. */
  forgetCache(): void;
  share(sharing: Partial<Sharing>): void;
  /** What "Make a copy" of the file gives a person, for a host of its own. */
  copyFile(person: string): HostSnapshot;
  /** Computes every formula afresh. */
  recalculate(): void;

  onChange(listener: (change: Change) => void): () => void;
  onMail(listener: (mail: SentMail) => void): () => void;
  onTriggersChange(listener: () => void): () => void;
  snapshot(): HostSnapshot;
}
