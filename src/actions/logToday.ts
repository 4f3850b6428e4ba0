import { planLoggedTouch } from '../domain/loggedTouch';
import { normaliseName } from '../domain/names';
import type { Partner } from '../schema/partners';
import { bookOf, type Sheets } from './loadBook';
import type { Ports } from './ports';

/**
 * A kind chosen in Log today is logged for today, then the cell clears. The row's id is made of partner, day and
 * kind, so that a run that died between the two logs it only once.
 */
export function logTodays(ports: Ports, sheets: Sheets): Sheets {
  return sheets.partners.rows.reduce<Sheets>(
    (latest, partner, row) =>
      partner.logToday === '' || partner.id === '' ? latest : logOne(ports, latest, partner, row),
    sheets,
  );
}

function logOne(ports: Ports, sheets: Sheets, partner: Partner, row: number): Sheets {
  const id = ports.ids.fingerprint(`today ${partner.id} ${sheets.today} ${partner.logToday}`);
  const clear = () => ports.workbook.save(sheets.partners, new Map([[row, { logToday: '' }]]));
  if (sheets.touchpoints.rows.some((touchpoint) => touchpoint.id === id))
    return { ...sheets, partners: clear() };
  const plan = planLoggedTouch(bookOf(sheets), partner, { date: sheets.today, kind: partner.logToday });
  const link = { partnerId: partner.id, resolvedFrom: normaliseName(partner.partner) };
  const changes = new Map(plan.changes);
  const last = [...changes].pop();
  if (plan.additions.length === 0 && last) changes.set(last[0], { ...last[1], id });
  const changed = ports.workbook.overwrite(sheets.touchpoints, changes);
  const touchpoints = ports.workbook.append(
    changed,
    plan.additions.map((addition) => ({ ...addition, ...link, id })),
  );
  return { ...sheets, touchpoints, partners: clear() };
}
