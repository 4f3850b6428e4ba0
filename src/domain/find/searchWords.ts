/** Words that say nothing about whom to find. */
const SMALL = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'or', 'the', 'to', 'who', 'with']);
/** Letters that must agree at least before two different words count as one. */
const SHORTEST_STEM = 4;
/** Endings may differ by this much: family and families, autism and autistic. */
const ENDING = 2;

/** The telling words of a text, as typed; each once, whatever its case. */
export function splitWords(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const byKey = new Map(words.map((word) => [foldWord(word), word]));
  return [...byKey].filter(([key]) => !SMALL.has(key)).map(([, word]) => word);
}

/** Which of the words a text holds, in the order asked. */
export function findWords(wanted: readonly string[], text: string): readonly string[] {
  const held = splitWords(text).map(foldWord);
  return wanted.filter((word) => held.some((other) => isSameWord(foldWord(word), other)));
}

/** Equal, or alike but for the ending: 'child' and 'children', 'grief' and 'grieving'. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  return commonStart(one, other) >= Math.max(SHORTEST_STEM, shorter - ENDING);
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/** Case and accents do not matter: 'Müller' and 'MULLER'. */
function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
