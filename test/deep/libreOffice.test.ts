import { describe, expect, it } from 'vitest';
import { BUILT_INS } from '../../local/formulas';
import { valueAt } from '../../local/workbook/cells';
import { calculateWithLibreOffice, FORMULA_COLUMN, savedWorkbook } from './libreOffice/calculate';
import { showsSame } from './libreOffice/compare';
import { DIFFERENT, NOT_COMPARED } from './libreOffice/differences';
import { drawFormulas, drawValues, makeDraw } from './libreOffice/randomSheet';
import { RECIPES } from './libreOffice/recipes';

const SEED = 20_261_121;
const SHEETS = 50;

function drawSheets() {
  const draw = makeDraw(SEED);
  return Array.from({ length: SHEETS }, (_, index) => ({
    name: `Draw ${index + 1}`,
    values: drawValues(draw),
    formulas: drawFormulas(draw),
  }));
}

describe('LibreOffice, given a saved workbook', () => {
  it(`shows what we show in ${SHEETS} random sheets (seed ${SEED})`, () => {
    const sheets = drawSheets();
    const workbook = savedWorkbook(sheets);
    const theirs = calculateWithLibreOffice(workbook);
    const compared = sheets.flatMap(({ name, formulas }) => {
      const sheet = workbook.sheets.find((each) => each.name === name);
      return formulas.map((formula, index) => ({
        where: `${name}!${index + 1}`,
        formula,
        ours: sheet ? valueAt(sheet, index + 1, FORMULA_COLUMN) : null,
        theirs: theirs.get(name)?.[index]?.[FORMULA_COLUMN - 1] ?? null,
      }));
    });
    const unlike = compared.filter(({ ours, theirs: other }) => !showsSame(ours, other));
    const unexplained = unlike.filter(({ formula }) => !DIFFERENT.some(({ where }) => where.test(formula)));
    console.info(
      `LibreOffice: seed ${SEED}, ${compared.length} formulas, ${unlike.length - unexplained.length} differ as listed`,
    );
    expect(unexplained).toEqual([]);
  });

  it('is asked about every function of ours, but for those with a reason', () => {
    const asked = Object.keys(RECIPES).filter((name) => !name.startsWith('('));
    expect([...asked, ...Object.keys(NOT_COMPARED)].sort()).toEqual([...BUILT_INS.keys()].sort());
  });
});
