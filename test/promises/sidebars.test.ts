import { expect, it } from 'vitest';
import { submitTogether } from './sidebars';

it('three sidebars with twenty submits each leave exactly 60 rows, though each comes in where another is at work', () => {
  expect(submitTogether(60)).toBe(60);
});
