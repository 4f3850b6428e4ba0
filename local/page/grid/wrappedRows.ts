import { ICommandService, type Injector, type IRange } from '@univerjs/core';
import {
  IRenderManagerService,
  SetWorksheetRowAutoHeightMutation,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { CellView } from '../../protocol/book';
import { FROM_SERVER } from './gate';
import { UNIT_ID } from './workbookData';

/** Pixels. */
const USUAL_HEIGHT = 21;
const AIR = 6;

/** Makes rows as high as their wrapped cells need, as Google does; a row somebody gave a height keeps it. */
export function fitWrappedRows(injector: Injector, sheetId: number, cells: CellView[]): void {
  const rows = new Set(cells.filter(({ style }) => style?.wrap).map(({ row }) => row - 1));
  const skeletons = injector
    .get(IRenderManagerService)
    .getRenderById(UNIT_ID)
    ?.with(SheetSkeletonManagerService);
  const skeleton = rows.size > 0 ? skeletons?.ensureSkeleton(String(sheetId)) : undefined;
  if (!skeleton) return;
  const lastColumn = skeleton.worksheet.getColumnCount() - 1;
  const ranges = [...rows]
    .filter((row) => skeleton.worksheet.getRowManager().getRow(row)?.h === undefined)
    .map((row): IRange => ({ startRow: row, endRow: row, startColumn: 0, endColumn: lastColumn }));
  injector.get(ICommandService).syncExecuteCommand(
    SetWorksheetRowAutoHeightMutation.id,
    {
      unitId: UNIT_ID,
      subUnitId: String(sheetId),
      rowsAutoHeightInfo: skeleton
        .calculateAutoHeightInRange(ranges)
        .map(({ row, autoHeight = 0 }) => ({ row, autoHeight: Math.max(USUAL_HEIGHT, autoHeight + AIR) })),
    },
    FROM_SERVER,
  );
}
