import { type Behaviour, behaviour } from './behaviour';

const WARNS = 'warning-only protection';
const HARD = 'hard protection';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const protectionsOf = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);

export const protection: readonly Behaviour[] = [
  behaviour(
    'protection.stacks',
    WARNS,
    'Protecting a range again adds one more protection.',
    { is: 2 },
    ({ sheet }) => {
      sheet.getRange('B:B').protect();
      sheet.getRange('B:B').protect();
      return protectionsOf(sheet).length;
    },
  ),
  behaviour(
    'protection.description',
    WARNS,
    'A protection is found again by its description.',
    { is: ['ours'] },
    ({ sheet }) => {
      sheet.getRange('B:B').protect().setDescription('ours').setWarningOnly(true);
      return protectionsOf(sheet).map((one) => one.getDescription());
    },
  ),
  behaviour(
    'protection.warning',
    WARNS,
    'A warning-only protection says so, and everybody may edit.',
    { is: [true, true] },
    ({ sheet }) => {
      const one = sheet.getRange('B:B').protect().setWarningOnly(true);
      return [one.isWarningOnly(), one.canEdit()];
    },
  ),
  behaviour('protection.writes', WARNS, 'A script’s write meets no question.', { is: 'x' }, ({ sheet }) => {
    sheet.getRange('B:B').protect().setWarningOnly(true);
    return sheet.getRange('B2').setValue('x').getValue();
  }),
  behaviour('protection.usual', WARNS, 'A new protection is no mere warning.', { is: false }, ({ sheet }) =>
    sheet.getRange('B:B').protect().isWarningOnly(),
  ),
  behaviour('protection.owner', HARD, 'The owner may write what is protected.', { is: 'x' }, ({ sheet }) => {
    const one = sheet.getRange('B:B').protect();
    one.removeEditors(one.getEditors());
    return sheet.getRange('B2').setValue('x').getValue();
  }),
  behaviour('protection.removed', HARD, 'A removed protection is gone.', { is: 0 }, ({ sheet }) => {
    sheet.getRange('B:B').protect().remove();
    return protectionsOf(sheet).length;
  }),
  behaviour(
    'protection.follows',
    'references follow cells',
    'A protected column follows when columns are inserted before it.',
    { is: 4 },
    ({ sheet }) => {
      sheet.getRange('B:B').protect();
      sheet.insertColumnsBefore(1, 2);
      return protectionsOf(sheet)[0]?.getRange().getColumn() ?? null;
    },
  ),
  behaviour(
    'protection.kinds',
    HARD,
    'Protections of ranges and of sheets are listed apart.',
    { is: [1, 1] },
    ({ sheet }) => {
      sheet.getRange('B:B').protect();
      sheet.protect().setWarningOnly(true);
      return [protectionsOf(sheet).length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];
    },
  ),
];
