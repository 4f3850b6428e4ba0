import type { Ledger } from '../actions/ports';
import { patiently } from './patient';

const PREFIX = 'mailed.';

/** Document properties: written through at once, where cells wait for a flush (docs/platform.md, "unflushed writes"). */
export function propertiesLedger(): Ledger {
  const properties = () => PropertiesService.getDocumentProperties();
  return {
    days() {
      const all = patiently(() => properties().getProperties());
      const ours = Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
      return new Map(ours.map(([key, value]) => [key.slice(PREFIX.length), String(value)]));
    },
    put(day, entries) {
      properties().setProperty(PREFIX + day, entries);
    },
    drop(day) {
      properties().deleteProperty(PREFIX + day);
    },
  };
}
