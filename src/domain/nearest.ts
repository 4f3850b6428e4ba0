import { normaliseName } from './names';

/** Finds what somebody probably meant to type. */
export interface NearestIndex {
  /** The candidate a slip or two away, or the only one of that first or last name; else undefined. */
  find(typed: string): string | undefined;
}

interface Candidate {
  readonly spelling: string;
  readonly name: string;
}

/** Distinct spellings that get a proposal; beyond them somebody pasted another list. */
const MOST = 200;

export function indexNearest(spellings: readonly string[]): NearestIndex {
  const candidates = spellings
    .map((spelling) => ({ spelling: spelling.trim(), name: normaliseName(spelling) }))
    .filter(({ name }) => name !== '');
  const found = new Map<string, string | undefined>();
  return {
    find(typed) {
      const name = normaliseName(typed);
      if (name === '' || (!found.has(name) && found.size >= MOST)) return undefined;
      if (!found.has(name))
        found.set(name, (findBySlip(name, candidates) ?? findByPart(name, candidates))?.spelling);
      return found.get(name);
    },
  };
}

/** One slip in a short name, up to three in a long one; of equally near ones the first. */
function findBySlip(name: string, candidates: readonly Candidate[]): Candidate | undefined {
  let best: Candidate | undefined;
  let allowed = Math.min(3, Math.max(1, Math.floor(name.length / 4)));
  for (const candidate of candidates) {
    if (Math.abs(candidate.name.length - name.length) > allowed) continue;
    const slips = countSlips(name, candidate.name);
    if (slips > allowed) continue;
    best = candidate;
    allowed = slips - 1;
    if (allowed < 0) break;
  }
  return best;
}

function findByPart(name: string, candidates: readonly Candidate[]): Candidate | undefined {
  const [first, ...others] = candidates.filter(
    (candidate) => candidate.name.startsWith(`${name} `) || candidate.name.endsWith(` ${name}`),
  );
  return others.length === 0 ? first : undefined;
}

/** Letters added, left out, changed or swapped with their neighbour (optimal string alignment). */
function countSlips(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + changed,
      );
      const isSwap =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(isSwap ? Math.min(cost, (beforeLast[column - 2] ?? 0) + 1) : cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
