/** What a simple trigger and a formula try, by the word somebody typed. Each answers words. */
const ATTEMPTS: Readonly<Record<string, () => unknown>> = {
  mail: () => MailApp.getRemainingDailyQuota() >= 0,
  sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('Hello')),
  triggers: () => ScriptApp.getProjectTriggers().length,
  properties: () => PropertiesService.getDocumentProperties().getProperty('no such property'),
  keep: () =>
    PropertiesService.getDocumentProperties().setProperty('contract', 'kept').getProperty('contract'),
  cache: () => CacheService.getUserCache().get('no such value'),
  lock: () => LockService.getScriptLock().tryLock(100),
  who: () => Session.getActiveUser().getEmail(),
  language: () => Session.getActiveUserLocale().length > 0,
  read: () => SpreadsheetApp.getActiveSpreadsheet().getSheets().length > 0,
  write: () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]?.getRange('A1').setValue('x').getValue(),
  marks: () => SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find().length >= 0,
  format: () => Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy'),
  ui: () => SpreadsheetApp.getUi() !== null,
};

/** Tries what the word names, and says what came of it. */
export function attempt(word: string): string {
  const act = ATTEMPTS[word];
  if (!act) return `nothing is called ${word}`;
  try {
    return `allowed: ${JSON.stringify(act()) ?? 'nothing'}`;
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}
