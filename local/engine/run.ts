import type { Outcome } from '../hostApi';
import { isTimeout } from '../program';
import type { EventSpec, ReplyKind, RunAnswer, RunRequest, Wire } from '../realm';
import { refusal, ServiceError } from '../refusals';
import { flush, flushSome } from './buffer';
import type { AuthMode, Execution } from './execution';
import { makeExecution, outcomeOf } from './execution';
import type { ExecutionKind } from './faults';
import { Kill } from './faults';
import type { Context } from './handlers';
import { checkTriggerTime, spendTriggerTime } from './quotas';
import { makeRemote } from './remote';
import { releaseLocks } from './services/locks';
import type { HostState } from './state';

/** Something that makes the script run. */
export interface Start {
  kind: ExecutionKind;
  person: string;
  functionName: string;
  authMode: AuthMode;
  args?: Wire[];
  event?: EventSpec;
  reply?: ReplyKind;
}

export interface Run {
  outcome: Outcome;
  execution: Execution;
}

const MOST_AT_ONCE = 30;

/** Runs one function of the program in a fresh realm, from its start to the arrival of its last write. */
export function runScript(state: HostState, start: Start): Run {
  const { kind, person, functionName, authMode } = start;
  const id = state.nextExecution++;
  const execution = makeExecution({ id, kind, person, functionName, authMode, startedAt: state.clock.now() });
  const context: Context = { state, execution };
  const end = endOf(context);
  state.running++;
  try {
    if (state.running > MOST_AT_ONCE) throw refusal('tooManyAtOnce');
    if (kind === 'trigger') checkTriggerTime(state, person);
    const ended = (answer: string) => end(() => finish(context, JSON.parse(answer) as RunAnswer));
    return { outcome: ended(runInRealm(context, start, ended)), execution };
  } catch (error) {
    return { outcome: end(() => fail(context, error)), execution };
  }
}

/** Ends the execution once: as soon as its function has ended, which a program may tell before it comes back with the answer. */
function endOf(context: Context): (decide: () => Outcome) => Outcome {
  let outcome: Outcome | undefined;
  return (decide) => {
    outcome ??= close(context, decide);
    return outcome;
  };
}

function close(context: Context, decide: () => Outcome): Outcome {
  const { state, execution } = context;
  try {
    return decide();
  } catch (error) {
    return fail(context, error);
  } finally {
    state.running--;
    const { kind, person, startedAt } = execution;
    if (kind === 'trigger') spendTriggerTime(state, person, state.clock.now() - startedAt);
    releaseLocks(context);
    if (state.running === 0) state.answerFormulas();
  }
}

function fail(context: Context, error: unknown): Outcome {
  if (isTimeout(error)) return stop(context);
  return outcomeOf(context.execution, { ok: false, error: asError(error) });
}

function runInRealm(context: Context, start: Start, ended: (answer: string) => void): string {
  const { state, execution } = context;
  const run = state.program.open({
    remote: makeRemote(context),
    now: () => state.clock.now(),
    report: (level, text) => execution.console.push(level === 'log' ? text : `${level}: ${text}`),
    ended,
  });
  const { functionName, args = [], event, reply = 'none' } = start;
  const request: RunRequest = { functionName, args, reply };
  if (event) request.event = event;
  return run(JSON.stringify(request));
}

/** The last writes arrive even when the script failed; only a killed one loses them. */
function finish(context: Context, answer: RunAnswer): Outcome {
  const { state, execution } = context;
  if (execution.killed) return outcomeOf(execution, { ok: false, error: asError(execution.killed) });
  if ('error' in answer) {
    flushRest(context);
    const { name, message } = answer.error;
    return outcomeOf(execution, { ok: false, error: { name, message } });
  }
  if (isTooLate(context)) return stop(context);
  flush(state, execution);
  return outcomeOf(execution, { ok: true, value: answer.value });
}

function flushRest({ state, execution }: Context): void {
  try {
    flush(state, execution);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    execution.console.push(`error: ${error.message}`);
  }
}

function isTooLate({ state, execution }: Context): boolean {
  return state.clock.now() - execution.startedAt > execution.limit;
}

function stop({ state, execution }: Context): Outcome {
  execution.killed = new Kill(refusal('exceededTime').message);
  flushSome(state, execution);
  return outcomeOf(execution, { ok: false, error: asError(execution.killed) });
}

function asError(error: unknown): { name: string; message: string } {
  if (error instanceof ServiceError || error instanceof Kill)
    return { name: error.name, message: error.message };
  throw error;
}
