import type { Lock } from '../actions/ports';

export function documentLock(): Lock {
  return {
    acquire(milliseconds) {
      // null outside a document (docs/platform.md, "lock ends with the execution").
      const lock = LockService.getDocumentLock();
      return lock?.tryLock(milliseconds) ?? false;
    },
  };
}
