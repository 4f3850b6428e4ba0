import { describe, expect, it } from 'vitest';
import { habits } from './naive/habits';
import { looks } from './naive/looks';
import { type Mistake, stageOf } from './naive/stage';
import { time } from './naive/time';
import { triggers } from './naive/triggers';
import { writing } from './naive/writing';

const THEMES: readonly [string, readonly Mistake[]][] = [
  ['rows and cells', writing],
  ['time and loading', time],
  ['edits, triggers and mail', triggers],
  ['locales, second thoughts and quotas', habits],
  ['looks, permissions, stores, pages and formulas', looks],
];

describe.each(THEMES)('a naive add-on with %s', (_, mistakes) => {
  it.each(mistakes.map((mistake) => ({ sentence: mistake.sentence, mistake })))(
    '$sentence',
    ({ mistake }) => {
      expect(mistake.play(stageOf(mistake))).toEqual(mistake.seen);
    },
  );
});

it('at least twenty-five mistakes are caught', () => {
  expect(THEMES.flatMap(([, mistakes]) => mistakes).length).toBeGreaterThanOrEqual(25);
});
