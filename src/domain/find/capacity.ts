import { type Day, daysBetween } from '../../day/day';
import type { Partner } from '../../schema/partners';
import { describeDay } from '../dayWords';
import { notAfter } from '../terms';
import { CAPACITY_SENTENCES as sentences } from './words';

/** An answer older than this is asked for again (0.15). */
const FRESH_DAYS = 60;

export interface Capacity {
  /** Whether they take clients as far as we know: not asked yet is no refusal. */
  readonly takes: boolean;
  /** Whether to ask (again) before anything is promised. */
  readonly askAgain: boolean;
  readonly sentence: string;
}

/** Whether a partner takes clients, and how far the answer can be relied on. */
export function describeCapacity(
  { takingClients, askedOn }: Pick<Partner, 'takingClients' | 'askedOn'>,
  today: Day,
): Capacity {
  if (takingClients === '') return { takes: true, askAgain: true, sentence: sentences.notAsked };
  const asked = notAfter(askedOn, today);
  const askAgain = asked === undefined || daysBetween(asked, today) > FRESH_DAYS;
  const since = asked && describeDay(asked, today);
  const sentence = sentences.said(sentences.answers[takingClients], since, askAgain);
  return { takes: takingClients !== 'no', askAgain, sentence };
}
