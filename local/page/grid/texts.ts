import {
  CellValueType,
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  type Nullable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { CellTexts } from './workbookData';

const BEFORE_ALL_OTHERS = 10_000;
/** Univer formats numbers at 10 and draws drop-downs at 9; what the server displays is put in after both. */
const AFTER_NUMBER_FORMATS = 5;

function textsOf(cell: Nullable<ICellData>): CellTexts {
  return (cell ? cell.custom : undefined) ?? {};
}

/** What the editor held, before Univer guesses whether it was a date or a number. */
export function typedText(cell: ICellData): string {
  if (cell.f) return cell.f;
  const text = cell.p?.body ? cell.p.body.dataStream.replace(/\r\n$/, '') : String(cell.v ?? '');
  return cell.t === CellValueType.FORCE_STRING ? `'${text}` : text;
}

/**
 * The server's words on screen and in the editor, and the person's words untouched on their way to it:
 * typing "2/3" must reach the server as "2/3", whatever Univer would make of it.
 */
export function installTexts(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const { display } = textsOf(location.rawData);
      return next(cell && display !== undefined ? { ...cell, v: display } : cell);
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEFORE_ALL_OTHERS,
    handler: (cell, location, next) => {
      const { edit } = textsOf(location.origin);
      if (!cell || edit === undefined) return next(cell);
      return { ...cell, v: edit, t: CellValueType.STRING };
    },
  });
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_ALL_OTHERS,
    handler: (cell) => {
      if (!cell) return cell;
      const typed = typedText(cell);
      return { v: typed, f: cell.f ?? null, p: null, si: null, t: CellValueType.STRING, custom: { typed } };
    },
  });
}
