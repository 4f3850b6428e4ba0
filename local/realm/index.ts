import { installClasses } from './classes';
import { decode } from './codec';
import { makeConsole, reportTo } from './console';
import type { EventSpec } from './events';
import { makeEvent } from './events';
import { makeHostDate } from './HostDate';
import { sendTo } from './remote';
import type { ReplyKind } from './reply';
import { makeReply } from './reply';
import { makeServices } from './services';
import type { Remote, Wire } from './wire';

export type { BlobRef } from './Blob';
export type { EventSpec } from './events';
export type { Cost } from './methods';
export { costOf, METHODS } from './methods';
export type * from './refs';
export type { ReplyKind } from './reply';
export type { Remote, Wire } from './wire';
export { TAG } from './wire';

/** What a realm needs of its host; only text and numbers cross. */
export interface RealmPort {
  remote: Remote;
  now(): number;
  report(level: string, text: string): void;
  /** Hears the answer at once where a program that lets several executions go on in turn comes back with it later. */
  ended?(answer: string): void;
}

/** A function of the script to run, as JSON text. */
export interface RunRequest {
  functionName: string;
  args: Wire[];
  event?: EventSpec;
  reply: ReplyKind;
}

export type RunAnswer = { value: Wire } | { error: { name: string; message: string; stack: string } };

type Globals = Record<string, unknown>;

let classesAreInstalled = false;

/** The services, `console` and the host's Date, by the names a script knows. */
export function makeGlobals(port: RealmPort, RealDate: DateConstructor): Globals {
  if (!classesAreInstalled) installClasses();
  classesAreInstalled = true;
  return { ...makeServices(), console: makeConsole(), Date: makeHostDate(RealDate, () => port.now()) };
}

/** A script as it stands in the realm. */
export interface LoadedScript {
  /** Runs the script's own first lines; what they throw ends the execution. */
  load(): void;
  find(name: string): unknown;
}

/** Loads the script, runs one function of it and answers RunAnswer as JSON text. */
export function runFunction(port: RealmPort, script: LoadedScript, request: string): string {
  const restoreRemote = sendTo(port.remote);
  const restoreReport = reportTo(port.report);
  try {
    return JSON.stringify(answer(script, JSON.parse(request) as RunRequest));
  } finally {
    restoreReport();
    restoreRemote();
  }
}

function answer(script: LoadedScript, request: RunRequest): RunAnswer {
  try {
    script.load();
    const run = script.find(request.functionName);
    if (typeof run !== 'function') throw new Error(`Script function not found: ${request.functionName}`);
    const args = request.event ? [makeEvent(request.event)] : request.args.map(decode);
    return { value: makeReply(request.reply, run(...args)) };
  } catch (error) {
    return { error: describeError(error) };
  }
}

function describeError(error: unknown): { name: string; message: string; stack: string } {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack ?? '' };
  return { name: 'Error', message: String(error), stack: '' };
}
