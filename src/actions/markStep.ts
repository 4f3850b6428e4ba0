import type { Day } from '../day/day';
import { describeDay } from '../domain/dayWords';
import { describeMarked, type MarkedStep, planMark } from '../domain/partner/marks';
import { FOLLOW_UP_SENTENCES as sentences } from '../domain/partner/words';
import { changeLogRow, REFERRALS } from './logTab';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import type { ActionResult } from './writeOnce';

/** Notes one step of a referral's follow-up. */
export function markStep(
  ports: Ports,
  requestId: string,
  referralId: string,
  marked: MarkedStep,
): ActionResult {
  return changeLogRow(ports, REFERRALS, requestId, referralId, ({ today }, referral, { partner }) => {
    const plan = planMark(referral, marked, today);
    if ('refusal' in plan) throw new Refusal('input', plan.refusal, 'value');
    return { message: describeMarked(referral, marked, partner, today), change: plan.change };
  });
}

/** Puts a referral's next step off: it is shown again on that day. */
export function snoozeReferral(
  ports: Ports,
  requestId: string,
  referralId: string,
  until: Day,
): ActionResult {
  return changeLogRow(ports, REFERRALS, requestId, referralId, ({ today }, _, { partner }) => {
    if (until <= today) throw new Refusal('input', sentences.snoozeAhead, 'until');
    return {
      message: sentences.snoozed(partner, describeDay(until, today)),
      change: { snoozedUntil: until },
    };
  });
}
