import type { DayText } from './api';

/** What becomes of everything in the sheet: taken along, forgotten, or left without Mutual. */
export interface DataCalls {
  /** Files to keep. Nothing is changed, and nothing leaves the page but by the person's own press. */
  exportAll(input: Record<string, never>): ExportedFiles;
  previewForget(input: Record<string, never>): ForgetView;
  /** There is no way back. `before` is the day of the preview. */
  forget(input: { before: DayText }): { message: string };
  previewMutualRemoval(input: Record<string, never>): MutualRemovalView;
  /** There is no way back but to set up again. */
  removeMutual(input: { takeColumns: boolean }): { message: string };
}

export interface ExportedFiles {
  readonly csvName: string;
  /** The zip of a CSV file a tab, as Base64. */
  readonly csvZip: string;
  readonly jsonName: string;
  readonly json: string;
  readonly rows: number;
  /** Why a tab is not in the files, a sentence each. */
  readonly missing: readonly string[];
}

export interface ForgetView {
  /** Client codes and notes of referrals of days before this one would go. */
  readonly before: DayText;
  readonly months: number;
  readonly codes: number;
  readonly notes: number;
  /** Referrals without a date that hold a code or a note: they stay. */
  readonly undated: number;
  /** Rows of what is remembered for Undo: all of them would go. */
  readonly remembered: number;
}

export interface MutualRemovalView {
  /** The account whose hourly trigger sends the reminders, '' = none. */
  readonly sentFrom: string;
  readonly byMe: boolean;
  /** Columns that Mutual writes: they go only on a wish. */
  readonly computedColumns: number;
}
