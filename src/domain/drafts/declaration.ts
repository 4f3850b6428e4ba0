import type { Referral } from '../../schema/referrals';
import type { ShownStage } from '../../schema/words';
import type { LoopStep } from '../answers';

/** What every draft declares. Its words keep their placeholders. */
export interface Wording {
  readonly title: string;
  /** When it is offered, for a person. */
  readonly when: string;
  readonly subject: string;
  readonly body: string;
}

/** What decides which drafts a partner is offered. */
export interface Situation {
  readonly stage: ShownStage;
  /** Rapport or beyond, and none of Dormant, Paused, Not a fit. */
  readonly isWarm: boolean;
  readonly mayAsk: boolean;
  readonly suggestGiveAndTake: boolean;
  readonly weOwe: boolean;
  readonly owesThanks: boolean;
  /** Whether How we refer is agreed. */
  readonly isAgreed: boolean;
}

/** A referral, and which of its steps are open and due. */
export interface OpenReferral {
  readonly referral: Referral;
  readonly open: readonly LoopStep[];
  readonly due: readonly LoopStep[];
  /** Client and colleague are in touch. */
  readonly isInTouch: boolean;
}
