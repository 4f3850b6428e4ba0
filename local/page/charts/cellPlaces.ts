import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import { UNIT_ID } from '../grid/workbookData';

/** The sheet that is shown and where its cells are on the screen, in pixels of the window. */
export interface ShownSheet {
  sheetId: number;
  /** 1 is the usual size. */
  zoom: number;
  /** The window on the cells: the grid without its headings. */
  cells: { left: number; top: number; right: number; bottom: number };
  /** The upper left corner of a cell, counted from 1; it may lie outside the window. */
  cornerOf(row: number, column: number): { left: number; top: number };
}

/** Undefined while nothing is drawn yet. */
export function findShownSheet(injector: Injector): ShownSheet | undefined {
  const units = injector.get(IUniverInstanceService);
  const workbook = units.getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET);
  const render = injector.get(IRenderManagerService).getRenderById(UNIT_ID);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const sheet = workbook?.getActiveSheet(true);
  if (!render || !skeleton || !viewport || !sheet) return undefined;

  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const zoom = render.scene.scaleX;
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const frozen = sheet.getFreeze();
  return {
    sheetId: Number(sheet.getSheetId()),
    zoom,
    cells: {
      left: canvas.left + rowHeaderWidth * zoom,
      top: canvas.top + columnHeaderHeight * zoom,
      right: canvas.right,
      bottom: canvas.bottom,
    },
    cornerOf(row, column) {
      const { startX, startY } = skeleton.getCellWithCoordByIndex(row - 1, column - 1);
      const x = column - 1 < frozen.startColumn ? startX : startX - viewport.viewportScrollX;
      const y = row - 1 < frozen.startRow ? startY : startY - viewport.viewportScrollY;
      return { left: canvas.left + x * zoom, top: canvas.top + y * zoom };
    },
  };
}
