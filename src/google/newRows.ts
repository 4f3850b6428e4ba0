import { unfinishedId } from '../schema/unfinished';
import { type Block, columnOf, keysOf } from './blocks';
import { sheetValueOf } from './cells';
import type { Place } from './rows';

type NewRow = Readonly<Record<string, unknown>>;

/**
 * Writes new rows and answers the sheet row of each: below the last one, or where an interrupted request left one
 * unfinished. With somebody's own columns between ours a row takes several writes, the one with its id first, marked
 * as unfinished, and the proper id last: dying in between loses no field and doubles no row.
 */
export function writeNewRows(place: Place, rows: readonly NewRow[]): number[] {
  const placed = findPlaces(place, rows);
  growGrid(place, Math.max(...placed.map(({ at }) => at)));
  const blocks = idFirst(place, blocksOfOurTable(place));
  const isAtOnce = blocks.length === 1 && placed.every(({ at }) => at > place.lastRow);
  if (!isAtOnce) writeInPieces(place, blocks, placed);
  else for (const block of blocks) writeRows(place, block, placed);
  return placed.map(({ at }) => at);
}

/** A new row and the sheet row it goes to. */
interface Placed {
  readonly at: number;
  readonly row: NewRow;
}

function findPlaces(place: Place, rows: readonly NewRow[]): Placed[] {
  const unfinished = new Map(place.at.map((row) => [place.cell(row, 'id'), row]));
  let next = place.lastRow;
  return rows.map((row) => ({ row, at: unfinished.get(unfinishedId(String(row.id))) ?? ++next }));
}

function growGrid({ sheet, gridRows }: Place, last: number): void {
  const shortBy = last - gridRows;
  if (shortBy > 0) sheet.insertRowsAfter(gridRows, Math.max(shortBy, 200));
}

function writeInPieces(place: Place, blocks: readonly Block[], placed: readonly Placed[]): void {
  const marked = placed.map(({ at, row }) => ({
    at,
    row: { ...row, ...('id' in row && { id: unfinishedId(String(row.id)) }) },
  }));
  for (const [index, block] of blocks.entries()) writeRows(place, block, index === 0 ? marked : placed);
  const id = place.columns.get('id');
  if (id !== undefined) writeRows(place, { firstColumn: id, lastColumn: id }, placed);
}

/** Where rows have no id, their first column says that they are there, and comes last. */
function idFirst({ columns }: Place, blocks: readonly Block[]): Block[] {
  const id = columns.get('id');
  if (id === undefined) return [...blocks].reverse();
  const hasId = ({ firstColumn, lastColumn }: Block) => firstColumn <= id && id <= lastColumn;
  return [...blocks.filter(hasId), ...blocks.filter((block) => !hasId(block))];
}

/** One block of columns of the rows: a write for each run of neighbouring sheet rows, usually one. */
function writeRows(place: Place, block: Block, placed: readonly Placed[]): void {
  const keys = keysOf(place, block);
  for (const { at, rows } of runsOf(placed)) {
    const values = rows.map((row, index) => valuesOf(place, keys, row, at + index));
    place.sheet.getRange(at, block.firstColumn, values.length, keys.length).setValues(values);
  }
}

/** What a row does not say stays as it is. */
function valuesOf(place: Place, keys: readonly string[], row: NewRow, sheetRow: number) {
  return keys.map((key) => {
    const described = columnOf(place.table, key);
    return sheetValueOf(key in row ? described.make(row[key]) : place.cell(sheetRow, key), described);
  });
}

/** Rows that stand under one another, and where the first of them does. */
function runsOf(placed: readonly Placed[]) {
  const runs: { readonly at: number; readonly rows: NewRow[] }[] = [];
  for (const { at, row } of placed) {
    const last = runs[runs.length - 1];
    if (last && last.at + last.rows.length === at) last.rows.push(row);
    else runs.push({ at, rows: [row] });
  }
  return runs;
}

/** The table's columns in runs of neighbours: usually one, more when people put columns of their own between. */
function blocksOfOurTable(place: Place): Block[] {
  const columns = [...place.columns.values()].sort((a, b) => a - b);
  const blocks: Block[] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    if (last && last.lastColumn === column - 1) blocks[blocks.length - 1] = { ...last, lastColumn: column };
    else blocks.push({ firstColumn: column, lastColumn: column });
  }
  return blocks;
}
