import { type Move, type NewIntroduction, planIntroduction, planMove } from '../domain/circle/moves';
import { introductions } from '../schema/introductions';
import { findRow, ownerOf, planCells } from './changeCells';
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
      plan(sheets, partner) {
        const codes = sheets.referrals.rows.map(({ clientCode }) => clientCode);
        const history = historyOf(sheets, partner);
        const planned = planIntroduction(history, added, codes, sheets.context.settings);
        if ('refusal' in planned) throw new Refusal('input', planned.refusal, 'contact');
        const row = { ...planned.change, ...linkTo(partner), id: requestId };
        return {
          message: planned.message,
          added: [addedRow(introductions, requestId)],
          changed: [],
          save: () => ({ ...sheets, introductions: appendShown(ports, sheets.introductions, row) }),
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
      plan(sheets) {
        const { index, row } = find(sheets);
        const planned = planMove(row, move, sheets.today);
        if ('refusal' in planned) throw new Refusal('input', planned.refusal, 'value');
        const { changed, save } = planCells(ports, sheets.introductions, index, planned.change);
        const { message } = planned;
        return { message, added: [], changed, save: () => ({ ...sheets, introductions: save() }) };
      },
    },
    loadAllSheets,
  );
}
