import type { MergePreview, PartnerOption } from '../../src/entry/api';
import type { Failure } from '../server';

/** Merging the partner of the page with another row: whom with, then what would happen. */
export interface Merge {
  /** The other row's name, as typed. */
  readonly text: string;
  readonly problem: string;
  readonly look: Look;
}

export type Look =
  | { readonly is: 'none' }
  | { readonly is: 'pending'; readonly two: Two }
  | { readonly is: 'failed'; readonly two: Two; readonly failure: Failure }
  | { readonly is: 'shown'; readonly view: MergePreview; readonly prefer: ReadonlySet<string> };

/** Which row would stay, and which would go. */
export interface Two {
  readonly partnerId: string;
  readonly otherId: string;
}

export const noMerge: Merge = { text: '', problem: '', look: { is: 'none' } };

const fold = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

const MOST_NAMES = 20;

/** Names to offer while one types; none before. */
export function findNames(
  text: string,
  partners: readonly PartnerOption[],
  ownId: string,
): readonly string[] {
  const typed = fold(text);
  if (typed === '') return [];
  const found = partners.filter(({ id, name }) => id !== ownId && fold(name).includes(typed));
  return [...new Set(found.map(({ name }) => name))].slice(0, MOST_NAMES);
}

/** The other row of that name. */
export function findOther(
  text: string,
  partners: readonly PartnerOption[],
  ownId: string,
): PartnerOption | undefined {
  const typed = fold(text);
  return partners.find(({ id, name }) => id !== ownId && fold(name) === typed);
}
