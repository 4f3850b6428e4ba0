import { Refusal } from '../actions/refusal';
import { type Day, parseDay } from '../day/day';

/** Reads a call's input field by field. Anybody with the sidebar can send anything, so nothing is taken on trust. */
export interface Reader {
  /** Trimmed text of at most so many characters; '' when absent. */
  text(field: string, longest: number): string;
  /** Text exactly as sent: a file. */
  raw(field: string, longest: number): string;
  /** 'HH:MM' or ''. */
  time(field: string): string;
  matching(field: string, pattern: RegExp, sentence: string): string;
  required(field: string, longest: number, sentence: string): string;
  /** A row id, or the request id that becomes one. */
  id(field: string): string;
  /** The same, or '' when absent. */
  optionalId(field: string): string;
  day(field: string): Day;
  optionalDay(field: string): Day | undefined;
  /** A whole number from '0' on, or undefined when absent. */
  optionalCount(field: string): number | undefined;
  choice<W extends string>(field: string, words: readonly W[]): W | '';
  /** One of the words; refuses with the sentence when absent. */
  oneOf<W extends string>(field: string, words: readonly W[], sentence: string): W;
  flag(field: string): boolean;
  list(field: string, most: number): readonly Reader[];
  /** A list of so many texts, none longer than that. */
  texts(field: string, most: number, longest: number): readonly string[];
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const ID = /^[\w-]{8,64}$/;
const COUNT = /^\d{1,4}$/;
const NO_IDENTITY = 'This entry has lost its identity. Reload the sidebar and try again.';

export function readInput(input: unknown): Reader {
  const fields = new Map(Object.entries(isObject(input) ? input : {}));
  const refuse = (field: string, sentence: string) => new Refusal('input', sentence, field);

  const raw = (field: string, longest: number): string => {
    const value = fields.get(field) ?? '';
    if (typeof value !== 'string') throw refuse(field, 'This must be text.');
    if (value.length > longest) throw refuse(field, `Please keep this under ${longest} characters.`);
    return value;
  };
  const text = (field: string, longest: number): string => raw(field, longest).trim();
  const items = (field: string, most: number): readonly unknown[] => {
    const found = fields.get(field);
    if (!Array.isArray(found)) throw refuse(field, 'This must be a list.');
    if (found.length > most) throw refuse(field, `Please take at most ${most} at a time.`);
    return found;
  };
  const matching = (field: string, pattern: RegExp, sentence: string): string => {
    const value = text(field, 200);
    if (value !== '' && !pattern.test(value)) throw refuse(field, sentence);
    return value;
  };
  const optionalDay = (field: string): Day | undefined => {
    const typed = text(field, 40);
    if (typed === '') return undefined;
    const day = parseDay(typed);
    if (!day) throw refuse(field, `“${typed}” is no date. Write it like 2026-03-31.`);
    return day;
  };
  const choice = <W extends string>(field: string, words: readonly W[]): W | '' => {
    const typed = text(field, 60);
    const word = words.find((candidate) => candidate === typed);
    if (typed !== '' && word === undefined) throw refuse(field, `Choose one of: ${words.join(', ')}.`);
    return word ?? '';
  };

  return {
    raw,
    text,
    matching,
    time: (field) => matching(field, TIME, 'Write the time like 16:30.'),
    required(field, longest, sentence) {
      const value = text(field, longest);
      if (value === '') throw refuse(field, sentence);
      return value;
    },
    id(field) {
      const value = text(field, 64);
      if (!ID.test(value)) throw refuse(field, NO_IDENTITY);
      return value;
    },
    optionalId: (field) => matching(field, ID, NO_IDENTITY),
    day(field) {
      const day = optionalDay(field);
      if (!day) throw refuse(field, 'Choose a day.');
      return day;
    },
    optionalDay,
    optionalCount(field) {
      const typed = matching(field, COUNT, 'Write a whole number: 0, 1, 2 …');
      return typed === '' ? undefined : Number(typed);
    },
    choice,
    oneOf<W extends string>(field: string, words: readonly W[], sentence: string): W {
      const word = choice(field, words);
      if (word === '') throw refuse(field, sentence);
      return word;
    },
    flag: (field) => fields.get(field) === true,
    list: (field, most) => items(field, most).map(readInput),
    texts(field, most, longest) {
      return items(field, most).map((item) => {
        if (typeof item !== 'string' || item.length > longest)
          throw refuse(field, 'This must be a list of short texts.');
        return item;
      });
    },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
