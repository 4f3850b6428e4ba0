import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
/** The same engine without windows, keyboard focus and clipboard: enough for a page alone, and a fifth quicker. */
const HEADLESS_NAMES = ['chromium-headless-shell', 'chrome-headless-shell'];
const OUTSIDE_PATH = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const NO_CHROMIUM =
  'The browser tests need Chrome or Chromium: install one (on Debian as root: apt-get install chromium) ' +
  'or set CHROMIUM to the path of its program.';

/** The program the browser tests start: what CHROMIUM names, else an installed one, else undefined. */
export function findChromium(environment = process.env) {
  return environment.CHROMIUM || [...inPath(NAMES, environment), ...OUTSIDE_PATH].find(isProgram);
}

/** The program for tests of a page without windows: what CHROMIUM names, else a headless shell, else any Chromium. */
export function findHeadless(environment = process.env) {
  const shell = environment.CHROMIUM || inPath(HEADLESS_NAMES, environment).find(isProgram);
  return shell || findChromium(environment);
}

/**
 * @param {string[]} names
 * @param {NodeJS.ProcessEnv} environment
 */
function inPath(names, environment) {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
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
