import { addDays, type Day, nextWorkingDay } from '../day/day';
import type { Referral } from '../schema/referrals';
import type { LoopStep } from './answers';
import { notAfter, type Terms } from './terms';

/** One step of a referral's follow-up. */
export interface Step {
  readonly step: LoopStep;
  /** Undefined when the referral has no date. */
  readonly due: Day | undefined;
  readonly isOpen: boolean;
  /** The day it was done; undefined while open, and when it became needless. */
  readonly doneOn: Day | undefined;
  /** 'none' is late once its day has passed; an ask never is, and between two asks we wait. */
  readonly patience: 'none' | 'ask' | 'waiting';
}

/** A step that is open until somebody does it, or until it is needless. */
export function makeStep(
  step: LoopStep,
  due: Day | undefined,
  doneOn: Day | undefined,
  needless = false,
): Step {
  return { step, due, isOpen: !doneOn && !needless, doneOn, patience: 'none' };
}

/** Whether the outcome is known. Blank is Open. */
export function hasOutcome({ outcome }: Referral): boolean {
  return outcome !== '' && outcome !== 'Open';
}

/** The day of the outcome, once there is one: today while nobody has filled it in. */
export function outcomeDayOf(referral: Referral, { today }: Terms): Day | undefined {
  return hasOutcome(referral) ? (notAfter(referral.outcomeOn, today) ?? today) : undefined;
}

export function daysAfter(date: Day | undefined, days: number): Day | undefined {
  return date && addDays(date, days);
}

export function workingDayAfter(date: Day | undefined, { settings }: Terms): Day | undefined {
  return date && nextWorkingDay(date, settings.working_days);
}
