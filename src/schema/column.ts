import { type Day, dayOfSerial, parseDay } from '../day/day';
import { parseTextDay, type TextDay } from '../day/textDay';
import { type Cell, isBlank, textOf } from './cell';

/** What a cell says, and, when it cannot be read, the sentence for the person who typed it. */
export interface Parsed<T> {
  readonly value: T;
  readonly problem?: string;
}

/** A column's way to read and write a cell, in a pair: `parse(make(value)).value` is the value again. */
export interface Codec<T> {
  readonly kind: 'text' | 'day' | 'time' | 'choice' | 'count' | 'yesNo' | 'id';
  /** `locale` is the spreadsheet's (`en_GB`), '' when not known: dates that stand as text are read by it. */
  parse(cell: Cell, locale?: string): Parsed<T>;
  make(value: T): Cell;
}

/** Where a column stands: open to the eye, folded into a named group, or hidden because it is ours. */
export type Place = 'visible' | 'hidden' | { readonly group: string };

export interface Column<T> extends Codec<T> {
  readonly header: string;
  readonly aliases: readonly string[];
  /** Written by Mutual only, as plain values. */
  readonly computed: boolean;
  readonly place: Place;
  /** A typed cell that a run may fill or clear (P1): blank day stamps, Log today, a future row's Status. */
  readonly runsMayFill: boolean;
  /** Kept as plain text, so that '007' typed by a person stays '007'. */
  readonly plainText: boolean;
  /** Pixels. */
  readonly width: number;
  /** The note on the header: one sentence for the person at the sheet. */
  readonly note: string;
  /** The drop-down's words, or which rows' names it offers. */
  readonly choices: readonly string[] | { readonly namesOf: 'partners' | 'team' | 'kinds' };
}

export interface ColumnOptions {
  readonly aliases?: readonly string[];
  readonly computed?: boolean;
  readonly place?: Place;
  readonly width?: number;
  readonly note?: string;
  readonly namesOf?: 'partners' | 'team' | 'kinds';
  readonly runsMayFill?: boolean;
  readonly plainText?: boolean;
}

function column<T>(
  header: string,
  codec: Codec<T>,
  width: number,
  options: ColumnOptions,
  words: readonly string[] = [],
): Column<T> {
  return {
    ...codec,
    header,
    aliases: options.aliases ?? [],
    computed: options.computed ?? false,
    runsMayFill: options.runsMayFill ?? false,
    plainText: options.plainText ?? codec.kind === 'time',
    place: options.place ?? 'visible',
    width: options.width ?? width,
    note: options.note ?? '',
    choices: options.namesOf ? { namesOf: options.namesOf } : words,
  };
}

const textCodec: Codec<string> = {
  kind: 'text',
  parse: (cell) => ({ value: textOf(cell) }),
  make: (value) => value,
};

/** Serial numbers of 1954 and 2119: a number outside is a typing slip, not a date that lost its format. */
const PLAUSIBLE = { first: 20_000, last: 80_000 };

/** A date cell as it leaves the spreadsheet; nearly all are, so it is looked at first. */
const STORED_DAY = /^(\d{4}-\d{2}-\d{2})(?: \d{2}:\d{2})?$/;

const ORDERS = { DMY: 'day first', MDY: 'month first', YMD: 'year first' } as const;

function noDate(text: string, read: Exclude<TextDay, { day: Day }>): string {
  const isRead = 'order' in read && read.order ? `: this spreadsheet reads the ${ORDERS[read.order]}` : '';
  const why = read.problem === 'ambiguous' ? 'could be two days' : `is no date${isRead}`;
  return `“${text}” ${why}. Type it like 2026-03-31.`;
}

const dayCodec: Codec<Day | undefined> = {
  kind: 'day',
  parse(cell, locale = '') {
    if (isBlank(cell)) return { value: undefined };
    if (typeof cell === 'number' && cell > PLAUSIBLE.first && cell < PLAUSIBLE.last)
      return { value: dayOfSerial(cell) };
    const [, known = ''] = STORED_DAY.exec(textOf(cell)) ?? [];
    const day = parseDay(known);
    if (day) return { value: day };
    const read = parseTextDay(textOf(cell), locale);
    return 'day' in read ? { value: read.day } : { value: undefined, problem: noDate(textOf(cell), read) };
  },
  make: (value) => value ?? '',
};

