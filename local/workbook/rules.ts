import type { Area } from './area';

/** A value inside a rule: a day is a serial number, a range names its sheet. */
export type RuleValue = string | number | boolean | null | { sheetId: number; area: Area };

/** What a cell may hold. `kind` is the name Google gives the criterion, as in VALUE_IN_LIST. */
export interface Validation {
  kind: string;
  values: RuleValue[];
  allowInvalid: boolean;
  /** Whether a drop-down is shown. */
  dropDown: boolean;
  help?: string;
}

export interface ConditionalFormat {
  areas: Area[];
  kind: string;
  values: RuleValue[];
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
}

/** Who may change an area, or a whole sheet when there is no area. */
export interface Protection {
  readonly id: number;
  sheetId: number;
  area?: Area;
  /** Parts of a protected sheet that anybody may change. */
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
  /** E-mail addresses; the owner of the file always may. */
  editors: string[];
}

export type MetadataPlace =
  | { kind: 'spreadsheet' }
  | { kind: 'sheet'; sheetId: number }
  | { kind: 'row' | 'column'; sheetId: number; line: number };

/** A hidden mark on the file, a sheet, a row or a column, which it follows. */
export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: string;
  place: MetadataPlace;
}

export interface NamedRange {
  name: string;
  sheetId: number;
  area: Area;
}
