/** Runs of characters between the `*` of a pattern; a `null` character is `?`. */
export type WildcardPattern = readonly (readonly (string | null)[])[];

/** True when the text asks for more than itself; `~*` and `~?` do not. */
export function hasWildcards(text: string): boolean {
  return /[*?]/.test(text.replace(/~[*?~]/g, ''));
}

/** The text a pattern without wildcards stands for. */
export function plainText(text: string): string {
  return text.replace(/~([*?~])/g, '$1');
}

export function parseWildcards(text: string): WildcardPattern {
  const runs: (string | null)[][] = [[]];
  for (const [, escaped, character] of text.toLowerCase().matchAll(/~([*?~])|(.)/gsu)) {
    if (character === '*') runs.push([]);
    else runs.at(-1)?.push(character === '?' ? null : (escaped ?? character ?? ''));
  }
  return runs;
}

/** Whether the whole text fits; the work is bounded by pattern length times text length. */
export function matchesWhole(pattern: WildcardPattern, text: string): boolean {
  const characters = [...text.toLowerCase()];
  const [first = [], ...later] = pattern;
  if (!fitsAt(first, characters, 0)) return false;
  if (later.length === 0) return first.length === characters.length;
  const last = later.pop() ?? [];
  const end = findRuns(later, characters, first.length);
  const lastStart = characters.length - last.length;
  return end !== undefined && lastStart >= end && fitsAt(last, characters, lastStart);
}

/** Where the pattern first occurs, counted in characters from `start`; undefined when it does not. */
export function findPattern(pattern: WildcardPattern, text: string, start: number): number | undefined {
  const characters = [...text.toLowerCase()];
  const [first = [], ...later] = pattern;
  const found = findRun(first, characters, start);
  if (found === undefined) return undefined;
  return findRuns(later, characters, found + first.length) === undefined ? undefined : found;
}

type Run = WildcardPattern[number];

function findRuns(runs: WildcardPattern, characters: readonly string[], start: number): number | undefined {
  let end = start;
  for (const run of runs) {
    const found = findRun(run, characters, end);
    if (found === undefined) return undefined;
    end = found + run.length;
  }
  return end;
}

function findRun(run: Run, characters: readonly string[], start: number): number | undefined {
  for (let at = start; at + run.length <= characters.length; at += 1)
    if (fitsAt(run, characters, at)) return at;
  return undefined;
}

function fitsAt(run: Run, characters: readonly string[], at: number): boolean {
  return (
    at + run.length <= characters.length &&
    run.every((wanted, index) => wanted === null || wanted === characters[at + index])
  );
}
