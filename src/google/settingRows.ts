import { makeSetting, SETTING_NAMES, SETTINGS, type SettingName, type Settings } from '../schema/settings';
import type { Stand } from './stand';

/** Adds a row for every setting that has none, below the last one. The names come last: interrupted, it is begun again. */
export function ensureSettingRows({ sheet, headerRow, columns, gridRows }: Stand, settings: Settings): void {
  const [name = 0, value = 0, sentence = 0] = ['name', 'value', 'sentence'].map((key) => columns.get(key));
  if (name * value * sentence === 0) return;
  const named = sheet
    .getRange(headerRow + 1, name, gridRows - headerRow, 1)
    .getValues()
    .map(([cell]) => String(cell).trim());
  const missing = SETTING_NAMES.filter((setting) => !named.includes(setting));
  if (missing.length === 0) return;
  const filled = named.reduce((last, cell, index) => (cell === '' ? last : index + 1), 0);
  const first = headerRow + 1 + filled;
  const shortBy = first + missing.length - 1 - gridRows;
  if (shortBy > 0) sheet.insertRowsAfter(gridRows, shortBy);
  const write = (column: number, cellOf: (setting: SettingName) => string) =>
    sheet.getRange(first, column, missing.length, 1).setValues(missing.map((setting) => [cellOf(setting)]));
  write(sentence, (setting) => SETTINGS[setting].sentence);
  write(value, (setting) => asText(String(makeSetting(setting, settings))));
  write(name, (setting) => setting);
}

/** '17:00' must not become a time, nor '5' keep its apostrophe. */
const asText = (value: string) => (/^\d+$/.test(value) || value === '' ? value : `'${value}`);
