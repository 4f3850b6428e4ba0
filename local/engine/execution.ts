import type { MenuEntry, Outcome, UiEffect } from '../hostApi';
import type { ExecutionKind, Kill } from './faults';

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** A write that was accepted and has not reached the spreadsheet yet. */
export interface WaitingWrite {
  apply(): void;
  /** How the sheet's grid will grow or shrink by it, for handles made meanwhile. */
  grows?: { sheetId: number; rows: number; columns: number };
}

/** One run of the script, from its start to its end. */
export interface Execution {
  readonly id: number;
  readonly kind: ExecutionKind;
  readonly functionName: string;
  /** Whose rights it has. */
  readonly person: string;
  readonly authMode: AuthMode;
  readonly startedAt: number;
  readonly limit: number;
  readonly waiting: WaitingWrite[];
  readonly effects: UiEffect[];
  readonly menus: MenuEntry[];
  readonly calls: string[];
  readonly console: string[];
  readonly notEmulated: string[];
  cells: number;
  killed?: Kill;
}

const MINUTE = 60_000;
const LIMITS: Record<ExecutionKind, number> = {
  open: MINUTE / 2,
  edit: MINUTE / 2,
  formula: MINUTE / 2,
  menu: 6 * MINUTE,
  page: 6 * MINUTE,
  trigger: 6 * MINUTE,
};

export function makeExecution(
  start: Pick<Execution, 'id' | 'kind' | 'functionName' | 'person' | 'authMode' | 'startedAt'>,
): Execution {
  return {
    ...start,
    limit: LIMITS[start.kind],
    waiting: [],
    effects: [],
    menus: [],
    calls: [],
    console: [],
    notEmulated: [],
    cells: 0,
  };
}

export function outcomeOf(execution: Execution, result: Pick<Outcome, 'ok' | 'value' | 'error'>): Outcome {
  return {
    ...result,
    killed: execution.killed !== undefined,
    effects: execution.effects,
    remoteCalls: execution.calls.length,
    cells: execution.cells,
    calls: execution.calls,
    console: execution.console,
    notEmulated: execution.notEmulated,
  };
}

/** Opening a file whose program is not started: for a viewer, or without an onOpen. */
export function nothingRan(): Outcome {
  return {
    ok: true,
    killed: false,
    effects: [],
    remoteCalls: 0,
    cells: 0,
    calls: [],
    console: [],
    notEmulated: [],
  };
}
