import type { Why } from '../answers';
import type { Missing } from '../stage';

/** Every sentence of the Partner panel. None can hold anything about a client. */

export const BEFORE_SENTENCES = {
  gets: { unknown: 'We do not know yet what they get from knowing us.' },
  talk: {
    known: (kind: string, day: string, when: string) => `${kind} on ${day}, ${when}.`,
    got: (what: string) => `They got: ${what}`,
    none: 'You have not talked yet.',
  },
  owe: { nothing: 'Nothing on a referral.' },
  goodReferral: { unknown: 'We do not know yet what makes a good referral for them.' },
  service: { all: 'Nothing: you have spoken of everything we do.' },
  mind: {
    mayAsk: 'You may ask: “When you meet somebody we could help, have them call me.” Then let it be.',
    giveFirst: 'Listen and give first; the time to ask for referrals will come.',
  },
} as const;

/** The one question worth asking next, the first that the sheet has no answer to. */
export const QUESTIONS = {
  benefit: '“How can we help you and your work?”',
  goodReferral: '“What makes a good referral for you?”',
  pleased: '“Was the person you sent us pleased?”',
  serves: '“Whom do you most like to work with?”',
  capacity: '“Are you taking clients at the moment?”',
  howWeRefer: '“Shall we agree how we refer to each other?”',
  news: '“What has changed for you since we last spoke?”',
} as const;

interface Standing {
  readonly touchpoints: number;
  /** In words, '' while unknown. */
  readonly lastContact: string;
  readonly twoWay: string;
  readonly firstContact: string;
  readonly benefitToThem: string;
  readonly benefitToUs: string;
  readonly comfort: string;
}

/** What speaks for a rung; '' = nothing worth a line. */
export const EVIDENCE_SENTENCES: Readonly<Record<Missing, (standing: Standing) => string>> = {
  contact: ({ lastContact }) => `In touch, last on ${lastContact}.`,
  'two-way talk': ({ twoWay }) => `${twoWay}.`,
  'benefit to them': ({ benefitToThem }) => `They get: ${benefitToThem}`,
  'benefit to us': ({ benefitToUs }) => `We get: ${benefitToUs}`,
  comfort: ({ comfort }) => (comfort === 'yes' ? 'We would send our clients there.' : ''),
  touchpoints: ({ touchpoints }) => `${touchpoints} touchpoints so far.`,
  'trust shown': () => 'Trust has shown: they referred again, or a client was pleased.',
  'a year': ({ firstContact }) => `Known since ${firstContact}.`,
  'referral given': () => 'We have referred to them.',
  'referral received': () => 'They have referred to us.',
  'recent contact': () => '',
};

export const describeTalk = (kind: string, day: string): string => `${kind} on ${day}`;

/** The weak link of the chain (1.4), and one thing to do about it. */
export const WHY_SENTENCES: Readonly<
  Record<Exclude<Why, ''>, { readonly sentence: string; readonly todo: string }>
> = {
  remember: {
    sentence:
      'They may not think of us at the right moment: the last time it meant something is a while ago.',
    todo: 'Do something kind for them soon.',
  },
  believe: {
    sentence: 'They may not be sure yet that we are the right ones.',
    todo: 'Let them see how we work, and note whether we would send our own clients there.',
  },
  need: {
    sentence: 'We may not know well enough whom they see, so they may not know whom we help.',
    todo: 'Ask whom they serve and what makes a good referral, and tell them one thing we do.',
  },
  books: {
    sentence: 'They did refer, but the client did not book: nobody’s fault.',
    todo: 'Look at how we call: the same day, in a kind voice?',
  },
  time: {
    sentence: 'Nothing is missing. It can take a year until somebody feels safe to refer.',
    todo: 'Give it time, and keep in touch.',
  },
};

export const PANEL_SENTENCES = {
  goodMoment: 'A good moment to ask: a client they sent was pleased.',
  giveAndTake:
    'A talk about give and take may be worth it: we referred three times or more, and nothing came back yet.',
  planned: 'This year is planned already.',
  otherPlan: 'The sheet changed since you looked, and the plan with it. Open this page again to see it.',
  plannedNow: (touches: number, partner: string) =>
    `${touches === 1 ? '1 touch' : `${touches} touches`} with ${partner} planned for the year to come.`,
  noCadence: 'No touches are hoped for: mark this partner as Core, or fill in Cadence.',
  resting: (status: string) => `Nothing is planned while this partner is ${status}.`,
} as const;

export const TIMELINE_TITLES = {
  given: 'Referral given',
  received: 'Referral received',
  thanked: 'Thanked for a referral',
  contactTold: 'Told them that contact was made',
  outcomePassedOn: 'Told them what came of a referral',
} as const;

export const MARK_LABELS = {
  permission: 'What does the client allow?',
  told: { Given: 'Told them', Received: 'Thanked' },
  'first tried': 'Tried to reach the client',
  'in touch': { Given: 'They are in touch', Received: 'Client reached' },
  'contact told': 'Told them',
  outcome: 'What came of it?',
  'outcome passed on': 'Told them',
  pleased: 'Was the client pleased?',
} as const;

interface Noted {
  readonly partner: string;
  readonly value: string;
  /** A referral received: we are the ones who see the client. */
  readonly isOurs: boolean;
}

export const MARK_SENTENCES = {
  toCome: (day: string) => `${day} is still to come. Choose the day it happened.`,
  choose: (choices: string) => `Choose one of: ${choices}.`,
  receivedOnly: 'That belongs to a referral received.',
  notAllowed: 'The client does not allow that. Note what they allow first.',
  noted: {
    permission: ({ value }: Noted) => `Noted what the client allows: ${value}`,
    told: ({ partner, isOurs }: Noted) => `Noted: ${isOurs ? 'thanked' : 'told'} ${partner}`,
    'first tried': () => 'Noted: tried to reach the client',
    'in touch': ({ partner, isOurs }: Noted) =>
      isOurs ? 'Noted: the client was reached' : `Noted: the client and ${partner} are in touch`,
    'contact told': ({ partner }: Noted) => `Noted: told ${partner} that contact was made`,
    outcome: ({ value }: Noted) => `Noted what came of it: ${value}`,
    'outcome passed on': ({ partner }: Noted) => `Noted: told ${partner} what came of it`,
    pleased: ({ value }: Noted) => `Noted whether the client was pleased: ${value}`,
  },
} as const;

export const FOLLOW_UP_SENTENCES = {
  snoozeAhead: 'Choose a day to come.',
  snoozed: (partner: string, day: string) => `The referral with ${partner} comes up again on ${day}.`,
} as const;

export const CARD_SENTENCES = {
  toCome: (day: string) => `${day} is still to come.`,
  filled: (header: string, partner: string) => `${header} of ${partner} filled in.`,
  emptied: (header: string, partner: string) => `${header} of ${partner} emptied.`,
} as const;

export const STATUS_SENTENCES = {
  status: {
    '': (partner: string) => `${partner} is back among the partners.`,
    Paused: (partner: string) => `${partner} is paused: nothing is due until you take that back.`,
    'Not a fit': (partner: string) =>
      `${partner} is marked as not a fit. Nobody is to blame, everything stays, and clearing Status brings them back.`,
  },
  override: (partner: string, stage: string) => `${partner} stands at ${stage}, by your own judgement.`,
  byEvidence: (partner: string) => `${partner} stands where the evidence says again.`,
  nudged: (partner: string) => `No talk about give and take with ${partner} is suggested for 90 days.`,
} as const;
