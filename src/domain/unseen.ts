// Control characters other than the line feed, and whatever Unicode calls ignorable: marks that are invisible or turn
// the direction of writing around. Joiners and variation selectors stay: names and emoji need them.
const UNSEEN =
  /(?!\n|\u200c|\u200d|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

/** The text with every character nobody can see made a space; line feeds stay. */
export function replaceUnseen(text: string): string {
  return text.replace(UNSEEN, ' ');
}

/** At most `length` UTF-16 units, the last of them an ellipsis when something was cut; never half a character. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
