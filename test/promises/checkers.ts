import { type VirtualClock, virtualClock } from '../../local/clock';
import { createHost, type HostOptions } from '../../local/host';
import { ANA, BEN, builtProgram, CHIARA, type Practice, practiceOn } from '../support/practice';
import { sourceOfProgram } from '../support/sourceProgram';
import { checkMails, type MailChecker } from './mailChecker';
import { findWrongColumns } from './oracle';
import { type License, makeEar, overheard, type Watched, watch } from './watch';

/**
 * A practice in which every promise is watched: P1, P6 and P7 at each write as it arrives, P2 and P5 at each mail,
 * P3 and P4 when asked after a run.
 */
export interface Promised extends Practice {
  readonly watched: Watched;
  readonly clock: VirtualClock;
  /** P4: nothing but what the rules say stands in the computed columns. */
  checkColumns(): void;
  /** P3, after a daily run that ended well. */
  readonly mailChecker: MailChecker;
  /** Throws what was broken so far. */
  check(where?: string): void;
  allow<T>(license: License, act: () => T): T;
}

/** MUTUAL_BUNDLE=1 runs what is pushed instead of its source: three times slower, the same code. */
const program = () => (process.env.MUTUAL_BUNDLE ? builtProgram() : sourceOfProgram());

export function aPromisedPractice(options: Partial<HostOptions> = {}): Promised {
  const ear = makeEar();
  const clock = virtualClock('2026-03-02T08:00:00Z');
  const bare = createHost({
    owner: ANA,
    editors: [BEN, CHIARA],
    latency: 1,
    clock,
    ...options,
    program: overheard(options.program ?? program(), ear),
  });
  const watched = watch(bare, ear);
  const mailChecker = checkMails(bare, watched.broken);
  // Added to the practice itself: its `last` is read when asked for.
  return Object.assign(practiceOn(watched.host), {
    watched,
    clock: (options.clock as VirtualClock | undefined) ?? clock,
    mailChecker,
    checkColumns() {
      const wrong = findWrongColumns(bare.workbook, bare.clock.now());
      for (const sentence of wrong.slice(0, 5)) watched.broken.push(`P4: ${sentence}`);
    },
    check(where = '') {
      if (watched.broken.length > 0) throw new Error([where, ...watched.broken].join('\n'));
    },
    allow: <T>(license: License, act: () => T): T => watched.allow(license, act),
  });
}
