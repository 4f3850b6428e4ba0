import { beforeAll, describe, expect, it } from 'vitest';
import type { Program } from '../../local/program';
import { VARIANTS, type Variants } from '../../local/variants';
import { chosenVariants } from '../support/chosenVariants';
import { MANUALS } from './byHand/all';
import type { Manual } from './byHand/manual';
import { perform } from './byHand/perform';
import { contractProgram } from './contractHost';

let program: Program;
beforeAll(async () => {
  program = await contractProgram();
});

function check(manual: Manual, variants: Variants): void {
  const { cell, shown } = perform(manual, program, variants);
  const { sees } = manual;
  if ('page' in sees) expect(shown.page).toBe(sees.page);
  else if ('menu' in sees) expect(shown.menu).toBe(sees.menu);
  else if ('shown' in sees) expect(shown.effect).toBe(sees.shown);
  else if ('refusal' in sees) expect(shown.refusal).toContain(sees.refusal);
  else if ('says' in sees) expect(cell(sees.cell)).toContain(sees.says);
  else if ('shows' in sees) expect(cell(sees.cell)).toBe(sees.shows);
  else expect(cell(sees.cell)).toBe(sees.either[variants[sees.doubt as keyof Variants]]);
}

describe('by hand', () => {
  it.each(MANUALS.map((manual) => ({ ...manual, manual })))('$id: $sentence', ({ manual }) => {
    check(manual, chosenVariants());
  });

  const doubts = MANUALS.flatMap((manual) =>
    'doubt' in manual.sees
      ? Object.keys(manual.sees.either).map((choice) => ({ id: manual.id, choice, manual }))
      : [],
  );
  it.each(doubts)('$id, where Google chooses $choice', ({ manual, choice }) => {
    if (!('doubt' in manual.sees)) return;
    expect(VARIANTS).toHaveProperty(manual.sees.doubt);
    check(manual, { ...chosenVariants(), [manual.sees.doubt]: choice });
  });
});
