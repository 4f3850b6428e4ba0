import type { FaultHook, HostSnapshot, RemoteCall } from '../../local/host';
import { kill, serviceError } from '../../local/host';
import { makeLuck } from '../support/luck';
import { aPromisedPractice, type Promised } from './checkers';
import { begin, runTriggers, type Scenario } from './scenarios';
import { describeDifference, typedState } from './typedState';

const MODES = ['die before', 'die after', 'throw', 'time out after taking effect'] as const;
export type Mode = (typeof MODES)[number];

export interface FaultReport {
  readonly points: number;
  /** One for each fault point after which something was not as it should be. */
  readonly failures: readonly string[];
}

const BETWEEN = 60_000;
const AN_HOUR = 3_600_000;

/**
 * Interrupts the scenario at every service call in every way, with several choices of what had been written by then;
 * then the scenario once more, as the person or the clock would repeat it, and a run. What people typed must be as
 * after an undisturbed scenario, the columns as the rules say, and nobody mailed twice. Of a scenario with more than `most`
 * calls only so many are tried.
 */
export function interruptEverywhere(
  scenario: Scenario,
  seeds: readonly number[],
  most = Number.POSITIVE_INFINITY,
): FaultReport {
  const before = begin(scenario);
  const snapshot = before.host.snapshot();
  const now = before.clock.now();
  const again = (seed: number) => resume(snapshot, now, seed);
  const clean = again(1);
  const calls = countCalls(clean, scenario);
  finish(clean, scenario);
  clean.check(`${scenario.name}, undisturbed`);
  const wanted = typedState(clean.host.workbook);

  const failures: string[] = [];
  let points = 0;
  for (const call of chooseCalls(calls, most)) {
    for (const mode of MODES) {
      for (const seed of mode.startsWith('die') ? seeds : seeds.slice(0, 1)) {
        points++;
        const place = { name: '' };
        const practice = again(seed);
        const wrong = attempt(() => interrupt(practice, scenario, { call, mode, place, wanted }));
        if (wrong !== '')
          failures.push(`${scenario.name}, ${mode} call ${call} (${place.name}), seed ${seed}:\n${wrong}`);
      }
    }
  }
  return { points, failures };
}

/** Every call, or as many as are wanted, chosen by a fixed seed. */
function chooseCalls(calls: number, most: number): number[] {
  const all = Array.from({ length: calls }, (_, index) => index + 1);
  if (calls <= most) return all;
  const luck = makeLuck(SEED);
  const drawn = all.sort((a, b) => luck('call', a) - luck('call', b)).slice(0, most);
  return drawn.sort((a, b) => a - b);
}

const SEED = 7;

function resume(snapshot: HostSnapshot, now: number, seed: number): Promised {
  const practice = aPromisedPractice({ snapshot, seed });
  practice.clock.set(now);
  return practice;
}

function countCalls(practice: Promised, scenario: Scenario): number {
  let calls = 0;
  practice.host.fault = (_, moment) => {
    if (moment === 'before') calls++;
  };
  practice.allow(scenario.license, () => scenario.act(practice));
  practice.host.fault = undefined;
  return calls;
}

interface Interruption {
  readonly call: number;
  readonly mode: Mode;
  readonly place: { name: string };
  readonly wanted: ReturnType<typeof typedState>;
}

function interrupt(
  practice: Promised,
  scenario: Scenario,
  { call, mode, place, wanted }: Interruption,
): void {
  practice.host.fault = faultAt(call, mode, place);
  practice.allow(scenario.license, () => attempt(() => scenario.act(practice)));
  practice.host.fault = undefined;
  practice.clock.sleep(BETWEEN);
  practice.allow(scenario.license, () => attempt(() => scenario.act(practice)));
  finish(practice, scenario);
  practice.watched.broken.push(...describeDifference(wanted, typedState(practice.host.workbook)));
  practice.check();
  checkUndo(practice, scenario);
}

/** The run after it: the daily one where digests matter, else a person's own. */
function finish(practice: Promised, scenario: Scenario): void {
  if (scenario.mails) {
    practice.clock.sleep(AN_HOUR);
    runTriggers(practice);
    practice.mailChecker.afterRun();
  } else practice.ask('updateNow', {});
  practice.checkColumns();
}

/** What was done can be taken back, however often it was interrupted. */
function checkUndo(practice: Promised, { undoes }: Scenario): void {
  if (!undoes) return;
  const license = {
    adds: ['partners'],
    removes: ['touchpoints', 'referrals', 'partners'],
    changes: () => true,
  };
  practice.allow(license, () => practice.ask('undo', { undoId: undoes }));
  practice.checkColumns();
  practice.check('after undo');
}

function faultAt(call: number, mode: Mode, place: { name: string }): FaultHook {
  let count = 0;
  let isDone = false;
  return ({ name }: RemoteCall, moment) => {
    if (moment === 'before') count++;
    if (isDone || count !== call) return;
    const when = mode === 'die before' || mode === 'throw' ? 'before' : 'after';
    if (moment !== when) return;
    isDone = true;
    place.name = name;
    throw mode.startsWith('die') ? kill() : serviceError();
  };
}

/** What the act threw, in words; '' when it went well. */
function attempt(act: () => void): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
