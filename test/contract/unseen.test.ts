import { describe, expect, it } from 'vitest';
import { chosenVariants } from '../support/chosenVariants';
import { UNSEEN } from './unseen/all';
import { playOf } from './unseen/unseen';

describe('what nobody can watch at Google', () => {
  it.each(UNSEEN.map((unseen) => ({ ...unseen, unseen })))('$id: $sentence', ({ unseen }) => {
    expect(playOf(unseen, chosenVariants())).toEqual(unseen.expected);
  });
});
