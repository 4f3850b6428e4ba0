import type { Wire } from '../realm';
import { TAG } from '../realm';
import type { Area } from '../workbook/area';
import { lastRow } from '../workbook/area';
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
  if (typeof value !== 'number' || numberFormat === undefined || !isDateFormat(numberFormat))
    return plainWire(value);
  return dateValue(instantOfSerial(value, workbook.timeZone));
}

/** The cells of an area for getValues: plain rows down to the last that may hold anything, and where in them an instant stands for a Date. */
export function wireOfArea(workbook: Workbook, sheet: Sheet, area: Area): Wire {
  const rows: Wire[][] = [];
  const dates: number[] = [];
  const held = heldRows(sheet, area);
  for (let i = 0; i < held; i++) {
    const line: Wire[] = [];
    for (let j = 0; j < area.columns; j++) {
      const value = valueAt(sheet, area.row + i, area.column + j);
      if (typeof value === 'number' && isDay(sheet, area.row + i, area.column + j)) {
        line.push(instantOfSerial(value, workbook.timeZone));
        dates.push(i, j);
      } else line.push(plainWire(value));
    }
    rows.push(line);
  }
  return { [TAG]: 'grid', rows, dates, blankRows: area.rows - rows.length, columns: area.columns };
}

/** Rows of the area down to the last one with a content; all of them where a formula may have spilled. */
function heldRows(sheet: Sheet, area: Area): number {
  if (sheet.spill.size > 0) return area.rows;
  let last = Math.min(lastRow(area), sheet.contents.length);
  while (last >= area.row && sheet.contents[last - 1]?.every((content) => content === null)) last--;
  return last - area.row + 1;
}

function isDay(sheet: Sheet, row: number, column: number): boolean {
  const format = formatAt(sheet, row, column);
  return format !== undefined && isDateFormat(format);
}

function plainWire(value: CellValue): Wire {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

/** What a script wrote, as input for a cell; undefined when a cell cannot hold it. */
export function inputOfWire(wire: Wire): CellInput | undefined {
  if (wire === null || typeof wire !== 'object') return wire;
  if (Array.isArray(wire)) return String(wire);
  if (wire[TAG] === 'date') return wire.at === null ? '#NUM!' : { instant: Number(wire.at) };
  if (wire[TAG] === 'enum') return String(wire.name);
  return wire[TAG] === undefined ? '[object Object]' : undefined;
}
