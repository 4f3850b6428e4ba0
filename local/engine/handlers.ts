import type { Wire } from '../realm';
import type { Execution, WaitingWrite } from './execution';
import type { HostState } from './state';

/** What a handler may look at: the file and the execution that asks. */
export interface Context {
  readonly state: HostState;
  readonly execution: Execution;
}

/** Answers a call at once. */
export type Answer<Ref> = (context: Context, ref: Ref, args: readonly Wire[]) => Wire | undefined;

/** Checks a write at once and answers what is to be done when it reaches the spreadsheet. */
export type Write<Ref> = (context: Context, ref: Ref, args: readonly Wire[]) => WaitingWrite;

/** One class's methods. The reference was made by the realm, so its shape is known. */
export interface Handlers<Ref> {
  answers: Readonly<Record<string, Answer<Ref>>>;
  writes?: Readonly<Record<string, Write<Ref>>>;
}

export interface AnyHandlers {
  answer(method: string): Answer<Wire> | undefined;
  write(method: string): Write<Wire> | undefined;
}

/** Hides what kind of reference a class has. */
export function handlersOf<Ref>(handlers: Handlers<Ref>): AnyHandlers {
  return {
    answer: (method) => {
      const answer = handlers.answers[method];
      return answer && ((context, ref, args) => answer(context, ref as Ref, args));
    },
    write: (method) => {
      const write = handlers.writes?.[method];
      return write && ((context, ref, args) => write(context, ref as Ref, args));
    },
  };
}
