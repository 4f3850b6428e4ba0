import type { HostOptions } from '../../local/host';
import { aPromisedPractice, type Promised } from './checkers';
import { begin, DAILY_RUN, LOG, runTriggers } from './scenarios';
import { countRows, rowsAfter, type Side } from './sides';
import type { License } from './watch';

const AN_HOUR = 3_600_000;

/** What all who meet may do together. */
export const LICENSE: License = { ...LOG.license, adds: ['touchpoints', 'partners'] };

/** How many ways of meeting were tried, and a sentence for each that left something wrong. */
export interface Met {
  readonly ways: number;
  readonly failures: readonly string[];
}

export const namesOf = (sides: readonly Side[]): string => sides.map(({ name }) => name).join(' × ');

let start: ReturnType<typeof takeBeginning> | undefined;

function takeBeginning() {
  const practice = begin(DAILY_RUN);
  return {
    snapshot: practice.host.snapshot(),
    now: practice.clock.now(),
    rows: countRows(practice),
  };
}

/** A practice on a working morning, the same each time. */
export function aMorning(options: Partial<HostOptions> = {}): Promised {
  start ??= takeBeginning();
  const { snapshot, now } = start;
  const practice = aPromisedPractice({ ...options, snapshot });
  practice.clock.set(now);
  return practice;
}

/** After the next hour's run: what was promised and is not so. */
export function findBroken(practice: Promised, sides: readonly Side[]): readonly string[] {
  start ??= takeBeginning();
  practice.clock.sleep(AN_HOUR);
  runTriggers(practice);
  practice.ask('updateNow', {});
  practice.checkColumns();
  const [wanted, found] = [rowsAfter(start.rows, sides), countRows(practice)];
  if (JSON.stringify(wanted) !== JSON.stringify(found))
    practice.watched.broken.push(`${JSON.stringify(found)} rows instead of ${JSON.stringify(wanted)}`);
  return practice.watched.broken;
}
