/** ASCII words one space apart: all there is to normalise is their case. Most names are, and it is ten times faster. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The form in which names are compared: NFKC, trimmed, white space collapsed, case ignored. Upper case first,
 * since some letters have no lower-case twin that leads back ('ß' and 'SS' are one name).
 */
export function normaliseName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase().toLowerCase();
}

/** Whom a name could mean. */
export type Match<T> = { readonly found: T } | { readonly none: true } | { readonly several: readonly T[] };

/** The cells of a log row that say whose it is. */
export interface NamedRow {
  readonly partner: string;
  readonly partnerId: string;
  readonly resolvedFrom: string;
}

/** Looks rows up by name or by id. A raw spelling is normalised once. */
export interface NameIndex<T> {
  match(name: string): Match<T>;
  /** The row of a log entry: by id while the typed name is still the one it was resolved from, else by name. */
  matchRow(row: NamedRow): Match<T>;
}

interface Spelling<T> {
  readonly name: string;
  readonly match: Match<T>;
}

export function indexNames<T extends { readonly id: string }>(
  rows: readonly T[],
  nameOf: (row: T) => string,
): NameIndex<T> {
  const byName = groupByName(rows, nameOf);
  const byId = new Map<string, Match<T>>();
  for (const row of rows) {
    if (row.id !== '' && !byId.has(row.id) && nameOf(row).trim() !== '') byId.set(row.id, { found: row });
  }

  const spellings = new Map<string, Spelling<T>>();
  const spellingOf = (typed: string): Spelling<T> => {
    const known = spellings.get(typed);
    if (known) return known;
    const name = normaliseName(typed);
    const spelling = { name, match: matchOf(byName.get(name) ?? []) };
    spellings.set(typed, spelling);
    return spelling;
  };

  return {
    match: (name) => spellingOf(name).match,
    matchRow(row) {
      const { name, match } = spellingOf(row.partner);
      if (row.resolvedFrom === '' || row.resolvedFrom !== name) return match;
      return byId.get(row.partnerId) ?? match;
    },
  };
}

function groupByName<T>(rows: readonly T[], nameOf: (row: T) => string): Map<string, T[]> {
  const byName = new Map<string, T[]>();
  for (const row of rows) {
    const name = normaliseName(nameOf(row));
    if (name === '') continue;
    const namesakes = byName.get(name);
    if (namesakes) namesakes.push(row);
    else byName.set(name, [row]);
  }
  return byName;
}

function matchOf<T>(found: readonly T[]): Match<T> {
  const [only] = found;
  if (!only) return { none: true };
  return found.length > 1 ? { several: found } : { found: only };
}
