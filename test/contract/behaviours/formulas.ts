import { type Behaviour, behaviour, describe, type Json, type Place } from './behaviour';

const FUNCTIONS = 'built-in functions';
const FOLLOW = 'references follow cells';
const LOCALE = 'locale of formulas';

/** The answer of a formula in E1, beside a small log of three columns. */
const answerOf =
  (formula: string) =>
  ({ sheet }: Place): Json => {
    sheet.getRange('A1:C5').setValues([
      ['Dana', 'Coffee', 46_023],
      ['Kai', 'Call', 46_054],
      ['Dana', 'Call', 46_082],
      ['dana', 'Lunch', 46_113],
      ['', '', ''],
    ]);
    return describe(sheet.getRange('E1').setFormula(formula).getValue());
  };

const counted = (id: string, sentence: string, expected: Json, formula: string) =>
  behaviour(`formulas.${id}`, FUNCTIONS, sentence, { is: expected }, answerOf(formula));

export const formulas: readonly Behaviour[] = [
  counted('sum', 'SUM leaves out texts and blanks.', 184_272, '=SUM(A1:C5)'),
  counted('countif-case', 'COUNTIF minds no upper or lower case.', 3, '=COUNTIF(A1:A5,"DANA")'),
  counted(
    'countifs',
    'COUNTIFS counts rows that meet every condition.',
    1,
    '=COUNTIFS(A1:A5,"Dana",B1:B5,"Call")',
  ),
  counted(
    'countifs-compare',
    'COUNTIFS compares with an operator in its text.',
    2,
    '=COUNTIFS(C1:C5,">="&46082)',
  ),
  counted('countifs-wild', 'COUNTIFS knows wildcards.', 3, '=COUNTIFS(B1:B5,"C*")'),
  counted('counta', 'COUNTA counts a cell that is not blank.', 4, '=COUNTA(A1:A5)'),
  counted('countblank', 'COUNTBLANK counts the empty ones.', 1, '=COUNTBLANK(A1:A5)'),
  counted('sumifs', 'SUMIFS sums where the conditions hold.', 92_105, '=SUMIFS(C1:C3,A1:A3,"Dana")'),
  counted('maxifs', 'MAXIFS finds the latest day of somebody.', 46_113, '=MAXIFS(C1:C5,A1:A5,"Dana")'),
  counted(
    'averageifs-none',
    'AVERAGEIFS of nothing is an error.',
    '#DIV/0!',
    '=AVERAGEIFS(C1:C5,A1:A5,"Nobody")',
  ),
  counted('vlookup', 'An exact VLOOKUP finds the first row.', 'Coffee', '=VLOOKUP("dana",A1:C5,2,FALSE)'),
  counted(
    'vlookup-missing',
    'A VLOOKUP that finds nothing is #N/A.',
    '#N/A',
    '=VLOOKUP("Nobody",A1:C5,2,FALSE)',
  ),
  counted('index-match', 'INDEX and MATCH find a row.', 'Call', '=INDEX(B1:B5,MATCH("Kai",A1:A5,0))'),
  counted(
    'xlookup',
    'XLOOKUP has an answer for nothing found.',
    'none',
    '=XLOOKUP("Nobody",A1:A5,B1:B5,"none")',
  ),
  counted('iferror', 'IFERROR replaces an error.', 'none', '=IFERROR(1/0,"none")'),
  counted('text-compare', 'Texts compare without upper and lower case.', true, '="DANA"=A1'),
  counted('exact', 'EXACT minds them.', false, '=EXACT("DANA",A1)'),
  counted('join', 'An ampersand joins texts and numbers.', 'Dana 46023', '=A1&" "&C1'),
  counted('text', 'TEXT renders a day.', '2026-01-01', '=TEXT(C1,"yyyy-mm-dd")'),
  counted('date', 'DATE makes a serial number.', true, '=DATE(2026,1,1)=46023'),
  counted('blank-zero', 'A blank counts as nothing in a sum of cells.', 1, '=A5+1'),
  counted('blank-text', 'A blank equals the empty text.', true, '=A5=""'),
  counted('isblank', 'ISBLANK is true of a cell nobody filled.', true, '=ISBLANK(A5)'),
  behaviour(
    'formulas.isblank-formula',
    FUNCTIONS,
    'ISBLANK is false of a formula that shows nothing.',
    { is: false },
    ({ sheet }) => {
      sheet.getRange('A1').setFormula('=""');
      return sheet.getRange('B1').setFormula('=ISBLANK(A1)').getValue();
    },
  ),
  counted('open-column', 'An open range reaches to the end of the grid.', 4, '=COUNTA(A1:A)'),
  counted('error-spreads', 'An error in an argument is the answer.', '#DIV/0!', '=1/0+A1'),
  counted('no-ref', 'INDEX beyond its range is #NUM!.', '#NUM!', '=INDEX(A1:A5,99)'),
  counted('circular', 'A cell that names itself ends in an error.', '#REF!', '=E1+1'),
  behaviour(
    'formulas.spill',
    'range in, range out',
    'ARRAYFORMULA spills downwards.',
    { is: [[2], [4], [6]] },
    ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A3*2)');
      return sheet.getRange('B1:B3').getValues();
    },
  ),
  behaviour(
    'formulas.spill-blocked',
    'range in, range out',
    'A spill that would overwrite something is #REF!.',
    { is: '#REF!' },
    ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('B2').setValue('in the way');
      return describe(sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A3*2)').getValue());
    },
  ),
  behaviour(
    'formulas.spilled-no-formula',
    'range in, range out',
    'Spilled cells have no formula of their own.',
    { is: '' },
    ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('B1').setFormula('=ARRAYFORMULA(A1:A2*2)');
      return sheet.getRange('B2').getFormula();
    },
  ),
  behaviour(
    'formulas.live',
    FUNCTIONS,
    'A formula follows the cell it names, within one run.',
    { is: [2, 11] },
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setValue(1);
      const formula = sheet.getRange('B1').setFormula('=A1+1');
      const before = formula.getValue();
      cell.setValue(10);
      return [before, formula.getValue()];
    },
  ),
  behaviour(
    'formulas.shifted',
    FOLLOW,
    'A formula’s references follow inserted rows.',
    { is: '=A3+1' },
    ({ sheet }) => {
      sheet.getRange('B1').setFormula('=A1+1');
      sheet.insertRowsBefore(1, 2);
      return sheet.getRange('B3').getFormula();
    },
  ),
  behaviour(
    'formulas.deleted',
    FOLLOW,
    'A formula whose column was deleted shows #REF!.',
    { is: '#REF!' },
    ({ sheet }) => {
      sheet.getRange('C1').setFormula('=A1+1');
      sheet.deleteColumn(1);
      return describe(sheet.getRange('B1').getValue());
    },
  ),
  behaviour(
    'formulas.renamed',
    FOLLOW,
    'A renamed tab is renamed in formulas.',
    { says: 'Contract other name' },
    ({ file, sheet }) => {
      const other = file.insertSheet('Contract other');
      sheet.getRange('A1').setFormula("='Contract other'!A1");
      other.setName('Contract other name');
      const text = sheet.getRange('A1').getFormula();
      file.deleteSheet(other);
      return text;
    },
  ),
  behaviour(
    'formulas.overwritten',
    'formula injection',
    'A value written over a formula replaces it.',
    { is: ['', 7] },
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setFormula('=1+1').setValue(7);
      return [cell.getFormula(), cell.getValue()];
    },
  ),
  behaviour(
    'formulas.no-equals',
    'formula injection',
    'setFormula adds a missing equals sign.',
    { is: 3 },
    ({ sheet }) => sheet.getRange('A1').setFormula('1+2').getValue(),
  ),
  behaviour(
    'formulas.comma',
    LOCALE,
    'In an English file a script’s formula uses commas.',
    { is: 3 },
    ({ sheet }) => sheet.getRange('A1').setFormula('=MAX(1,3)').getValue(),
  ),
  behaviour(
    'formulas.today',
    'dates are instants',
    'TODAY is the day in the zone of the file.',
    { is: true },
    ({ file, sheet }) => {
      const shown = sheet
        .getRange('A1')
        .setFormula('=TODAY()')
        .setNumberFormat('yyyy-mm-dd')
        .getDisplayValue();
      return shown === Utilities.formatDate(new Date(), file.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
    },
  ),
];
