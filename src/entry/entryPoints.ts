import type { EditEvent, TriggerEvent } from '../google/events';
import type { FormulaArgument, FormulaResult } from '../google/formulaValues';

type Formula = (partner: FormulaArgument, mutual?: FormulaArgument) => FormulaResult;

/** Every name Google may call, and nothing else: the bundle's top-level functions are exactly these. */
export interface EntryPoints {
  onOpen(): void;
  onInstall(): void;
  onEdit(event: EditEvent): void;
  runHourlyReminders(event: TriggerEvent): void;
  openLog(): void;
  openFind(): void;
  openDue(): void;
  openSettings(): void;
  openImport(): void;
  updateNow(): void;
  rpc(request: string): string;
  RECIPROCITY: Formula;
  BALANCE: Formula;
  STAGE: Formula;
  NEXT_STEP: Formula;
  NEXT_TOUCH: Formula;
  TOUCHPOINTS: Formula;
  REFERRALS_GIVEN: Formula;
  REFERRALS_RECEIVED: Formula;
}

export type EntryName = keyof EntryPoints;

/** The name the hourly trigger calls; not a simple trigger's, or it would run twice (docs/platform.md, "installable triggers run as their creator"). */
export const HOURLY: EntryName = 'runHourlyReminders';
