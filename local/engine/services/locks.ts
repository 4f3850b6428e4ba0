import { refusal } from '../../refusals';
import { handle, numberArg } from '../args';
import type { Context, Handlers } from '../handlers';

interface LockRef {
  store: string;
}

export function lockName(kind: string, person: string): string {
  return kind === 'user' ? `user ${person}` : kind;
}

function nameOf({ execution }: Context, { store }: LockRef): string {
  return lockName(store, execution.person);
}

function hasLock(context: Context, ref: LockRef): boolean {
  return context.state.locks.get(nameOf(context, ref)) === context.execution.id;
}

/** Nobody else can run while this execution waits, so a lock held elsewhere is held until the time is over. */
function take(context: Context, ref: LockRef, milliseconds: number): boolean {
  const { state, execution } = context;
  if (hasLock(context, ref)) return true;
  if (state.locks.has(nameOf(context, ref))) {
    state.clock.sleep(milliseconds);
    return false;
  }
  state.locks.set(nameOf(context, ref), execution.id);
  return true;
}

export const lockHandlers: Handlers<LockRef> = {
  answers: {
    hasLock,
    tryLock: (context, ref, args) => take(context, ref, numberArg('LockService.Lock.tryLock', args, 0)),
    waitLock(context, ref, args) {
      if (!take(context, ref, numberArg('LockService.Lock.waitLock', args, 0))) throw refusal('lockTimeout');
      return undefined;
    },
    releaseLock(context, ref) {
      if (hasLock(context, ref)) context.state.locks.delete(nameOf(context, ref));
      return undefined;
    },
  },
};

export const lockServiceHandlers: Handlers<null> = {
  answers: {
    getDocumentLock: ({ state }) =>
      state.variants.documentLock === 'null' ? null : handle('Lock', { store: 'document' }),
    getScriptLock: () => handle('Lock', { store: 'script' }),
    getUserLock: () => handle('Lock', { store: 'user' }),
  },
};

/** At its end an execution gives back whatever it held. */
export function releaseLocks({ state, execution }: Context): void {
  for (const [name, holder] of state.locks) if (holder === execution.id) state.locks.delete(name);
}
