import type { CircleView, DayText } from '../../src/entry/api';
import type { Failure } from '../server';
import type { Wish } from '../wish';
import { type Doing, nothingDoing } from './act';

/** Every change a person makes in the circle; a partner joins the core by a cell of their row. */
export type CircleWish = Wish<
  | 'addIntroduction'
  | 'moveIntroduction'
  | 'addCommitment'
  | 'amendCommitment'
  | 'reviewCommitment'
  | 'fillCard'
>;

export type CirclePage =
  | { readonly is: 'loading' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | ReadyCircle;

export interface ReadyCircle {
  readonly is: 'ready';
  readonly view: CircleView;
  readonly doing: Doing<CircleWish>;
  /** The longer form open, one at a time. */
  readonly sheet: RoundSheet;
}

/** A form of several fields, on a partner's round. */
export type RoundSheet =
  | { readonly is: 'none' }
  | (Sheet & {
      readonly is: 'commitment';
      /** '' for a round that is new. */
      readonly commitmentId: string;
      readonly fields: CommitmentFields;
    })
  | (Sheet & { readonly is: 'review'; readonly commitmentId: string; readonly fields: ReviewFields })
  | (Sheet & {
      readonly is: 'introduction';
      readonly side: 'them' | 'us';
      readonly fields: IntroductionFields;
    });

interface Sheet {
  readonly partnerId: string;
  readonly partner: string;
  readonly problems: Readonly<Record<string, string>>;
}

export interface CommitmentFields {
  readonly agreedOn: DayText;
  readonly weDo: string;
  readonly theyDo: string;
  readonly from: DayText;
  readonly until: DayText;
  readonly ourGoal: string;
  readonly theirGoal: string;
}

export interface ReviewFields {
  readonly wentWell: string;
  readonly toChange: string;
}

export interface IntroductionFields {
  readonly contact: string;
  readonly verdict: string;
  readonly owner: string;
  readonly byWhen: DayText;
  readonly notes: string;
}

export const noSheet: RoundSheet = { is: 'none' };

/** Which form it is, and whose: where its result stands. */
export function placeOfSheet(sheet: RoundSheet): string {
  if (sheet.is === 'none') return '';
  if (sheet.is === 'introduction') return `add ${sheet.side} ${sheet.partnerId}`;
  const isAmended = sheet.is === 'commitment' && sheet.commitmentId !== '';
  return `${isAmended ? 'amend' : sheet.is} ${sheet.partnerId}`;
}

export function showCircle(view: CircleView): ReadyCircle {
  return { is: 'ready', view, doing: nothingDoing, sheet: noSheet };
}
