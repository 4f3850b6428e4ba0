import type { DraftId } from './draft';
import { FORMAL_WORDS, NEED_WORDS, PITCH_WORDS, TONE_SENTENCES as sentences } from './toneWords';

export type ToneFault = 'pitch' | 'need' | 'formal' | 'long' | 'not about them';

/** Something in a draft that may put its reader off: a remark, never a verdict, and nothing is held back for it. */
export interface ToneRemark {
  readonly fault: ToneFault;
  readonly sentence: string;
  /** As they stand in the text, each once, in their order. */
  readonly matches: readonly string[];
}

/** Words: a first hello is read to the end while it is no longer. */
export const LONGEST_OPENER = 120;

/** A draft as it stands before a person, who may have changed it. */
interface Words {
  readonly id: DraftId;
  readonly subject: string;
  readonly body: string;
}

/** Reads a draft as its reader will (0.3, 4.8): pitch, need, stiffness, length, and whether it is about them. */
export function checkTone({ id, subject, body }: Words): readonly ToneRemark[] {
  const text = `${subject}\n${body}`;
  return [
    ...remarkOn('pitch', findPhrases(text, PITCH_WORDS)),
    ...remarkOn('need', findPhrases(text, NEED_WORDS)),
    ...remarkOn('formal', findPhrases(text, FORMAL_WORDS)),
    ...(id === 'first outreach' ? checkLength(body) : []),
    ...checkInterest(body),
  ];
}

function remarkOn(fault: 'pitch' | 'need' | 'formal', matches: readonly string[]): ToneRemark[] {
  return matches.length === 0 ? [] : [{ fault, sentence: sentences[fault](matches), matches }];
}

function checkLength(body: string): ToneRemark[] {
  const words = body.split(/\s+/).filter((word) => word !== '').length;
  if (words <= LONGEST_OPENER) return [];
  return [{ fault: 'long', sentence: sentences.long(words, LONGEST_OPENER), matches: [] }];
}

/** The greeting names everybody: what counts comes after it. */
function checkInterest(body: string): ToneRemark[] {
  const [greeting = '', ...rest] = body.trim().split('\n');
  const said = rest.length === 0 ? greeting : rest.join('\n');
  if (said.trim() === '' || /(?<!\p{L})you(?:rs?|rself|rselves)?(?!\p{L})/iu.test(said)) return [];
  return [{ fault: 'not about them', sentence: sentences.notAboutThem, matches: [] }];
}

/** The phrases found, as written: of two that begin alike the longer one. */
function findPhrases(text: string, phrases: readonly string[]): readonly string[] {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  const alternatives = longestFirst.map(makePattern).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
  const found = [...text.matchAll(pattern)].map(([match]) => match.replace(/\s+/g, ' '));
  return found.filter((match, index) => found.findIndex((one) => isSame(one, match)) === index);
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function makePattern(phrase: string): string {
  return phrase
    .replace(/ /g, '\\s+')
    .replace(/'/g, "['’]")
    .replace(/-/g, '[-\\s‑]')
    .replace(/\*/g, '\\p{L}*');
}
