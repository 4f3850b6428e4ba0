import type { Permission } from '../../schema/words';
import type { CopyFacts, OpenFacts } from './draft';
import { firstNameOf } from './firstName';
import {
  PLACEHOLDER_HINTS as hints,
  NEXT_MOVES,
  ON_HEARING_MORE,
  OUTCOME_WORDS,
  WHAT_WE_AGREED,
} from './words';

/** A word in braces that a draft fills in; what has no value stays visible, with its hint. */
export interface Placeholder<F> {
  readonly name: string;
  readonly hint: string;
  valueOf(facts: F): string;
}

const own = (name: string, hint: string): Placeholder<OpenFacts> => ({ name, hint, valueOf: () => '' });

const count = (value: number | undefined): string => (value === undefined ? '' : String(value));

/** What every draft may use. Those without a value of their own wait for the person who writes. */
export const OPEN_PLACEHOLDERS: readonly Placeholder<OpenFacts>[] = [
  { name: 'first name', hint: hints.firstName, valueOf: ({ partner }) => firstNameOf(partner) },
  { name: 'my name', hint: hints.myName, valueOf: ({ sender }) => sender.name },
  { name: 'practice', hint: hints.practice, valueOf: ({ sender }) => sender.practice },
  { name: 'our services', hint: hints.ourServices, valueOf: ({ sender }) => sender.services },
  { name: 'their practice', hint: hints.theirPractice, valueOf: ({ partner }) => partner.organisation },
  { name: 'what they serve', hint: hints.whatTheyServe, valueOf: ({ partner }) => partner.serves },
  { name: 'their good referral', hint: hints.goodReferral, valueOf: ({ partner }) => partner.goodReferral },
  { name: 'contact', hint: hints.contact, valueOf: ({ introduction }) => introduction?.contact ?? '' },
  {
    name: 'next move',
    hint: hints.nextMove,
    valueOf: ({ introduction, partner }) =>
      introduction?.way ? NEXT_MOVES[introduction.way](firstNameOf(partner), introduction.contact) : '',
  },
  { name: 'end of the round', hint: hints.until, valueOf: ({ round }) => round?.until ?? '' },
  { name: 'we did', hint: hints.made, valueOf: ({ round }) => count(round?.weDid) },
  { name: 'we agreed', hint: hints.agreed, valueOf: ({ round }) => count(round?.weDo) },
  { name: 'they did', hint: hints.made, valueOf: ({ round }) => count(round?.theyDid) },
  { name: 'they agreed', hint: hints.agreed, valueOf: ({ round }) => count(round?.theyDo) },
  own('what caught my interest', hints.interest),
  own('what made me think of them', hints.thoughtOf),
  own('why they should meet', hints.whyMeet),
  own('two days that suit me', hints.days),
];

/** What a draft about a referral may use besides. None of it says anything about the client. */
export const COPY_PLACEHOLDERS: readonly Placeholder<CopyFacts>[] = [
  ...OPEN_PLACEHOLDERS,
  { name: 'may I ask', hint: '', valueOf: ({ isAgreed }) => WHAT_WE_AGREED[isAgreed ? 'agreed' : 'not yet'] },
  {
    name: 'what you will hear',
    hint: '',
    valueOf: ({ referral }) => ON_HEARING_MORE[permissionOf(referral)],
  },
  {
    name: 'outcome',
    hint: hints.outcome,
    valueOf: ({ referral }) => OUTCOME_WORDS[referral.outcome || 'Open'],
  },
  own('how it is going', hints.howItIsGoing),
];

/** A blank Permission is Nothing. */
export function permissionOf({ permission }: CopyFacts['referral']): Permission {
  return permission === '' ? 'Nothing' : permission;
}
