import type { DayText, DraftOffer, Prospect } from './api';

/** The Circle panel: the core, the rounds with their lists, what was agreed, and whom to reach out to. */
export interface CircleCalls {
  openCircle(input: Record<string, never>): CircleView;
  /** Somebody on the list of one side: a colleague, agency or prospect, never a client. */
  addIntroduction(input: {
    requestId: string;
    partnerId: string;
    /** them = we introduce somebody to the partner; us = they to us. */
    side: 'them' | 'us';
    contact: string;
    verdict: string;
    owner: string;
    byWhen: DayText | '';
    notes: string;
  }): CircleChanged;
  /** One cell of an introduction. `date` is the day it was made, for Step Made; else ''. */
  moveIntroduction(input: {
    requestId: string;
    introductionId: string;
    field: IntroductionField;
    value: string;
    date: DayText | '';
  }): CircleChanged;
  /** What both agreed. Counts are text: '2', '0', '' = not said yet. */
  addCommitment(input: AgreementInput & { requestId: string; partnerId: string }): CircleChanged;
  /** Says more precisely what was agreed: every field as it shall be. */
  amendCommitment(input: AgreementInput & { requestId: string; commitmentId: string }): CircleChanged;
  /** Looks back on a round: at least one of the two is filled. Offers the next one. */
  reviewCommitment(input: {
    requestId: string;
    commitmentId: string;
    wentWell: string;
    toChange: string;
  }): RoundReviewed;
}

export interface AgreementInput {
  readonly agreedOn: DayText | '';
  readonly weDo: string;
  readonly theyDo: string;
  readonly from: DayText | '';
  readonly until: DayText | '';
  readonly ourGoal: string;
  readonly theirGoal: string;
}

export type IntroductionField =
  | 'verdict'
  | 'contactPermission'
  | 'way'
  | 'step'
  | 'madeOn'
  | 'owner'
  | 'byWhen'
  | 'notes';

export interface CircleChanged {
  readonly message: string;
  readonly circle: CircleView;
  /** '' when there is nothing to undo. */
  readonly undoId: string;
}

export interface RoundReviewed extends CircleChanged {
  /** The next round, filled in as far as the last one goes (2.18). */
  readonly next: NextRound;
}

export interface NextRound {
  readonly round: number;
  /** What the last round said to change: on top of the next one. */
  readonly change: string;
  readonly weDo: string;
  readonly theyDo: string;
  readonly from: DayText;
  readonly until: DayText;
  readonly ourGoal: string;
  readonly theirGoal: string;
}

export interface CircleView {
  readonly today: DayText;
  readonly core: CoreView;
  /** One a partner with a round under way, what is due first on top. */
  readonly rounds: readonly RoundCard[];
  /** Trusted or Lasting partners without a round: a first one can be offered (2.3), A–Z. */
  readonly readyForARound: readonly { readonly id: string; readonly name: string }[];
  /** How a first round is filled in. */
  readonly firstRound: NextRound;
  /** How many each side brings to its list. */
  readonly listSize: number;
  readonly prospects: ProspectsView;
  readonly words: {
    readonly verdicts: readonly string[];
    readonly permissions: readonly string[];
    readonly ways: readonly string[];
    readonly steps: readonly string[];
  };
}

export interface CoreView {
  readonly strong: number;
  readonly target: number;
  /** '5 strong of 8'. */
  readonly words: string;
  /** Sheet order. */
  readonly members: readonly CoreMember[];
  readonly openSlots: number;
  /** While a slot is open: up to three others who are growing, latest contact first. */
  readonly candidates: readonly CoreMember[];
}

export interface CoreMember {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly stage: string;
  readonly strong: boolean;
  readonly lastContact: DayText | '';
  readonly nextStep: string;
}

export type RoundStep = 'commit' | 'identify' | 'strategise' | 'execute' | 'evaluate' | 'repeat';

/** The joint effort with one partner: where the round stands, what was agreed, and both lists. */
export interface RoundCard {
  readonly partnerId: string;
  readonly partner: string;
  readonly owner: string;
  readonly stage: string;
  readonly step: RoundStep;
  /** What to do now, in a sentence. */
  readonly sentence: string;
  /** What the last round said to change, or ''. */
  readonly change: string;
  /** The round under way, else the last one; null before the first. */
  readonly commitment: CommitmentCard | null;
  /** Earlier rounds, the latest first. */
  readonly earlier: readonly CommitmentCard[];
  /** At the step repeat: the next round, filled in. */
  readonly next: NextRound | null;
  /** Whom we introduce to them, and they to us. */
  readonly them: IntroductionList;
  readonly us: IntroductionList;
  /** For an introduction, or for the review. */
  readonly drafts: readonly DraftOffer[];
}

export interface IntroductionList {
  /** '6 of 10 look promising', '' for an empty list. */
  readonly tally: string;
  /** Those still to be made first, in sheet order; then made and dropped ones. */
  readonly contacts: readonly IntroductionCard[];
}

export interface IntroductionCard {
  readonly id: string;
  readonly contact: string;
  readonly verdict: string;
  readonly permission: string;
  readonly way: string;
  readonly step: string;
  readonly madeOn: DayText | '';
  readonly owner: string;
  readonly byWhen: DayText | '';
  readonly notes: string;
  readonly nextStep: string;
  /** A form of Google Calendar for a meeting of three with a day (2.13); '' for any other. */
  readonly calendarUrl: string;
}

export interface CommitmentCard {
  readonly id: string;
  readonly round: number;
  readonly agreedOn: DayText | '';
  readonly from: DayText | '';
  readonly until: DayText | '';
  /** null = not said. */
  readonly weDo: number | null;
  readonly theyDo: number | null;
  readonly weDid: number | null;
  readonly theyDid: number | null;
  readonly ourGoal: string;
  readonly theirGoal: string;
  readonly wentWell: string;
  readonly toChange: string;
  readonly state: string;
  /** 'We 1 of 2, they 0 of 2, until 2 Apr.' */
  readonly progress: string;
  /** While Not specific yet: 'Say until when, and on which day you agreed together.' */
  readonly missing: string;
  readonly reviewDue: DayText | '';
}

export interface ProspectsView {
  /** Whom to reach out to this week, or null. */
  readonly offered: Prospect | null;
  /** Why nobody is offered: 'Five partners stand at Reached out: …', or ''. */
  readonly reason: string;
  /** Prospects in all, with and without Serves. */
  readonly waiting: number;
  readonly reachedOut: number;
  readonly limit: number;
}
