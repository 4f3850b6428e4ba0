import { beforeAll, describe, expect, it } from 'vitest';
import type { Program } from '../../local/program';
import { unusualVariants, VARIANTS, type Variants } from '../../local/variants';
import { chosenVariants } from '../support/chosenVariants';
import { BEHAVIOURS } from './behaviours/all';
import { type Behaviour, describeExpected, isAsExpected, type Json } from './behaviours/behaviour';
import { contractHost, contractProgram, YOU } from './contractHost';
import { readResults, runBatches } from './runBatches';

let program: Program;
beforeAll(async () => {
  program = await contractProgram();
});

function check({ expected }: Behaviour, seen: Json, variants: Variants): void {
  const choice = 'doubt' in expected ? variants[expected.doubt as keyof Variants] : undefined;
  const words = `${describeExpected(expected)} is expected, ${JSON.stringify(seen)} was seen`;
  expect(isAsExpected(expected, seen, choice), words).toBe(true);
}

const CASES = BEHAVIOURS.map((behaviour) => ({ ...behaviour, behaviour }));

describe('the emulation, in a file of its own for each', () => {
  it.each(CASES)('$id: $sentence', ({ behaviour }) => {
    const { ok, value, error } = contractHost(program).call(YOU, 'runBehaviour', [behaviour.id]);
    check(behaviour, ok ? (value as Json) : `failed: ${error?.message}`, chosenVariants());
  });
});

describe('the emulation under the less usual variants, one after the other', () => {
  const seen = new Map<string, string>();
  beforeAll(() => {
    const host = contractHost(program, { variants: unusualVariants() });
    runBatches(host);
    for (const [id = '', , , text = ''] of readResults(host)) seen.set(id, text);
  });

  it.each(CASES)('$id: $sentence', ({ id, behaviour }) => {
    const text = seen.get(id) ?? 'failed: it was not tried';
    check(behaviour, text.startsWith('failed: ') ? text : (JSON.parse(text) as Json), unusualVariants());
  });
});

describe('a doubt', () => {
  const doubts = BEHAVIOURS.filter(({ expected }) => 'doubt' in expected);
  it.each(doubts.map(({ id, expected }) => ({ id, expected })))(
    '$id names a variant and its choices',
    ({ expected }) => {
      if (!('doubt' in expected)) return;
      const choices: readonly string[] = VARIANTS[expected.doubt as keyof typeof VARIANTS];
      expect(Object.keys(expected.either)).toEqual(choices);
    },
  );
});
