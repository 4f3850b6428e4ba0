import type { Day } from '../day/day';
import { PANEL_SENTENCES as sentences } from '../domain/partner/words';
import { listTouches, offerYear } from '../domain/partner/yearOffer';
import { planYear as planTouches } from '../domain/yearPlan';
import { isUnfinishedOf } from '../schema/unfinished';
import { bookOf } from './loadBook';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import type { ActionResult } from './writeOnce';
import { writeTouches } from './writeTouches';

/** A touch as the person was shown it. */
interface ShownTouch {
  readonly day: Day;
  readonly kind: string;
}

/** Plan my year (1.16): writes the planned touches of the twelve months to come, those shown before and no others. */
export function planYear(
  ports: Ports,
  requestId: string,
  partnerId: string,
  shown: readonly ShownTouch[],
): ActionResult {
  return writeTouches(ports, requestId, partnerId, (sheets, partner) => {
    const touchpoints = sheets.touchpoints.rows.filter(({ id }) => !isUnfinishedOf(requestId, id));
    const book = { ...bookOf(sheets), touchpoints };
    const { reason } = offerYear(book, partner);
    if (reason !== '') throw new Refusal('input', reason);
    const additions = planTouches(book, [partner]);
    if (wordsOf(listTouches(additions)) !== wordsOf(shown)) throw new Refusal('input', sentences.otherPlan);
    return {
      message: sentences.plannedNow(additions.length, partner.partner),
      plan: { changes: new Map(), additions },
    };
  });
}

const wordsOf = (touches: readonly ShownTouch[]): string =>
  touches
    .map(({ day, kind }) => `${day} ${kind}`)
    .sort()
    .join();
