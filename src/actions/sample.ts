import { normaliseName } from '../domain/names';
import { planSampleRemoval, type SampleRemovalPlan, type SampleTab } from '../domain/sample/removal';
import { isSampleId } from '../domain/sample/sampleId';
import { samplePractice } from '../domain/sample/samplePractice';
import type { RowOf, Table } from '../schema/table';
import { bringUpToDate } from './bringUpToDate';
import { exclusively } from './exclusive';
import { loadAllSheets, type Sheets } from './loadBook';
import type { Loaded, Ports } from './ports';
import { Refusal } from './refusal';

const TABS: readonly SampleTab[] = [
  'team',
  'partners',
  'touchpoints',
  'referrals',
  'introductions',
  'commitments',
];

/** Adds an invented practice, dated from today; every row's id says that it is one. */
export function addSample(ports: Ports): string {
  return exclusively(ports, 'person', () => {
    const sheets = loadAllSheets(ports);
    if (isWhole(sheets))
      throw new Refusal('input', 'The sample practice is here already. Remove it first to begin anew.');
    const sample = samplePractice(sheets.today);
    const known = new Set(sheets.team.rows.map(({ name }) => normaliseName(name)));
    const { workbook } = ports;
    workbook.append(
      sheets.team,
      sample.team.filter(({ name }) => !known.has(normaliseName(name))),
    );
    appendMissing(ports, sheets.partners, sample.partners);
    appendMissing(ports, sheets.touchpoints, sample.touchpoints);
    appendMissing(ports, sheets.referrals, sample.referrals);
    appendMissing(ports, sheets.introductions, sample.introductions);
    // The last to be written: as long as they are missing, the sample was interrupted.
    appendMissing(ports, sheets.commitments, sample.commitments);
    workbook.show(sheets.introductions.table);
    workbook.show(sheets.commitments.table);
    workbook.commit();
    bringUpToDate(ports);
    return `${sample.partners.length} sample partners added. Nobody of them is real, and no mail goes to them.`;
  });
}

/** Rows of an interrupted attempt are not added twice. */
function appendMissing<T extends Table>(
  { workbook }: Ports,
  loaded: Loaded<T>,
  rows: readonly Partial<RowOf<T>>[],
): void {
  const idOf = (row: Readonly<Record<string, unknown>>) => String(row.id ?? '');
  const there = new Set(loaded.rows.map(idOf));
  workbook.append(
    loaded,
    rows.filter((row) => !there.has(idOf(row))),
  );
}

/** The sample's last rows were written, or a person took some of them away since. */
function isWhole(sheets: Sheets): boolean {
  return hasSample(sheets) && sheets.commitments.rows.some(({ id }) => isSampleId(id));
}

export function hasSample({ partners }: Pick<Sheets, 'partners'>): boolean {
  return partners.rows.some(({ id }) => isSampleId(id));
}

/** What removing the sample would do; nothing is written. */
export function previewSampleRemoval(ports: Ports): { rowsToRemove: number; kept: readonly string[] } {
  const plan = planRemoval(loadAllSheets(ports));
  return { rowsToRemove: countRows(plan), kept: plan.kept };
}

/** Removes the sample rows nobody touched; what a person added or changed stays. */
export function removeSample(ports: Ports): string {
  return exclusively(ports, 'person', () => {
    const sheets = loadAllSheets(ports);
    const plan = planRemoval(sheets);
    for (const tab of TABS) {
      const ids = new Set(plan.remove[tab]);
      const rows: readonly { readonly id: string }[] = sheets[tab].rows;
      ports.workbook.remove(
        sheets[tab],
        rows.flatMap(({ id }, index) => (ids.has(id) ? [index] : [])),
      );
    }
    ports.workbook.commit();
    bringUpToDate(ports);
    const kept = plan.kept.length === 0 ? '' : ` ${plan.kept.length} you changed or added to stayed.`;
    return `${countRows(plan)} sample rows removed.${kept}`;
  });
}

function planRemoval(sheets: Sheets): SampleRemovalPlan {
  return planSampleRemoval({
    team: sheets.team.rows,
    partners: sheets.partners.rows,
    touchpoints: sheets.touchpoints.rows,
    referrals: sheets.referrals.rows,
    introductions: sheets.introductions.rows,
    commitments: sheets.commitments.rows,
  });
}

function countRows({ remove }: SampleRemovalPlan): number {
  return TABS.reduce((sum, tab) => sum + remove[tab].length, 0);
}
