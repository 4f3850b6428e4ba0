/** What Google says, in its own words, when a person has not allowed something (docs/platform.md, "granular consent"). */
const NOT_ALLOWED = /permission|authoriz|authoris|PERMISSION_DENIED/i;

/** What it says of a range or tab that this account may not change (docs/platform.md, "hard protection"). */
const PROTECTED = /protected (cell|range|sheet)|protected.*(cell|object)/i;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export const isNotAllowed = (error: unknown): boolean => NOT_ALLOWED.test(messageOf(error));
export const isProtected = (error: unknown): boolean => PROTECTED.test(messageOf(error));

/** Writes; where somebody protected the place does otherwise, if anything else may be done. */
export function unlessProtected(write: () => unknown, otherwise?: () => void): void {
  try {
    write();
  } catch (error) {
    if (!otherwise || !isProtected(error)) throw error;
    otherwise();
  }
}
