import type { Ledger } from '../actions/ports';

const PREFIX = 'mail.';

/** Document properties: written through at once, where cells wait for a flush (docs/platform.md, "unflushed writes"). */
export function propertiesLedger(): Ledger {
  const properties = PropertiesService.getDocumentProperties();
  return {
    entries() {
      const all = properties.getProperties();
      const ours = Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
      return Object.fromEntries(ours.map(([key, value]) => [key.slice(PREFIX.length), String(value)]));
    },
    put(key, value) {
      properties.setProperty(PREFIX + key, value);
    },
    drop(keys) {
      for (const key of keys) properties.deleteProperty(PREFIX + key);
    },
  };
}
