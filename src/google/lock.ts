import type { Lock } from '../actions/ports';

export function documentLock(): Lock {
  let isHeld = false;
  return {
    acquire(milliseconds) {
      // null outside a document (docs/platform.md, "lock ends with the execution").
      const lock = LockService.getDocumentLock();
      isHeld ||= lock?.tryLock(milliseconds) ?? false;
      return isHeld;
    },
  };
}
