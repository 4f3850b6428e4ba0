import { expect, it } from 'vitest';
import { submitTogether } from '../promises/sidebars';

it('ten sidebars with a hundred submits each leave exactly 1,000 rows, though each comes in where another is at work', () => {
  expect(submitTogether(1_000)).toBe(1_000);
});
