import type { Partner } from '../schema/partners';
import { type NameIndex, normaliseName } from './names';

interface LogRow {
  readonly partner: string;
  readonly partnerId: string;
  readonly resolvedFrom: string;
}

/** An id for every row that has none; of two equal ids the lower row gets a new one (a copied row). */
export function planIds(
  rows: readonly { readonly id: string }[],
  fresh: () => string,
): Map<number, { id: string }> {
  const seen = new Set<string>();
  const changes = new Map<number, { id: string }>();
  for (const [index, { id }] of rows.entries()) {
    if (id !== '' && !seen.has(id)) seen.add(id);
    else changes.set(index, { id: fresh() });
  }
  return changes;
}

/**
 * Whom each log row means, as it should be remembered: while the typed name is the one it was resolved from, the
 * id stands, so a renamed partner keeps its history; a changed name is resolved anew.
 */
export function planLinks(
  rows: readonly LogRow[],
  index: NameIndex<Partner>,
): Map<number, { partnerId: string; resolvedFrom: string }> {
  const changes = new Map<number, { partnerId: string; resolvedFrom: string }>();
  for (const [at, row] of rows.entries()) {
    const match = index.matchRow(row);
    const link =
      'found' in match
        ? { partnerId: match.found.id, resolvedFrom: normaliseName(row.partner) }
        : { partnerId: '', resolvedFrom: '' };
    if (link.partnerId !== row.partnerId || link.resolvedFrom !== row.resolvedFrom) changes.set(at, link);
  }
  return changes;
}
