import { type Kind, OTHER_KIND } from '../schema/kinds';
import { normaliseName } from './names';

/** What a typed kind means. Kinds match as names do. */
export interface KindIndex {
  /** The kind of that name, or undefined when the Kinds tab has none. */
  find(typed: string): Kind | undefined;
  /** The same, an unknown kind counting as Other. */
  of(typed: string): Kind;
}

export function indexKinds(kinds: readonly Kind[]): KindIndex {
  const byName = new Map<string, Kind>();
  for (const kind of kinds) {
    const name = normaliseName(kind.kind);
    if (name !== '' && !byName.has(name)) byName.set(name, kind);
  }
  const other = byName.get(normaliseName(OTHER_KIND)) ?? {
    kind: OTHER_KIND,
    meaningful: false,
    twoWay: false,
  };
  const find = (typed: string): Kind | undefined => byName.get(normaliseName(typed));

  const spellings = new Map<string, Kind>();
  return {
    find,
    of(typed) {
      const known = spellings.get(typed);
      if (known) return known;
      const kind = find(typed) ?? other;
      spellings.set(typed, kind);
      return kind;
    },
  };
}
