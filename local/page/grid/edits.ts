import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { format as formatNumber, isDateFormat, isPercentFormat } from 'numfmt';
import type { EditValue } from '../../protocol/messages';
import { typedText } from './texts';
import type { CellTexts } from './workbookData';

export interface EditBlock {
  row: number;
  column: number;
  values: EditValue[][];
}

interface EditCell {
  row: number;
  column: number;
  value: EditValue;
}

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** True when a change of cells touches looks only: bold, colours, number formats. */
export function changesLooksOnly(matrix: Matrix): boolean {
  const cells = Object.values(matrix).flatMap((row) => Object.values(row));
  return cells.every((cell) => cell && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell));
}

/**
 * What a person would have typed to get this cell.
 * @param formulaOf finds the text of a formula that Univer shares between cells by id (autofill does that)
 */
function editValue(cell: Nullable<ICellData>, formulaOf: () => string | null): EditValue {
  if (!cell) return null;
  const { typed, edit } = (cell.custom ?? {}) as CellTexts;
  if (typed !== undefined) return typed;
  if (cell.f || cell.si) return formulaOf() ?? cell.f ?? null;
  if (edit !== undefined) return edit;
  if (cell.v === undefined || cell.v === null) return cell.p ? typedText(cell) : null;
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v));
  return typeof cell.v === 'number' ? typedNumber(cell.v, patternOf(cell)) : typedText(cell);
}

function patternOf({ s }: ICellData): string {
  return (typeof s === 'object' && s?.n?.pattern) || '';
}

/** A pasted day or percentage as it would be typed: its format must come along, a bare number has none. */
function typedNumber(value: number, pattern: string): EditValue {
  if (isPercentFormat(pattern)) return `${Number((value * 100).toPrecision(15))}%`;
  if (!isDateFormat(pattern)) return value;
  const day = value >= 1 ? 'yyyy-mm-dd' : '';
  const time = Number.isInteger(value) ? '' : 'hh:mm:ss';
  return formatNumber(`${day} ${time}`.trim(), value);
}

/** The cells of a mutation, as rectangles of typed values; places count from 1. */
export function editBlocks(
  matrix: Matrix,
  formulaOf: (row: number, column: number) => string | null,
): EditBlock[] {
  const cells: EditCell[] = [];
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(columns)) {
      const place = { row: Number(row), column: Number(column) };
      const value = editValue(cell, () => formulaOf(place.row, place.column));
      cells.push({ row: place.row + 1, column: place.column + 1, value });
    }
  }
  return joinRuns(findRuns(cells));
}

function findRuns(cells: EditCell[]): EditBlock[] {
  const sorted = cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: EditBlock[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    const values = last?.values[0];
    if (last && values && last.row === cell.row && last.column + values.length === cell.column) {
      values.push(cell.value);
    } else {
      runs.push({ row: cell.row, column: cell.column, values: [[cell.value]] });
    }
  }
  return runs;
}

/** Runs of equal width below each other become one block, so that a paste is one edit. */
function joinRuns(runs: EditBlock[]): EditBlock[] {
  const blocks: EditBlock[] = [];
  for (const run of runs) {
    const above = blocks.find((block) => isDirectlyBelow(block, run));
    if (above) above.values.push(...run.values);
    else blocks.push(run);
  }
  return blocks;
}

function isDirectlyBelow(block: EditBlock, run: EditBlock): boolean {
  return (
    block.column === run.column &&
    block.row + block.values.length === run.row &&
    block.values[0]?.length === run.values[0]?.length
  );
}
