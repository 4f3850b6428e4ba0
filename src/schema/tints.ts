import { LOOK, type Look, STAGE_LOOKS } from './looks';

const { blue, amber, green, grey, rose } = LOOK;

/** For what stands in the sheet but is not for reading. */
export const QUIET_TEXT = '#5f6368';

export const HEADER_LOOK: Look = { text: '#ffffff', tint: '#0b3c5d' };
export const COMPUTED_HEADER_LOOK: Look = { text: '#ffffff', tint: '#3c4043' };

/** When a cell of the column is tinted: its own word, or where a day column of the same row stands against today. */
export type Condition =
  | { readonly word: string }
  | { readonly day: string; readonly is: 'before today' | 'today' };

export interface Tint {
  readonly table: string;
  readonly column: string;
  readonly when: Condition;
  readonly look: Look;
}

const words = (table: string, column: string, looks: Readonly<Record<string, Look>>): Tint[] =>
  Object.entries(looks).map(([word, look]) => ({ table, column, when: { word }, look }));

export const TINTS: readonly Tint[] = [
  ...words('partners', 'stage', STAGE_LOOKS),
  { table: 'partners', column: 'due', when: { day: 'nextTouchDue', is: 'before today' }, look: rose },
  { table: 'partners', column: 'due', when: { day: 'nextTouchDue', is: 'today' }, look: amber },
  ...words('referrals', 'followUp', { Late: rose, Waiting: amber, Open: blue, Closed: grey }),
  ...words('touchpoints', 'status', { Planned: blue, Skipped: grey }),
  ...words('commitments', 'state', { Kept: green, 'Neither yet': rose, 'Half-way': amber, Reviewed: grey }),
];
