import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { SentMail } from '../../local/host';

const folder = new URL('../approved/two-years/', import.meta.url);

/**
 * Compares a mail that was sent with test/approved/two-years/<name>.txt. With UPDATE_APPROVED=1 the file is
 * written instead: read it as the person who would get it.
 */
export function expectApprovedMail(name: string, { to, subject, body }: SentMail): void {
  const file = new URL(`${name}.txt`, folder);
  const text = `To: ${to.join(', ')}\nSubject: ${subject}\n\n${body}`;
  if (process.env.UPDATE_APPROVED === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '(nothing approved yet)');
}
