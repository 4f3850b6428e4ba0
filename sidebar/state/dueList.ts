import type { DueItem } from '../../src/entry/api';
import type { Wish } from '../wish';
import { type Doing, nothingDoing } from './act';
import type { Sending } from './sending';

export const GROUPS = ['pinned', 'overdue', 'today', 'week'] as const;
export type Whose = 'mine' | 'everyone';

/** What can be done about a line without leaving the list. */
export type DueWish = Wish<'snooze' | 'skip' | 'markStep' | 'snoozeReferral'>;

export interface DueList {
  readonly whose: Whose;
  readonly doing: Doing<DueWish>;
  readonly refreshing: Sending;
}

export function openDueList(whose: Whose): DueList {
  return { whose, doing: nothingDoing, refreshing: { is: 'idle' } };
}

/** One line of the list, the same after a redraw and a new reading. */
export function keyOf({ partnerId, about, referralId }: DueItem): string {
  return [partnerId, about, referralId].join('/');
}

/** Mine includes what nobody looks after: somebody has to see it. */
export function selectDue(items: readonly DueItem[], whose: Whose, me: string): readonly DueItem[] {
  return whose === 'everyone' || !me ? items : items.filter(({ owner }) => owner === me || !owner);
}
