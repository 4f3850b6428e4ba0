import { BY_HAND } from './menu';

/** What the items of the menu do that a person goes through by hand. */

const GERMAN = 'de_DE';

function byHandTab(): GoogleAppsScript.Spreadsheet.Sheet {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  return file.getSheetByName(BY_HAND) ?? file.insertSheet(BY_HAND);
}

/** A fresh tab, which the person then looks at. */
export function clearByHand(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const old = file.getSheetByName(BY_HAND);
  old?.setName(`${BY_HAND}, old`);
  file.insertSheet(BY_HAND).activate();
  if (old) file.deleteSheet(old);
  if (file.getSpreadsheetLocale() === GERMAN) file.setSpreadsheetLocale('en_GB');
}

export function writeFromScript(): void {
  byHandTab().getRange('A5').setValue('from the script');
}

export function writeProtected(): void {
  byHandTab().getRange('B5').setValue('from the script');
}

export function protectHard(): void {
  const protection = byHandTab().getRange('B:B').protect();
  protection.removeEditors(protection.getEditors());
}

export function protectSoftly(): void {
  byHandTab().getRange('B:B').protect().setWarningOnly(true);
}

export function makeEditTrigger(): void {
  ScriptApp.newTrigger('watchEdit').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
}

export function makeClockTrigger(): void {
  ScriptApp.newTrigger('watchClock').timeBased().everyMinutes(1).create();
}

export function listTriggers(): void {
  const names = ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction());
  byHandTab()
    .getRange('A1')
    .setValue(`triggers of mine: ${names.sort().join(', ') || 'none'}`);
}

export function deleteTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}

/** Leaves something in each place that a copy of the file might keep or lose. */
export function rememberHere(): void {
  PropertiesService.getDocumentProperties().setProperty('contract', 'remembered');
  const file = SpreadsheetApp.getActiveSpreadsheet();
  file.addDeveloperMetadata('contract file', file.getId());
}

export function recallHere(): void {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const marks = file.createDeveloperMetadataFinder().withKey('contract file').find();
  const isOwn = marks.some((mark) => mark.getValue() === file.getId());
  const property = PropertiesService.getDocumentProperties().getProperty('contract') ?? 'gone';
  byHandTab()
    .getRange('A1:A3')
    .setValues([
      [`property: ${property}`],
      [`marks: ${marks.length > 0 ? 'kept' : 'gone'}`],
      [`the file’s id is the marked one: ${isOwn}`],
    ]);
}

export function speakGerman(): void {
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale(GERMAN);
}

export function showPage(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('page').setTitle('Contract'));
}
