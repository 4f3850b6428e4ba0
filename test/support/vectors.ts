import { readFileSync } from 'node:fs';
import { type Day, day, type Weekday } from '../../src/day/day';
import type { Answers } from '../../src/domain/answers';
import type { Book } from '../../src/domain/book';
import { commitments } from '../../src/schema/commitments';
import { introductions } from '../../src/schema/introductions';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import { partners } from '../../src/schema/partners';
import { referrals } from '../../src/schema/referrals';
import { DEFAULT_SETTINGS, type Settings } from '../../src/schema/settings';
import { blankRow, type RowOf, type Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';

type Cells = Record<string, string | number | boolean>;

/** One worked book: rows as cells, and the answers two independent implementations agree on. */
export interface Vector {
  readonly book: {
    readonly today: string;
    readonly settings: Record<string, unknown>;
    readonly partners: readonly Cells[];
    readonly touchpoints: readonly Cells[];
    readonly referrals: readonly Cells[];
    readonly introductions: readonly Cells[];
    readonly commitments: readonly Cells[];
  };
  readonly expected: Expected;
}

export interface Expected {
  readonly partners: readonly Cells[];
  readonly referrals: readonly Cells[];
  readonly commitments: readonly Cells[];
}

export function loadVectors(): readonly Vector[] {
  const file = new URL('../fixtures/rules-vectors.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The vectors' names of columns that are called otherwise here. */
const RENAMED: Readonly<Record<string, string>> = { for: 'side' };

function makeRow<T extends Table>(table: T, cells: Cells): RowOf<T> {
  const row: Record<string, unknown> = { ...blankRow(table) };
  for (const [name, cell] of Object.entries(cells)) {
    const key = RENAMED[name] ?? name;
    const column = table.columns[key];
    if (!column) throw new Error(`The vectors name an unknown column: ${table.id}.${name}`);
    const { value, problem } = column.parse(cell);
    if (problem) throw new Error(`${table.id}.${name}: ${problem}`);
    row[key] = value;
  }
  return row as RowOf<T>;
}

export function bookOfVector({ book }: Vector): Book {
  return {
    today: day(book.today),
    settings: makeSettings(book.settings),
    kinds: DEFAULT_KINDS,
    team: [],
    partners: book.partners.map((cells) => makeRow(partners, cells)),
    touchpoints: book.touchpoints.map((cells) => makeRow(touchpoints, cells)),
    referrals: book.referrals.map((cells) => makeRow(referrals, cells)),
    introductions: book.introductions.map((cells) => makeRow(introductions, cells)),
    commitments: book.commitments.map((cells) => makeRow(commitments, cells)),
  };
}

function makeSettings(values: Record<string, unknown>): Settings {
  return { ...DEFAULT_SETTINGS, ...values, working_days: values.working_days as readonly Weekday[] };
}

/** The answers in the vectors' own words: blank days are ''. */
export function expectedOf(book: Book, answers: Answers): Expected {
  return {
    partners: answers.partners.map((answer, index) => ({
      id: book.partners[index]?.id ?? '',
      touchpoints: answer.touchpoints,
      meaningful: answer.meaningful,
      firstContact: cellOf(answer.firstContact),
      lastContact: cellOf(answer.lastContact),
      lastMeaningful: cellOf(answer.lastMeaningful),
      evidence: answer.evidence,
      stage: answer.stage,
      nextTouch: cellOf(answer.nextTouch),
      dueWords: answer.due,
      suggested: answer.suggestedTouch,
      given: answer.given,
      received: answer.received,
      balance: answer.balance,
      reciprocity: answer.reciprocity,
      openReferrals: answer.openReferrals,
      weOwe: answer.weOwe,
      askGreen: answer.asking.green,
      goodMoment: answer.goodMoment,
      suggestGiveAndTake: answer.suggestGiveAndTake,
      why: answer.why,
    })),
    referrals: answers.referrals.map((answer) => ({
      followUp: answer?.followUp ?? '',
      step: answer?.step ?? '',
      due: cellOf(answer?.due),
    })),
    commitments: answers.commitments.map((answer) => ({
      weDid: answer?.weDid ?? '',
      theyDid: answer?.theyDid ?? '',
      state: answer?.state ?? '',
      reviewDue: cellOf(answer?.reviewDue),
    })),
  };
}

function cellOf(value: Day | undefined): string {
  return value ?? '';
}
