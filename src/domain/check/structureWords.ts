import type { Sight } from '../../schema/findColumns';

/** What is wrong with a column's place, and what a person can do about it. */
interface SightWords {
  readonly what: string;
  readonly fix: string;
}

export function wordsOfSight(
  tab: string,
  header: string,
  sight: Exclude<Sight, { is: 'found' }>,
): SightWords {
  switch (sight.is) {
    case 'missing':
      return {
        what: `The column “${header}” is missing on the tab “${tab}”.`,
        fix: 'Add a column with that header, or let Mutual ▸ Settings and help ▸ Check this spreadsheet make it again',
      };
    case 'twice':
      return {
        what: `Two columns on the tab “${tab}” claim to be “${header}”.`,
        fix: 'Rename or delete one of them',
      };
    case 'under another header':
      return {
        what: `On the tab “${tab}” the header “${sight.header}” stands over the column that was “${header}”.`,
        fix: 'Put the right header back',
      };
    case 'elsewhere':
      return {
        what: `On the tab “${tab}” the header “${header}” moved to another column without what stood under it.`,
        fix: 'Put it back over its own column, or give the other column another header',
      };
  }
}

/** The refusal of whoever wanted to read or write the tab. */
export function describeSight(tab: string, header: string, sight: Exclude<Sight, { is: 'found' }>): string {
  const { what, fix } = wordsOfSight(tab, header, sight);
  return `${what} ${fix}, then choose Mutual ▸ Update this spreadsheet. Nothing was changed.`;
}
