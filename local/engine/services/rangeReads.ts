import type { RangeRef, Wire } from '../../realm';
import { makeA1 } from '../../workbook/a1';
import { contains, gridOf, intersection } from '../../workbook/area';
import { contentAt, formatAt, readValues, valueAt } from '../../workbook/cells';
import { isFormulaCell } from '../../workbook/content';
import { AUTOMATIC_FORMAT, displayText } from '../../workbook/display';
import { readLayer } from '../../workbook/layer';
import type { AttributeName, CellAttributes } from '../../workbook/sheet';
import { enumValue, handle, numberArg, numberArgOr } from '../args';
import { wireOfArea, wireOfCell } from '../cellWires';
import { mayEditProtected } from '../guards';
import type { Answer } from '../handlers';
import { areaOf, checkInside, presentArea, rangeHandle, rangeRef, sheetOf } from '../ranges';
import { validationHandle } from '../ruleWires';
import { metadataHandles } from './metadata';

type RangeAnswer = Answer<RangeRef>;

/** A grid read of one attribute: what a cell without it answers, and how a value crosses. */
function attributeGrid<Name extends AttributeName>(
  name: Name,
  missing: Wire,
  wire: (value: CellAttributes[Name]) => Wire,
): RangeAnswer {
  return (context, ref) => {
    const { sheet, area } = presentArea(context, ref);
    const layer = sheet.layers[name] as Parameters<typeof readLayer<CellAttributes[Name]>>[0];
    return readLayer(layer, area).map((line) =>
      line.map((value) => (value === undefined ? missing : wire(value))),
    );
  };
}

const plain = (value: string | number): Wire => value;

const GRIDS: Record<string, RangeAnswer> = {
  getDisplayValues(context, ref) {
    const { sheet, area } = presentArea(context, ref);
    const { locale } = context.state.workbook;
    return gridOf(area, (row, column) =>
      displayText(valueAt(sheet, row, column), formatAt(sheet, row, column), locale),
    );
  },
  getFormulas(context, ref) {
    const { sheet, area } = presentArea(context, ref);
    return gridOf(area, (row, column) => {
      const content = contentAt(sheet, row, column);
      return isFormulaCell(content) ? content.formula : '';
    });
  },
  getNumberFormats: attributeGrid('numberFormat', AUTOMATIC_FORMAT, plain),
  getNotes: attributeGrid('note', '', plain),
  getBackgrounds: attributeGrid('background', '#ffffff', plain),
  getFontWeights: attributeGrid('fontWeight', 'normal', plain),
  getFontStyles: attributeGrid('fontStyle', 'normal', plain),
  getFontLines: attributeGrid('fontLine', 'none', plain),
  getHorizontalAlignments: attributeGrid('horizontalAlignment', 'general', plain),
  getVerticalAlignments: attributeGrid('verticalAlignment', 'bottom', plain),
  getWraps: attributeGrid('wrapStrategy', false, (value) => value === 'WRAP'),
  getWrapStrategies: attributeGrid('wrapStrategy', enumValue('WrapStrategy', 'OVERFLOW'), (value) =>
    enumValue('WrapStrategy', value),
  ),
  getDataValidations: attributeGrid('validation', null, validationHandle),
};

/** The singular form of a grid read answers its top left cell. */
function firstOf(grid: RangeAnswer): RangeAnswer {
  return (context, ref, args) => {
    const answer = grid(context, { ...ref, rows: 1, columns: 1 }, args);
    const line = Array.isArray(answer) ? answer[0] : null;
    return Array.isArray(line) ? (line[0] ?? null) : null;
  };
}

const SINGULARS: Record<string, string> = {
  getDisplayValue: 'getDisplayValues',
  getFormula: 'getFormulas',
  getNumberFormat: 'getNumberFormats',
  getNote: 'getNotes',
  getBackground: 'getBackgrounds',
  getFontWeight: 'getFontWeights',
  getFontStyle: 'getFontStyles',
  getFontLine: 'getFontLines',
  getHorizontalAlignment: 'getHorizontalAlignments',
  getVerticalAlignment: 'getVerticalAlignments',
  getWrap: 'getWraps',
  getWrapStrategy: 'getWrapStrategies',
  getDataValidation: 'getDataValidations',
};

