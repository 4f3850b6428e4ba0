import type { RangeRef } from '../realm';
import type { Area } from '../workbook/area';
import type { Sheet } from '../workbook/sheet';
import type { WaitingWrite } from './execution';
import { checkProtection, checkTypedColumns } from './guards';
import type { Context } from './handlers';
import { arrivingArea, presentArea } from './ranges';
import { noteAnswer } from './undo';

export interface CellWrite {
  /** Further refusals than protection. */
  check?(sheet: Sheet, area: Area): void;
  apply(sheet: Sheet, area: Area): void;
}

/** A write to the cells of a range: checked when asked for, unless the variant says not, and on arrival, when other writes may have changed the rules. */
export function cellWrite(context: Context, ref: RangeRef, { check, apply }: CellWrite): WaitingWrite {
  const { state, execution } = context;
  const refuse = (sheet: Sheet, area: Area) => {
    checkProtection(state, execution.person, sheet, area);
    check?.(sheet, area);
  };
  const asked = presentArea(context, ref);
  if (state.variants.refusedWrite === 'at once') refuse(asked.sheet, asked.area);
  return {
    apply() {
      const { sheet, area } = arrivingArea(context, ref);
      refuse(sheet, area);
      if (execution.kind === 'edit') noteAnswer(state, sheet, area);
      apply(sheet, area);
    },
  };
}

/** A write of looks: refused in tables' typed columns. */
export function cosmeticWrite(context: Context, ref: RangeRef, apply: CellWrite['apply']): WaitingWrite {
  return cellWrite(context, ref, { check: checkTypedColumns, apply });
}