export const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/;

const timeCodec: Codec<string> = {
  kind: 'time',
  parse(cell) {
    if (isBlank(cell)) return { value: '' };
    const match = TIME.exec(textOf(cell).slice(-5).trim());
    if (match) return { value: `${match[1]?.padStart(2, '0')}:${match[2]}` };
    return { value: '', problem: `“${textOf(cell)}” is no time. Type it like 16:30.` };
  },
  make: (value) => value,
};

const countCodec: Codec<number | undefined> = {
  kind: 'count',
  parse(cell) {
    if (isBlank(cell)) return { value: undefined };
    const value = typeof cell === 'number' ? cell : Number(textOf(cell));
    if (typeof cell !== 'boolean' && Number.isInteger(value) && value >= 0) return { value };
    return { value: undefined, problem: `“${textOf(cell)}” is no whole number. Type 0, 1, 2 …` };
  },
  make: (value) => value ?? '',
};

/** A computed number, which may be negative (the balance). */
const numberCodec: Codec<number> = {
  kind: 'count',
  parse: (cell) => ({ value: typeof cell === 'number' ? cell : 0 }),
  make: (value) => value,
};

const YES = ['yes', 'true', 'y', 'x', '✓', '1'];
const NO = ['no', 'false', 'n', '0', ''];

const yesNoCodec: Codec<boolean> = {
  kind: 'yesNo',
  parse(cell) {
    const word = textOf(cell).toLowerCase();
    if (YES.includes(word)) return { value: true };
    if (NO.includes(word)) return { value: false };
    return { value: false, problem: `“${textOf(cell)}” is neither yes nor no.` };
  },
  make: (value) => (value ? 'yes' : ''),
};

function choiceCodec<W extends string>(words: readonly W[]): Codec<W | ''> {
  return {
    kind: 'choice',
    parse(cell) {
      if (isBlank(cell)) return { value: '' };
      const typed = textOf(cell).toLowerCase();
      const word = words.find((candidate) => candidate.toLowerCase() === typed);
      if (word) return { value: word };
      return { value: '', problem: `“${textOf(cell)}” is none of: ${words.join(', ')}.` };
    },
    make: (value) => value,
  };
}

const idCodec: Codec<string> = { ...textCodec, kind: 'id' };

/** Free text, or the name of a partner or colleague: kept exactly as typed. */
export const text = (header: string, options: ColumnOptions = {}): Column<string> =>
  column(header, textCodec, 160, options);

/** A calendar date; blank is undefined. */
export const dayColumn = (header: string, options: ColumnOptions = {}): Column<Day | undefined> =>
  column(header, dayCodec, 105, options);

/** A time of day 'HH:MM', kept as text: a time-only cell drifts by minutes (docs/platform.md, "time-only cells"). */
export const time = (header: string, options: ColumnOptions = {}): Column<string> =>
  column(header, timeCodec, 80, options);

/** A whole number, 0 or more; blank is undefined. */
export const count = (header: string, options: ColumnOptions = {}): Column<number | undefined> =>
  column(header, countCodec, 80, options);

/** A number we compute. */
export const computedNumber = (header: string, options: ColumnOptions = {}): Column<number> =>
  column(header, numberCodec, 80, { ...options, computed: true });

/** yes or blank. */
export const yesNo = (header: string, options: ColumnOptions = {}): Column<boolean> =>
  column(header, yesNoCodec, 70, options, ['yes', 'no']);

/** One of a closed list of words; blank is ''. */
export const choice = <W extends string>(
  header: string,
  words: readonly W[],
  options: ColumnOptions = {},
): Column<W | ''> => column(header, choiceCodec(words), 120, options, words);

/** One of ours: a row's identity. Hidden. */
export const id = (header: string): Column<string> =>
  column(header, idCodec, 90, {
    computed: true,
    place: 'hidden',
    note: 'Mutual finds this row by it. Leave it alone.',
  });
