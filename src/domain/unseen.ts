// Control characters other than the line feed, and the marks that are invisible or turn the direction of
// writing around. Joiners stay: names and emoji need them.
const UNSEEN = /(?!\n)[\p{Cc}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The text with every character nobody can see made a space; line feeds stay. */
export function replaceUnseen(text: string): string {
  return text.replace(UNSEEN, ' ');
}

/** At most `length` UTF-16 units, the last of them an ellipsis when something was cut; never half a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
