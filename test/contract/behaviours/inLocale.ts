/** What is seen while the file's locale is another. */
export function inLocale<T>(file: GoogleAppsScript.Spreadsheet.Spreadsheet, locale: string, act: () => T): T {
  const before = file.getSpreadsheetLocale();
  file.setSpreadsheetLocale(locale);
  try {
    return act();
  } finally {
    file.setSpreadsheetLocale(before);
  }
}
