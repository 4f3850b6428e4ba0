import type { ShownStage } from './words';

/** Colours beside the words, never instead of them; text on tint has at least 4.5:1 contrast and the hues stay apart for the colour-blind. */
export interface Look {
  readonly text: string;
  readonly tint: string;
}

export const LOOK = {
  blue: { text: '#0b3c5d', tint: '#dcebf7' },
  amber: { text: '#5c3d00', tint: '#fff1cc' },
  green: { text: '#00543d', tint: '#d5efe6' },
  orange: { text: '#7a2e00', tint: '#fbe0cc' },
  grey: { text: '#3c4043', tint: '#e8eaed' },
  rose: { text: '#7a0026', tint: '#f6d5dd' },
} as const satisfies Readonly<Record<string, Look>>;

/** A stage looks the same in the sheet and in the sidebar. */
export const STAGE_LOOKS: Readonly<Record<ShownStage, Look>> = {
  Prospect: LOOK.grey,
  'Reached out': LOOK.blue,
  Rapport: LOOK.amber,
  'Mutual benefit': LOOK.orange,
  Trusted: LOOK.green,
  Lasting: LOOK.green,
  Dormant: LOOK.grey,
  Paused: LOOK.grey,
  'Not a fit': LOOK.grey,
};

/** Undefined for a word that is no stage. */
export function findStageLook(stage: string): Look | undefined {
  return Object.entries(STAGE_LOOKS).find(([word]) => word === stage)?.[1];
}
