import { refusal } from '../refusals';
import type { Context } from './handlers';
import type { HostState } from './state';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const KILOBYTE = 1024;

/** What a kind of account may use in a day, and how large a mail may be: Google's table of August 2026. */
export const QUOTAS = {
  consumer: { recipients: 100, properties: 50_000, triggerTime: 90 * MINUTE, body: 200 * KILOBYTE },
  workspace: { recipients: 1500, properties: 500_000, triggerTime: 360 * MINUTE, body: 400 * KILOBYTE },
} as const;

export type AccountKind = keyof typeof QUOTAS;

/** What a person used since the first use of their day. */
export interface Usage {
  since: number;
  properties: number;
  /** Milliseconds. */
  triggerTime: number;
}

/** The person's day; a new one begins with the first use after twenty-four hours. */
function usageOf({ usage, clock }: HostState, person: string): Usage {
  const known = usage.get(person);
  if (known && clock.now() - known.since < DAY) return known;
  const fresh = { since: clock.now(), properties: 0, triggerTime: 0 };
  usage.set(person, fresh);
  return fresh;
}

/** Counts one reading or writing of properties; refused beyond the day's. */
export function spendProperty({ state, execution }: Context): void {
  const usage = usageOf(state, execution.person);
  if (usage.properties >= QUOTAS[state.account].properties) throw refusal('propertiesADay');
  usage.properties++;
}

/** Refuses to start a trigger of a person whose triggers have run long enough that day. */
export function checkTriggerTime(state: HostState, person: string): void {
  if (usageOf(state, person).triggerTime >= QUOTAS[state.account].triggerTime) throw refusal('computerTime');
}

/** Counts what a trigger took, in milliseconds. */
export function spendTriggerTime(state: HostState, person: string, milliseconds: number): void {
  usageOf(state, person).triggerTime += milliseconds;
}
