import type { ChosenContact, ImportPreview, PreviewedContact } from '../../src/entry/api';
import type { Failure } from '../server';
import type { Sending } from '../state/sending';
import { parseSince } from './since';

export const CHOICES = ['skip', 'core', 'known', 'new'] as const;
export type Choice = (typeof CHOICES)[number];

/** What the person wants with one contact. Nothing is wanted until said. */
export interface Wish {
  readonly choice: Choice;
  readonly since: string;
  /** Asked for although they seem to be a partner already. */
  readonly anyway: boolean;
}

export const noWish: Wish = { choice: 'skip', since: '', anyway: false };

export type ImportState =
  | { readonly is: 'choosing'; readonly problem: string }
  | { readonly is: 'reading'; readonly fileName: string }
  | { readonly is: 'unread'; readonly failure: Failure; readonly fileName: string; readonly text: string }
  | Chosen
  | { readonly is: 'done'; readonly message: string; readonly undoId: string; readonly undo: Sending }
  | { readonly is: 'undone'; readonly message: string };

export interface Chosen {
  readonly is: 'preview';
  readonly preview: ImportPreview;
  readonly fileName: string;
  readonly wishes: ReadonlyMap<number, Wish>;
  readonly search: string;
  /** How many rows are drawn. */
  readonly shown: number;
  readonly requestId: string;
  readonly sending: Sending;
  /** Whether the last try named nobody. */
  readonly nobody: boolean;
}

export const PAGE_OF_ROWS = 100;

export function wishFor({ wishes }: Chosen, { index }: PreviewedContact): Wish {
  return wishes.get(index) ?? noWish;
}

export function changeWish(state: Chosen, index: number, change: Partial<Wish>): Chosen {
  const wishes = new Map(state.wishes).set(index, { ...noWish, ...state.wishes.get(index), ...change });
  return { ...state, wishes, nobody: false };
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

export function findRows({ preview, search }: Chosen): readonly PreviewedContact[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return preview.contacts;
  return preview.contacts.filter(({ name, organisation, profession, email }) => {
    const text = fold([name, organisation, profession, email].join(' '));
    return words.every((word) => text.includes(word));
  });
}

export function findChosen(state: Chosen): readonly PreviewedContact[] {
  return state.preview.contacts.filter((contact) => wishFor(state, contact).choice !== 'skip');
}

export function hasSince({ choice }: Wish): boolean {
  return choice === 'core' || choice === 'known';
}

/** The first chosen contact whose Known since says no month. */
export function findBadSince(state: Chosen): PreviewedContact | undefined {
  return findChosen(state).find((contact) => {
    const wish = wishFor(state, contact);
    return hasSince(wish) && parseSince(wish.since) === undefined;
  });
}

export function makeContacts(state: Chosen): ChosenContact[] {
  return findChosen(state).map((contact) => {
    const { name, organisation, profession, email, phone, notes } = contact;
    const wish = wishFor(state, contact);
    const knownSince = hasSince(wish) ? (parseSince(wish.since) ?? '') : '';
    return { name, organisation, profession, email, phone, notes, core: wish.choice === 'core', knownSince };
  });
}
