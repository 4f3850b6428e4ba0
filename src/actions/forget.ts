import type { Day } from '../day/day';
import { counted } from '../domain/counted';
import { describeFullDay } from '../domain/dayWords';
import { type ForgetPlan, forgetBefore, planForget } from '../domain/forget';
import { mutualData } from '../schema/practice';
import { bringUpToDate } from './bringUpToDate';
import { exclusively } from './exclusive';
import { loadAllSheets, type Sheets } from './loadBook';
import type { Loaded, Ports } from './ports';
import { readContext } from './refreshContext';
import { Refusal } from './refusal';

export interface ForgetPreview {
  readonly plan: ForgetPlan;
  readonly months: number;
  /** Rows of what Mutual remembers for Undo; they may hold the same codes and notes. */
  readonly remembered: number;
}

interface Read {
  readonly sheets: Sheets;
  readonly remembered: Loaded<typeof mutualData>;
}

/** What forgetting would blank today; nothing is written. */
export function previewForget(ports: Ports): ForgetPreview {
  const { sheets, remembered } = readAll(ports);
  const { settings } = sheets.context;
  return {
    plan: planForget(sheets.referrals.rows, forgetBefore(sheets.today, settings)),
    months: settings.client_code_months,
    remembered: remembered.rows.length,
  };
}

/**
 * Blanks client codes and notes of the referrals before the day the person saw in the preview, and all that Mutual
 * remembers for Undo. There is no way back; done again, it does nothing more. Answers a sentence.
 */
export function forget(ports: Ports, before: Day): string {
  return exclusively(ports, 'person', () => {
    const { sheets, remembered } = readAll(ports);
    refuseYounger(sheets, before);
    const plan = planForget(sheets.referrals.rows, before);
    ports.workbook.remove(remembered, [...remembered.rows.keys()]);
    ports.workbook.overwrite(sheets.referrals, plan.changes);
    ports.workbook.commit();
    bringUpToDate(ports);
    return `Forgotten: ${counted(plan.codes, 'client code')} and ${counted(plan.notes, 'note')} of referrals before ${describeFullDay(before)}.`;
  });
}

/** Every tab before anything is written (P7). */
function readAll(ports: Ports): Read {
  const sheets = loadAllSheets(ports, readContext(ports));
  return { sheets, remembered: ports.workbook.load(mutualData) };
}

function refuseYounger({ today, context }: Sheets, before: Day): void {
  if (before <= forgetBefore(today, context.settings)) return;
  throw new Refusal(
    'input',
    'The number of months in Settings changed since you looked. Look again at what would be forgotten.',
  );
}
