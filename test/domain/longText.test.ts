import { describe, expect, it } from 'vitest';
import { cutLongText, joinLongTexts, LONGEST_CELL } from '../../src/domain/longText';

const jsonOf = (length: number, filler = 'x') =>
  JSON.stringify({ what: '' }).replace('""', `"${filler.repeat(length - 11)}"`);

describe('a JSON text over cells', () => {
  it.each([
    ['just short enough stays one cell as it is', LONGEST_CELL, 1],
    ['one character longer takes framed parts', LONGEST_CELL + 1, 3],
    ['of half a million characters takes twenty-six', 500_000, 26],
  ])('%s', (_, length, cells) => {
    const json = jsonOf(length);
    expect(json).toHaveLength(length);
    const cut = cutLongText(json);
    expect(cut).toHaveLength(cells);
    expect(joinLongTexts(cut)).toEqual([json]);
  });

  it.each(['"', '\\', '𝄞', ' ', 'ß', '\u2028'])(
    'full of %j stays under the limit and comes back whole',
    (filler) => {
      const json = JSON.stringify({ what: filler.repeat(70_000) });
      const cut = cutLongText(json);
      expect(Math.max(...cut.map((cell) => cell.length))).toBeLessThanOrEqual(LONGEST_CELL);
      for (const cell of cut) expect(cell.trim()).toBe(cell);
      expect(joinLongTexts(cut)).toEqual([json]);
    },
  );

  it('two texts one after the other stay two', () => {
    const [long, short] = [jsonOf(60_000), jsonOf(20)];
    expect(joinLongTexts([...cutLongText(long), ...cutLongText(short), ...cutLongText(long)])).toEqual([
      long,
      short,
      long,
    ]);
  });

  it.each([0, 1, 2])('without its part %i it is left out, and what follows is not', (missing) => {
    const cut = cutLongText(jsonOf(50_000)).filter((_, index) => index !== missing);
    expect(joinLongTexts([...cut, '{"what":"a call"}'])).toEqual(['{"what":"a call"}']);
  });
});
