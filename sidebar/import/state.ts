import type {
  ChosenContact,
  ColumnChoice,
  ImportColumns,
  ImportPreview,
  MappedField,
  PreviewedContact,
} from '../../src/entry/api';
import type { Failure } from '../server';
import type { Sending } from '../state/sending';
import { parseSince } from './since';

export const CHOICES = ['skip', 'core', 'known', 'new'] as const;
export type Choice = (typeof CHOICES)[number];

export function parseChoice(value: string): Choice {
  return CHOICES.find((choice) => choice === value) ?? 'skip';
}

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
  | Unread
  | Asked
  | Chosen
  | { readonly is: 'done'; readonly message: string; readonly undoId: string; readonly undo: Sending }
  | { readonly is: 'undone'; readonly message: string };

/** A file the server could not read, kept for another try. */
export interface Unread {
  readonly is: 'unread';
  readonly failure: Failure;
  readonly fileName: string;
  readonly text: string;
  readonly mapping: ColumnChoice[];
}

/** In the order they are asked for. */
export const FIELDS = ['name', 'lastName', 'organisation', 'profession', 'email', 'phone', 'notes'] as const;
export type Field = MappedField;

/** A table of an unknown kind, and which column (0 = the first) holds what. */
export interface Asked {
  readonly is: 'columns';
  readonly fileName: string;
  readonly text: string;
  readonly asked: ImportColumns;
  readonly mapping: ImportColumns['guess'];
  /** Whether the last try had neither a name nor an organisation. */
  readonly nameless: boolean;
}

/** Chooses a column for a field, or none. A column holds one thing: what held it before holds nothing now. */
export function mapColumn(state: Asked, field: Field, column: number | undefined): Asked {
  const others = FIELDS.filter((other) => other !== field && state.mapping[other] !== column);
  const mapping = Object.fromEntries(others.map((other) => [other, state.mapping[other]]));
  return { ...state, mapping: { ...mapping, [field]: column }, nameless: false };
}

export function isNameless({ mapping }: Asked): boolean {
  return mapping.name === undefined && mapping.lastName === undefined && mapping.organisation === undefined;
}

export function makeMapping({ mapping }: Asked): ColumnChoice[] {
  return FIELDS.flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [{ field, column: String(column) }];
  });
}

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

/** Whether the contact is here already and was not asked for all the same. Of a similar name they may be somebody else. */
export function isBarred({ duplicateBy }: PreviewedContact, { anyway }: Wish): boolean {
  return duplicateBy !== '' && duplicateBy !== 'similar name' && !anyway;
}

/** The same choice for everybody the search shows, but for those who are here already. */
export function changeShown(state: Chosen, choice: Choice): Chosen {
  const open = findRows(state).filter((contact) => !isBarred(contact, wishFor(state, contact)));
  const wishes = new Map(state.wishes);
  for (const contact of open) wishes.set(contact.index, { ...wishFor(state, contact), choice });
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
    return {
      ...{ name, organisation, profession, email, phone, notes },
      core: wish.choice === 'core',
      knownSince: hasSince(wish) ? (parseSince(wish.since) ?? '') : '',
      anyway: wish.anyway,
    };
  });
}
