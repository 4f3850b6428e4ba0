import { cutText, replaceUnseen } from '../unseen';

declare const brand: unique symbol;

/** A name made safe to stand in a mail: one line, at most 80 characters, nothing unseen, nothing that links. */
export type DisplayName = string & { readonly [brand]: 'displayName' };

const LONGEST = 80;

export function displayName(name: string): DisplayName {
  const plain = replaceUnseen(name)
    .replace(/\s+/g, ' ')
    .replace(/:\/\//g, ': / /')
    .replace(/\bwww\./gi, 'www ')
    .trim();
  return cutText(plain, LONGEST) as DisplayName;
}
