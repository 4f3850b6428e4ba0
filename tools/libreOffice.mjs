import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['soffice', 'libreoffice'];
const OUTSIDE_PATH = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

export const NO_LIBREOFFICE =
  'This deep test needs LibreOffice Calc: install it (on Debian as root: apt-get install libreoffice-calc-nogui) ' +
  'or set LIBREOFFICE to the path of its program soffice.';

/** The program that calculates a workbook a second time: what LIBREOFFICE names, else an installed one, else undefined. */
export function findLibreOffice(environment = process.env) {
  if (environment.LIBREOFFICE) return environment.LIBREOFFICE;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...OUTSIDE_PATH].find(
    isProgram,
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
