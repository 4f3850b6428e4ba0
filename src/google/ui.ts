/** The menu, the sidebar and the dialogs. Only the menu and calls of the sidebar may reach this: a trigger has no Ui. */

export interface MenuItem {
  readonly label: string;
  readonly handler: string;
}

/** Static: works before anybody has authorised anything (docs/platform.md, "auth modes"). */
export function addMenu(title: string, items: readonly MenuItem[]): void {
  const menu = SpreadsheetApp.getUi().createMenu(title);
  for (const { label, handler } of items) menu.addItem(label, handler);
  menu.addToUi();
}

/** Opens the sidebar on one of its tabs. */
export function showSidebar(title: string, tab: string): void {
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  const opened = page.setContent(page.getContent().replace('data-tab="due"', `data-tab="${tab}"`));
  SpreadsheetApp.getUi().showSidebar(opened.setTitle(title));
}

export function showImportDialog(title: string): void {
  const page = HtmlService.createHtmlOutputFromFile('import').setWidth(720).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

export function toast(message: string): void {
  SpreadsheetApp.getActive().toast(message, 'Mutual', 6);
}
