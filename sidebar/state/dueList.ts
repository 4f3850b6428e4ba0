import type { DueItem } from '../../src/entry/api';
import type { Failure } from '../server';
import type { Sending } from './sending';

export const GROUPS = ['pinned', 'overdue', 'today', 'week'] as const;
export type Whose = 'mine' | 'everyone';

export interface DueList {
  readonly whose: Whose;
  /** The small form open under one line. */
  readonly opened: Opened;
  readonly notice: Notice;
  readonly refreshing: Sending;
}

export type Opened =
  | { readonly is: 'none' }
  | {
      readonly is: 'snooze' | 'skip';
      /** keyOf the line. */
      readonly key: string;
      readonly requestId: string;
      readonly until: string;
      readonly reason: string;
      readonly problem: string;
      readonly sending: Sending;
    };

/** What the last small form did, with its undo. */
export type Notice =
  | { readonly is: 'none' }
  | { readonly is: 'said'; readonly message: string; readonly undoId: string; readonly undo: Sending };

export const nothingSaid: Notice = { is: 'none' };
export const noneOpened: Opened = { is: 'none' };

export function openDueList(whose: Whose): DueList {
  return { whose, opened: noneOpened, notice: nothingSaid, refreshing: { is: 'idle' } };
}

/** One line of the list, the same after a redraw and a new reading. */
export function keyOf({ partnerId, about, referralId }: DueItem): string {
  return [partnerId, about, referralId].join('/');
}

/** Mine includes what nobody looks after: somebody has to see it. */
export function selectDue(items: readonly DueItem[], whose: Whose, me: string): readonly DueItem[] {
  return whose === 'everyone' || !me ? items : items.filter(({ owner }) => owner === me || !owner);
}

export function failOpened(opened: Opened, failure: Failure): Opened {
  return opened.is === 'none' ? opened : { ...opened, sending: { is: 'failed', failure } };
}
