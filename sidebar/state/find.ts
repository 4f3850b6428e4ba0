import type { FoundPartners } from '../../src/entry/api';
import type { Failure } from '../server';

/** What a client needs, in the words of whoever asks. It lives in this state alone and is gone with the page. */
export interface Search {
  readonly need: string;
  readonly age: string;
  readonly area: string;
}

export interface Find {
  readonly search: Search;
  readonly problem: string;
  readonly answer: FindAnswer;
  /** A referral that somebody is about to log without being sure. */
  readonly doubted: { readonly partnerId: string; readonly confidence: string } | undefined;
  /** What is typed to open a partner by name. */
  readonly name: string;
}

export type FindAnswer =
  | { readonly is: 'none' }
  | { readonly is: 'pending' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'found'; readonly found: FoundPartners };

export const blankFind: Find = {
  search: { need: '', age: '', area: '' },
  problem: '',
  answer: { is: 'none' },
  doubted: undefined,
  name: '',
};

export function isBlank({ need, age, area }: Search): boolean {
  return [need, age, area].every((text) => text.trim() === '');
}
