import { encode } from './codec';
import type { Wire } from './wire';

/** How an answer leaves the realm: to a page, into a cell, or nowhere. */
export type ReplyKind = 'page' | 'cell' | 'none';

/** The answer of a script's function as the caller gets it. */
export function makeReply(kind: ReplyKind, value: unknown): Wire {
  if (kind === 'none') return null;
  return kind === 'cell' ? encode(value) : pageReply(value);
}

/** A page gets null, without a word, when a Date is anywhere inside. */
function pageReply(value: unknown): Wire {
  if (value === undefined || holdsDate(value)) return null;
  const text = JSON.stringify(value);
  return text === undefined ? null : (JSON.parse(text) as Wire);
}

function holdsDate(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Date || Object.values(value).some(holdsDate);
}
