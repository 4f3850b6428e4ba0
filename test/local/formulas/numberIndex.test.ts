import { describe, expect, it } from 'vitest';
import { type Condition, countWhere, parseCriterion, positionsWhere } from '../../../local/formulas/criteria';
import { makeStrip } from '../../../local/formulas/strips';
import type { FormulaValue } from '../../../local/formulas/values';
import { makeRandom } from '../../../local/random';

const SEED = 20_261_121;
const random = makeRandom(SEED);
const draw = (): FormulaValue =>
  [Math.floor(random() * 20) - 10, random() * 5, 'word', null, true, '7'][Math.floor(random() * 6)] ?? null;
const strip = makeStrip(Array.from({ length: 400 }, () => [draw()]));
const conditionOf = (text: string): Condition => ({ strip, criterion: parseCriterion(text, 'en_GB') });
const free = () => undefined;

/** What is found by looking at every cell. */
function searched(conditions: readonly Condition[]): number[] {
  return [...strip.values.keys()].filter((at) =>
    conditions.every(({ criterion }) => criterion.matches(strip.values[at] ?? null)),
  );
}

describe(`numbers compared by size (seed ${SEED})`, () => {
  it.each(['<-3', '<=-3', '>2.5', '>=7', '>100', '<100', '>=-10', '<-10'])(
    '%s finds from the index what a search finds',
    (text) => {
      const conditions = [conditionOf(text)];
      countWhere(conditions, free);
      expect(countWhere(conditions, free)).toBe(searched(conditions).length);
      expect(positionsWhere(conditions, free)).toEqual(searched(conditions));
    },
  );

  it.each([
    ['>=8', '<9'],
    ['>-9', '<-8.5'],
    ['>1', '<>7'],
    ['<5', '*'],
  ])('%s and %s together find what a search finds', (...texts) => {
    const conditions = texts.map(conditionOf);
    countWhere(conditions, free);
    expect(positionsWhere(conditions, free)).toEqual(searched(conditions));
    expect(countWhere(conditions, free)).toBe(searched(conditions).length);
  });

  it('are searched the first time, for many ranges are asked only once', () => {
    const fresh = makeStrip([[1], [2], [3]]);
    countWhere([{ ...conditionOf('>1'), strip: fresh }], free);
    expect(fresh.numbers).toBeUndefined();
    countWhere([{ ...conditionOf('>1'), strip: fresh }], free);
    expect(fresh.numbers?.positions).toEqual(Int32Array.of(0, 1, 2));
  });

  it('cost nothing once the index is there', () => {
    const spent: number[] = [];
    countWhere([conditionOf('>3')], (cells) => spent.push(cells));
    expect(spent).toEqual([]);
  });
});
