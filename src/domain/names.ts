/** The form in which names are compared: NFKC, trimmed, white space collapsed, case ignored. */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whom a name could mean. */
export type Match<T> = { readonly found: T } | { readonly none: true } | { readonly several: readonly T[] };

/** Looks rows up by name or by id. A raw spelling is normalised once. */
export interface NameIndex<T> {
  match(name: string): Match<T>;
  /** The row of a log entry: by id while the typed name is still the one it was resolved from, else by name. */
  matchRow(row: {
    readonly partner: string;
    readonly partnerId: string;
    readonly resolvedFrom: string;
  }): Match<T>;
}

export function indexNames<T extends { readonly id: string }>(
  rows: readonly T[],
  nameOf: (row: T) => string,
): NameIndex<T> {
  const byName = new Map<string, T[]>();
  const byId = new Map<string, T>();
  for (const row of rows) {
    const name = normaliseName(nameOf(row));
    if (name === '') continue;
    byName.set(name, [...(byName.get(name) ?? []), row]);
    if (row.id !== '' && !byId.has(row.id)) byId.set(row.id, row);
  }
  const spellings = new Map<string, Match<T>>();
  const match = (name: string): Match<T> => {
    const known = spellings.get(name);
    if (known) return known;
    const found = byName.get(normaliseName(name)) ?? [];
    const [only] = found;
    const result: Match<T> = !only ? { none: true } : found.length > 1 ? { several: found } : { found: only };
    spellings.set(name, result);
    return result;
  };
  return {
    match,
    matchRow(row) {
      const known = row.resolvedFrom === '' ? undefined : byId.get(row.partnerId);
      if (known && row.resolvedFrom === normaliseName(row.partner)) return { found: known };
      return match(row.partner);
    },
  };
}
