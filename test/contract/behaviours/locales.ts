import { type Behaviour, behaviour, describe, type Place } from './behaviour';
import { inLocale } from './inLocale';

const FORMULAS = 'locale of formulas';
const TYPED = 'typed dates';

const inGerman = <T>({ file }: Place, act: () => T): T => inLocale(file, 'de_DE', act);

export const locales: readonly Behaviour[] = [
  behaviour(
    'locales.comma',
    FORMULAS,
    'In a French and in a Dutch file 1,5 is one and a half.',
    { is: [1.5, 1.5] },
    ({ file, sheet }) =>
      ['fr_FR', 'nl_NL'].map((locale) =>
        inLocale(file, locale, () => sheet.getRange('A1').setValue('1,5').getValue()),
      ),
  ),
  behaviour(
    'locales.comma-in-english',
    FORMULAS,
    'In a British and an American file 1,5 stays text.',
    { is: ['1,5', '1,5'] },
    ({ file, sheet }) =>
      ['en_GB', 'en_US'].map((locale) =>
        inLocale(file, locale, () => sheet.getRange('A1').setValue('1,5').getValue()),
      ),
  ),
  behaviour('locales.point', TYPED, 'In a German file 1.5 is the first of May.', { is: '05-01' }, (place) =>
    inGerman(place, () =>
      place.sheet.getRange('A1').setValue('1.5').setNumberFormat('mm-dd').getDisplayValue(),
    ),
  ),
  behaviour(
    'locales.shown',
    FORMULAS,
    'A number is shown with the sign for decimals of the file’s locale.',
    { is: ['1,5', '1.5'] },
    (place) => {
      const cell = place.sheet.getRange('A1').setValue(1.5);
      return [inGerman(place, () => cell.getDisplayValue()), cell.getDisplayValue()];
    },
  ),
  behaviour(
    'locales.joined',
    FORMULAS,
    'A formula that makes text of a number writes it as the locale does.',
    { is: '1,5 km' },
    (place) =>
      inGerman(place, () => {
        place.sheet.getRange('A1').setValue(1.5);
        return place.sheet.getRange('B1').setFormula('=A1&" km"').getValue();
      }),
  ),
  behaviour(
    'locales.criterion',
    FORMULAS,
    'A criterion put together from a number with decimals finds what it should in a German file.',
    { is: 2 },
    (place) =>
      inGerman(place, () => {
        place.sheet.getRange('A1:A3').setValues([[0.5], [1.5], [2.5]]);
        return place.sheet.getRange('B1').setFormula('=COUNTIF(A1:A3;">="&A2)').getValue();
      }),
  ),
  behaviour(
    'locales.semicolon',
    FORMULAS,
    'A formula with semicolons between its arguments is read in a British and in a German file.',
    { is: [3, 3] },
    ({ file, sheet }) =>
      ['en_GB', 'de_DE'].map((locale) =>
        inLocale(file, locale, () => sheet.getRange('A1').setFormula('=MAX(1;3)').getValue()),
      ),
  ),
  behaviour(
    'locales.script-comma',
    FORMULAS,
    'A script’s formula in a German file is read in English or by the locale.',
    { doubt: 'formulasByScripts', either: { 'in English': 3, 'by the locale': 1.3 } },
    (place) => inGerman(place, () => place.sheet.getRange('A1').setFormula('=MAX(1,3)').getValue()),
  ),
  behaviour(
    'locales.script-references',
    FORMULAS,
    'So a comma between two references works there or is no formula.',
    { doubt: 'formulasByScripts', either: { 'in English': 0, 'by the locale': '#ERROR!' } },
    (place) =>
      inGerman(place, () => describe(place.sheet.getRange('A1').setFormula('=MAX(B1,C1)').getValue())),
  ),
  behaviour(
    'locales.english-kept',
    FORMULAS,
    'getFormula answers in English whatever the locale.',
    { is: '=MAX(1.5,A2)' },
    (place) => {
      const cell = place.sheet.getRange('B1').setFormula('=MAX(1.5,A2)');
      return inGerman(place, () => cell.getFormula());
    },
  ),
];
