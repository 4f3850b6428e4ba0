import type { Day } from '../../day/day';
import type { LoopStep } from '../answers';
import type { DisplayName } from './displayName';

/**
 * What one colleague is told today, as data. The types hold names of partners and colleagues, kinds, days and
 * counts, and no other text: a client code or a note has nowhere to stand.
 */
export interface Digest {
  readonly name: DisplayName;
  readonly email: string;
  readonly today: Day;
  readonly rhythm: { readonly reminders: 'Weekly' | 'Daily'; readonly weekday: number };
  readonly parts: readonly Part[];
}

/** The reader's own lines, those of nobody yet, or those of a colleague who is Off or Away. */
export interface Part {
  readonly whose: Whose;
  readonly sections: readonly Section[];
}
export type Whose = 'own' | 'nobody' | { readonly colleague: DisplayName };

/** The order of a digest: what we owe first (3.18). */
export const SECTIONS = [
  'promises',
  'received',
  'followUps',
  'touches',
  'prospects',
  'dormant',
  'commitments',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export interface Section {
  readonly name: SectionName;
  readonly lines: readonly Line[];
  /** How many lines more stand in the sheet. */
  readonly more: number;
}

export type Line = ReferralLine | TouchLine | ProspectLine | DormantLine | CommitmentLine;

export interface ReferralLine {
  readonly about: 'referral';
  readonly partner: DisplayName;
  readonly step: LoopStep;
  readonly referredOn: Day | undefined;
  readonly due: Day;
  readonly isLate: boolean;
  /** How we refer is agreed: news may be expected, not only hoped for (3.15). */
  readonly isAgreed: boolean;
  /** 'HH:MM' of the same-day cut-off. */
  readonly before: string;
  /** From now on only the sheet tells. */
  readonly isLastTime: boolean;
}

export interface TouchLine {
  readonly about: 'touch';
  readonly partner: DisplayName;
  readonly kind: DisplayName;
  readonly due: Day;
  /** What was of value to them last, and when. */
  readonly last: { readonly on: Day; readonly kind: DisplayName } | undefined;
}

export interface ProspectLine {
  readonly about: 'prospect';
  readonly partner: DisplayName;
  readonly addedOn: Day | undefined;
}

export interface DormantLine {
  readonly about: 'dormant';
  readonly partner: DisplayName;
  readonly lastContact: Day;
}

export interface CommitmentLine {
  readonly about: 'commitment';
  readonly moment: 'half-way' | 'review';
  readonly partner: DisplayName;
  readonly weDid: number | undefined;
  readonly weDo: number | undefined;
  readonly theyDid: number | undefined;
  readonly theyDo: number | undefined;
  readonly until: Day;
}

/** What stands around a digest: whose practice, where the sheet is, whose account sends. */
export interface Letterhead {
  readonly practiceName: string;
  readonly sheetUrl: string;
  readonly sentFrom: string;
}
