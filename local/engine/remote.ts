import type { Remote, Wire } from '../realm';
import { costOf } from '../realm';
import { REFUSALS, ServiceError } from '../refusals';
import { HANDLERS } from './allHandlers';
import { authorise, refuseAbsent } from './authority';
import { flush, flushSome } from './buffer';
import type { RemoteCall } from './faults';
import { Kill } from './faults';
import type { Context } from './handlers';

/** The host's end of a realm: every call of one execution comes here. */
export function makeRemote(context: Context): Remote {
  return (service, method, subjectAndArgs) => {
    try {
      const [ref = null, args = null] = JSON.parse(subjectAndArgs) as Wire[];
      const value = perform(context, service, method, ref, Array.isArray(args) ? args : []);
      return value === undefined ? '{}' : JSON.stringify({ value });
    } catch (error) {
      return JSON.stringify({ error: describe(context, error) });
    }
  };
}

function describe({ state, execution }: Context, error: unknown): { name: string; message: string } {
  if (error instanceof Kill) {
    if (!execution.killed) {
      execution.killed = error;
      flushSome(state, execution);
    }
    return { name: error.name, message: error.message };
  }
  if (error instanceof ServiceError) return { name: error.name, message: error.message };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { name: 'HostError', message: `the local host failed: ${trace}` };
}

function perform(
  context: Context,
  service: string,
  method: string,
  ref: Wire,
  args: Wire[],
): Wire | undefined {
  const { state, execution } = context;
  if (execution.killed) throw execution.killed;
  if (service === 'Host') return noteNotEmulated(context, String(args[0]));
  authorise(context, service, method);
  stopWhenLate(context);
  if ((costOf(service, method) ?? 'free') === 'free') return answer(context, service, method, ref, args);
  const call = noteCall(context, service, method, args);
  strike(context, call, 'before');
  if (state.latency > 0) state.clock.sleep(state.latency);
  stopWhenLate(context);
  if (execution.killed) throw execution.killed;
  const value = run(context, service, method, ref, args);
  strike(context, call, 'after');
  return value;
}

/**
 * The hook rests while it runs, so that what it starts (another execution, an edit) is not struck in turn; one that
 * was put in its place meanwhile strikes that.
 */
function strike({ state }: Context, call: RemoteCall, moment: 'before' | 'after'): void {
  const resting = state.striking;
  if (!state.fault || state.fault === resting) return;
  state.striking = state.fault;
  try {
    state.fault(call, moment);
  } finally {
    state.striking = resting;
  }
}

function noteNotEmulated(context: Context, name: string): string {
  refuseAbsent(context, name);
  context.execution.notEmulated.push(name);
  return `not emulated: ${name}`;
}

function noteCall({ execution }: Context, service: string, method: string, args: Wire[]): RemoteCall {
  const name = `${service}.${method}`;
  execution.calls.push(name);
  const { id, person, functionName, kind } = execution;
  return {
    service,
    method,
    name,
    args,
    number: execution.calls.length,
    execution: { id, person, functionName, kind },
  };
}

/** Past its time the platform stops an execution. */
function stopWhenLate({ state, execution }: Context): void {
  if (state.clock.now() - execution.startedAt > execution.limit) throw new Kill(REFUSALS.exceededTime.words);
}

function run(context: Context, service: string, method: string, ref: Wire, args: Wire[]): Wire | undefined {
  const { state, execution } = context;
  const cost = costOf(service, method);
  if (service === 'Range') execution.cells += cellsOf(ref);
  if (cost === 'writes') {
    const write = HANDLERS[service]?.write(method);
    if (!write) throw new Error(`no handler writes ${service}.${method}`);
    execution.waiting.push(write(context, ref, args));
    return undefined;
  }
  if (cost === 'reads' || cost === 'acts') flush(state, execution);
  const value = answer(context, service, method, ref, args);
  if (cost === 'acts') state.recalculate();
  return value;
}

function cellsOf(ref: Wire): number {
  if (typeof ref !== 'object' || ref === null || Array.isArray(ref)) return 0;
  return Number(ref.rows) * Number(ref.columns);
}

function answer(
  context: Context,
  service: string,
  method: string,
  ref: Wire,
  args: Wire[],
): Wire | undefined {
  const handler = HANDLERS[service]?.answer(method);
  if (!handler) throw new Error(`no handler answers ${service}.${method}`);
  return handler(context, ref, args);
}
