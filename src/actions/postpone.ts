import type { Day } from '../day/day';
import { describeDay } from '../domain/dayWords';
import { planSkip, planSnooze } from '../domain/plannedTouches';
import type { Partner } from '../schema/partners';
import { bookOf } from './loadBook';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import type { ActionResult } from './writeOnce';
import { writeTouches } from './writeTouches';

/** Puts the touch that is due off until a day. */
export function snooze(ports: Ports, requestId: string, partnerId: string, until: Day): ActionResult {
  return writeTouches(ports, requestId, partnerId, (sheets, partner) => ({
    message: `${partner.partner} is due again on ${describeDay(until, sheets.today)}.`,
    plan: planSnooze(bookOf(sheets), partner, until) ?? nothingDue(partner),
  }));
}

/** Lets the touch that is due go this time, with the reason. */
export function skip(ports: Ports, requestId: string, partnerId: string, reason: string): ActionResult {
  return writeTouches(ports, requestId, partnerId, (sheets, partner) => ({
    message: `Skipped. ${partner.partner} comes up again in time.`,
    plan: planSkip(bookOf(sheets), partner, reason) ?? nothingDue(partner),
  }));
}

function nothingDue(partner: Partner): never {
  throw new Refusal('gone', `No touch with ${partner.partner} is due any more. Reload the list.`);
}
