import type { Day } from '../day/day';
import type { CommitmentState, FollowUp, Reciprocity, ShownStage, Stage } from '../schema/words';

/** What the rules say of one partner, in the order of `book.partners`. */
export interface PartnerAnswer {
  readonly touchpoints: number;
  readonly meaningful: number;
  readonly firstContact: Day | undefined;
  readonly lastContact: Day | undefined;
  readonly lastMeaningful: Day | undefined;
  readonly evidence: Stage;
  readonly stage: ShownStage;
  /** One sentence for the Next step column. */
  readonly nextStep: string;
  readonly nextTouch: Day | undefined;
  /** 'Overdue 12 d', 'Today', 'In 9 d', or ''. */
  readonly due: string;
  readonly suggestedTouch: string;
  readonly given: number;
  readonly received: number;
  /** received − given */
  readonly balance: number;
  readonly reciprocity: Reciprocity;
  readonly openReferrals: number;
  readonly weOwe: boolean;
  readonly asking: { readonly green: boolean; readonly reasons: readonly string[] };
  readonly goodMoment: boolean;
  readonly suggestGiveAndTake: boolean;
  readonly why: Why;
  /** Sentences for the note on an overridden stage, or ''. */
  readonly stageNote: string;
}

export type Why = 'remember' | 'believe' | 'need' | 'books' | 'time' | '';

/** What one referral still needs, in the order of `book.referrals`; undefined for a row that names no partner, or two. */
export interface ReferralAnswer {
  readonly followUp: FollowUp;
  readonly step: LoopStep | '';
  readonly due: Day | undefined;
  /** One sentence for the Next step column. */
  readonly nextStep: string;
}

export type LoopStep =
  | 'ask client'
  | 'tell partner'
  | 'in touch?'
  | 'how did it go?'
  | 'call'
  | 'close it'
  | 'contact client'
  | 'thank'
  | 'tell contact'
  | 'what came of it?'
  | 'pass outcome on';

export interface CommitmentAnswer {
  /** Introductions made in time; undefined without an Until, since nothing bounds them. */
  readonly weDid: number | undefined;
  readonly theyDid: number | undefined;
  readonly state: CommitmentState;
  readonly reviewDue: Day | undefined;
}

export interface IntroductionAnswer {
  readonly nextStep: string;
}

export interface Answers {
  readonly partners: readonly PartnerAnswer[];
  readonly referrals: readonly (ReferralAnswer | undefined)[];
  readonly commitments: readonly (CommitmentAnswer | undefined)[];
  readonly introductions: readonly (IntroductionAnswer | undefined)[];
}
