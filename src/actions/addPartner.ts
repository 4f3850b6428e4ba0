import { normaliseName } from '../domain/names';
import { partners } from '../schema/partners';
import { blankRow } from '../schema/table';
import { isUnfinishedOf } from '../schema/unfinished';
import { exclusively } from './exclusive';
import { recordUndo } from './journal';
import { loadPartnerSheets } from './loadBook';
import type { Ports } from './ports';
import { recompute } from './recompute';
import { settle } from './settle';
import { type ActionResult, addedRow } from './writeOnce';

/** Adds a partner with nothing but a name. The same name again answers the partner that is there. */
export function addPartner(ports: Ports, requestId: string, name: string, owner: string): ActionResult {
  return exclusively(ports, 'person', () => {
    const sheets = loadPartnerSheets(ports);
    const namesake = sheets.partners.rows.find(
      ({ id, partner }) =>
        id === requestId ||
        (!isUnfinishedOf(requestId, id) && normaliseName(partner) === normaliseName(name)),
    );
    if (namesake) {
      const message = `${namesake.partner} is on the Partners tab already.`;
      return { message, partnerId: namesake.id, sheets, undoId: namesake.id === requestId ? requestId : '' };
    }
    const row = { ...blankRow(partners), partner: name, owner, addedOn: sheets.today, id: requestId };
    const message = `${name} added to Partners.`;
    const record = { what: message, added: [addedRow(partners, requestId)], changed: [] };
    recordUndo(ports, requestId, record, sheets.today);
    const grown = ports.workbook.append(sheets.partners, [row]);
    const scope = new Set([requestId]);
    const settled = settle(ports, recompute(ports, { ...sheets, partners: grown }, scope), scope);
    return { message, partnerId: requestId, sheets: settled, undoId: requestId };
  });
}
