/** Colours beside the words, never instead of them; text on tint has at least 4.5:1 contrast and the hues stay apart for the colour-blind. */
export interface Look {
  readonly text: string;
  readonly tint: string;
}

const blue: Look = { text: '#0b3c5d', tint: '#dcebf7' };
const amber: Look = { text: '#5c3d00', tint: '#fff1cc' };
const green: Look = { text: '#00543d', tint: '#d5efe6' };
const orange: Look = { text: '#7a2e00', tint: '#fbe0cc' };
const grey: Look = { text: '#3c4043', tint: '#e8eaed' };
const rose: Look = { text: '#7a0026', tint: '#f6d5dd' };

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
  ...words('partners', 'stage', {
    Prospect: grey,
    'Reached out': blue,
    Rapport: amber,
    'Mutual benefit': orange,
    Trusted: green,
    Lasting: green,
    Dormant: grey,
    Paused: grey,
    'Not a fit': grey,
  }),
  { table: 'partners', column: 'due', when: { day: 'nextTouchDue', is: 'before today' }, look: rose },
  { table: 'partners', column: 'due', when: { day: 'nextTouchDue', is: 'today' }, look: amber },
  ...words('referrals', 'followUp', { Late: rose, Waiting: amber, Open: blue, Closed: grey }),
  ...words('touchpoints', 'status', { Planned: blue, Skipped: grey }),
  ...words('commitments', 'state', { Kept: green, 'Neither yet': rose, 'Half-way': amber, Reviewed: grey }),
];
