import type { HostSnapshot } from '../../local/host';
import { touchpoints } from '../../src/schema/touchpoints';
import { BEN } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import { readTab } from './readBook';
import { begin, DAILY_RUN, LOG, runTriggers } from './scenarios';

type Pair = 'log × log' | 'log × run' | 'run × log' | 'run × run';

const AN_HOUR = 3_600_000;

/** One side of a pair: what it asks for, over and over until it is not turned away for the other's sake. */
interface Side {
  readonly id: string;
  readonly isLog: boolean;
  act(practice: Promised): boolean;
}

const logging = (id: string, person: string): Side => ({
  id,
  isLog: true,
  act: (practice) =>
    tried(() =>
      practice.ask(
        'logTouchpoint',
        {
          requestId: id,
          partnerId: String(practice.partner('Dana Fielding', 'Partner row id')),
          kind: 'Message',
          date: '2026-03-02',
          by: 'Ana',
          gotFromIt: '',
          notes: '',
        },
        person,
      ),
    ),
});

const running: Side = { id: 'run', isLog: false, act: (practice) => tried(() => runTriggers(practice)) };

function tried(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

const SIDES: Record<Pair, readonly [Side, Side]> = {
  'log × log': [logging('request-side-a', 'ana@example.org'), logging('request-side-b', BEN)],
  'log × run': [logging('request-side-a', 'ana@example.org'), running],
  'run × log': [running, logging('request-side-b', BEN)],
  'run × run': [running, running],
};

/** Runs the second whole in every gap between two calls of the first; whoever was turned away tries again afterwards. */
export function interleave(pair: Pair): { gaps: number; failures: string[] } {
  const start = begin(DAILY_RUN);
  const [snapshot, now] = [start.host.snapshot(), start.clock.now()];
  const [first, second] = SIDES[pair];
  const failures: string[] = [];
  const gaps = countGaps(resume(snapshot, now), first);
  for (let gap = 1; gap <= gaps; gap++) {
    const practice = resume(snapshot, now);
    const rows = readTab(practice.host.workbook, touchpoints).rows.length;
    let count = 0;
    let secondDone = false;
    practice.host.fault = (_, moment) => {
      if (moment === 'before' && ++count === gap) secondDone = second.act(practice);
    };
    practice.allow(LOG.license, () => {
      const firstDone = first.act(practice);
      practice.host.fault = undefined;
      if (!firstDone) first.act(practice);
      if (!secondDone) second.act(practice);
    });
    practice.clock.sleep(AN_HOUR);
    runTriggers(practice);
    practice.ask('updateNow', {});
    practice.checkColumns();
    const wanted = rows + [first, second].filter(({ isLog }) => isLog).length;
    const found = readTab(practice.host.workbook, touchpoints).rows.length;
    if (found !== wanted) practice.watched.broken.push(`${found} rows instead of ${wanted}`);
    if (practice.watched.broken.length > 0)
      failures.push(`${pair}, gap ${gap}: ${practice.watched.broken.join(' · ')}`);
  }
  return { gaps, failures };
}

function resume(snapshot: HostSnapshot, now: number): Promised {
  const practice = aPromisedPractice({ snapshot });
  practice.clock.set(now);
  return practice;
}

function countGaps(practice: Promised, side: Side): number {
  let count = 0;
  practice.host.fault = (_, moment) => {
    if (moment === 'before') count++;
  };
  practice.allow(LOG.license, () => side.act(practice));
  return count;
}
