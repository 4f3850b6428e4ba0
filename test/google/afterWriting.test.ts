import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idsStand, overlay, withRows } from '../../src/google/afterWriting';
import { runsFromBelow, spanOf } from '../../src/google/rowSpans';
import { makePaper, placeOn, standIn, things } from './paper';

beforeEach(() => {
  vi.stubGlobal('Utilities', { sleep: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function twoThings() {
  const paper = makePaper();
  for (const [row, name, id] of [
    [2, 'Ant', 'a'],
    [4, 'Bee', 'b'],
  ] as const) {
    paper.cells.set(`${row}:1`, name);
    paper.cells.set(`${row}:3`, id);
  }
  return placeOn(paper);
}

describe('once written', () => {
  it('a place says what was changed, and the rest as it stood', () => {
    const place = overlay(twoThings(), new Map([[1, { name: 'Wasp', nobody: 'x' }]]));
    expect([place.cell(2, 'name'), place.cell(4, 'name'), place.cell(4, 'id')]).toEqual(['Ant', 'Wasp', 'b']);
    expect(place.cell(4, 'nobody')).toBe('');
  });

  it('a change to a row that is gone changes no other', () => {
    const place = overlay(
      { ...twoThings(), at: [2, 0] },
      new Map([
        [1, { name: 'Wasp' }],
        [9, { name: 'Elk' }],
      ]),
    );
    expect([place.cell(2, 'name'), place.cell(4, 'name')]).toEqual(['Ant', 'Bee']);
  });

  const rows = [
    { name: 'Ant', size: '', id: 'a', stage: '', due: '' },
    { name: 'Bee', size: '', id: 'b', stage: '', due: '' },
  ] as const;
  const loaded = { table: things, rows, problems: [] };

  it('new rows stand below the others, each whole', () => {
    const { longer, at, added } = withRows(
      loaded as never,
      [2, 4],
      [{ name: 'Cat' }, { name: 'Dog' }],
      [5, 6],
    );
    expect(at).toEqual([2, 4, 5, 6]);
    expect(longer.rows.map(({ name, due }) => [name, due])).toEqual([
      ['Ant', ''],
      ['Bee', ''],
      ['Cat', ''],
      ['Dog', ''],
    ]);
    expect([...added]).toEqual([
      [2, { name: 'Cat' }],
      [3, { name: 'Dog' }],
    ]);
  });

  it('a row that was left unfinished is taken for the new one', () => {
    const { longer, at, added } = withRows(loaded as never, [2, 4], [{ name: 'Bee again' }], [4]);
    expect(at).toEqual([2, 4]);
    expect(longer.rows.map(({ name }) => name)).toEqual(['Ant', 'Bee again']);
    expect([...added.keys()]).toEqual([1]);
  });
});

describe('the ids read again', () => {
  /** The place, whose sheet now says these ids from row 2 on. */
  const standing = (ids: readonly unknown[], at = [2, 4]) => {
    const asked: unknown[] = [];
    const getRange = (...area: number[]) => {
      asked.push(area);
      return { getValues: () => ids.map((id) => [id]) };
    };
    const stands = idsStand({ ...twoThings(), at, sheet: standIn({ getRange }) });
    return { stands, asked };
  };

  it('stand when every row has its own, by one read from the first to the last', () => {
    expect(standing(['a', 'whatever', 'b'])).toEqual({ stands: true, asked: [[2, 3, 3, 1]] });
  });

  it('do not stand when one is gone, is another, or was not read', () => {
    expect(standing(['a', '', 'c']).stands).toBe(false);
    expect(standing(['b', '', 'a']).stands).toBe(false);
    expect(standing(['a']).stands).toBe(false);
    expect(standing(['a', '', null]).stands).toBe(false);
    expect(standing(['a', '', 'b'], [2, 0]).stands).toBe(false);
  });

  it('have nothing to say of a tab without ids or without rows', () => {
    expect(standing([], [0, 0])).toEqual({ stands: true, asked: [] });
    expect(idsStand(placeOn(makePaper(), ['name', 'size']))).toBe(true);
  });
});

it('rows span from the first that is there to the last', () => {
  expect(spanOf([5, 0, 3, 9])).toEqual({ first: 3, last: 9 });
  expect(spanOf([0, 0])).toEqual({ first: 0, last: 0 });
});

it('rows are deleted in runs of neighbours from below, so that none moves before its turn', () => {
  expect(runsFromBelow([3, 9, 4, 2, 7])).toEqual([
    { first: 9, count: 1 },
    { first: 7, count: 1 },
    { first: 2, count: 3 },
  ]);
  expect(runsFromBelow([])).toEqual([]);
});
