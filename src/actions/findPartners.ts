import { type Found, findSomeone, type Search } from '../domain/find/findSomeone';
import { partners } from '../schema/partners';
import { todayOf } from './loadBook';
import type { Ports } from './ports';

/** Who fits a client. Reads Partners and keeps nothing of the search. */
export function findPartners(ports: Ports, search: Search): Found {
  const today = todayOf(ports, ports.workbook.context());
  return findSomeone(ports.workbook.load(partners).rows, search, today);
}
