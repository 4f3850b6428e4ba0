import { peoplesActs } from './engine/acts';
import { copyFile } from './engine/copyFile';
import { nothingRan } from './engine/execution';
import { makeState, saveState } from './engine/makeState';
import { accountOf, mayEdit, refuseViewer } from './engine/people';
import { runScript } from './engine/run';
import { lockName } from './engine/services/locks';
import type { HostState } from './engine/state';
import { checkCallable, findTrigger, runDue, runTimed, viewTrigger } from './engine/triggerRuns';
import type { Host, HostOptions, LockKind, Outcome, Selection, SentMail, Sharing } from './hostApi';
import type { EventSpec, Wire } from './realm';
import type { ChangeListener } from './workbook/workbook';
import { watchWorkbook } from './workbook/workbook';

export type { FaultHook, RemoteCall } from './engine/faults';
export { calledTooOften, kill, serviceError } from './engine/faults';
export type * from './hostApi';

/** A spreadsheet with a program bound to it, without a screen: what people do, what time does, and how the program answers. */
export function createHost(options: HostOptions): Host {
  const state = makeState(options);
  return {
    workbook: state.workbook,
    clock: state.clock,
    mails: state.mails,
    variants: state.variants,
    get sharing() {
      return state.sharing;
    },
    get fault() {
      return state.fault;
    },
    set fault(hook) {
      state.fault = hook;
    },
    ...runs(state),
    ...peoplesActs(state),
    ...surroundings(state),
    ...listening(state),
    snapshot: () => saveState(state),
  };
}

function runs(state: HostState) {
  return {
    openMenu(person: string, { authMode = 'LIMITED' }: { authMode?: 'LIMITED' | 'NONE' } = {}) {
      if (!mayEdit(state, person) || !state.program.functionNames.includes('onOpen')) {
        return { outcome: nothingRan(), menu: [] };
      }
      const event: EventSpec = { authMode, userEmail: '' };
      const run = runScript(state, { kind: 'open', person, functionName: 'onOpen', authMode, event });
      return { outcome: run.outcome, menu: run.execution.menus };
    },
    chooseMenu(person: string, functionName: string): Outcome {
      refuseViewer(state, person);
      return runScript(state, { kind: 'menu', person, functionName, authMode: 'FULL' }).outcome;
    },
    call(person: string, functionName: string, args: unknown[], selection?: Selection): Outcome {
      const account = accountOf(state, person);
      refuseViewer(state, account);
      checkCallable(state, functionName);
      if (selection) state.selections.set(account, selection);
      const wires = JSON.parse(JSON.stringify(args)) as Wire[];
      return runScript(state, {
        kind: 'page',
        person: account,
        functionName,
        authMode: 'FULL',
        args: wires,
        reply: 'page',
      }).outcome;
    },
    triggers: () => state.triggers.map(viewTrigger),
    runTrigger: (id: string) => runTimed(state, findTrigger(state, id)),
    tick: () => runDue(state),
  };
}

function surroundings(state: HostState) {
  return {
    holdLock(kind: LockKind, person = state.sharing.owner) {
      const name = lockName(kind, person);
      state.locks.set(name, SOMEBODY_ELSE);
      return () => {
        if (state.locks.get(name) === SOMEBODY_ELSE) state.locks.delete(name);
      };
    },
    mixAccounts(person: string, account: string | null) {
      if (account === null) state.accounts.delete(person);
      else state.accounts.set(person, account);
    },
    occupy(executions: number) {
      state.running += executions;
      return () => {
        state.running -= executions;
      };
    },
    forgetCache: () => state.caches.clear(),
    share(sharing: Partial<Sharing>) {
      state.sharing = { ...state.sharing, ...sharing };
    },
    copyFile: (person: string) => copyFile(state, person),
    recalculate: () => state.recalculate(),
  };
}

/** No execution has this number. */
const SOMEBODY_ELSE = 0;

function listening(state: HostState) {
  const mails = new Set<(mail: SentMail) => void>();
  const triggers = new Set<() => void>();
  state.announceMail = (mail) => {
    for (const listener of mails) listener(mail);
  };
  state.announceTriggers = () => {
    for (const listener of triggers) listener();
  };
  return {
    onChange: (listener: ChangeListener) => watchWorkbook(state.workbook, listener),
    onMail: (listener: (mail: SentMail) => void) => subscribe(mails, listener),
    onTriggersChange: (listener: () => void) => subscribe(triggers, listener),
  };
}

function subscribe<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
