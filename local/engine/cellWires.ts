import type { Wire } from '../realm';
import { TAG } from '../realm';
import type { Area } from '../workbook/area';
import type { CellInput } from '../workbook/cells';
import { formatAt, valueAt } from '../workbook/cells';
import type { CellValue } from '../workbook/content';
import { isCellError } from '../workbook/content';
import { isDateFormat } from '../workbook/display';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { instantOfSerial } from '../workbook/zone';
import { dateValue } from './args';

/** A cell as getValues answers it: '' for a blank, a Date for a number shown as a date, an error's code as text. */
export function wireOfCell(workbook: Workbook, value: CellValue, numberFormat: string | undefined): Wire {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'number' || numberFormat === undefined || !isDateFormat(numberFormat)) return value;
  return dateValue(instantOfSerial(value, workbook.timeZone));
}

export function wiresOfArea(workbook: Workbook, sheet: Sheet, area: Area): Wire[][] {
  const grid: Wire[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Wire[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const value = valueAt(sheet, row, column);
      const format = typeof value === 'number' ? formatAt(sheet, row, column) : undefined;
      line.push(wireOfCell(workbook, value, format));
    }
    grid.push(line);
  }
  return grid;
}

/** What a script wrote, as input for a cell; undefined when a cell cannot hold it. */
export function inputOfWire(wire: Wire): CellInput | undefined {
  if (wire === null || typeof wire !== 'object') return wire;
  if (Array.isArray(wire)) return String(wire);
  if (wire[TAG] === 'date') return wire.at === null ? '#NUM!' : { instant: Number(wire.at) };
  if (wire[TAG] === 'enum') return String(wire.name);
  return wire[TAG] === undefined ? '[object Object]' : undefined;
}
