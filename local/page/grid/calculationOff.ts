import type { Injector } from '@univerjs/core';
import { IActiveDirtyManagerService } from '@univerjs/preset-sheets-core';

/**
 * Keeps the page from calculating: the server's engine is the only one that may.
 * Univer 0.25.1 has no switch for this on the main thread. It recalculates what its "dirty" conversions
 * name after a mutation, so a manager that knows no conversion never starts it.
 */
export function turnCalculationOff(injector: Injector): void {
  injector.get(IActiveDirtyManagerService).get = () => undefined;
}
