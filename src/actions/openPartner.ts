import { describePartner, type PartnerPanel } from '../domain/partner/partnerPanel';
import { bookOf, loadPartnerSheets, type Sheets } from './loadBook';
import type { Ports } from './ports';
import { findPartner } from './writeOnce';

/** The panel of one partner, and the sheets it was read from. */
export interface OpenedPartner {
  readonly sheets: Sheets;
  readonly panel: PartnerPanel;
}

/** Everything about one partner: three reads. */
export function openPartner(ports: Ports, partnerId: string): OpenedPartner {
  const sheets = loadPartnerSheets(ports);
  return { sheets, panel: panelOf(sheets, partnerId) };
}

/** The panel as the sheets stand. */
export function panelOf(sheets: Sheets, partnerId: string): PartnerPanel {
  return describePartner(bookOf(sheets), findPartner(sheets, partnerId));
}
