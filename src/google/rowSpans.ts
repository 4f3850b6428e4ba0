/** The first and last sheet row of those that are still there; 0 when none is. */
export function spanOf(at: readonly number[]): { first: number; last: number } {
  const there = at.filter((row) => row > 0);
  if (there.length === 0) return { first: 0, last: 0 };
  return {
    first: there.reduce((a, b) => Math.min(a, b)),
    last: there.reduce((a, b) => Math.max(a, b)),
  };
}

/** Runs of neighbouring rows, the lowest first, so that deleting one does not move the next. */
export function runsFromBelow(rows: readonly number[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.first === row + 1) runs[runs.length - 1] = { first: row, count: last.count + 1 };
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
