import { isNotAllowed, isProtected } from './notAllowed';

/** How long to wait before each further attempt, in milliseconds (docs/platform.md, "services fail for a moment"). */
const PAUSES = [200, 600, 1_800];

/**
 * Reads, and reads again when the service fails for a moment: up to three times more. Only for what changes nothing:
 * a send or an append that failed may have taken effect. What a person has not allowed stays so,
 * and so does a protected place, of which a read may be the first to tell (docs/platform.md, "hard protection").
 */
export function patiently<T>(read: () => T): T {
  for (const pause of PAUSES) {
    try {
      return read();
    } catch (error) {
      if (isNotAllowed(error) || isProtected(error)) throw error;
      Utilities.sleep(pause);
    }
  }
  return read();
}
