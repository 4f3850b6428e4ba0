import { BEHAVIOURS } from './behaviours/all';
import type { Claim } from './behaviours/behaviour';
import { MANUALS } from './byHand/all';
import { UNSEEN } from './unseen/all';

/** How a claim can be tried on Google itself. */
export type How = 'menu' | 'by hand' | 'not observable';

const labelled = (claims: readonly Claim[], how: How) =>
  claims.map(({ id, sentence, fact }) => ({ id, sentence, fact, how }));

/** Every behaviour of Google's we lean on. */
export const DECLARATIONS: readonly (Claim & { readonly how: How })[] = [
  ...labelled(BEHAVIOURS, 'menu'),
  ...labelled(MANUALS, 'by hand'),
  ...labelled(UNSEEN, 'not observable'),
];

/** 'values.zeros' belongs to 'values'. */
export function themeOf({ id }: Claim): string {
  return id.split('.')[0] ?? id;
}
