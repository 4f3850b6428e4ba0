import type { ChartRef, RangeRef, SheetRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import type { Chart } from '../../workbook/charts';
import type { Sheet } from '../../workbook/sheet';
import { announceStructure } from '../../workbook/workbook';
import { handle, refIn, wrongParameters } from '../args';
import type { Answer, Context } from '../handlers';
import { areaOf, rangeHandle, sheetOf } from '../ranges';

function chartHandle({ ranges, ...chart }: Chart): Wire {
  return handle('EmbeddedChart', {
    ...chart,
    ranges: ranges.map(({ sheetId, area }) => rangeHandle({ sheetId, ...area })),
  });
}

function chartOf(ref: ChartRef, id: number): Chart {
  const ranges = ref.ranges.flatMap((wire) => {
    const range = refIn<RangeRef>(wire as Wire, 'Range');
    return range ? [{ sheetId: range.sheetId, area: areaOf(range) }] : [];
  });
  return { ...ref, id, ranges, options: ref.options as Chart['options'] };
}

/** The chart that was built, from the method's only argument. */
function chartArg(method: string, args: readonly Wire[]): ChartRef {
  const ref = refIn<ChartRef>(args[0], 'EmbeddedChart');
  if (!ref) throw wrongParameters(`SpreadsheetApp.Sheet.${method}`, args);
  return ref;
}

/** Where the chart stands in the sheet's list; refused when it stands there no more, or never did. */
function placeOf(sheet: Sheet, ref: ChartRef): number {
  const place = sheet.charts.findIndex(({ id }) => id === ref.id);
  if (place < 0) throw refusal('chartGone');
  return place;
}

/** Changes the charts of a sheet at once. */
function change(set: (sheet: Sheet, args: readonly Wire[], context: Context) => void): Answer<SheetRef> {
  return (context, ref, args) => {
    const sheet = sheetOf(context, ref);
    set(sheet, args, context);
    announceStructure(context.state.workbook, sheet);
    return undefined;
  };
}

export const chartAnswers: Record<string, Answer<SheetRef>> = {
  getCharts: (context, ref) => sheetOf(context, ref).charts.map(chartHandle),
  /** A chart that stands there already stands there twice afterwards. */
  insertChart: change((sheet, args, { state }) => {
    sheet.charts.push(chartOf(chartArg('insertChart', args), state.workbook.nextId++));
  }),
  updateChart: change((sheet, args) => {
    const ref = chartArg('updateChart', args);
    const place = placeOf(sheet, ref);
    sheet.charts[place] = chartOf(ref, ref.id ?? 0);
  }),
  removeChart: change((sheet, args) => {
    sheet.charts.splice(placeOf(sheet, chartArg('removeChart', args)), 1);
  }),
};
