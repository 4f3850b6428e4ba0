import { indexNames } from '../domain/names';
import { partners } from '../schema/partners';
import type { Ports } from './ports';

/** The partner of the row the person has selected, on whichever of our tabs; '' when there is none. */
export function findSelectedPartner(ports: Ports): string {
  const { tableId, partner, rowId, partnerId } = ports.workbook.selection();
  if (tableId === partners.id) return rowId;
  if (partnerId !== '' || partner === '') return partnerId;
  const match = indexNames(ports.workbook.load(partners).rows, (row) => row.partner).match(partner);
  return 'found' in match ? match.found.id : '';
}
