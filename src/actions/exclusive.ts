import { refuseNewer } from './migrations';
import type { Ports } from './ports';
import { Refusal } from './refusal';

/** How long a person waits for the lock; a run waits longer (milliseconds). */
const PATIENCE = { person: 10_000, run: 30_000 } as const;

/** Runs an action while nobody else of us writes; without the lock, or where a newer Mutual wrote, nothing is written at all. */
export function exclusively<T>(ports: Ports, who: keyof typeof PATIENCE, act: () => T): T {
  if (!ports.lock.acquire(PATIENCE[who])) {
    throw new Refusal(
      'busy',
      'Somebody else is saving in this spreadsheet right now. Nothing was saved; please try again in a moment.',
    );
  }
  refuseNewer(ports);
  return act();
}
