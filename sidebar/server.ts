import type { CallName, Input, Output, RefusalCode, Reply } from '../src/entry/api';
import { describeFailure } from './failure';

/** Why a call brought nothing. `sentence` can be shown as it is. */
export type Failure =
  | { readonly is: 'refused'; readonly code: RefusalCode; readonly sentence: string; readonly field: string }
  | { readonly is: 'several-accounts' | 'offline' | 'no-answer' | 'broken'; readonly sentence: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export interface Server {
  /** Never rejects: what goes wrong is an answer too. */
  call<N extends CallName>(name: N, input: Input<N>): Promise<Answer<Output<N>>>;
}

/** The part of `google.script.run` in use. */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  rpc(request: string): void;
}

/** The server behind `google.script.run`. A call without an answer after `patienceMs` fails as 'no-answer'. */
export function openServer(findRun: () => ScriptRun | undefined, patienceMs = 60_000): Server {
  return {
    async call<N extends CallName>(name: N, input: Input<N>): Promise<Answer<Output<N>>> {
      const run = findRun();
      if (!run) return { ok: false, failure: describeFailure('broken') };
      try {
        return parseReply<N>(await ask(run, JSON.stringify({ call: name, input }), patienceMs));
      } catch (error) {
        return { ok: false, failure: recogniseError(error) };
      }
    },
  };
}

/** What `rpc` answers. Rejects with Google's error, or with NO_ANSWER when patience ends. */
function ask(run: ScriptRun, request: string, patienceMs: number): Promise<unknown> {
  return new Promise((answer, fail) => {
    const patience = setTimeout(() => fail(NO_ANSWER), patienceMs);
    const settle = (end: (outcome: unknown) => void) => (outcome: unknown) => {
      clearTimeout(patience);
      end(outcome);
    };
    run.withSuccessHandler(settle(answer)).withFailureHandler(settle(fail)).rpc(request);
  });
}

const NO_ANSWER = Symbol('no answer');

function parseReply<N extends CallName>(text: unknown): Answer<Output<N>> {
  const reply = parseJson(text);
  if (!isReply<N>(reply)) return { ok: false, failure: describeFailure('broken') };
  if (reply.ok) return reply;
  const { code, sentence, field = '' } = reply.refusal;
  return { ok: false, failure: { is: 'refused', code, sentence, field } };
}

/** A result that could not be carried arrives as null, without an error (docs/platform.md, "dates in results"). */
function parseJson(text: unknown): unknown {
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isReply<N extends CallName>(reply: unknown): reply is Reply<N> {
  if (typeof reply !== 'object' || reply === null || !('ok' in reply)) return false;
  return reply.ok === true || (reply.ok === false && 'refusal' in reply && Boolean(reply.refusal));
}

const SEVERAL_ACCOUNTS = /PERMISSION_DENIED|Authori[sz]ation is required/i;
const NO_CONNECTION = /NetworkError|Connection failure|HTTP 0\b|Failed to fetch/i;

/** With several accounts signed in, Google may run a call as another one than the sheet's and only says "denied". */
function recogniseError(error: unknown): Failure {
  if (error === NO_ANSWER) return describeFailure('no-answer');
  const text = error instanceof Error ? error.message : String(error);
  if (SEVERAL_ACCOUNTS.test(text)) return describeFailure('several-accounts');
  if (NO_CONNECTION.test(text)) return describeFailure('offline');
  return describeFailure('broken');
}
