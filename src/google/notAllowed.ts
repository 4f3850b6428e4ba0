/** What Google says, in its own words, when a person has not allowed something (docs/platform.md, "granular consent"). */
const NOT_ALLOWED = /permission|authoriz|authoris|PERMISSION_DENIED/i;

/** What it says of a range or tab that this account may not change (docs/platform.md, "hard protection"). */
const PROTECTED = /protected (cell|range|sheet)|protected.*(cell|object)/i;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export const isNotAllowed = (error: unknown): boolean => NOT_ALLOWED.test(messageOf(error));
export const isProtected = (error: unknown): boolean => PROTECTED.test(messageOf(error));

/** Writes; where somebody protected the place does otherwise. */
export type Attempt = (write: () => unknown, otherwise: () => void) => void;

export const unlessProtected: Attempt = (write, otherwise) => {
  try {
    write();
  } catch (error) {
    if (!isProtected(error)) throw error;
    otherwise();
  }
};

/** The same where Google tells of it only when the write arrives: it arrives at once, and alone. */
export const unlessFoundProtected: Attempt = (write, otherwise) => {
  SpreadsheetApp.flush();
  unlessProtected(() => {
    write();
    SpreadsheetApp.flush();
  }, otherwise);
};
