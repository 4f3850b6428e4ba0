/** What the sidebar may ask about the spreadsheet itself: whether it is sound, and what was done that can be taken back. */
export interface CheckCalls {
  checkSpreadsheet(input: Record<string, never>): CheckView;
  /** Does those of the shown repairs that are named, then checks again. */
  repairSpreadsheet(input: { repairs: string[] }): CheckView;
  listUndo(input: Record<string, never>): { readonly deeds: readonly DeedView[] };
}

export interface CheckView {
  /** What Repair would do, in the order found. */
  readonly repairs: readonly RepairView[];
  /** What only a person can put right. */
  readonly yours: readonly string[];
  /** What is unusual and understood. */
  readonly fine: readonly string[];
}

export interface RepairView {
  /** By which it is asked for. */
  readonly name: string;
  readonly sentence: string;
  /** What will be done. */
  readonly remedy: string;
  /** Done only when a person says yes to just this one. */
  readonly asks: boolean;
}

/** Something done within 30 days that can be taken back. */
export interface DeedView {
  readonly undoId: string;
  readonly what: string;
  /** 'YYYY-MM-DD'. */
  readonly day: string;
  /** Whose deed it was, '' when Google did not say. */
  readonly by: string;
  /** What taking it back does, in words. */
  readonly takesBack: string;
}
