import { describe, expect, it } from 'vitest';
import { refuseChangedMeanwhile, relocate, touchesTyped } from '../../src/google/relocate';
import { makePaper, placeOn } from './paper';

const written = (...rows: readonly (readonly [name: string, id: string])[]) => {
  const paper = makePaper();
  for (const [index, [name, id]] of rows.entries()) {
    paper.cells.set(`${index + 2}:1`, name);
    if (id !== '') paper.cells.set(`${index + 2}:3`, id);
  }
  return placeOn(paper);
};

describe('rows are found again', () => {
  const before = written(['Ant', 'a'], ['Bee', 'b'], ['Cat', '']);

  it('by their id wherever they stand; one that is gone stands nowhere', () => {
    expect(relocate(before, written(['Bee', 'b'], ['Dog', 'd'], ['Cat', ''])).at).toEqual([0, 2, 4]);
  });

  it('without an id, only where they stood and while nobody else stands there', () => {
    expect(relocate(before, written(['Ant', 'a'], ['Bee', 'b'], ['Dog', 'd'])).at).toEqual([2, 3, 0]);
  });

  it('keeps apart several that have none', () => {
    const two = written(['Ant', ''], ['Bee', '']);
    expect(relocate(two, written(['Ant', ''], ['Bee', ''])).at).toEqual([2, 3]);
  });

  it('at their old places in a tab that has no ids', () => {
    const paper = makePaper();
    paper.cells.set('2:1', 'Ant');
    const bare = placeOn(paper, ['name', 'size']);
    expect(relocate(bare, placeOn(makePaper(), ['name', 'size'])).at).toEqual([2]);
  });
});

describe('what a person changed in the same moment', () => {
  const before = written(['Ant', 'a']);
  const meant = new Map([[0, { name: 'Aunt', stage: 'New' }]]);

  it('stands, and the change is refused', () => {
    const refused = () => refuseChangedMeanwhile(before, written(['Anton', 'a']), meant);
    expect(refused).toThrow('very same moment');
    expect(refused).toThrow(expect.objectContaining({ code: 'busy' }));
  });

  it('does not hinder what was meant elsewhere', () => {
    const now = written(['Ant', 'a']);
    expect(() => refuseChangedMeanwhile(before, now, meant)).not.toThrow();
    expect(() =>
      refuseChangedMeanwhile(before, written(['Anton', 'a']), new Map([[0, { stage: 'New' }]])),
    ).not.toThrow();
  });

  it('is not what was computed anew', () => {
    const paper = makePaper();
    paper.cells.set('2:1', 'Ant').set('2:3', 'a').set('2:4', 'Old');
    expect(() => refuseChangedMeanwhile(before, placeOn(paper), meant)).not.toThrow();
  });

  it('includes taking the row away', () => {
    const gone = { ...written(['Ant', 'a']), at: [0] };
    expect(() => refuseChangedMeanwhile(before, gone, meant)).toThrow('very same moment');
    expect(() =>
      refuseChangedMeanwhile(before, { ...gone, at: [] }, new Map([[5, { name: 'x' }]])),
    ).toThrow();
  });
});

it('a column nobody knows is taken for a typed one, and is no conflict where nobody wrote', () => {
  const [before, strange] = [written(['Ant', 'a']), new Map([[0, { colour: 'red' }]])];
  expect(touchesTyped(before, strange)).toBe(true);
  expect(() => refuseChangedMeanwhile(before, written(['Ant', 'a']), strange)).not.toThrow();
});

it('computed columns alone are not typed', () => {
  const place = written(['Ant', 'a']);
  expect(touchesTyped(place, new Map([[0, { stage: 'New', id: 'b' }]]))).toBe(false);
  const both = new Map<number, Record<string, string>>([
    [0, { stage: 'New', name: 'b' }],
    [1, { stage: 'New' }],
  ]);
  expect(touchesTyped(place, both)).toBe(true);
});
