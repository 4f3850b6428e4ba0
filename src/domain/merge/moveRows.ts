import type { Partner } from '../../schema/partners';
import { indexNames, type Match, type NamedRow, normaliseName } from '../names';

/** The cells by which a log row belongs to a partner, and its id. */
type Moved = NamedRow & { readonly id: string };

/** What merging two partners does to the rows of one log. */
export interface MovedRows {
  /** Rows of the partner who goes, written to the one who stays. */
  readonly changes: ReadonlyMap<number, Moved>;
  /** Rows that name both, so that they counted for nobody: they count once only one is left. */
  readonly joined: number;
}

/** Finds the rows of one log that merging two partners concerns; rows that have no id yet get one, so that it can be undone. */
export function rowMover(partners: readonly Partner[], stays: Partner, goes: Partner, fresh: () => string) {
  const names = indexNames(partners, ({ partner }) => partner);
  const link = {
    partner: stays.partner,
    partnerId: stays.id,
    resolvedFrom: normaliseName(stays.partner),
  };
  return (rows: readonly Moved[]): MovedRows => {
    const changes = new Map<number, Moved>();
    let joined = 0;
    for (const [at, row] of rows.entries()) {
      const match = names.matchRow(row);
      if ('found' in match && match.found === goes) changes.set(at, { ...link, id: row.id || fresh() });
      else if (areTheTwo(match, stays, goes)) joined++;
    }
    return { changes, joined };
  };
}

function areTheTwo(match: Match<Partner>, stays: Partner, goes: Partner): boolean {
  return (
    'several' in match &&
    match.several.length === 2 &&
    match.several.includes(stays) &&
    match.several.includes(goes)
  );
}
