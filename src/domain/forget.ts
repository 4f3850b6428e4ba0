import { addMonths, type Day } from '../day/day';
import type { Referral } from '../schema/referrals';
import type { Settings } from '../schema/settings';
import type { Changes } from '../schema/table';

/** What forgetting would blank; rows, counts and reciprocity stay as they are. */
export interface ForgetPlan {
  /** Referrals of days before this one. */
  readonly before: Day;
  readonly changes: Changes<Referral>;
  readonly codes: number;
  readonly notes: number;
  /** Referrals without a date that hold a code or a note: nobody can say how old they are, so they stay. */
  readonly undated: number;
}

/** The first day that is too young to be forgotten. */
export function forgetBefore(today: Day, { client_code_months: months }: Settings): Day {
  return addMonths(today, -months);
}

/** Client codes and notes of the referrals before the day. */
export function planForget(referrals: readonly Referral[], before: Day): ForgetPlan {
  const telling = [...referrals.entries()].filter(([, row]) => row.clientCode !== '' || row.notes !== '');
  const old = telling.filter(([, { date }]) => date !== undefined && date < before);
  return {
    before,
    changes: new Map(old.map(([index]) => [index, { clientCode: '', notes: '' }])),
    codes: old.filter(([, { clientCode }]) => clientCode !== '').length,
    notes: old.filter(([, { notes }]) => notes !== '').length,
    undated: telling.filter(([, { date }]) => date === undefined).length,
  };
}
