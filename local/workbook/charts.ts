import type { Area } from './area';
import { areaAfter, type LineEdit, lineAfter } from './lineEdit';
import type { Sheet } from './sheet';

/** A value of a chart's option, as a script gave it. */
export type ChartOption = null | number | string | boolean | ChartOption[] | { [key: string]: ChartOption };

/** A chart over the cells of a sheet. Types and strategies by the names Google gives them. */
export interface Chart {
  id: number;
  type: string;
  /** What it draws. */
  ranges: { sheetId: number; area: Area }[];
  /** Rows of the ranges that name the series. */
  headers: number;
  transpose: boolean;
  merge: string;
  hidden: string;
  /** The cell it hangs on, and pixels from its corner. */
  row: number;
  column: number;
  x: number;
  y: number;
  options: { [option: string]: ChartOption };
}

/** The charts of a sheet after lines of a sheet, perhaps another, were edited; a chart outlives the cells it hung on. */
export function chartsAfter(sheet: Sheet, edited: Sheet, edit: LineEdit): Chart[] {
  return sheet.charts.map((chart) => {
    const ranges = chart.ranges.flatMap((range) => {
      if (range.sheetId !== edited.id) return [range];
      const area = areaAfter(edit, range.area);
      return area ? [{ ...range, area }] : [];
    });
    if (sheet !== edited) return { ...chart, ranges };
    return { ...chart, ranges, [edit.axis]: lineAfter(edit, chart[edit.axis]) ?? edit.at };
  });
}

/** The charts of a copied sheet: they draw the copy's cells where they drew the original's. */
export function copiedCharts(sheet: Sheet, copyId: number, freshId: () => number): Chart[] {
  return structuredClone(sheet.charts).map((chart) => ({
    ...chart,
    id: freshId(),
    ranges: chart.ranges.map((range) => (range.sheetId === sheet.id ? { ...range, sheetId: copyId } : range)),
  }));
}
