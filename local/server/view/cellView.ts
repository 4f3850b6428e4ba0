import type { CellView } from '../../protocol/book';
import { contentAt, formatAt, valueAt } from '../../workbook/cells';
import { isCellError } from '../../workbook/content';
import { displayText, editText } from '../../workbook/display';
import { attributeAt } from '../../workbook/layer';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { cellStyle } from './cellStyle';
import type { Dressing } from './conditionalFormats';

/** A cell as a tab shows it: complete, so that it replaces whatever the tab had there. */
export function cellView(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  dressing: Dressing,
): CellView {
  const numberFormat = formatAt(sheet, row, column);
  const note = attributeAt(sheet.layers.note, row, column);
  const value = valueAt(sheet, row, column);
  const own = cellStyle(sheet, row, column);
  const worn = dressing(row, column);
  const style = worn ? { ...own, ...worn } : own;
  return {
    row,
    column,
    value: isCellError(value) ? value.error : value,
    display: displayText(value, numberFormat, workbook.locale),
    editText: editText(contentAt(sheet, row, column), numberFormat, workbook.locale),
    ...(numberFormat && typeof value === 'number' ? { numberFormat } : {}),
    ...(note ? { note } : {}),
    ...(style ? { style } : {}),
  };
}
