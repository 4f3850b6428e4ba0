import { offerYear } from '../domain/partner/partnerPanel';
import { PANEL_SENTENCES as sentences } from '../domain/partner/words';
import { planYear as planTouches } from '../domain/yearPlan';
import { bookOf } from './loadBook';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import type { ActionResult } from './writeOnce';
import { writeTouches } from './writeTouches';

/** Plan my year (1.16): writes the planned touches of the twelve months to come. */
export function planYear(ports: Ports, requestId: string, partnerId: string): ActionResult {
  return writeTouches(ports, requestId, partnerId, (sheets, partner) => {
    const book = bookOf(sheets);
    const { reason } = offerYear(book, partner);
    if (reason !== '') throw new Refusal('input', reason);
    const additions = planTouches(book, [partner]);
    return {
      message: sentences.plannedNow(additions.length, partner.partner),
      plan: { changes: new Map(), additions },
    };
  });
}
