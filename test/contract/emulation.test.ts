import { beforeAll, describe, expect, it } from 'vitest';
import type { Program } from '../../local/program';
import { unusualVariants, VARIANTS, type Variants } from '../../local/variants';
import { chosenVariants } from '../support/chosenVariants';
import { BEHAVIOURS } from './behaviours/all';
import { type Behaviour, describeExpected, isAsExpected, type Json } from './behaviours/behaviour';
import { contractHost, contractProgram, YOU } from './contractHost';

let program: Program;
beforeAll(async () => {
  program = await contractProgram();
});

function check(behaviour: Behaviour, variants: Variants): void {
  const outcome = contractHost(program, { variants }).call(YOU, 'runBehaviour', [behaviour.id]);
  const seen = (outcome.ok ? outcome.value : `failed: ${outcome.error?.message}`) as Json;
  const { expected } = behaviour;
  const choice = 'doubt' in expected ? variants[expected.doubt as keyof Variants] : undefined;
  const words = `${describeExpected(expected)} is expected, ${JSON.stringify(seen)} was seen`;
  expect(isAsExpected(expected, seen, choice), words).toBe(true);
}

describe.each([
  ['the chosen variants', chosenVariants()],
  ['the less usual variants', unusualVariants()],
])('the emulation under %s', (_, variants) => {
  it.each(BEHAVIOURS.map((behaviour) => ({ ...behaviour, behaviour })))('$id: $sentence', ({ behaviour }) => {
    check(behaviour, variants);
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
