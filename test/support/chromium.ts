import { findChromium, findHeadless, NO_CHROMIUM } from '../../tools/chromium.mjs';

/** The path of the browser to start. Throws a sentence that says how to get one. */
export const chromiumPath = (): string => demand(findChromium());

/** The path of the quickest browser for a page that needs neither a window's focus nor a clipboard. Throws likewise. */
export const headlessPath = (): string => demand(findHeadless());

function demand(path: string | undefined): string {
  if (!path) throw new Error(NO_CHROMIUM);
  return path;
}
