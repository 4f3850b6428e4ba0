import { findChromium, NO_CHROMIUM } from '../../tools/chromium.mjs';

/** The path of the browser to start. Throws a sentence that says how to get one. */
export function chromiumPath(): string {
  const path = findChromium();
  if (!path) throw new Error(NO_CHROMIUM);
  return path;
}
