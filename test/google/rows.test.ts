import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../src/actions/refusal';
import type { Identity } from '../../src/google/identity';
import { holdsOddTimes, missingTab, readPlace, readRows, type Sheet } from '../../src/google/rows';
import { zoneNamed } from '../../src/google/zone';
import { dayColumn, text } from '../../src/schema/column';
import { defineTable } from '../../src/schema/table';
import { standIn } from './paper';

const events = defineTable('events', 'Events', 'front', { name: text('Name'), on: dayColumn('On') });
const UTC = zoneNamed('UTC');

beforeEach(() => {
  vi.stubGlobal('Utilities', { sleep: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The identity of the events tab, its headers in row 1. */
const marked = (columns: Readonly<Record<string, readonly number[]>>): Identity => ({
  sheets: new Map(),
  copies: new Map(),
  columns: new Map(Object.entries(columns).map(([key, places]) => [`events.${key}`, places])),
  rows: new Map([['events', 1]]),
  notes: new Map(),
});
const BOTH = marked({ name: [1], on: [2] });

/** A sheet that remembers what was asked of it. */
function sheetOf(grid: readonly (readonly unknown[])[]) {
  const asked: string[] = [];
  const reading = (what: string, values: unknown) => {
    asked.push(what);
    return values;
  };
  const lettersBefore = (letters: string) => letters.charCodeAt(0) - 64;
  const getRange = (name: string) => {
    const [from = '', to = ''] = name.split(':');
    const row = Number(from);
    const values = row > 0 ? [grid[row - 1]] : grid.map((cells) => cells.slice(0, lettersBefore(to)));
    return { getValues: () => reading(name, values) };
  };
  const getDataRange = () => ({ getValues: () => reading('all', grid) });
  return { sheet: standIn<Sheet>({ getRange, getDataRange }), asked };
}

const MAY_1 = new Date(Date.UTC(2026, 4, 1));

describe('a tab whose columns are marked', () => {
  const grid = [
    ['Name', 'On', 'Somebody’s own'],
    ['Ant', MAY_1, 'x'],
    ['  ', '', 'y'],
    ['Bee', 'no day', 'z'],
    ['', '', ''],
  ];

  it('is read in one call, no further than its last marked column', () => {
    const { sheet, asked } = sheetOf(grid);
    const { loaded, place } = readRows(events, sheet, BOTH, UTC, 'en_GB');
    expect(asked).toEqual(['A:B']);
    expect(loaded.rows).toMatchObject([{ name: 'Ant', on: '2026-05-01' }, { name: 'Bee' }]);
    expect(loaded.problems).toMatchObject([{ row: 1, header: 'On' }]);
    expect(place).toMatchObject({ headerRow: 1, at: [2, 4], lastRow: 4, gridRows: 5 });
    expect(place.headers).toEqual(['Name', 'On']);
    expect([place.cell(2, 'on'), place.cell(99, 'on'), place.cell(2, 'nobody')]).toEqual([
      '2026-05-01',
      '',
      '',
    ]);
  });

  it('without rows ends at its headers', () => {
    const { sheet } = sheetOf([['Name', 'On']]);
    expect(readPlace(events, sheet, BOTH, UTC)).toMatchObject({ at: [], lastRow: 1 });
  });

  it('under a header somebody renamed has its whole row of headers read, where its own may stand', () => {
    const { sheet, asked } = sheetOf([['Who', 'On', 'Name']]);
    expect(() => readPlace(events, sheet, BOTH, UTC)).toThrow(Refusal);
    expect(asked.slice(0, 2)).toEqual(['A:B', '1:1']);
  });

  it('under the same strange headers as before is not asked for them again', () => {
    const { sheet, asked } = sheetOf([['Who', 'On', 'Note'], ['Ant']]);
    const place = readPlace(events, sheet, BOTH, UTC, ['Who', 'On', 'Note']);
    expect(asked).toEqual(['A:B']);
    expect(place.headers).toEqual(['Who', 'On', 'Note']);
  });

  it('under headers that are strange in another way now is asked again', () => {
    const { sheet, asked } = sheetOf([['Whom', 'On', 'Note'], ['Ant']]);
    readPlace(events, sheet, BOTH, UTC, ['Who', 'On', 'Note']);
    expect(asked).toEqual(['A:B', '1:1']);
  });

  it('that has lost its rows of headers is taken for what its marks say', () => {
    const sheet = standIn<Sheet>({ getRange: () => ({ getValues: () => [] }) });
    expect(readPlace(events, sheet, BOTH, UTC).headers).toEqual([]);
  });
});

describe('a tab that has lost marks', () => {
  it('of one column has it found under its header, further right than the others', () => {
    const { sheet, asked } = sheetOf([
      ['Name', 'x', 'On'],
      ['Ant', '', MAY_1],
    ]);
    const place = readPlace(events, sheet, marked({ name: [1] }), UTC);
    expect(asked).toEqual(['A:A', '1:1']);
    expect(place.columns.get('on')).toBe(3);
  });

  it('of all columns is read whole', () => {
    const { sheet, asked } = sheetOf([
      ['x', 'On', 'Name'],
      ['', MAY_1, 'Ant'],
    ]);
    const place = readPlace(events, sheet, marked({}), UTC);
    expect(asked[0]).toBe('all');
    expect([place.cell(2, 'name'), place.cell(2, 'on')]).toEqual(['Ant', '2026-05-01']);
  });

  it('is read whole before it is refused, and a service that fails is no refusal', () => {
    const { sheet, asked } = sheetOf([['Name']]);
    expect(() => readPlace(events, sheet, marked({ name: [1] }), UTC)).toThrow('On');
    expect(asked).toContain('all');
    const failing = standIn<Sheet>({
      getRange: () => ({
        getValues() {
          throw new Error('Service failed.');
        },
      }),
    });
    expect(() => readPlace(events, failing, BOTH, UTC)).toThrow('Service failed.');
  });
});

describe('a time of day in a day column', () => {
  const placeWith = (...days: unknown[]) =>
    readPlace(events, sheetOf([['Name', 'On'], ...days.map((one) => ['Ant', one])]).sheet, BOTH, UTC);

  it('is a sign that the zone is another', () => {
    const place = placeWith(MAY_1, new Date(MAY_1.getTime() + 3_600_000));
    expect(holdsOddTimes(place, place.at)).toBe(true);
    expect(holdsOddTimes(place, [])).toBe(false);
  });

  it('is not one at midnight, nor in words', () => {
    const place = placeWith(MAY_1, 'at 2026-05-01 10:00', '');
    expect(holdsOddTimes(place, place.at)).toBe(false);
  });
});

it('a tab that is missing is refused with what to do', () => {
  expect(missingTab({ name: 'Events' })).toMatchObject({ code: 'structure' });
  expect(missingTab({ name: 'Events' }).message).toMatch(
    /^The tab “Events” is missing\..*Nothing was changed\.$/,
  );
});
