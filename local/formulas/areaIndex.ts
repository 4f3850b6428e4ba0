import { type Area, overlap } from './areas';

/** A rectangle that formulas read, shared by all that read the same one. */
export interface Watched<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly readers: Set<T>;
}

/** The rectangles read in a workbook, found by the cells they share with another. */
export interface AreaIndex<T> {
  add(sheet: string, area: Area, reader: T): Watched<T>;
  remove(watched: Watched<T>, reader: T): void;
  overlapping(sheet: string, area: Area): Watched<T>[];
}

/** An index for all sheets, whatever the case of their names. */
export function makeAreaIndex<T>(): AreaIndex<T> {
  const sheets = new Map<string, SheetIndex<T>>();
  const indexOf = (sheet: string): SheetIndex<T> => {
    const name = sheet.toLowerCase();
    const index = sheets.get(name) ?? { byName: new Map(), tiles: new Map(), large: new Set() };
    sheets.set(name, index);
    return index;
  };
  return {
    add: (sheet, area, reader) => addReader(indexOf(sheet), sheet, area, reader),
    remove: (watched, reader) => removeReader(indexOf(watched.sheet), watched, reader),
    overlapping: (sheet, area) => findOverlapping(indexOf(sheet), area),
  };
}

// Small rectangles are filed under the tiles they touch, large ones are few (the same columns over and over)
// and looked through one by one: nothing is ever kept per cell.
const TILE_ROWS = 32;
const TILE_COLUMNS = 4;
const TILE_STRIDE = 8192;
const MOST_TILES = 64;

interface SheetIndex<T> {
  readonly byName: Map<string, Watched<T>>;
  readonly tiles: Map<number, Set<Watched<T>>>;
  readonly large: Set<Watched<T>>;
}

function addReader<T>(index: SheetIndex<T>, sheet: string, area: Area, reader: T): Watched<T> {
  const name = nameOf(area);
  const known = index.byName.get(name);
  const watched = known ?? { sheet, area, readers: new Set<T>() };
  watched.readers.add(reader);
  if (!known) {
    index.byName.set(name, watched);
    file(index, watched);
  }
  return watched;
}

function file<T>(index: SheetIndex<T>, watched: Watched<T>): void {
  const keys = tilesOf(watched.area);
  if (!keys) index.large.add(watched);
  for (const key of keys ?? []) {
    const tile = index.tiles.get(key);
    if (tile) tile.add(watched);
    else index.tiles.set(key, new Set([watched]));
  }
}

function removeReader<T>(index: SheetIndex<T>, watched: Watched<T>, reader: T): void {
  watched.readers.delete(reader);
  if (watched.readers.size > 0) return;
  index.byName.delete(nameOf(watched.area));
  index.large.delete(watched);
  for (const key of tilesOf(watched.area) ?? []) index.tiles.get(key)?.delete(watched);
}

function findOverlapping<T>(index: SheetIndex<T>, area: Area): Watched<T>[] {
  const keys = tilesOf(area);
  const found: Watched<T>[] = [];
  const collect = (candidates: Iterable<Watched<T>>) => {
    for (const watched of candidates) if (overlap(watched.area, area)) found.push(watched);
  };
  if (!keys) collect(index.byName.values());
  else {
    collect(index.large);
    for (const key of keys) collect(index.tiles.get(key) ?? []);
  }
  return keys?.length === 1 ? found : [...new Set(found)];
}

function nameOf({ row, column, rows, columns }: Area): string {
  return `${row}:${column}:${rows}:${columns}`;
}

/** The tiles an area touches; undefined when they are too many to list. */
function tilesOf({ row, column, rows, columns }: Area): number[] | undefined {
  const top = Math.floor(row / TILE_ROWS);
  const left = Math.floor(column / TILE_COLUMNS);
  const down = Math.floor((row + rows - 1) / TILE_ROWS) - top + 1;
  const across = Math.floor((column + columns - 1) / TILE_COLUMNS) - left + 1;
  if (!(down * across <= MOST_TILES)) return undefined;
  const first = top * TILE_STRIDE + left;
  if (down * across === 1) return [first];
  return Array.from(
    { length: down * across },
    (_, index) => first + Math.floor(index / across) * TILE_STRIDE + (index % across),
  );
}
