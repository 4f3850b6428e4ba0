import { type Behaviour, behaviour, describe } from './behaviour';
import { inLocale } from './inLocale';

const SERIAL = 'serial numbers';
const INSTANTS = 'dates are instants';
const ZONES = 'script zone and sheet zone';

/** Runs with another zone of the file, and puts the old one back. */
function inZone<T>(file: GoogleAppsScript.Spreadsheet.Spreadsheet, zone: string, act: () => T): T {
  const before = file.getSpreadsheetTimeZone();
  file.setSpreadsheetTimeZone(zone);
  try {
    return act();
  } finally {
    file.setSpreadsheetTimeZone(before);
  }
}

export const days: readonly Behaviour[] = [
  behaviour(
    'days.serial-shown',
    SERIAL,
    '1 January 2026 is the number 46023.',
    { is: '2026-01-01' },
    ({ sheet }) => sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_023).getDisplayValue(),
  ),
  behaviour(
    'days.serial-read',
    INSTANTS,
    'A number in a day format reads as a Date.',
    { is: '2026-01-01' },
    ({ file, sheet }) =>
      Utilities.formatDate(
        sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_023).getValue(),
        file.getSpreadsheetTimeZone(),
        'yyyy-MM-dd',
      ),
  ),
  behaviour(
    'days.number-of-day',
    SERIAL,
    'A day shown as a number is its serial number.',
    { is: 46_110 },
    ({ sheet }) => sheet.getRange('A1').setValue('2026-03-29').setNumberFormat('0').getValue(),
  ),
  behaviour(
    'days.half',
    SERIAL,
    'The fraction of a serial number is the time of day.',
    { is: '2026-01-01 18:00' },
    ({ sheet }) =>
      sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValue(46_023.75).getDisplayValue(),
  ),
  behaviour(
    'days.difference',
    SERIAL,
    'Days subtract as numbers, over the change of the clocks too.',
    { is: 7 },
    ({ sheet }) => {
      sheet
        .getRange('A1:B1')
        .setNumberFormat('yyyy-mm-dd')
        .setValues([[46_107, 46_114]]);
      return sheet.getRange('C1').setNumberFormat('0').setFormula('=B1-A1').getValue();
    },
  ),
  behaviour(
    'days.midnight',
    INSTANTS,
    'A day is the instant of midnight in the zone of the file.',
    { is: 'Date 2026-03-28T23:00:00.000Z' },
    ({ file, sheet }) =>
      inZone(file, 'Europe/Berlin', () =>
        describe(sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_110).getValue()),
      ),
  ),
  behaviour(
    'days.summer',
    INSTANTS,
    'Noon in summer is two hours behind noon of the world in Berlin.',
    { is: 'Date 2026-07-01T10:00:00.000Z' },
    ({ file, sheet }) =>
      inZone(file, 'Europe/Berlin', () =>
        describe(sheet.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm').setValue(46_204.5).getValue()),
      ),
  ),
  behaviour(
    'days.written-date',
    INSTANTS,
    'A Date is written as the wall time of the file’s zone.',
    { is: '2026-03-30 00:30' },
    ({ file, sheet }) =>
      inZone(file, 'Europe/Berlin', () =>
        sheet
          .getRange('A1')
          .setNumberFormat('yyyy-mm-dd hh:mm')
          .setValue(new Date('2026-03-29T22:30:00Z'))
          .getDisplayValue(),
      ),
  ),
  behaviour(
    'days.zone-changes-instant',
    INSTANTS,
    'Another zone of the file changes the instant, not the wall time.',
    { is: ['2026-01-01', '2026-01-01', false] },
    ({ file, sheet }) => {
      const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_023);
      const look = (zone: string) =>
        inZone(file, zone, () => ({ shown: cell.getDisplayValue(), at: Number(cell.getValue()) }));
      const tokyo = look('Asia/Tokyo');
      const lima = look('America/Lima');
      return [tokyo.shown, lima.shown, tokyo.at === lima.at];
    },
  ),
  behaviour(
    'days.script-zone',
    ZONES,
    'The zone of the script is the manifest’s, whatever the file’s.',
    { is: 'Etc/UTC' },
    ({ file }) => inZone(file, 'Asia/Tokyo', () => Session.getScriptTimeZone()),
  ),
  behaviour(
    'days.local-getters',
    ZONES,
    'JavaScript’s local getters tell the zone of the script.',
    { is: [23, 28] },
    ({ file, sheet }) =>
      inZone(file, 'Europe/Berlin', () => {
        const day: Date = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_110).getValue();
        return [day.getHours(), day.getDate()];
      }),
  ),
  behaviour(
    'days.zone-read',
    ZONES,
    'The zone of the file is what was set.',
    { is: 'Australia/Adelaide' },
    ({ file }) => inZone(file, 'Australia/Adelaide', () => file.getSpreadsheetTimeZone()),
  ),
  behaviour(
    'days.time-only',
    'time-only cells',
    'A cell that holds only a time reads as a Date of December 1899.',
    { says: 'Date 1899-12-' },
    ({ sheet }) => describe(sheet.getRange('A1').setNumberFormat('hh:mm').setValue(0.5).getValue()),
  ),
  behaviour(
    'days.instanceof-tag',
    'instanceof',
    'A Date from a cell is known by its tag.',
    { is: '[object Date]' },
    ({ sheet }) =>
      Object.prototype.toString.call(
        sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46_023).getValue(),
      ),
  ),
  behaviour(
    'days.order-gb',
    'typed dates',
    'In a British file 3/4/2026 is in April.',
    { is: '2026-04-03' },
    ({ file, sheet }) => inLocale(file, 'en_GB', () => typedDay(sheet, '3/4/2026')),
  ),
  behaviour(
    'days.order-us',
    'typed dates',
    'In an American file 3/4/2026 is in March.',
    { is: '2026-03-04' },
    ({ file, sheet }) => inLocale(file, 'en_US', () => typedDay(sheet, '3/4/2026')),
  ),
  behaviour(
    'days.unknown-text',
    'typed dates',
    'A day the file does not recognise stays text.',
    { is: '31/31/2026' },
    ({ sheet }) => sheet.getRange('A1').setValue('31/31/2026').getValue(),
  ),
  behaviour(
    'days.comma',
    'locale of formulas',
    'In a German file 1,5 is one and a half.',
    { is: 1.5 },
    ({ file, sheet }) => inLocale(file, 'de_DE', () => sheet.getRange('A1').setValue('1,5').getValue()),
  ),
  behaviour(
    'days.iso-everywhere',
    'typed dates',
    'A day in ISO form is read alike in Britain, America and Germany.',
    { is: ['2026-04-03', '2026-04-03', '2026-04-03'] },
    ({ file, sheet }) =>
      ['en_GB', 'en_US', 'de_DE'].map((locale) =>
        inLocale(file, locale, () => typedDay(sheet, '2026-04-03')),
      ),
  ),
];

function typedDay(sheet: GoogleAppsScript.Spreadsheet.Sheet, text: string): string {
  return sheet.getRange('A1').setValue(text).setNumberFormat('yyyy-mm-dd').getDisplayValue();
}
