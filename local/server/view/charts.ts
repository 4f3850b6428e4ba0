import type { ChartView } from '../../protocol/book';
import type { Area } from '../../workbook/area';
import { formatAt, valueAt } from '../../workbook/cells';
import type { Chart, ChartOption } from '../../workbook/charts';
import type { CellValue } from '../../workbook/content';
import { displayText } from '../../workbook/display';
import type { Sheet } from '../../workbook/sheet';
import { findSheet, type Workbook } from '../../workbook/workbook';

/** Pixels of a chart nobody gave a size. */
const USUAL_SIZE = { width: 600, height: 371 };

/** The charts of a sheet with what they draw now. */
export function chartsOf(workbook: Workbook, sheet: Sheet): ChartView[] {
  return sheet.charts.map((chart) => {
    const { id, type, row, column, x, y, options } = chart;
    return {
      id,
      type,
      row,
      column,
      x,
      y,
      width: numberIn(options.width, USUAL_SIZE.width),
      height: numberIn(options.height, USUAL_SIZE.height),
      title: typeof options.title === 'string' ? options.title : '',
      legend: legendOf(options['legend.position'] ?? options.legend),
      colors: Array.isArray(options.colors) ? options.colors.map(String) : [],
      ...plotOf(workbook, chart),
    };
  });
}

function numberIn(option: ChartOption | undefined, missing: number): number {
  return typeof option === 'number' && option > 0 ? option : missing;
}

function legendOf(option: ChartOption | undefined): ChartView['legend'] {
  const position =
    typeof option === 'object' && option !== null && !Array.isArray(option) ? option.position : option;
  return position === 'none' || position === 'top' || position === 'bottom' ? position : 'right';
}

/** The first column names what is drawn, each further one is a series; ranges stand side by side. */
function plotOf(workbook: Workbook, { ranges, headers }: Chart): Pick<ChartView, 'labels' | 'series'> {
  const [names = [], ...rest] = ranges.flatMap(({ sheetId, area }) => {
    const sheet = findSheet(workbook, sheetId);
    return sheet ? columnsOf(workbook, sheet, area) : [];
  });
  return {
    labels: names.slice(headers).map(({ text }) => text),
    series: rest.map((column) => ({
      name: column
        .slice(0, headers)
        .map(({ text }) => text)
        .join(' '),
      values: column.slice(headers).map(({ value }) => (typeof value === 'number' ? value : null)),
    })),
  };
}

interface Point {
  value: CellValue;
  text: string;
}

function columnsOf(workbook: Workbook, sheet: Sheet, area: Area): Point[][] {
  return Array.from({ length: area.columns }, (_, right) =>
    Array.from({ length: area.rows }, (__, down) => {
      const [row, column] = [area.row + down, area.column + right];
      const value = valueAt(sheet, row, column);
      return { value, text: displayText(value, formatAt(sheet, row, column), workbook.locale) };
    }),
  );
}