function singulars(): Record<string, RangeAnswer> {
  return Object.fromEntries(
    Object.entries(SINGULARS).flatMap(([singular, plural]) => {
      const grid = GRIDS[plural];
      return grid ? [[singular, firstOf(grid)]] : [];
    }),
  );
}

const VALUES: Record<string, RangeAnswer> = {
  getValues(context, ref) {
    const { sheet, area } = presentArea(context, ref);
    return wireOfArea(context.state.workbook, sheet, area);
  },
  getValue(context, ref) {
    const { sheet, area } = presentArea(context, ref);
    const { row, column } = area;
    return wireOfCell(context.state.workbook, valueAt(sheet, row, column), formatAt(sheet, row, column));
  },
};

const QUESTIONS: Record<string, RangeAnswer> = {
  isBlank(context, ref) {
    const { sheet, area } = presentArea(context, ref);
    return readValues(sheet, area).every((line) => line.every((value) => value === null));
  },
  isPartOfMerge(context, ref) {
    const { sheet, area } = presentArea(context, ref);
    return sheet.merges.some((merge) => intersection(merge, area));
  },
  getMergedRanges(context, ref) {
    const { sheet, area } = presentArea(context, ref);
    const merges = sheet.merges.filter((merge) => intersection(merge, area));
    return merges.map((merge) => rangeHandle(rangeRef(sheet, merge)));
  },
  getBandings(context, ref) {
    const { sheet, area } = presentArea(context, ref);
    const bandings = sheet.bandings.filter((banding) => intersection(banding.area, area));
    return bandings.map(({ id }) => handle('Banding', { id }));
  },
  canEdit({ state, execution }, ref) {
    return state.workbook.protections.every(
      (protection) =>
        protection.sheetId !== ref.sheetId ||
        mayEditProtected(state, execution.person, protection) ||
        (protection.area !== undefined && !intersection(protection.area, areaOf(ref))),
    );
  },
  getDeveloperMetadata(context, ref) {
    const { openRows, openColumns } = ref;
    return metadataHandles(context, ({ place }) => {
      if (place.kind === 'column')
        return Boolean(openRows) && place.sheetId === ref.sheetId && place.line === ref.column;
      return (
        place.kind === 'row' &&
        Boolean(openColumns) &&
        place.sheetId === ref.sheetId &&
        place.line === ref.row
      );
    });
  },
};

const HANDLES: Record<string, RangeAnswer> = {
  getA1Notation: (_, ref) => makeA1(areaOf(ref), ref.openRows, ref.openColumns),
  getCell(_, ref, args) {
    const row = numberArg('SpreadsheetApp.Range.getCell', args, 0);
    const column = numberArg('SpreadsheetApp.Range.getCell', args, 1);
    const cell = { row: ref.row + row - 1, column: ref.column + column - 1, rows: 1, columns: 1 };
    if (!contains(areaOf(ref), cell.row, cell.column)) throw new Error('Cell reference out of range');
    return rangeHandle({ sheetId: ref.sheetId, ...cell });
  },
  offset(context, ref, args) {
    const method = 'SpreadsheetApp.Range.offset';
    const area = {
      row: ref.row + numberArg(method, args, 0),
      column: ref.column + numberArg(method, args, 1),
      rows: numberArgOr(method, args, 2, ref.rows),
      columns: numberArgOr(method, args, 3, ref.columns),
    };
    const sheet = sheetOf(context, ref);
    checkInside(context, sheet, area);
    return rangeHandle(rangeRef(sheet, area));
  },
};

export const rangeAnswers: Record<string, RangeAnswer> = {
  ...VALUES,
  ...GRIDS,
  ...singulars(),
  ...QUESTIONS,
  ...HANDLES,
};
