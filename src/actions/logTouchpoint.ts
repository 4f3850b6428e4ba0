import type { Day } from '../day/day';
import { describeDay } from '../domain/dayWords';
import { planLoggedTouch } from '../domain/loggedTouch';
import type { Touchpoint } from '../schema/touchpoints';
import { bookOf } from './loadBook';
import type { Ports } from './ports';
import type { ActionResult } from './writeOnce';
import { writeTouches } from './writeTouches';

export type TouchpointEntry = Pick<Touchpoint, 'kind' | 'by' | 'gotFromIt' | 'notes'> & {
  readonly date: Day;
};

/** Logs a touchpoint: a new row, or the Planned row it fills in. */
export function logTouchpoint(
  ports: Ports,
  requestId: string,
  partnerId: string,
  entry: TouchpointEntry,
): ActionResult {
  return writeTouches(ports, requestId, partnerId, (sheets, partner) => ({
    message: `${entry.kind} with ${partner.partner} ${entry.date > sheets.today ? 'planned' : 'logged'} for ${nameDay(entry.date, sheets.today)}.`,
    plan: planLoggedTouch(bookOf(sheets), partner, entry),
  }));
}

const nameDay = (day: Day, today: Day) => (day === today ? 'today' : describeDay(day, today));
