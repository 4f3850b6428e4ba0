import { unfinishedId } from '../schema/unfinished';
import { type Block, columnOf, keysByColumn, range } from './blocks';
import { sheetValueOf } from './cells';
import type { Place } from './rows';

type NewRow = Readonly<Record<string, unknown>>;

/**
 * Writes new rows and answers the sheet row of each: below the last one, or where an interrupted request left one
 * unfinished. With somebody's own columns between ours a row takes several writes, the one with its id first, marked
 * as unfinished, and the proper id last: dying in between loses no field and doubles no row.
 */
export function writeNewRows(place: Place, rows: readonly NewRow[]): number[] {
  const at = placesOf(place, rows);
  growGrid(place, Math.max(...at));
  const blocks = idFirst(place, blocksOfOurTable(place));
  const isAtOnce = blocks.length === 1 && at.every((row) => row > place.lastRow);
  if (!isAtOnce) writeInPieces(place, blocks, at, rows);
  else for (const block of blocks) writeRows(place, block, at, rows);
  return at;
}

function writeInPieces(
  place: Place,
  blocks: readonly Block[],
  at: readonly number[],
  rows: readonly NewRow[],
): void {
  const marked = rows.map((row) => ({ ...row, ...('id' in row && { id: unfinishedId(String(row.id)) }) }));
  for (const [index, block] of blocks.entries()) writeRows(place, block, at, index === 0 ? marked : rows);
  const id = place.columns.get('id');
  if (id !== undefined) writeRows(place, { firstColumn: id, lastColumn: id }, at, rows);
}

function placesOf(place: Place, rows: readonly NewRow[]): number[] {
  const unfinished = new Map(place.at.map((row) => [place.cell(row, 'id'), row]));
  let next = place.lastRow;
  return rows.map(({ id }) => unfinished.get(unfinishedId(String(id))) ?? ++next);
}

function growGrid({ sheet, gridRows }: Place, last: number): void {
  const shortBy = last - gridRows;
  if (shortBy > 0) sheet.insertRowsAfter(gridRows, Math.max(shortBy, 200));
}

/** Where rows have no id, their first column says that they are there, and comes last. */
function idFirst({ columns }: Place, blocks: readonly Block[]): Block[] {
  const id = columns.get('id');
  if (id === undefined) return [...blocks].reverse();
  const hasId = ({ firstColumn, lastColumn }: Block) => firstColumn <= id && id <= lastColumn;
  return [...blocks.filter(hasId), ...blocks.filter((block) => !hasId(block))];
}

/** One block of columns of the rows: a write for each run of neighbouring sheet rows, usually one. */
function writeRows(place: Place, block: Block, at: readonly number[], rows: readonly NewRow[]): void {
  const values = rows.map((row, index) => valuesOf(place, block, row, at[index] ?? 0));
  const width = block.lastColumn - block.firstColumn + 1;
  for (const [start, end] of runsOf(at))
    place.sheet
      .getRange(at[start] ?? 0, block.firstColumn, end - start, width)
      .setValues(values.slice(start, end));
}

function valuesOf(place: Place, { firstColumn, lastColumn }: Block, row: NewRow, sheetRow: number) {
  const keys = keysByColumn(place);
  return range(firstColumn, lastColumn).map((column) => {
    const key = keys.get(column) ?? '';
    const described = columnOf(place.table, key);
    return sheetValueOf(key in row ? described.make(row[key]) : place.cell(sheetRow, key), described);
  });
}

/** Where runs of consecutive numbers begin and end (exclusive) in a list. */
function runsOf(numbers: readonly number[]): [start: number, end: number][] {
  const starts = numbers.flatMap((number, index) =>
    number === (numbers[index - 1] ?? -1) + 1 ? [] : [index],
  );
  return starts.map((start, index) => [start, starts[index + 1] ?? numbers.length]);
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
