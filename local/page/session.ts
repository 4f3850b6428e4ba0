const SECRET = 'mutual-secret';
const PERSON = 'mutual-person';

/**
 * The secret of this tab: from the start address once, then kept by the tab alone, so that it stays neither
 * in the address bar nor in the browser's history.
 */
export function takeSecret(): string {
  const given = location.hash.slice(1);
  if (!given) return sessionStorage.getItem(SECRET) ?? '';
  sessionStorage.setItem(SECRET, given);
  history.replaceState(null, '', location.pathname);
  return given;
}

export function rememberPerson(email: string): void {
  sessionStorage.setItem(PERSON, email);
}

/** Null: the owner of the workbook. */
export function recallPerson(): string | null {
  return sessionStorage.getItem(PERSON);
}
