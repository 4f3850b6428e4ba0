import type { Sight } from '../../schema/findColumns';

const CHECK = 'Mutual ▸ Settings and help ▸ Check this spreadsheet';
const THEN_UPDATE = 'then choose Mutual ▸ Update this spreadsheet. Nothing was changed.';

/** Why a column cannot be told, and what to do about it. */
export function describeSight(tab: string, header: string, sight: Exclude<Sight, { is: 'found' }>): string {
  switch (sight.is) {
    case 'missing':
      return `The column “${header}” is missing on the tab “${tab}”. Add a column with that header, or let ${CHECK} make it again; ${THEN_UPDATE}`;
    case 'twice':
      return `Two columns on the tab “${tab}” claim to be “${header}”. Rename or delete one of them, ${THEN_UPDATE}`;
    case 'under another header':
      return `On the tab “${tab}” the header “${sight.header}” stands over the column that was “${header}”. Put the right header back, ${THEN_UPDATE}`;
    case 'elsewhere':
      return `On the tab “${tab}” the header “${header}” moved to another column without what stood under it. Put it back over its own column, or give the other column another header; ${THEN_UPDATE}`;
  }
}
