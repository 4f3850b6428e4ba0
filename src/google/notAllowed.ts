/** What Google says, in its own words, when a person has not allowed something (docs/platform.md, "granular consent"). */
const NOT_ALLOWED = /permission|authoriz|authoris|PERMISSION_DENIED/i;

export function isNotAllowed(error: unknown): boolean {
  return NOT_ALLOWED.test(error instanceof Error ? error.message : String(error));
}
