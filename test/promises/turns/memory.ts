import { createHash } from 'node:crypto';
import { type Cost, costOf } from '../../../local/realm';
import type { Call } from './thread';

/**
 * What those who take turns have seen and left behind, as a word. A script does nothing but what the answers it got make it
 * do; so where everybody got the same answers, and the same effects reached the world in the same order, everything that
 * follows is the same, and need not be tried twice.
 */
export interface Memory {
  /** `who` was told the time. */
  saw(who: number, time: number): void;
  /** A call of `who` was carried out and answered. */
  heard(who: number, call: Call, reply: string): void;
  /** `who` begins or ends: then what waits arrives, and their act may touch the sheet itself. */
  turned(who: number, words: string): void;
  /** The word of this moment, with whatever else decides what follows. */
  state(besides: unknown): string;
}

export function makeMemory(people: number): Memory {
  const pasts = Array.from({ length: people }, () => '');
  const hasWaiting = pasts.map(() => false);
  let world = '';
  const arrive = (who: number): void => {
    world = digest(world, String(who), pasts[who] ?? '');
    hasWaiting[who] = false;
  };
  const learn = (who: number, words: string): void => {
    pasts[who] = digest(pasts[who] ?? '', words);
  };
  return {
    saw: (who, time) => learn(who, String(time)),
    heard(who, call, reply) {
      learn(who, reply);
      const cost = costOf(call.service, call.method) ?? 'free';
      if (cost === 'writes') hasWaiting[who] = true;
      else if (hasEffect(cost, call.method, hasWaiting[who] === true)) arrive(who);
    },
    turned(who, words) {
      learn(who, words);
      arrive(who);
    },
    state: (besides) => digest(world, ...pasts, JSON.stringify(besides)),
  };
}

/** A read lets what waits arrive; of what is no cell, only what is called "get" changes nothing. */
function hasEffect(cost: Cost, method: string, hasWaiting: boolean): boolean {
  if (cost === 'reads') return hasWaiting;
  return cost === 'acts' || (cost === 'asides' && !method.startsWith('get'));
}

function digest(...words: readonly string[]): string {
  const hash = createHash('sha1');
  for (const word of words) hash.update(`${word.length}:${word}`);
  return hash.digest('base64');
}
