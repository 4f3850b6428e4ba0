import { normaliseName } from '../domain/names';
import { planSampleRemoval, type SampleRemovalPlan, type SampleTab } from '../domain/sample/removal';
import { isSampleId } from '../domain/sample/sampleId';
import { samplePractice } from '../domain/sample/samplePractice';
import { bringUpToDate } from './bringUpToDate';
import { exclusively } from './exclusive';
import { loadAllSheets, type Sheets } from './loadBook';
import type { Ports } from './ports';
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
    if (hasSample(sheets))
      throw new Refusal('input', 'The sample practice is here already. Remove it first to begin anew.');
    const sample = samplePractice(sheets.today);
    const known = new Set(sheets.team.rows.map(({ name }) => normaliseName(name)));
    const { workbook } = ports;
    workbook.append(
      sheets.team,
      sample.team.filter(({ name }) => !known.has(normaliseName(name))),
    );
    workbook.append(sheets.partners, sample.partners);
    workbook.append(sheets.touchpoints, sample.touchpoints);
    workbook.append(sheets.referrals, sample.referrals);
    workbook.append(sheets.introductions, sample.introductions);
    workbook.append(sheets.commitments, sample.commitments);
    workbook.show(sheets.introductions.table);
    workbook.show(sheets.commitments.table);
    workbook.commit();
    bringUpToDate(ports);
    return `${sample.partners.length} sample partners added. Nobody of them is real, and no mail goes to them.`;
  });
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
