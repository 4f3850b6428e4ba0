import type { Area } from './area';
import type { Metadata, NamedRange, Protection } from './rules';
import type { Sheet } from './sheet';
import { makeSheet } from './sheet';

/** What changed: the contents, formats or notes of an area, or anything beside cells (sheets, lines, rules …). */
export type Change =
  | { kind: 'cells'; revision: number; sheetId: number; area: Area }
  | { kind: 'structure'; revision: number; sheetId?: number };

export type ChangeListener = (change: Change) => void;

/** A spreadsheet file, kept in memory. Functions beside this file read and change it; every change is announced. */
export interface Workbook {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  /** In the order of the tabs; never empty. */
  sheets: Sheet[];
  metadata: Metadata[];
  namedRanges: NamedRange[];
  protections: Protection[];
  /** Grows with every change. */
  revision: number;
  /** Grows when formulas may have moved or names may mean other cells. */
  layout: number;
  /** Sheets, metadata, protections and bandings draw their numbers here; never used twice. */
  nextId: number;
  readonly listeners: Set<ChangeListener>;
}

export interface WorkbookOptions {
  id?: string;
  name?: string;
  locale?: string;
  timeZone?: string;
}

export function makeWorkbook(options: WorkbookOptions = {}): Workbook {
  return {
    id: options.id ?? 'local-workbook',
    name: options.name ?? 'Untitled spreadsheet',
    locale: options.locale ?? 'en_GB',
    timeZone: options.timeZone ?? 'Etc/UTC',
    sheets: [makeSheet(0, 'Sheet1')],
    metadata: [],
    namedRanges: [],
    protections: [],
    revision: 0,
    layout: 0,
    nextId: 1001,
    listeners: new Set(),
  };
}

/** Stops when the returned function is called. */
export function watchWorkbook(workbook: Workbook, listener: ChangeListener): () => void {
  workbook.listeners.add(listener);
  return () => workbook.listeners.delete(listener);
}

export function announceCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  workbook.revision++;
  if (workbook.listeners.size === 0) return;
  const change: Change = { kind: 'cells', revision: workbook.revision, sheetId: sheet.id, area };
  for (const listener of workbook.listeners) listener(change);
}

export function announceStructure(workbook: Workbook, sheet?: Sheet): void {
  workbook.revision++;
  if (workbook.listeners.size === 0) return;
  const change: Change = { kind: 'structure', revision: workbook.revision };
  if (sheet) change.sheetId = sheet.id;
  for (const listener of workbook.listeners) listener(change);
}

/** A change that moves formulas or changes what they name. */
export function announceLayout(workbook: Workbook, sheet?: Sheet): void {
  workbook.layout++;
  announceStructure(workbook, sheet);
}

export function findSheet(workbook: Workbook, sheetId: number): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.id === sheetId);
}

/** Sheet names ignore case, as in formulas. */
export function findSheetByName(workbook: Workbook, name: string): Sheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}
