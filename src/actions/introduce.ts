import { type Move, type NewIntroduction, planIntroduction, planMove } from '../domain/circle/moves';
import { historyOf } from './loadBook';
import { addLogRow, changeLogRow, INTRODUCTIONS } from './logTab';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import type { ActionResult } from './writeOnce';

/** Puts a colleague, agency or prospect on one side's list. */
export function addIntroduction(
  ports: Ports,
  requestId: string,
  partnerId: string,
  added: NewIntroduction,
): ActionResult {
  return addLogRow(ports, INTRODUCTIONS, requestId, partnerId, (sheets, partner) => {
    const codes = sheets.referrals.rows.map(({ clientCode }) => clientCode);
    const planned = planIntroduction(historyOf(sheets, partner), added, codes, sheets.context.settings);
    if ('refusal' in planned) throw new Refusal('input', planned.refusal, 'contact');
    return planned;
  });
}

/** Changes one cell of an introduction, and the steps that follow from it. */
export function moveIntroduction(
  ports: Ports,
  requestId: string,
  introductionId: string,
  move: Move,
): ActionResult {
  return changeLogRow(ports, INTRODUCTIONS, requestId, introductionId, ({ today }, introduction) => {
    const planned = planMove(introduction, move, today);
    if ('refusal' in planned) throw new Refusal('input', planned.refusal, 'value');
    return planned;
  });
}
