import { loadPartnerSheets, type Sheets } from './loadBook';
import type { Ports } from './ports';
import { type Recomputed, recompute, type Scope } from './recompute';

const TRIES = 3;

/**
 * The end of every write: the stamp, then everything is written down and the ids are read again. When a person
 * moved rows meanwhile, the columns of the loaded tabs are computed anew from what is there now; after three tries the
 * next run does it.
 */
export function settle(
  ports: Ports,
  { sheets }: Recomputed,
  scope: Scope,
  load: (ports: Ports) => Sheets = loadPartnerSheets,
): Sheets {
  let latest = sheets;
  for (let tries = 1; tries <= TRIES; tries++) {
    ports.workbook.stamp(latest.today);
    if (ports.workbook.commit()) return latest;
    latest = recompute(ports, load(ports), scope).sheets;
  }
  ports.workbook.markDirty(true);
  return latest;
}
