import type { SheetView } from '../protocol/book';
import type { Area } from '../workbook/area';
import { contentBounds } from '../workbook/cells';
import { findSheet, type Workbook } from '../workbook/workbook';
import type { ChangeLog } from './changes';
import type { ServedHost } from './servedHost';
import type { Tabs } from './tabs';
import { bookView, cellsOf, shapeOf } from './view/bookView';

/** Tells every tab what has changed since the last time, in the smallest words that are still complete. */
export type Broadcast = () => void;

/** What a tab can only show by loading the workbook again, as text to compare. */
function frameText(workbook: Workbook, shapes: SheetShape[]): string {
  const lines = shapes.map(({ dropDowns, checkboxes, charts, ...rest }) => rest);
  return JSON.stringify([workbook.name, workbook.locale, workbook.timeZone, lines]);
}

type SheetShape = Omit<SheetView, 'cells'>;

function rulesTexts(shapes: SheetShape[]): Map<number, string> {
  return new Map(
    shapes.map(({ id, dropDowns, checkboxes }) => [id, JSON.stringify([dropDowns, checkboxes])]),
  );
}

function chartTexts(shapes: SheetShape[]): Map<number, string> {
  return new Map(shapes.map(({ id, charts }) => [id, JSON.stringify(charts)]));
}

function contentArea(workbook: Workbook, sheetId: number): Area[] {
  const sheet = findSheet(workbook, sheetId);
  if (!sheet) return [];
  const { row, column } = contentBounds(sheet);
  return [{ row: 1, column: 1, rows: row, columns: column }];
}

/**
 * A script that marks, protects or names things changes the shape of the workbook without changing what is
 * seen; loading everything again for it would throw people off the row they are on.
 */
export function openBroadcast(host: ServedHost, changes: ChangeLog, tabs: Tabs): Broadcast {
  const { workbook, clock } = host;
  let shapes = shapeOf(workbook);
  let frame = frameText(workbook, shapes);
  let rules = rulesTexts(shapes);
  let drawn = chartTexts(shapes);

  function sendRules(): void {
    const now = rulesTexts(shapes);
    for (const { id, dropDowns, checkboxes } of shapes) {
      if (now.get(id) !== rules.get(id)) tabs.sendAll({ kind: 'rules', sheetId: id, dropDowns, checkboxes });
    }
    rules = now;
  }

  function sendCharts(): void {
    const now = chartTexts(shapes);
    for (const { id, charts } of shapes) {
      if (now.get(id) !== drawn.get(id)) tabs.sendAll({ kind: 'charts', sheetId: id, charts });
    }
    drawn = now;
  }

  function sendBook(): void {
    rules = rulesTexts(shapes);
    drawn = chartTexts(shapes);
    tabs.sendAll({ kind: 'book', book: bookView(workbook, clock.now()) });
  }

  return () => {
    const { isEmpty, areas, sheets } = changes.take();
    if (isEmpty) return;
    shapes = shapeOf(workbook);
    const now = frameText(workbook, shapes);
    if (now !== frame) {
      frame = now;
      sendBook();
      return;
    }
    for (const sheetId of sheets) areas.set(sheetId, contentArea(workbook, sheetId));
    for (const [sheetId, changed] of areas) {
      tabs.sendAll({ kind: 'cells', sheetId, cells: cellsOf(workbook, sheetId, changed, clock.now()) });
    }
    sendRules();
    sendCharts();
  };
}
