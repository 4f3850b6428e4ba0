import { type Move, type NewIntroduction, planIntroduction, planMove } from '../domain/circle/moves';
import { introductions } from '../schema/introductions';
import { changeCells, findRow, ownerOf } from './changeCells';
import { historyOf, loadAllSheets, type Sheets } from './loadBook';

import { appendShown } from './onDemand';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { type ActionResult, addedRow, findPartner, hasRow, linkTo, writeOnce } from './writeOnce';

/** Puts a colleague, agency or prospect on one side's list. */
export function addIntroduction(
  ports: Ports,
  requestId: string,
  partnerId: string,
  added: NewIntroduction,
): ActionResult {
  return writeOnce(
    ports,
    {
      requestId,
      whose: (sheets) => findPartner(sheets, partnerId),
      isThere: (sheets) => hasRow(sheets.introductions, requestId),
      write(sheets, partner) {
        const codes = sheets.referrals.rows.map(({ clientCode }) => clientCode);
        const history = historyOf(sheets, partner);
        const plan = planIntroduction(history, added, codes, sheets.context.settings);
        if ('refusal' in plan) throw new Refusal('input', plan.refusal, 'contact');
        const row = { ...plan.change, ...linkTo(partner), id: requestId };
        return {
          message: plan.message,
          sheets: { ...sheets, introductions: appendShown(ports, sheets.introductions, row) },
          added: [addedRow(introductions, requestId)],
          changed: [],
        };
      },
    },
    loadAllSheets,
  );
}

/** Changes one cell of an introduction, and the steps that follow from it. */
export function moveIntroduction(
  ports: Ports,
  requestId: string,
  introductionId: string,
  move: Move,
): ActionResult {
  const find = ({ introductions: loaded }: Sheets) => findRow(loaded, introductionId, 'introduction');
  return writeOnce(
    ports,
    {
      requestId,
      whose: (sheets) => ownerOf(sheets, find(sheets).row),
      write(sheets) {
        const { index, row } = find(sheets);
        const plan = planMove(row, move, sheets.today);
        if ('refusal' in plan) throw new Refusal('input', plan.refusal, 'value');
        const { loaded, changed } = changeCells(ports, sheets.introductions, index, plan.change);
        return { message: plan.message, sheets: { ...sheets, introductions: loaded }, added: [], changed };
      },
    },
    loadAllSheets,
  );
}
