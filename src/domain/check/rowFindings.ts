import { parseSettings, SETTING_NAMES } from '../../schema/settings';
import { indexNames } from '../names';
import { indexNearest } from '../nearest';
import type { Finding } from './findings';
import type { RowsOfTab } from './survey';
import { CHECK_WORDS as words } from './words';

/** Findings of one kind on one tab that are told one by one; beyond them only their number. */
const MOST = 20;

/** What is to say of the rows of the tabs that can be read. */
export function findInRows(tabs: readonly RowsOfTab[]): readonly Finding[] {
  const partners = tabs.find(({ table }) => table.id === 'partners')?.rows;
  return tabs.flatMap((tab) => [
    ...findIds(tab),
    ...atMost(findUnread(tab)),
    ...atMost(partners && isLog(tab) ? findNobodys(tab, partners) : []),
    ...(tab.table.id === 'settings' ? findInSettings(tab) : []),
  ]);
}

function findIds({ table, rows }: RowsOfTab): Finding[] {
  if (!('id' in table.columns)) return [];
  const ids = rows.map((row) => textIn(row, 'id'));
  const missing = ids.filter((id) => id === '').length;
  const doubled = ids.length - missing - new Set(ids.filter((id) => id !== '')).size;
  const repair = { act: 'update' } as const;
  return [
    ...(missing > 0 ? [{ ...words.idsMissing(table.name, missing), repair }] : []),
    ...(doubled > 0 ? [{ ...words.idsDoubled(table.name, doubled), repair }] : []),
  ];
}

function findUnread({ table, problems, cellOf }: RowsOfTab): Finding[] {
  return problems.map(({ row, header, sentence }) => {
    const key = Object.keys(table.columns).find((one) => table.columns[one]?.header === header) ?? '';
    return { sentence: words.problem(table.name, cellOf(row, key), header, sentence) };
  });
}

const isLog = ({ table }: RowsOfTab) => 'partnerId' in table.columns;

function findNobodys({ table, rows, cellOf }: RowsOfTab, partners: RowsOfTab['rows']): Finding[] {
  const named = partners.map((row) => ({ id: textIn(row, 'id'), partner: textIn(row, 'partner') }));
  const index = indexNames(named, ({ partner }) => partner);
  const nearest = indexNearest(named.map(({ partner }) => partner));
  return rows.flatMap((row, at) => {
    const typed = textIn(row, 'partner');
    const links = { partnerId: textIn(row, 'partnerId'), resolvedFrom: textIn(row, 'resolvedFrom') };
    const match = index.matchRow({ partner: typed, ...links });
    if ('found' in match) return [];
    const cell = cellOf(at, 'partner');
    if ('several' in match) return [{ sentence: words.two(table.name, cell, typed) }];
    return [{ sentence: words.nobody(table.name, cell, typed, nearest.find(typed)) }];
  });
}

function findInSettings({ rows, cellOf }: RowsOfTab): Finding[] {
  const settings = rows.map((row) => ({ name: textIn(row, 'name'), value: textIn(row, 'value') }));
  const names = new Set(settings.map(({ name }) => name));
  const missing = SETTING_NAMES.filter((name) => !names.has(name));
  const bad = settings.flatMap((row, at) =>
    parseSettings([row]).problems.map((problem) => ({
      sentence: words.badSetting(cellOf(at, 'value'), problem),
    })),
  );
  if (missing.length === 0) return bad;
  return [...bad, { ...words.settingsGone(missing), repair: { act: 'add settings' } }];
}

const textIn = (row: Readonly<Record<string, unknown>>, key: string) => String(row[key] ?? '');

function atMost(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= MOST) return findings;
  return [...findings.slice(0, MOST), { sentence: words.andMore(findings.length - MOST) }];
}
