import { findColumns, isHeaderOf, type Sight } from '../../schema/findColumns';
import type { Finding } from './findings';
import { wordsOfSight } from './structureWords';
import type { PlacedCell, TabSurvey } from './survey';
import { CHECK_WORDS as words } from './words';

/** What is to say of one tab: whether it is there, known, whole, and dressed. */
export function findInTab(tab: TabSurvey): readonly Finding[] {
  const { table, names } = tab;
  const [used] = names;
  if (used === undefined)
    return [{ ...words.tabGone(table.name), repair: { act: 'make tab', table: table.id } }];
  const sights = [...findColumns(table, tab.headers, tab.marks)];
  const missing = sights.filter(([, { is }]) => is !== 'found').map(([key]) => headerOf(tab, key));
  if (!tab.isMarked && missing.length > 0) return [{ sentence: words.strangeTab(used, missing) }];
  return [
    ...findCopies(tab, used),
    ...findLostMarks(tab, used, sights),
    ...sights.flatMap(([key, sight]) => findInColumn(tab, used, key, sight)),
    ...findRowsAbove(tab, used),
    ...findMerges(tab, used),
    ...byColumn(tab.formulas).map(([key, cells]) => ({
      sentence: words.formula(used, headerOf(tab, key), cells),
    })),
    ...byColumn(tab.errors).map(([key, cells]) => ({
      sentence: words.error(used, headerOf(tab, key), cells),
    })),
    ...findLostLooks(tab, used),
  ];
}

const headerOf = ({ table }: TabSurvey, key: string): string => table.columns[key]?.header ?? key;

function findCopies({ table, names }: TabSurvey, used: string): Finding[] {
  const copies = names.slice(1).map((name) => `“${name}”`);
  if (copies.length === 0) return [];
  return [{ ...words.copies(used, copies), repair: { act: 'unmark copies', table: table.id } }];
}

function findLostMarks(tab: TabSurvey, used: string, sights: readonly [string, Sight][]): Finding[] {
  const columns = sights.filter(([, sight]) => sight.is === 'found' && sight.by === 'header');
  const things = [
    ...(tab.isMarked ? [] : [words.theTab]),
    ...(tab.headerIsMarked ? [] : [words.theHeaders]),
    ...columns.map(([key]) => `“${headerOf(tab, key)}”`),
  ];
  if (things.length === 0) return [];
  return [{ ...words.marksGone(used, things), repair: { act: 'mark', table: tab.table.id } }];
}

function findInColumn(tab: TabSurvey, used: string, key: string, sight: Sight): Finding[] {
  const header = headerOf(tab, key);
  const table = tab.table.id;
  if (sight.is === 'missing')
    return [{ ...words.columnGone(used, header), repair: { act: 'add column', table, key } }];
  if (sight.is !== 'found') {
    const { what, fix } = wordsOfSight(used, header, sight);
    return [{ sentence: `${what} ${fix}.` }];
  }
  return findAboutFound(tab, used, key, sight.place);
}

/** What is odd about a column that was found all the same. */
function findAboutFound(tab: TabSurvey, used: string, key: string, place: number): Finding[] {
  const column = tab.table.columns[key];
  if (!column) return [];
  const { id: table } = tab.table;
  const { header } = column;
  const now = tab.headers[place - 1]?.trim() ?? '';
  if ((tab.marks.get(key)?.length ?? 0) > 1)
    return [{ ...words.marksDoubled(used, header), repair: { act: 'unmark column', table, key } }];
  if (now === '') return [{ ...words.headerGone(used, header), repair: { act: 'write header', table, key } }];
  if (!isHeaderOf(now, column)) return [{ sentence: words.renamed(used, header, now), isFine: true }];
  const own = { header, aliases: [] };
  const isDoubled = tab.headers.some((text, index) => index + 1 !== place && isHeaderOf(text, own));
  return isDoubled ? [{ sentence: words.namesake(used, header), isFine: true }] : [];
}

function findRowsAbove({ headerRow }: TabSurvey, used: string): Finding[] {
  return headerRow > 1 ? [{ sentence: words.rowsAbove(used, headerRow - 1), isFine: true }] : [];
}

function findMerges({ table, merges }: TabSurvey, used: string): Finding[] {
  return merges.map((range) => ({
    ...words.merged(used, range),
    repair: { act: 'unmerge', table: table.id, range },
    asks: true,
  }));
}

function byColumn(cells: readonly PlacedCell[]): [string, string[]][] {
  const grouped = new Map<string, string[]>();
  for (const { key, cell } of cells) grouped.set(key, [...(grouped.get(key) ?? []), cell]);
  return [...grouped];
}

function findLostLooks(tab: TabSurvey, used: string): Finding[] {
  const lost = [...tab.lost]
    .filter(([, keys]) => keys.size > 0)
    .map(([look, keys]) => ({ look, headers: [...keys].map((key) => headerOf(tab, key)) }));
  if (lost.length === 0) return [];
  const looks = lost.map(({ look }) => look);
  return [{ ...words.looksGone(used, lost), repair: { act: 'dress', table: tab.table.id, looks } }];
}
