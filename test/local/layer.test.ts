import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../local/random';
import type { Area } from '../../local/workbook/area';
import {
  attributeAt,
  editLayer,
  fillLayer,
  loadLayer,
  makeLayer,
  saveLayer,
} from '../../local/workbook/layer';
import { areaAfter, editLines, type LineEdit, lineAfter } from '../../local/workbook/lineEdit';

const ROWS = 12;
const COLUMNS = 4;
const SEED = 20260302;

/** The same attribute kept the plain way: one value a cell. */
type Plain = (string | undefined)[][];

function anEdit(pick: (below: number) => number, axis: 'row' | 'column', lines: number): LineEdit {
  const at = 1 + pick(lines);
  const count = 1 + pick(Math.min(3, lines - at + 1));
  const kind = pick(3);
  if (kind === 0) return { kind: 'insert', axis, at, count, ...(at > 1 ? { like: at - 1 } : {}) };
  if (kind === 1 && count < lines) return { kind: 'delete', axis, at, count };
  const places = Array.from({ length: lines + 1 }, (_, i) => i + 1).filter(
    (to) => to <= at || to >= at + count,
  );
  return { kind: 'move', axis, at, count, to: places[pick(places.length)] ?? 1 };
}

function editPlain(plain: Plain, edit: LineEdit): void {
  const like = edit.kind === 'insert' ? edit.like : undefined;
  if (edit.axis === 'row') {
    const model = like === undefined ? undefined : plain[like - 1];
    editLines(plain, edit, () => (model ? [...model] : []));
  } else {
    for (const line of plain) {
      const model = like === undefined ? undefined : line[like - 1];
      editLines(line, edit, () => model);
    }
  }
}

describe(`attributes in runs behave as one value a cell (seed ${SEED})`, () => {
  it('under fills, inserted, deleted and moved lines', () => {
    const random = makeRandom(SEED);
    const pick = (below: number) => Math.floor(random() * below);
    for (let round = 0; round < 300; round++) {
      const layer = makeLayer<string>();
      const plain: Plain = Array.from({ length: ROWS }, () =>
        Array<string | undefined>(COLUMNS).fill(undefined),
      );
      let [rows, columns] = [ROWS, COLUMNS];
      for (let step = 0; step < 12; step++) {
        if (pick(2) === 0) {
          const area: Area = { row: 1 + pick(rows), column: 1 + pick(columns), rows: 1, columns: 1 };
          area.rows += pick(rows - area.row + 1);
          area.columns += pick(columns - area.column + 1);
          const value = ['a', 'b', undefined][pick(3)];
          fillLayer(layer, area, value);
          for (let row = area.row; row < area.row + area.rows; row++) {
            for (let column = area.column; column < area.column + area.columns; column++) {
              const line = plain[row - 1];
              if (line) line[column - 1] = value;
            }
          }
        } else {
          const axis = pick(2) === 0 ? 'row' : 'column';
          const edit = anEdit(pick, axis, axis === 'row' ? rows : columns);
          editLayer(layer, edit, axis === 'row' ? rows : columns);
          editPlain(plain, edit);
          const by = edit.kind === 'insert' ? edit.count : edit.kind === 'delete' ? -edit.count : 0;
          if (axis === 'row') rows += by;
          else columns += by;
        }
        const seen = Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (_, j) => attributeAt(layer, i + 1, j + 1)),
        );
        const wanted = Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (_, j) => plain[i]?.[j]),
        );
        expect(seen).toEqual(wanted);
        expect(saveLayer(loadLayer(saveLayer(layer)))).toEqual(saveLayer(layer));
      }
    }
  });
});

describe('where a line or an area stands afterwards', () => {
  const move: LineEdit = { kind: 'move', axis: 'column', at: 2, count: 2, to: 6 };
  const columns = (column: number, count: number) => ({ row: 1, column, rows: 1, columns: count });

  it('moved columns stand before their goal, those between close up', () => {
    expect([1, 2, 3, 4, 5, 6].map((line) => lineAfter(move, line))).toEqual([1, 4, 5, 2, 3, 6]);
  });

  it('a moved area goes along, an area it leaves shrinks, one it enters grows', () => {
    expect(areaAfter(move, columns(2, 2))).toEqual(columns(4, 2));
    expect(areaAfter(move, columns(1, 3))).toEqual(columns(1, 1));
    expect(areaAfter(move, columns(5, 2))).toEqual(columns(3, 4));
  });

  it('a deleted line is nowhere and an area of deleted lines is gone', () => {
    const edit: LineEdit = { kind: 'delete', axis: 'column', at: 2, count: 2 };
    expect([1, 2, 3, 4].map((line) => lineAfter(edit, line))).toEqual([1, undefined, undefined, 2]);
    expect(areaAfter(edit, columns(2, 2))).toBeUndefined();
    expect(areaAfter(edit, columns(1, 4))).toEqual(columns(1, 2));
  });
});
