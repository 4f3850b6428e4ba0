import { readDist } from '../support/dist';
import { sourceOfProgram } from '../support/sourceProgram';
import { aMorning, findBroken, LICENSE, type Met, namesOf } from './meeting';
import type { Side } from './sides';
import { type Played, takingTurns } from './turns/turns';

/**
 * Two of us, each in a worker, under every order of their calls to Google with at most so many preemptions: going over to the
 * other where neither ended nor waited for the lock, or letting somebody's patience for the lock run out. Whoever was turned
 * away tries again afterwards. Orders that come to the same state are followed from there once.
 */
export function tryEveryOrder(
  sides: readonly [Side, Side],
  preemptions: number,
  code = readDist('Code.js'),
): Met {
  const turns = takingTurns(sourceOfProgram(), code);
  const failures: string[] = [];
  const followed = new Map<string, number>();
  const ends = new Set<string>();
  let ways = 0;

  const tryOut = (switches: readonly number[]): void => {
    const practice = aMorning({ program: turns.program, latency: 0 });
    const done = [false, false];
    const acts = sides.map((side, who) => () => {
      done[who] = side.act(practice, who);
    });
    const { places, end } = practice.allow(LICENSE, () => {
      const played = turns.play(acts as [() => void, () => void], switches);
      for (const [who, side] of sides.entries()) if (!done[who]) side.act(practice, who);
      return played;
    });
    ways++;
    const broken = ends.has(end) ? practice.watched.broken : findBroken(practice, sides);
    ends.add(end);
    if (broken.length > 0)
      failures.push(`${namesOf(sides)}, over after ${switches.join(', ')} steps: ${broken.join(' · ')}`);
    followAll(switches, places);
  };
  /** Nothing is followed again that was followed with as many preemptions left. */
  const followAll = (switches: readonly number[], places: Played['places']): void => {
    const left = preemptions - switches.length;
    for (const { step, state } of places) {
      if (step <= (switches.at(-1) ?? -1) || (followed.get(state) ?? 0) >= left) continue;
      followed.set(state, left);
      tryOut([...switches, step]);
    }
  };

  tryOut([]);
  turns.end();
  return { ways, failures };
}
