import type {
  FillRequest,
  FilterRequest,
  LinesEdit,
  Outcome,
  Selection,
  SortRequest,
  TypedEdit,
} from '../hostApi';
import { refusal } from '../refusals';
import { applyFilter, removeFilter, setFilter, visibleRows } from '../workbook/filter';
import type { Axis } from '../workbook/lineEdit';
import {
  addSheet,
  copySheet,
  freeCopyName,
  removeSheet,
  renameSheet,
  sortArea,
} from '../workbook/sheetEdits';
import { findSheetByName } from '../workbook/workbook';
import { fillCells } from './fill';
import { editLinesAs, insertion, refuseViewer, sheetById, typeCells } from './people';
import type { HostState } from './state';
import { fireEdit } from './triggerRuns';
import { undoLast } from './undo';

/** What people do to the sheet with their own hands; each act names the person first. */
export function peoplesActs(state: HostState) {
  return { ...cellActs(state), ...lineActs(state), ...sheetActs(state) };
}

function cellActs(state: HostState) {
  return {
    edit: (person: string, edit: TypedEdit) => fireEdit(state, person, typeCells(state, person, edit)),
    fillCells: (person: string, fill: FillRequest) => fireEdit(state, person, fillCells(state, person, fill)),
    undo(person: string): Outcome | null {
      refuseViewer(state, person);
      const undone = undoLast(state, person);
      return undone && state.variants.editEventOnUndo === 'fires' ? fireEdit(state, person, undone) : null;
    },
    filterRows(person: string, { sheetId, area, column, hides }: FilterRequest) {
      refuseViewer(state, person);
      setFilter(state.workbook, sheetById(state, sheetId), area, { column, texts: hides });
    },
    removeFilter(person: string, sheetId: number) {
      refuseViewer(state, person);
      removeFilter(state.workbook, sheetById(state, sheetId));
    },
    selectCells(person: string, selection: Selection) {
      state.selections.set(person, selection);
    },
    sortRange(person: string, { sheetId, area, keys }: SortRequest): Outcome | null {
      refuseViewer(state, person);
      const sheet = sheetById(state, sheetId);
      const visibleOnly = state.variants.sortThroughFilter === 'visible rows';
      const visible = new Set(visibleRows(sheet, area));
      sortArea(state.workbook, sheet, area, keys, (row) => !visibleOnly || visible.has(row));
      state.undo.clear();
      if (sheet.filter) applyFilter(state.workbook, sheet);
      state.recalculate();
      return state.variants.editEventOnSort === 'fires' ? fireEdit(state, person, { sheetId, area }) : null;
    },
  };
}

function lineActs(state: HostState) {
  const insert = (axis: Axis) => (person: string, edit: LinesEdit) => {
    editLinesAs(state, person, edit.sheetId, insertion(axis, edit));
  };
  const remove =
    (axis: Axis) =>
    (person: string, { sheetId, at, count }: LinesEdit) => {
      editLinesAs(state, person, sheetId, { kind: 'delete', axis, at, count });
    };
  const move =
    (axis: Axis) =>
    (person: string, { sheetId, at, count, to }: LinesEdit & { to: number }) => {
      const area = editLinesAs(state, person, sheetId, { kind: 'move', axis, at, count, to });
      return state.variants.editEventOnMove === 'fires' ? fireEdit(state, person, { sheetId, area }) : null;
    };
  return {
    insertRows: insert('row'),
    deleteRows: remove('row'),
    moveRows: move('row'),
    insertColumns: insert('column'),
    deleteColumns: remove('column'),
    moveColumns: move('column'),
  };
}

function sheetActs(state: HostState) {
  const { workbook } = state;
  return {
    addSheet(person: string, name: string): number {
      refuseViewer(state, person);
      if (findSheetByName(workbook, name)) throw refusal('sheetExists', name);
      return addSheet(workbook, name, workbook.sheets.length).id;
    },
    renameSheet(person: string, sheetId: number, name: string) {
      refuseViewer(state, person);
      const sheet = sheetById(state, sheetId);
      const other = findSheetByName(workbook, name);
      if (other && other !== sheet) throw refusal('sheetExists', name);
      renameSheet(workbook, sheet, name);
    },
    deleteSheet(person: string, sheetId: number) {
      refuseViewer(state, person);
      if (workbook.sheets.length === 1) throw refusal('lastSheet');
      removeSheet(workbook, sheetById(state, sheetId));
      state.recalculate();
    },
    copySheet(person: string, sheetId: number): number {
      refuseViewer(state, person);
      const sheet = sheetById(state, sheetId);
      const copy = copySheet(workbook, sheet, freeCopyName(workbook, sheet.name));
      state.recalculate();
      return copy.id;
    },
  };
}
