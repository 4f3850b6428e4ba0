import type { LoopStep } from './answers';
import type { Missing } from './stage';

/** Every sentence the rules write into the sheet: plain, kind, short. None can hold anything about a client. */

/** What a referral's next step asks of us, to the partner of that name. */
export const LOOP_SENTENCES: Readonly<Record<LoopStep, (partner: string) => string>> = {
  'ask client': (partner) => `Ask the client: “Would you like ${partner} to get in touch with you?”`,
  'tell partner': (partner) => `Tell ${partner} that you referred someone`,
  'in touch?': (partner) => `Ask whether the client and ${partner} are in touch`,
  'how did it go?': (partner) => `Ask ${partner} how it went`,
  call: (partner) => `Call ${partner}: how did it go?`,
  'close it': () => 'Nothing heard. Did nothing come of it? Then close it',
  'contact client': (partner) => `Call the client ${partner} sent`,
  thank: (partner) => `Thank ${partner}`,
  'tell contact': (partner) => `Tell ${partner} that contact was made`,
  'what came of it?': () => 'Note what came of it',
  'pass outcome on': (partner) => `Tell ${partner} what came of it`,
};

/** The same before How we refer is agreed: we may hope for news, not expect it (3.4, 3.15). */
export const SOFTER_LOOP_SENTENCES: Partial<typeof LOOP_SENTENCES> = {
  'how did it go?': (partner) => `Ask ${partner}, if it feels right, how it is going`,
  call: (partner) => `Call ${partner} and ask, if it feels right, how it is going`,
};

interface Progress {
  readonly touchpoints: number;
  readonly trustLow: number;
  /** In words, when it is known. */
  readonly yearOn: string;
}

/** The first missing piece of evidence, as something to do. */
export const MISSING_SENTENCES: Readonly<Record<Missing, (progress: Progress) => string>> = {
  contact: () => 'Reach out: a short, plain hello',
  'two-way talk': () => 'Meet or call: rapport needs a talk both take part in',
  'benefit to them': () => 'Ask how we can help them, and fill in Benefit to them',
  'benefit to us': () => 'Fill in Benefit to us: what do we get from knowing them?',
  comfort: () => 'Comfort says no: what would have to change?',
  touchpoints: ({ touchpoints, trustLow }) =>
    `Keep in touch: ${touchpoints} of about ${trustLow} touchpoints towards trust`,
  'trust shown': () => 'Trust shows in a second referral from them, or a client who was pleased',
  'referral given': () => 'Refer somebody to them when it fits',
  'referral received': () => 'No referral from them yet: it can take a year',
  'a year': ({ yearOn }) => `Keep going: Lasting from ${yearOn}`,
  'recent contact': () => 'Get in touch: no contact inside the window',
};

export const NEXT_STEP_SENTENCES = {
  followUp: (step: string, of: string, due: string) => `${step} (referral of ${of}, due ${due})`,
  goodMoment: 'A good moment to ask for referrals: their client was pleased',
  timeForATalk: (touchpoints: number) =>
    `Time for a talk: ${touchpoints} touchpoints and no referral from them yet`,
  giveAndTake: 'A talk about give and take may be worth it',
  overdue: (suggested: string, due: string) => `${suggested}: a touch was due ${due}`,
  dueToday: (suggested: string) => `${suggested}: a touch is due today`,
  dormant: 'Reconnect, or let go?',
  nothingMissing: 'Nothing is missing: enjoy it, and keep in touch',
} as const;

export const REASONS_NOT_TO_ASK = {
  dormant: 'It has been quiet for long: reconnect first.',
  paused: 'They are paused.',
  notAFit: 'They are marked as not a fit.',
  noRapport: 'You have not met or called yet.',
  tooFew: (touchpoints: number, trustLow: number) =>
    `Only ${touchpoints} of about ${trustLow} touchpoints towards trust.`,
  noBenefit: 'We do not know yet what they get from knowing us.',
  weOwe: 'We owe them something on a referral first.',
} as const;

/** The cell note on a stage set by hand. */
export function describeOverride(whose: string, since: string, evidence: string): string {
  const judgement = whose === '' ? 'Our own judgement' : `${whose}’s own judgement`;
  return `${judgement}${since === '' ? '' : ` since ${since}`}. The evidence says ${evidence}.`;
}

/** What an introduction needs next. Nobody is introduced before they said yes (2.14). */
export const INTRODUCTION_SENTENCES = {
  decide: 'Decide together: good intro, maybe or no?',
  dropIt: 'Not a match: set Step to Dropped',
  askThem: 'Ask the contact whether they would like to be introduced',
  awaitAnswer: 'Wait for the contact’s answer',
  theySaidNo: 'The contact said no: set Step to Dropped',
  chooseWay: 'Choose the best way to introduce them',
  arrange: (way: string) => `Arrange it: ${way}`,
  makeIt: (way: string) => `Make the introduction: ${way}`,
  fillMadeOn: 'Fill in the day it was made',
  isDue: (step: string, day: string) => `${step} (by ${day})`,
  wasDue: (step: string, when: string) => `${step} (was due ${when})`,
} as const;

export const PLAN_SENTENCES = {
  /** The note on the Skipped row that a long snooze writes. */
  putOff: 'Let go: the next one is planned',
} as const;

export const CORE_SENTENCES = {
  strongOf: (strong: number, target: number) => `${strong} strong of ${target}`,
} as const;

const didYouMean = (nearest: string | undefined): string => (nearest ? ` Did you mean ${nearest}?` : '');

/** What the rules cannot go by, and what to fix. A client code is never quoted. */
export const ATTENTION_SENTENCES = {
  places: {
    touchpoint: (day: string) => (day === '' ? 'Touchpoint' : `Touchpoint of ${day}`),
    referral: (day: string) => (day === '' ? 'Referral' : `Referral of ${day}`),
    introduction: 'Introduction',
    commitment: 'Commitment',
  },
  sameName: 'Two partners have this name, so rows naming it count for nobody. Rename one, or merge them.',
  similarName: (other: string) =>
    `Perhaps the same partner as “${other}”. Merge them in the sidebar, or say in both rows which organisation.`,
  noPartner: 'it names no partner.',
  twoPartners: (typed: string) => `two partners are called “${typed}”. Rename one of them.`,
  unknownPartner: (typed: string, nearest: string | undefined) =>
    `“${typed}” is no partner.${didYouMean(nearest)}`,
  noDate: 'it has no date and counts nowhere yet.',
  noKind: 'it has no kind and counts as Other.',
  unknownKind: (typed: string, nearest: string | undefined) =>
    `“${typed}” is no kind and counts as Other.${didYouMean(nearest)}`,
  noDirection: 'say whether it was Given or Received.',
  unknownColleague: (header: string, typed: string, nearest: string | undefined) =>
    `${header}: “${typed}” is nobody on the Team tab.${didYouMean(nearest)}`,
  doubtfulCode: {
    name: 'the client code looks like a name. Use a made-up code of 1–6 characters.',
    'birth date': 'the client code looks like a date of birth. Use a made-up code of 1–6 characters.',
    phone: 'the client code looks like a phone number. Use a made-up code of 1–6 characters.',
    'e-mail': 'the client code looks like an e-mail address. Use a made-up code of 1–6 characters.',
    'no code': 'the client code is none. Use a made-up code of 1–6 letters or digits.',
  },
} as const;
