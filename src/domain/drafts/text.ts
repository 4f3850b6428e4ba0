import { cutText, replaceUnseen } from '../unseen';

declare const goes: unique symbol;

/**
 * Text that may stand in a link. It is made here, in fillText.ts and in titles.ts alone, from facts that hold no referral:
 * what speaks of one cannot reach a link builder.
 */
export type OpenText = string & { readonly [goes]: 'by link' };

/** Text that speaks of a referral, or may: it goes by Copy. */
export type CopyText = string & { readonly [goes]: 'by copy' };

const LONGEST_LINE = 200;
const LONGEST_HEADER = 100;

/** Half a surrogate pair cannot be encoded. */
const BROKEN = /\p{Cs}/gu;

/** Paragraphs with nothing unseen in them; the only line break is the line feed. */
export function cleanText(text: string): string {
  return replaceUnseen(text.replace(/\r\n?/g, '\n')).replace(BROKEN, ' ').trim();
}

/** One line of at most 200 characters with nothing unseen in it. */
export function cleanLine(text: string): string {
  return cutText(cleanText(text).replace(/\s+/g, ' '), LONGEST_LINE);
}

/** A subject or title that leaves room in a link for any address. */
export function shorten(text: OpenText): OpenText {
  return cutText(text, LONGEST_HEADER) as OpenText;
}
