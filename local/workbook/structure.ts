import type { Area } from './area';
import { formulaCells } from './cells';
import { chartsAfter } from './charts';
import type { Layer } from './layer';
import { editLayer, fillLayer } from './layer';
import type { LineEdit } from './lineEdit';
import { areaAfter, editLines, lineAfter } from './lineEdit';
import type { RuleValue } from './rules';
import type { Sheet } from './sheet';
import { ATTRIBUTE_NAMES, areaOfLines } from './sheet';
import { shiftFormula } from './shiftFormula';
import type { Workbook } from './workbook';
import { announceLayout } from './workbook';

/** Inserts, deletes or moves rows or columns; formulas, marks, names, rules and formats follow their cells. */
export function editLinesOf(workbook: Workbook, sheet: Sheet, edit: LineEdit): void {
  const lines = edit.axis === 'row' ? sheet.rowCount : sheet.columnCount;
  editContents(sheet, edit);
  editLines(edit.axis === 'row' ? sheet.rowLines : sheet.columnLines, edit, () => ({}));
  for (const name of ATTRIBUTE_NAMES) editLayer<unknown>(sheet.layers[name] as Layer<unknown>, edit, lines);
  if (edit.kind === 'insert') clearNotesOfNewLines(sheet, edit);
  resize(sheet, edit);
  editRulesOf(workbook, sheet, edit);
  for (const each of workbook.sheets) shiftFormulas(each, sheet, edit);
  announceLayout(workbook, sheet);
}

function editContents(sheet: Sheet, edit: LineEdit): void {
  if (edit.axis === 'row') {
    if (edit.kind !== 'insert' || edit.at <= sheet.contents.length) editLines(sheet.contents, edit, () => []);
    return;
  }
  for (const line of sheet.contents)
    if (line.length >= edit.at || edit.kind === 'move') editLines(line, edit, () => null);
}

function clearNotesOfNewLines(sheet: Sheet, edit: LineEdit & { kind: 'insert' }): void {
  if (edit.like === undefined) return;
  fillLayer(sheet.layers.note, areaOfLines(sheet, edit), undefined);
}

function resize(sheet: Sheet, edit: LineEdit): void {
  if (edit.kind === 'move') return;
  const by = edit.kind === 'insert' ? edit.count : -edit.count;
  const frozen = (count: number) =>
    edit.kind === 'delete' ? frozenAfter(count, edit) : edit.at <= count ? count + by : count;
  if (edit.axis === 'row') {
    sheet.rowCount += by;
    sheet.frozenRows = frozen(sheet.frozenRows);
  } else {
    sheet.columnCount += by;
    sheet.frozenColumns = frozen(sheet.frozenColumns);
  }
}

function frozenAfter(count: number, edit: LineEdit): number {
  const lost = Math.max(0, Math.min(count, edit.at + edit.count - 1) - edit.at + 1);
  return count - lost;
}

function editRulesOf(workbook: Workbook, sheet: Sheet, edit: LineEdit): void {
  const areas = (list: Area[]) => list.flatMap((area) => areaAfter(edit, area) ?? []);
  sheet.merges = areas(sheet.merges);
  sheet.typedColumns = areas(sheet.typedColumns);
  sheet.bandings = sheet.bandings.flatMap((banding) => withArea(banding, edit));
  if (sheet.filter) sheet.filter = areaAfter(edit, sheet.filter);
  if (sheet.filterHides) moveFilterCells(sheet, edit);
  editMetadata(workbook, sheet, edit);
  workbook.namedRanges = workbook.namedRanges.flatMap((range) =>
    range.sheetId === sheet.id ? withArea(range, edit) : [range],
  );
  editProtections(workbook, sheet, edit);
  for (const each of workbook.sheets) {
    each.charts = chartsAfter(each, sheet, edit);
    each.conditionalFormats = each.conditionalFormats.flatMap((rule) => {
      const kept = each === sheet ? areas(rule.areas) : rule.areas;
      return kept.length === 0
        ? []
        : [{ ...rule, areas: kept, values: rule.values.map((value) => ruleValueAfter(value, sheet, edit)) }];
    });
  }
}

function withArea<T extends { area: Area }>(thing: T, edit: LineEdit): T[] {
  const area = areaAfter(edit, thing.area);
  return area ? [{ ...thing, area }] : [];
}

function ruleValueAfter(value: RuleValue, sheet: Sheet, edit: LineEdit): RuleValue {
  if (typeof value === 'string' && value.startsWith('='))
    return shiftFormula(value, sheet.name, sheet.name, edit);
  if (typeof value !== 'object' || value === null || value.sheetId !== sheet.id) return value;
  const area = areaAfter(edit, value.area);
  return area ? { ...value, area } : '#REF!';
}

function editMetadata(workbook: Workbook, sheet: Sheet, edit: LineEdit): void {
  workbook.metadata = workbook.metadata.flatMap((mark) => {
    const { place } = mark;
    if (place.kind !== edit.axis || place.sheetId !== sheet.id) return [mark];
    const line = lineAfter(edit, place.line);
    return line === undefined ? [] : [{ ...mark, place: { ...place, line } }];
  });
}

function editProtections(workbook: Workbook, sheet: Sheet, edit: LineEdit): void {
  workbook.protections = workbook.protections.flatMap((protection) => {
    if (protection.sheetId !== sheet.id) return [protection];
    const unprotected = protection.unprotected.flatMap((area) => areaAfter(edit, area) ?? []);
    if (!protection.area) return [{ ...protection, unprotected }];
    return withArea({ ...protection, area: protection.area, unprotected }, edit);
  });
}

function shiftFormulas(each: Sheet, edited: Sheet, edit: LineEdit): void {
  for (const { cell } of formulaCells(each))
    cell.formula = shiftFormula(cell.formula, each.name, edited.name, edit);
  if (each === edited) each.spill.clear();
}

function moveFilterCells(sheet: Sheet, edit: LineEdit): void {
  const cells = sheet.filterHides && areaAfter(edit, sheet.filterHides.cells);
  sheet.filterHides = cells && sheet.filterHides && { ...sheet.filterHides, cells };
}
