import type { PartnerOption } from '../../src/entry/api';

/** The partner field: what is written in it, whom that means, and the list under it. */
export interface Who {
  readonly text: string;
  /** '' while the text names nobody yet. */
  readonly partnerId: string;
  readonly list: List;
}

/** `active` is the option the arrow keys stand on; −1 = none. */
type List = { readonly is: 'closed' } | { readonly is: 'open'; readonly active: number };

export type WhoOption =
  | { readonly is: 'partner'; readonly partner: PartnerOption }
  | { readonly is: 'new'; readonly name: string };

export const nobody: Who = { text: '', partnerId: '', list: { is: 'closed' } };

/** Longer lists are not read, they are narrowed. */
export const LONGEST_LIST = 30;

export function choosePartner({ id, name }: PartnerOption): Who {
  return { text: name, partnerId: id, list: { is: 'closed' } };
}

/** Names match as in the sheet: NFKC, trimmed, white space collapsed, case ignored. */
const fold = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Partners of whose name every typed word begins some word; and adding a new one, unless the name is taken. */
export function findOptions(who: Who, partners: readonly PartnerOption[]): readonly WhoOption[] {
  const typed = who.partnerId ? '' : fold(who.text);
  const words = typed.split(' ');
  const matches = partners.filter(({ name }) => words.every((word) => hasWord(fold(name), word)));
  const options: WhoOption[] = matches.slice(0, LONGEST_LIST).map((partner) => ({ is: 'partner', partner }));
  const taken = !typed || matches.some(({ name }) => fold(name) === typed);
  return taken ? options : [...options, { is: 'new', name: who.text.trim().replace(/\s+/g, ' ') }];
}

const hasWord = (name: string, start: string): boolean =>
  name.startsWith(start) || name.includes(` ${start}`);

/** Typing opens the list on its first partner, never on "add": Enter must not make a partner by accident. */
export function typeName(text: string, partners: readonly PartnerOption[]): Who {
  const who: Who = { text, partnerId: '', list: { is: 'closed' } };
  const [first] = findOptions(who, partners);
  if (!text.trim() || !first) return who;
  return { ...who, list: { is: 'open', active: first.is === 'partner' ? 0 : -1 } };
}

/** One step down (1) or up (−1) the list, round its end; opens it where the chosen partner stands. */
export function moveActive(who: Who, step: 1 | -1, partners: readonly PartnerOption[]): Who {
  const options = findOptions(who, partners);
  if (options.length === 0) return who;
  if (who.list.is === 'closed') return { ...who, list: { is: 'open', active: startOf(who, options, step) } };
  const from = who.list.active < 0 && step < 0 ? 0 : who.list.active;
  return { ...who, list: { is: 'open', active: (from + step + options.length) % options.length } };
}

function startOf(who: Who, options: readonly WhoOption[], step: 1 | -1): number {
  const chosen = options.findIndex(
    (option) => option.is === 'partner' && option.partner.id === who.partnerId,
  );
  if (chosen >= 0) return chosen;
  return step > 0 ? 0 : options.length - 1;
}

export function closeList(who: Who): Who {
  return { ...who, list: { is: 'closed' } };
}

/** The option under the arrow keys, while the list is open. */
export function findActive(who: Who, partners: readonly PartnerOption[]): WhoOption | undefined {
  return who.list.is === 'open' ? findOptions(who, partners)[who.list.active] : undefined;
}

/** Leaving the field: a name written out in full is chosen, if only one partner has it. */
export function settleName(who: Who, partners: readonly PartnerOption[]): Who {
  if (who.partnerId) return closeList(who);
  const [only, ...others] = partners.filter(({ name }) => fold(name) === fold(who.text));
  return only && others.length === 0 ? choosePartner(only) : closeList(who);
}
