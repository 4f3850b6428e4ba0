import type { FaultHook } from '../../local/host';
import type { Promised } from './checkers';
import { aMorning, findBroken, LICENSE, type Met, namesOf } from './meeting';
import type { Side } from './sides';

/** Runs the second whole in every gap between two calls of the first, the third whole in every gap of the second there. */
export function interleave(...sides: readonly Side[]): Met {
  const failures: string[] = [];
  let ways = 0;
  const meet = (gaps: readonly number[]): void => {
    const practice = aMorning();
    const seen = liveThrough(practice, sides, gaps);
    if (seen === undefined) return;
    if (gaps.length < sides.length - 1) {
      for (let gap = 1; gap <= seen; gap++) meet([...gaps, gap]);
      return;
    }
    ways++;
    const broken = findBroken(practice, sides);
    if (broken.length > 0)
      failures.push(`${namesOf(sides)}, gaps ${gaps.join(' and ')}: ${broken.join(' · ')}`);
  };
  meet([]);
  return { ways, failures };
}

/**
 * The sides inside one another at these gaps; whoever was turned away tries again once all are through. Answers how
 * many gaps the innermost had; undefined when a gap was never reached, since who should have come in it had left.
 */
function liveThrough(practice: Promised, sides: readonly Side[], gaps: readonly number[]) {
  const done = sides.map(() => false);
  let seen = 0;
  let reached = 0;
  const enter = (depth: number): void => {
    const side = sides[depth];
    if (!side) return;
    const outer = practice.host.fault;
    const gap = gaps[depth];
    let calls = 0;
    const hook: FaultHook = (_, moment) => {
      if (moment === 'before' && ++calls === gap) {
        reached++;
        enter(depth + 1);
      }
    };
    practice.host.fault = hook;
    done[depth] = side.act(practice, depth);
    practice.host.fault = outer;
    if (depth === gaps.length) seen = calls;
  };
  practice.allow(LICENSE, () => {
    enter(0);
    for (const [depth, side] of sides.entries()) if (!done[depth]) side.act(practice, depth);
  });
  return reached === gaps.length ? seen : undefined;
}
