import type { RangeRef, ValidationRef, Wire } from '../../realm';
import { gridOf } from '../../workbook/area';
import type { CellInput } from '../../workbook/cells';
import {
  clearAttributes,
  clearContents,
  setAttribute,
  setAttributes,
  writeInputs,
} from '../../workbook/cells';
import { AUTOMATIC_FORMAT } from '../../workbook/display';
import type { AttributeName, CellAttributes } from '../../workbook/sheet';
import { ATTRIBUTE_NAMES } from '../../workbook/sheet';
import { enumName, gridArg, refIn, textArg, wrongParameters } from '../args';
import { inputOfWire } from '../cellWires';
import { cellWrite, cosmeticWrite } from '../cellWrites';
import { checkInputs, checkLength } from '../guards';
import type { Context, Write } from '../handlers';
import { validationOf } from '../ruleWires';
import { scriptsTyping } from '../state';

type RangeWrite = Write<RangeRef>;

function inputsOf(method: string, args: readonly Wire[], grid: Wire[][]): CellInput[][] {
  return grid.map((line) =>
    line.map((wire) => {
      const input = inputOfWire(wire);
      if (input === undefined) throw wrongParameters(method, args);
      return input;
    }),
  );
}

function writeGrid(context: Context, ref: RangeRef, grid: CellInput[][]) {
  const { state } = context;
  checkLength(grid);
  return cellWrite(context, ref, {
    check: (sheet, area) => checkInputs(state, sheet, area, grid),
    apply: (sheet, area) => writeInputs(state.workbook, sheet, area, grid, scriptsTyping(state)),
  });
}

/** A formula is one even without its equals sign; '' clears. */
function formulaInput(text: string): CellInput {
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

const CONTENTS: Record<string, RangeWrite> = {
  setValue(context, ref, args) {
    const [[input = null] = []] = inputsOf('SpreadsheetApp.Range.setValue', args, [[args[0] ?? null]]);
    return writeGrid(
      context,
      ref,
      gridOf(ref, () => input),
    );
  },
  setValues(context, ref, args) {
    const method = 'SpreadsheetApp.Range.setValues';
    return writeGrid(context, ref, inputsOf(method, args, gridArg(method, args, ref)));
  },
  setFormula(context, ref, args) {
    const formula = formulaInput(textArg('SpreadsheetApp.Range.setFormula', args, 0));
    return writeGrid(
      context,
      ref,
      gridOf(ref, () => formula),
    );
  },
  setFormulas(context, ref, args) {
    const grid = gridArg('SpreadsheetApp.Range.setFormulas', args, ref);
    return writeGrid(
      context,
      ref,
      grid.map((line) => line.map((text) => formulaInput(String(text ?? '')))),
    );
  },
  clearContent: (context, ref) =>
    cellWrite(context, ref, { apply: (sheet, area) => clearContents(context.state.workbook, sheet, area) }),
};

type Parse<Name extends AttributeName> = (wire: Wire, context: Context) => CellAttributes[Name] | undefined;

const text = (wire: Wire): string | undefined => (wire === null || wire === '' ? undefined : String(wire));
const size = (wire: Wire): number | undefined => (wire === null ? undefined : Number(wire));
const wrap = (wire: Wire): string | undefined => enumName(wire, 'WrapStrategy');
const wrapped = (wire: Wire): string => (wire ? 'WRAP' : 'OVERFLOW');

function numberFormat(wire: Wire): string | undefined {
  const pattern = text(wire);
  return pattern === AUTOMATIC_FORMAT || pattern?.toLowerCase() === 'general' ? undefined : pattern;
}

function validation(wire: Wire, { state }: Context) {
  const ref = refIn<ValidationRef>(wire, 'DataValidation');
  return ref && validationOf(ref, state.workbook.timeZone);
}

/** The singular and the plural setter of one attribute. */
function setters<Name extends AttributeName>(
  name: Name,
  singular: string,
  plural: string,
  parse: Parse<Name>,
): Record<string, RangeWrite> {
  return {
    [singular](context, ref, args) {
      const value = parse(args[0] ?? null, context);
      return cosmeticWrite(context, ref, (sheet, area) =>
        setAttribute(context.state.workbook, sheet, name, area, value),
      );
    },
    [plural](context, ref, args) {
      const grid = gridArg(`SpreadsheetApp.Range.${plural}`, args, ref);
      const values = grid.map((line) => line.map((wire) => parse(wire, context)));
      return cosmeticWrite(context, ref, (sheet, area) =>
        setAttributes(context.state.workbook, sheet, name, area, values),
      );
    },
  };
}

const LOOKS: Record<string, RangeWrite> = {
  ...setters('numberFormat', 'setNumberFormat', 'setNumberFormats', numberFormat),
  ...setters('note', 'setNote', 'setNotes', text),
  ...setters('validation', 'setDataValidation', 'setDataValidations', validation),
  ...setters('background', 'setBackground', 'setBackgrounds', text),
  ...setters('fontColor', 'setFontColor', 'setFontColors', text),
  ...setters('fontWeight', 'setFontWeight', 'setFontWeights', text),
  ...setters('fontStyle', 'setFontStyle', 'setFontStyles', text),
  ...setters('fontLine', 'setFontLine', 'setFontLines', text),
  ...setters('fontSize', 'setFontSize', 'setFontSizes', size),
  ...setters('fontFamily', 'setFontFamily', 'setFontFamilies', text),
  ...setters('horizontalAlignment', 'setHorizontalAlignment', 'setHorizontalAlignments', text),
  ...setters('verticalAlignment', 'setVerticalAlignment', 'setVerticalAlignments', text),
  ...setters('wrapStrategy', 'setWrapStrategy', 'setWrapStrategies', wrap),
  ...setters('wrapStrategy', 'setWrap', 'setWraps', wrapped),
};

const FORMATS = ATTRIBUTE_NAMES.filter((name) => name !== 'note' && name !== 'validation');

function clears(names: readonly AttributeName[]): RangeWrite {
  return (context, ref) =>
    cosmeticWrite(context, ref, (sheet, area) => clearAttributes(context.state.workbook, sheet, names, area));
}

const CLEARS: Record<string, RangeWrite> = {
  clearNote: clears(['note']),
  clearFormat: clears(FORMATS),
  clearDataValidations: clears(['validation']),
  clear: (context, ref, args) =>
    cosmeticWrite(context, ref, (sheet, area) => {
      const options = (args[0] ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
      if (!options.formatOnly) clearContents(context.state.workbook, sheet, area);
      if (!options.contentsOnly) clearAttributes(context.state.workbook, sheet, FORMATS, area);
    }),
};

export const rangeWrites: Record<string, RangeWrite> = { ...CONTENTS, ...LOOKS, ...CLEARS };
