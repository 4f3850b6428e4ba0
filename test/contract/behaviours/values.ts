import { type Behaviour, behaviour, describe, type Place, refusalOf } from './behaviour';

/** What a cell holds after a script wrote something into it. */
const written =
  (value: unknown, format?: string) =>
  ({ sheet }: Place) => {
    const cell = sheet.getRange('A1');
    if (format) cell.setNumberFormat(format);
    cell.setValue(value);
    return describe(cell.getValue());
  };

const TYPED = 'strings are parsed as typed';
const INJECTION = 'formula injection';
const PLAIN = 'plain text format';

export const values: readonly Behaviour[] = [
  behaviour(
    'values.zeros',
    TYPED,
    'A text of digits loses its leading zeros.',
    { is: 123 },
    written('00123'),
  ),
  behaviour(
    'values.day',
    TYPED,
    'A text like 2026-03-29 becomes a day.',
    { says: 'Date 2026-03-2' },
    written('2026-03-29'),
  ),
  behaviour('values.dash', TYPED, 'The text 1-2 becomes a day.', { says: 'Date 2' }, written('1-2')),
  behaviour('values.true', TYPED, 'The text TRUE becomes a boolean.', { is: true }, written('TRUE')),
  behaviour('values.false', TYPED, 'The text false becomes a boolean.', { is: false }, written('false')),
  behaviour('values.percent', TYPED, 'The text 10% becomes a tenth.', { is: 0.1 }, written('10%')),
  behaviour(
    'values.time',
    TYPED,
    'The text 12:30 becomes a time.',
    { says: 'Date 1899-12-' },
    written('12:30'),
  ),
  behaviour('values.spaces', TYPED, 'A number between blanks is a number.', { is: 7 }, written(' 7 ')),
  behaviour('values.exponent', TYPED, 'The text 1e3 becomes a thousand.', { is: 1000 }, written('1e3')),
  behaviour(
    'values.words',
    TYPED,
    'Plain words stay as they are.',
    { is: 'Willow Clinic' },
    written('Willow Clinic'),
  ),
  behaviour(
    'values.apostrophe',
    TYPED,
    'Behind a leading apostrophe a text stays text, and the apostrophe is no part of it.',
    { is: '00123' },
    written("'00123"),
  ),
  behaviour(
    'values.apostrophe-formula',
    TYPED,
    'Behind a leading apostrophe even an equals sign is text.',
    { is: '=1+1' },
    written("'=1+1"),
  ),
  behaviour(
    'values.apostrophe-hidden',
    TYPED,
    'The leading apostrophe is not displayed.',
    { is: '007' },
    ({ sheet }) => sheet.getRange('A1').setValue("'007").getDisplayValue(),
  ),
  behaviour('values.number', TYPED, 'A number stays a number.', { is: 12.5 }, written(12.5)),
  behaviour('values.boolean', TYPED, 'A boolean stays a boolean.', { is: true }, written(true)),
  behaviour(
    'values.setValues-typed',
    TYPED,
    'setValues reads every text as setValue does.',
    { is: [[1, true, 'x']] },
    ({ sheet }) =>
      sheet
        .getRange('A1:C1')
        .setValues([['01', 'TRUE', 'x']])
        .getValues(),
  ),
  behaviour(
    'values.formula',
    INJECTION,
    'A text with an equals sign becomes a formula.',
    { is: 2 },
    written('=1+1'),
  ),
  behaviour(
    'values.formula-block',
    INJECTION,
    'In a block, too, a text with an equals sign becomes a formula.',
    { is: [['=1+1', '']] },
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([['=1+1', 'x']])
        .getFormulas(),
  ),
  behaviour(
    'values.formula-append',
    INJECTION,
    'appendRow makes formulas too.',
    { is: '=1+1' },
    ({ sheet }) => sheet.appendRow(['=1+1']).getRange('A1').getFormula(),
  ),
  behaviour(
    'values.plus',
    INJECTION,
    'A text beginning with a plus sign may become a formula.',
    { doubt: 'signedText', either: { formula: '#NAME?', text: '+x' } },
    written('+x'),
  ),
  behaviour(
    'values.minus',
    INJECTION,
    'A text beginning with a minus sign may become a formula.',
    { doubt: 'signedText', either: { formula: -3, text: '-1-2' } },
    written('-1-2'),
  ),
  behaviour('values.minus-number', TYPED, 'A negative number is a number.', { is: -12 }, written('-12')),
  behaviour('values.at', INJECTION, 'A text beginning with @ stays text.', { is: '@ana' }, written('@ana')),
  behaviour('values.equals-alone', INJECTION, 'An equals sign alone is text.', { is: '=' }, written('=')),
  behaviour(
    'values.plain-zeros',
    PLAIN,
    'A plain-text cell keeps zeros.',
    { is: '00123' },
    written('00123', '@'),
  ),
  behaviour('values.plain-day', PLAIN, 'A plain-text cell keeps 1-2.', { is: '1-2' }, written('1-2', '@')),
  behaviour(
    'values.plain-true',
    PLAIN,
    'A plain-text cell keeps TRUE as text.',
    { is: 'TRUE' },
    written('TRUE', '@'),
  ),
  behaviour(
    'values.plain-time',
    PLAIN,
    'A plain-text cell keeps 16:30 as text.',
    { is: '16:30' },
    written('16:30', '@'),
  ),
  behaviour(
    'values.plain-late',
    PLAIN,
    'Setting the plain-text format afterwards does not bring zeros back.',
    { is: 123 },
    ({ sheet }) => sheet.getRange('A1').setValue('00123').setNumberFormat('@').getValue(),
  ),
  behaviour(
    'values.blank',
    'blank cells',
    'An empty cell reads as the empty text, never null.',
    { is: [['', '']] },
    ({ sheet }) => sheet.getRange('A1:B1').getValues(),
  ),
  behaviour('values.clear', 'blank cells', 'Writing the empty text clears.', { is: true }, ({ sheet }) =>
    sheet.getRange('A1').setValue('x').setValue('').isBlank(),
  ),
  behaviour('values.null', 'undefined means null', 'Writing null clears a cell.', { is: true }, ({ sheet }) =>
    sheet.getRange('A1').setValue('x').setValue(null).isBlank(),
  ),
  behaviour(
    'values.undefined',
    'undefined means null',
    'Writing undefined clears a cell.',
    { is: true },
    ({ sheet }) => sheet.getRange('A1').setValue('x').setValue(undefined).isBlank(),
  ),
  behaviour(
    'values.error',
    'error cells',
    'A cell in error reads as the text of its error.',
    { is: ['#DIV/0!', '#DIV/0!'] },
    ({ sheet }) => {
      const cell = sheet.getRange('A1').setFormula('=1/0');
      return [describe(cell.getValue()), cell.getDisplayValue()];
    },
  ),
  behaviour(
    'values.name-error',
    'error cells',
    'An unknown function reads as #NAME?.',
    { is: '#NAME?' },
    ({ sheet }) => describe(sheet.getRange('A1').setFormula('=NO_SUCH_FUNCTION_HERE(1)').getValue()),
  ),
  behaviour(
    'values.merged',
    'merged cells',
    'Of merged cells only the top left one holds the value.',
    {
      is: [
        ['x', ''],
        ['', ''],
      ],
    },
    ({ sheet }) => {
      sheet
        .getRange('A1:B2')
        .setValues([
          ['x', ''],
          ['', ''],
        ])
        .merge();
      return sheet.getRange('A1:B2').getValues();
    },
  ),
  behaviour(
    'values.merge-drops',
    'merged cells',
    'Merging keeps the top left value and drops the others.',
    { is: [['a', '']] },
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([['a', 'b']])
        .merge()
        .getValues(),
  ),
  behaviour(
    'values.array',
    TYPED,
    'An array given to setValue becomes its text.',
    { says: '1' },
    ({ sheet }) => String(sheet.getRange('A1').setValue([1, 2]).getDisplayValue()),
  ),
  behaviour(
    'values.long',
    'grid limits',
    'A cell takes 50,000 characters and no more.',
    { says: '50000 characters in a single cell' },
    ({ sheet }) => {
      sheet.getRange('A1').setValue('x'.repeat(50_000));
      return refusalOf(() => sheet.getRange('A2').setValue('x'.repeat(50_001)));
    },
  ),
];
