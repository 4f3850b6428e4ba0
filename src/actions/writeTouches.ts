import type { TouchpointPlan } from '../domain/plannedRows';
import type { Partner } from '../schema/partners';
import { touchpoints } from '../schema/touchpoints';
import { changedRow } from './journal';
import type { Sheets } from './loadBook';
import type { Ports } from './ports';
import { type ActionResult, addedRow, findPartner, hasRow, linkTo, writeOnce } from './writeOnce';

type DecideTouches = (
  sheets: Sheets,
  partner: Partner,
) => { readonly message: string; readonly plan: TouchpointPlan };

/** Carries out a plan for the partner's touchpoints. The request id makes a retry find its row. */
export function writeTouches(
  ports: Ports,
  requestId: string,
  partnerId: string,
  decide: DecideTouches,
): ActionResult {
  return writeOnce(ports, {
    requestId,
    whose: (sheets) => findPartner(sheets, partnerId),
    isThere: (sheets) => hasRow(sheets.touchpoints, requestId),
    plan(sheets, partner) {
      const { message, plan } = decide(sheets, partner);
      const { changes, additions } = identify(plan, partner, requestId);
      const changed = [...changes].map(([row, change]) => changedRow(sheets.touchpoints, row, change));
      const added = additions.map(({ id }) => addedRow(touchpoints, id));
      const save = () => {
        const filled = ports.workbook.overwrite(sheets.touchpoints, changes);
        return { ...sheets, touchpoints: ports.workbook.append(filled, additions) };
      };
      return { message, added, changed, save };
    },
  });
}

/** The request id goes to the first new row; when there is none, to the last row changed, the one the plan is about. */
function identify(plan: TouchpointPlan, partner: Partner, requestId: string) {
  const idOf = (index: number) => (index === 0 ? requestId : `${requestId}-${index}`);
  const additions = plan.additions.map((row, index) => ({ ...row, ...linkTo(partner), id: idOf(index) }));
  const changes = new Map(plan.changes);
  const last = [...changes].pop();
  if (additions.length === 0 && last) changes.set(last[0], { ...last[1], id: requestId });
  return { changes, additions };
}
