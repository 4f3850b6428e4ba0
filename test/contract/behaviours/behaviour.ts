export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What is seen: a value; a text with certain words in it; or, in doubt, a value for each choice of a variant of the local host. */
export type Expected =
  | { readonly is: Json }
  | { readonly says: string }
  | { readonly doubt: string; readonly either: Readonly<Record<string, Json>> };

/** Something of Google's we lean on. */
export interface Claim {
  /** 'theme.words-of-it', never reused. */
  readonly id: string;
  readonly sentence: string;
  /** A heading of docs/platform.md. */
  readonly fact: string;
}

/** Where a behaviour is tried: a blank sheet of its own, removed afterwards. */
export interface Place {
  readonly file: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** A claim that a menu item can try. `run` uses Google's services only, so that it is the same everywhere. */
export interface Behaviour extends Claim {
  readonly expected: Expected;
  run(place: Place): Json;
}

/** A behaviour's name, claim and trial in one line. */
export function behaviour(
  id: string,
  fact: string,
  sentence: string,
  expected: Expected,
  run: Behaviour['run'],
): Behaviour {
  return { id, fact, sentence, expected, run };
}

/** The words of the refusal, once everything that waits has arrived; 'not refused' when there was none. */
export function refusalOf(act: () => unknown): string {
  try {
    act();
    SpreadsheetApp.flush();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'not refused';
}

/** A value as JSON can tell it: a Date as `Date` and its instant. */
export function describe(value: unknown): Json {
  if (Object.prototype.toString.call(value) === '[object Date]')
    return `Date ${(value as Date).toISOString()}`;
  return value === undefined ? 'undefined' : (value as Json);
}

/** Whether what was seen is what was expected; of a doubt any choice will do, or only the one named. */
export function isAsExpected(expected: Expected, seen: Json, choice?: string): boolean {
  const text = JSON.stringify(seen);
  if ('is' in expected) return text === JSON.stringify(expected.is);
  if ('says' in expected) return typeof seen === 'string' && seen.includes(expected.says);
  const allowed = choice === undefined ? Object.values(expected.either) : [expected.either[choice] ?? null];
  return allowed.some((value) => text === JSON.stringify(value));
}

export function describeExpected(expected: Expected): string {
  if ('is' in expected) return JSON.stringify(expected.is);
  if ('says' in expected) return `says ${JSON.stringify(expected.says)}`;
  return Object.entries(expected.either)
    .map(([choice, value]) => `${JSON.stringify(value)} (${choice})`)
    .join(' or ');
}
