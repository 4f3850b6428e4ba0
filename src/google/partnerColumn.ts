import { normaliseName } from '../domain/names';
import { partners } from '../schema/partners';

/** What a computed column of the Partners tab says, by normalised partner name. Two service calls. */
export function loadPartnerColumn(header: string): Map<string, string> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(partners.name);
  if (!sheet) throw new Error(`There is no tab "${partners.name}".`);
  const [headers = [], ...rows] = sheet.getDataRange().getValues();
  const nameAt = headers.indexOf(partners.columns.partner.header);
  const columnAt = headers.indexOf(header);
  if (nameAt < 0 || columnAt < 0) throw new Error(`The tab "${partners.name}" has no column "${header}".`);
  return new Map(rows.map((row) => [normaliseName(String(row[nameAt])), String(row[columnAt])]));
}
