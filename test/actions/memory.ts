import type { Ports } from '../../src/actions/ports';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import type { Partner } from '../../src/schema/partners';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';
import { applyChanges, blankRow, type Changes, type RowOf, type Table } from '../../src/schema/table';
import { SCHEMA } from '../../src/schema/workbook';
import { TODAY } from '../support/builders';

interface Tab {
  readonly table: Table;
  readonly rows: readonly RowOf<Table>[];
}

/** A workbook in memory with these partners, all the world a person's action needs, and what it did in which order. */
export function makeMemory(partners: readonly Partner[], isFree: (patience: number) => boolean = () => true) {
  const tabs = new Map<string, Tab['rows']>([['partners', partners]]);
  const deeds: string[] = [];
  const put = (deed: string, { table }: Tab, rows: Tab['rows']) => {
    deeds.push(`${deed} ${table.id}`);
    tabs.set(table.id, rows);
    return { table, rows, problems: [] };
  };
  const change = (deed: string) => (tab: Tab, changes: Changes<RowOf<Table>>) =>
    changes.size === 0 ? tab : put(deed, tab, applyChanges(tab.rows, changes));
  const workbook = {
    isSetUp: () => true,
    context: () => ({
      schema: SCHEMA,
      settings: DEFAULT_SETTINGS,
      settingProblems: [],
      kinds: DEFAULT_KINDS,
      colleagues: [],
    }),
    load: (table: Table) => ({ table, rows: tabs.get(table.id) ?? [], problems: [] }),
    save: change('compute'),
    overwrite: change('type'),
    append: (tab: Tab, rows: Tab['rows']) =>
      put('append', tab, [...tab.rows, ...rows.map((row) => ({ ...blankRow(tab.table), ...row }))]),
    skipped: () => [],
    stamp: () => deeds.push('stamp'),
    commit: () => true,
  };
  const ports = {
    workbook,
    lock: { acquire: isFree },
    clock: { now: () => 0, localTime: () => ({ day: TODAY, minutes: 0 }) },
    ids: { fresh: () => 'fresh' },
    people: { me: () => '' },
  } as object as Ports;
  return { deeds, ports };
}
