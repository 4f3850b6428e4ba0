import { readDist } from '../support/dist';
import { sourceOfProgram } from '../support/sourceProgram';
import { aMorning, findBroken, LICENSE, type Met, namesOf } from './meeting';
import type { Side } from './sides';
import { takingTurns } from './turns/turns';

/**
 * Two of us, each in a worker, under every order of their calls to Google with at most so many preemptions: going over to the
 * other where neither ended nor waited for the lock, or letting somebody's patience for the lock run out. Whoever was turned
 * away tries again afterwards.
 */
export function tryEveryOrder(sides: readonly [Side, Side], preemptions: number): Met {
  const turns = takingTurns(sourceOfProgram(), readDist('Code.js'));
  const failures: string[] = [];
  let ways = 0;
  const tryOut = (switches: readonly number[]): void => {
    const practice = aMorning(turns.program);
    const done = [false, false];
    const acts = sides.map((side, who) => () => {
      done[who] = side.act(practice, who);
    });
    const open = practice.allow(LICENSE, () => {
      const places = turns.play(acts as [() => void, () => void], switches);
      for (const [who, side] of sides.entries()) if (!done[who]) side.act(practice, who);
      return places;
    });
    ways++;
    const broken = findBroken(practice, sides);
    if (broken.length > 0)
      failures.push(`${namesOf(sides)}, over after ${switches.join(', ')} calls: ${broken.join(' · ')}`);
    if (switches.length === preemptions) return;
    for (const place of new Set(open)) if (place > (switches.at(-1) ?? -1)) tryOut([...switches, place]);
  };
  tryOut([]);
  turns.end();
  return { ways, failures };
}
