import type { Day } from '../../day/day';
import { describeDay } from '../dayWords';
import type { History } from '../history';
import type { DraftId } from './draft';
import { findWording } from './templates';
import { DRAFT_TITLES as titles } from './words';

/**
 * What a draft is called in the sidebar: 'Heads-up: referral given on 3 Mar', 'Introduction: Dr Voss'. It tells two of
 * one partner apart, holds no client code, and stands in no link.
 */
export function titleDraft(id: DraftId, rowId: string, history: History, today: Day): string {
  const { title } = findWording(id);
  const about = rowId === '' ? '' : describeRow(rowId, history, today);
  return about === '' ? title : titles.about(title, about);
}

function describeRow(rowId: string, history: History, today: Day): string {
  const isIt = ({ id }: { readonly id: string }) => id === rowId;
  const referral = history.referrals.find(isIt);
  if (referral?.direction)
    return titles.referral(referral.direction, referral.date ? describeDay(referral.date, today) : '');
  const commitment = history.commitments.find(isIt);
  if (commitment) return titles.round(commitment.round ?? 1);
  return history.introductions.find(isIt)?.contact ?? '';
}
