import type { Column } from './column';
import type { Table } from './table';

/** Where one column of a table stands, or why that cannot be said. Places are sheet columns, 1-based. */
export type Sight =
  | { readonly is: 'found'; readonly place: number; readonly by: 'mark' | 'header' }
  | { readonly is: 'missing' }
  /** Marks or headers name several columns. */
  | { readonly is: 'twice'; readonly places: readonly number[] }
  /** The marked column stands under the header of another column of ours. */
  | { readonly is: 'under another header'; readonly place: number; readonly header: string }
  /** The marked column lost its header, which now stands over a column without the mark. */
  | { readonly is: 'elsewhere'; readonly place: number; readonly headed: number };

/** The sheet columns that carry each column's mark, by its key. */
export type Marks = ReadonlyMap<string, readonly number[]>;

/**
 * Which column is which, from marks and headers together; docs/structure.md has the table of outcomes. The headers are
 * those of the header row from the first sheet column on, or [] when they were not read.
 */
export function findColumns(
  table: Table,
  headers: readonly unknown[],
  marks: Marks,
): ReadonlyMap<string, Sight> {
  const sights = new Map<string, Sight>();
  for (const [key, column] of Object.entries(table.columns)) {
    const marked = marks.get(key) ?? [];
    if (marked.length > 0) sights.set(key, sightOfMarked(table, column, headers, marked));
  }
  const taken = new Set([...sights.values()].flatMap((sight) => (sight.is === 'found' ? [sight.place] : [])));
  const unmarked = Object.entries(table.columns).filter(([key]) => !sights.has(key));
  for (const [key, column] of unmarked) {
    const sight = sightByHeader(column, headers, taken);
    sights.set(key, sight);
    if (sight.is === 'found') taken.add(sight.place);
  }
  return sights;
}

function sightOfMarked(
  table: Table,
  column: Named,
  headers: readonly unknown[],
  marked: readonly number[],
): Sight {
  const [first = 0, ...others] = marked;
  const named = marked.filter((place) => isHeader(headers[place - 1], column.header));
  const aliased = marked.filter((place) => isHeaderOf(headers[place - 1], column));
  const place =
    others.length === 0 ? first : (onlyOf(named) ?? (named.length === 0 ? onlyOf(aliased) : undefined));
  if (place === undefined) return { is: 'twice', places: marked };
  const header = headers[place - 1];
  if (isHeaderOf(header, column)) return { is: 'found', place, by: 'mark' };
  const other = Object.values(table.columns).find((one) => isHeader(header, one.header));
  if (other) return { is: 'under another header', place, header: other.header };
  const [headed] = placesOf(headers, (text) => isHeader(text, column.header));
  return headed === undefined ? { is: 'found', place, by: 'mark' } : { is: 'elsewhere', place, headed };
}

function sightByHeader(column: Named, headers: readonly unknown[], taken: ReadonlySet<number>): Sight {
  const free = (places: readonly number[]) => places.filter((place) => !taken.has(place));
  const named = free(placesOf(headers, (text) => isHeader(text, column.header)));
  const places = named.length > 0 ? named : free(placesOf(headers, (text) => isHeaderOf(text, column)));
  const [place, ...others] = places;
  if (place === undefined) return { is: 'missing' };
  return others.length > 0 ? { is: 'twice', places } : { is: 'found', place, by: 'header' };
}

type Named = Pick<Column<unknown>, 'header' | 'aliases'>;

/** Whether a cell holds the column's header or one of its aliases. */
export function isHeaderOf(cell: unknown, { header, aliases }: Named): boolean {
  return [header, ...aliases].some((name) => isHeader(cell, name));
}

const isHeader = (cell: unknown, name: string) => normaliseHeader(cell) === normaliseHeader(name);

const normaliseHeader = (cell: unknown) =>
  String(cell ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();

function placesOf(headers: readonly unknown[], matches: (header: unknown) => boolean): number[] {
  return headers.flatMap((header, index) => (matches(header) ? [index + 1] : []));
}

const onlyOf = (places: readonly number[]): number | undefined =>
  places.length === 1 ? places[0] : undefined;
