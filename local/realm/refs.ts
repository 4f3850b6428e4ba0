/** What each handle carries across the wire. */
export interface SheetRef {
  sheetId: number;
}

export interface RangeRef {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
  /** Written without a last row or column, as `C:C`: it means the whole column. */
  openRows?: boolean;
  openColumns?: boolean;
}

export interface RangeListRef {
  ranges: RangeRef[];
}

/** A mark as it was when it was found. */
export interface MetadataRef {
  id: number;
  key: string;
  value: string | null;
  visibility: string;
  kind: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  sheetId: number | null;
  range: RangeRef | null;
}

/** Where to look for marks, and for which. */
export interface FinderRef {
  scope: { kind: 'spreadsheet' } | { kind: 'sheet'; sheetId: number } | { kind: 'range'; range: RangeRef };
  id?: number;
  key?: string;
  value?: string;
  visibility?: string;
  locationType?: string;
}

export interface ProtectionRef {
  id: number;
  range: RangeRef;
  wholeSheet: boolean;
}

/** Values are as the script gave them: text, numbers, Dates, Ranges. */
export interface ValidationRef {
  kind: string;
  values: unknown[];
  allowInvalid: boolean;
  dropDown: boolean;
  help: string | null;
}

export interface FormatRuleRef {
  ranges: unknown[];
  kind: string;
  values: unknown[];
  background: string | null;
  fontColor: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: boolean | null;
  strikethrough: boolean | null;
}

/** Ranges and options are as the script gave them. */
export interface ChartRef {
  id: number | null;
  type: string;
  ranges: unknown[];
  headers: number;
  transpose: boolean;
  merge: string;
  hidden: string;
  row: number;
  column: number;
  x: number;
  y: number;
  options: Record<string, unknown>;
}

export interface TriggerRef {
  id: string;
  functionName: string;
  eventType: string;
  source: string;
  sourceId: string;
}

export interface GroupRef {
  sheetId: number;
  from: number;
  to: number;
  depth: number;
}
