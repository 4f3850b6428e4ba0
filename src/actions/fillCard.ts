import { type CardField, describeFilled, planCard } from '../domain/partner/cards';
import { changePartner } from './changeCells';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import type { ActionResult } from './writeOnce';

/** Writes one typed cell of a partner's row: the card filled in place. */
export function fillCard(
  ports: Ports,
  requestId: string,
  partnerId: string,
  field: CardField,
  typed: string,
): ActionResult {
  return changePartner(ports, requestId, partnerId, (sheets, partner) => {
    const plan = planCard(field, typed, sheets.today);
    if ('refusal' in plan) throw new Refusal('input', plan.refusal, 'value');
    return { message: describeFilled(field, typed, partner.partner), change: plan.change };
  });
}
