import { commitments } from '../../schema/commitments';
import { introductions } from '../../schema/introductions';
import { type Partner, partners } from '../../schema/partners';
import { type Colleague, team } from '../../schema/practice';
import { referrals } from '../../schema/referrals';
import type { Table } from '../../schema/table';
import { touchpoints } from '../../schema/touchpoints';
import type { Book } from '../book';
import { indexNames, normaliseName } from '../names';
import { isSampleId, madeOnOf } from './sampleId';
import { type SamplePractice, samplePractice } from './samplePractice';

/** The rows a removal looks at: every tab the sample writes to. */
export type SampleRows = Pick<Book, 'team' | LogTab | 'partners'>;

type LogTab = 'touchpoints' | 'referrals' | 'introductions' | 'commitments';
export type SampleTab = keyof SampleRows;

/** Which rows go, by tab and id, and one sentence for everything of the sample that stays. */
export interface SampleRemovalPlan {
  readonly remove: { readonly [T in SampleTab]: readonly string[] };
  readonly kept: readonly string[];
}

const TABLES: { readonly [T in SampleTab]: Table } = {
  team,
  partners,
  touchpoints,
  referrals,
  introductions,
  commitments,
};
const LOG_TABS: readonly LogTab[] = ['touchpoints', 'referrals', 'introductions', 'commitments'];
const ENTRY: { readonly [T in LogTab]: string } = {
  touchpoints: 'a touchpoint',
  referrals: 'a referral',
  introductions: 'an introduction',
  commitments: 'a commitment',
};

type Row = { readonly id: string };
type LogRow = Row & { readonly partner: string; readonly partnerId: string; readonly resolvedFrom: string };
type Entry = { readonly tab: LogTab; readonly row: LogRow };
type IsUntouched = (tab: SampleTab, row: Row) => boolean;
/** Rows that stay, each with its reason; a person's own rows need none. */
type Staying<R extends Row> = ReadonlyMap<R, string>;

/**
 * What removing the sample would do. A sample row stays when somebody changed a cell of it; a partner also when
 * a row that stays is about them, a colleague when a row that stays names them.
 */
export function planSampleRemoval(rows: SampleRows): SampleRemovalPlan {
  const isUntouched = makeComparison();
  const entries = findEntriesStaying(rows, isUntouched);
  const partnersStaying = findPartnersStaying(rows.partners, entries, isUntouched);
  const named = colleaguesNamedIn([...partnersStaying.keys(), ...entries.map(({ row }) => row)]);
  const stays = new Map<Row, string>([
    ...partnersStaying,
    ...entries.map(({ tab, row }) => [row, `${row.partner}: you changed ${ENTRY[tab]}.`] as const),
    ...findTeamStaying(rows.team, named, isUntouched),
  ]);
  return {
    remove: {
      team: idsToRemove(rows.team, stays),
      partners: idsToRemove(rows.partners, stays),
      touchpoints: idsToRemove(rows.touchpoints, stays),
      referrals: idsToRemove(rows.referrals, stays),
      introductions: idsToRemove(rows.introductions, stays),
      commitments: idsToRemove(rows.commitments, stays),
    },
    kept: [...stays].filter(([row]) => isSampleId(row.id)).map(([, reason]) => reason),
  };
}

function findEntriesStaying(rows: SampleRows, isUntouched: IsUntouched): Entry[] {
  return LOG_TABS.flatMap((tab) => {
    const logRows: readonly LogRow[] = rows[tab];
    return logRows.filter((row) => !isUntouched(tab, row)).map((row) => ({ tab, row }));
  });
}

function findPartnersStaying(
  partnerRows: readonly Partner[],
  entries: readonly Entry[],
  isUntouched: IsUntouched,
): Staying<Partner> {
  const index = indexNames(partnerRows, (partner) => partner.partner);
  const stays = new Map<Partner, string>();
  for (const partner of partnerRows)
    if (!isUntouched('partners', partner)) stays.set(partner, `${partner.partner}: you changed this row.`);
  for (const { tab, row } of entries) {
    const match = index.matchRow(row);
    const about = 'found' in match ? [match.found] : 'several' in match ? match.several : [];
    const reason = isSampleId(row.id) ? 'a row that stays is about them' : `you added ${ENTRY[tab]}`;
    for (const partner of about)
      if (!stays.has(partner)) stays.set(partner, `${partner.partner}: ${reason}.`);
  }
  return stays;
}

function findTeamStaying(
  colleagues: readonly Colleague[],
  named: ReadonlySet<string>,
  isUntouched: IsUntouched,
): Staying<Colleague> {
  const stays = new Map<Colleague, string>();
  for (const colleague of colleagues) {
    if (!isUntouched('team', colleague))
      stays.set(colleague, `${colleague.name} (Team): you changed this row.`);
    else if (named.has(normaliseName(colleague.name)))
      stays.set(colleague, `${colleague.name} (Team): a row that stays names them.`);
  }
  return stays;
}

function idsToRemove(rows: readonly Row[], stays: Staying<Row>): string[] {
  return rows.filter((row) => isSampleId(row.id) && !stays.has(row)).map((row) => row.id);
}

/** The colleagues in Owner, By and Handled by. */
function colleaguesNamedIn(rows: readonly object[]): Set<string> {
  const names = rows.flatMap((row: { owner?: unknown; by?: unknown; handledBy?: unknown }) => [
    row.owner,
    row.by,
    row.handledBy,
  ]);
  return new Set(names.map((name) => normaliseName(String(name ?? ''))));
}

/** Compares rows with what the sample made on the day their id tells. */
function makeComparison(): IsUntouched {
  const made = new Map<string, SamplePractice>();
  return (tab, row) => {
    const madeOn = madeOnOf(row.id);
    if (!madeOn) return false;
    const sample = made.get(madeOn) ?? samplePractice(madeOn);
    made.set(madeOn, sample);
    const original = sample[tab].find((candidate: Row) => candidate.id === row.id);
    return original !== undefined && isSameTyped(TABLES[tab], original, row);
  };
}

/** Whether a person would say the rows are equal: computed cells and our own stamps aside. */
function isSameTyped(table: Table, original: object, row: object): boolean {
  const [before, after] = [new Map(Object.entries(original)), new Map(Object.entries(row))];
  return Object.entries(table.columns).every(
    ([key, column]) => column.computed || before.get(key) === after.get(key),
  );
}
