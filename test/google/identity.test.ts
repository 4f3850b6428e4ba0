import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  findHeaderRow,
  findSheet,
  locateColumns,
  readIdentity,
  readIdentityIfAllowed,
} from '../../src/google/identity';
import { standIn, things } from './paper';

type Spreadsheet = Parameters<typeof readIdentity>[0];

beforeEach(() => {
  vi.stubGlobal('Utilities', { sleep: () => undefined });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const sheet = (id: number) => ({ getSheetId: () => id });
const [OURS, COPY, SECOND_COPY] = [sheet(1), sheet(2), sheet(3)];

const range = (on: object, place: number) => ({
  getColumn: () => place,
  getRow: () => place,
  getSheet: () => on,
});

/** A mark: its value, and where it stands. */
function mark(value: string | null, place: { sheet?: object; column?: object; row?: object } = {}) {
  const { sheet: on = null, column = null, row = null } = place;
  return {
    getValue: () => value,
    getLocation: () => ({ getSheet: () => on, getColumn: () => column, getRow: () => row }),
  };
}

const fileWith = (...marks: readonly object[]) =>
  standIn<Spreadsheet>({
    createDeveloperMetadataFinder: () => ({ withKey: () => ({ find: () => marks }) }),
    getSheetByName: (name: string) => (name === 'Things' ? COPY : null),
  });

describe('who is who', () => {
  const read = () =>
    readIdentity(
      fileWith(
        mark('tab=things', { sheet: OURS }),
        mark('tab=things', { sheet: COPY }),
        mark('tab=things', { sheet: SECOND_COPY }),
        mark('tab=lost'),
        mark('column=things.name', { column: range(OURS, 3) }),
        mark('column=things.name', { column: range(OURS, 5) }),
        mark('column=things.size', { column: range(COPY, 2) }),
        mark('column=others.name', { column: range(COPY, 9) }),
        mark('column=things.due'),
        mark('row=things', { row: range(OURS, 4) }),
        mark('row=things', { row: range(COPY, 1) }),
        mark('row=lost'),
        mark('context={"a":"b=c"}'),
        mark('context=later'),
        mark('dirty'),
        mark('=nameless'),
        mark('tab=others', { row: range(OURS, 7) }),
        mark(null),
      ),
    );

  it('is said by marks: the first tab of two, and only what stands on it', () => {
    const identity = read();
    expect([...identity.sheets]).toEqual([['things', OURS]]);
    expect([...identity.copies]).toEqual([['things', [COPY, SECOND_COPY]]]);
    expect([...identity.columns]).toEqual([
      ['things.name', [3, 5]],
      ['others.name', [9]],
    ]);
    expect([...identity.rows]).toEqual([['things', 4]]);
  });

  it('includes the notes kept with the document, the first of each', () => {
    const identity = read();
    expect([...identity.notes.keys()]).toEqual(['context', 'dirty', '']);
    expect(identity.notes.get('context')?.getValue()).toBe('context={"a":"b=c"}');
  });

  it('falls back on names where the marks cannot be read', () => {
    const closed = standIn<Spreadsheet>({
      createDeveloperMetadataFinder() {
        throw new Error('no permission');
      },
    });
    expect(readIdentityIfAllowed(closed)).toMatchObject({ refused: true });
    expect(readIdentityIfAllowed(fileWith()).refused).toBeUndefined();
  });

  it('finds a tab by its mark, else by its name, else not at all', () => {
    expect(findSheet(fileWith(), read(), things)).toBe(OURS);
    expect(findSheet(fileWith(), readIdentity(fileWith()), things)).toBe(COPY);
    expect(findSheet(fileWith(), read(), { id: 'no', name: 'No' })).toBeUndefined();
  });
});

describe('the row of the headers', () => {
  const headers = ['Name', 'Size', 'Thing id'];

  it('is the marked one, whatever stands there', () => {
    expect(findHeaderRow(things, [headers], 7)).toBe(7);
  });

  it('else the one of the first twenty that holds most of them', () => {
    expect(findHeaderRow(things, [['Name'], ['a title'], headers, ['Size']], undefined)).toBe(3);
    const twenty = Array.from({ length: 20 }, () => ['words']);
    expect(findHeaderRow(things, [...twenty.slice(1), headers], undefined)).toBe(20);
    expect(findHeaderRow(things, [...twenty, headers], undefined)).toBe(1);
  });
});

describe('the columns of a tab', () => {
  const bare = {
    sheets: new Map(),
    copies: new Map(),
    columns: new Map(),
    rows: new Map(),
    notes: new Map(),
  };
  const headers = ['Due', 'Name', 'Size', 'Stage', 'Thing id'];

  it('stand where their headers say', () => {
    expect([...locateColumns(things, headers, bare)]).toEqual([
      ['name', 2],
      ['size', 3],
      ['id', 5],
      ['stage', 4],
      ['due', 1],
    ]);
  });

  it('are never guessed: one that is missing refuses the tab by its name', () => {
    const locate = () => locateColumns(things, headers.slice(1), bare);
    expect(locate).toThrow('Due');
    expect(locate).toThrow(expect.objectContaining({ code: 'structure' }));
  });

  it('stand where their marks say, under whatever header', () => {
    const columns = new Map([['things.due', [2]]]);
    const places = locateColumns(things, ['Name', 'Until', 'Size', 'Stage', 'Thing id'], {
      ...bare,
      columns,
    });
    expect(places.get('due')).toBe(2);
  });
});
