import type { Commitment } from '../../schema/commitments';
import type { Introduction } from '../../schema/introductions';
import type { CommitmentAnswer } from '../answers';
import type { Situation, Wording } from './declaration';
import type { OpenDraftId, OpenFacts } from './draft';
import { letter, SIGNED, SIGNED_FOR_THE_PRACTICE } from './letter';
import { DRAFT_PROBLEMS as problems } from './words';

interface AboutPartner extends Wording {
  readonly about: 'partner';
  isOffered(situation: Situation): boolean;
}

interface AboutIntroduction extends Wording {
  readonly about: 'introduction';
  isOffered(introduction: Introduction): boolean;
  /** Why nothing may be written yet, or ''. */
  withholds(facts: OpenFacts): string;
}

interface AboutCommitment extends Wording {
  readonly about: 'commitment';
  isOffered(commitment: Commitment, answer: CommitmentAnswer, today: string): boolean;
}

export type OpenDeclaration = AboutPartner | AboutIntroduction | AboutCommitment;

/** Each draft that opens by link, once. */
export const OPEN_DRAFTS: { readonly [I in OpenDraftId]: OpenDeclaration } = {
  'thank-you': {
    title: 'Thank-you',
    when: 'When thanks are due, whatever the client allows us to say.',
    about: 'partner',
    isOffered: ({ owesThanks }) => owesThanks,
    subject: 'Thank you',
    body: letter(
      'Thank you for thinking of us. I know you choose with care whom you suggest to people, and it means a lot to me.',
      'If there is anything I can do for you, please tell me.',
      SIGNED,
    ),
  },
  'first outreach': {
    title: 'First outreach',
    when: 'For a prospect: a first hello.',
    about: 'partner',
    isOffered: ({ stage }) => stage === 'Prospect',
    subject: 'Hello from {my name}',
    body: letter(
      'I am {my name} from {practice}. I came across your work ({what they serve}), and {what caught my interest}.',
      'Now and then we meet people who would be in better hands with you. I would like to know whom you most enjoy working with, so that I suggest you to the right ones.',
      'Would you have ten minutes on the telephone, or for a coffee near you? If now is a bad time, that is quite all right.',
      SIGNED_FOR_THE_PRACTICE,
    ),
  },
  'first meeting': {
    title: 'First meeting',
    when: 'Once you have reached out: to get to know each other.',
    about: 'partner',
    isOffered: ({ stage }) => stage === 'Reached out',
    subject: 'Shall we meet?',
    body: letter(
      'I would like to get to know you and the way you work. Half an hour would do, at your place or over a coffee.',
      'I am curious whom you like to see most, what people should know before they come to you, and one thing above all: how can we help you and {their practice}?',
      'Would {two days that suit me} suit you? A call is just as good.',
      SIGNED,
    ),
  },
  'how we refer': {
    title: 'How we refer',
    when: 'From Rapport on, until How we refer is agreed.',
    about: 'partner',
    isOffered: ({ isWarm, isAgreed }) => isWarm && !isAgreed,
    subject: 'How we refer: half a page to talk over',
    body: letter(
      'Here is how we like to refer. It is no contract: change what does not suit you, and a nod is enough.',
      [
        '1. The client chooses. We ask first: “Would you like them to get in touch with you?”, and gladly name somebody else as well.',
        '2. Nobody waits. Whoever receives a referral calls the same working day.',
        '3. Nobody is left wondering. We tell you that contact was made and later what came of it, even if nothing did, as far as the client allows. We hope for the same from you.',
        '4. The right people. For you: {their good referral}. For us: {our services}.',
        '5. Clients stay yours. When our part is done we hand them back, and we speak well of you.',
        '6. It goes both ways. We hope for referrals in return, when they fit. Nobody counts.',
        '7. An honest no. If one of us cannot do something, we say so and offer what we can do instead.',
        '8. If something goes wrong, we call each other first.',
      ].join('\n'),
      'What would you change, or add?',
      SIGNED,
    ),
  },
  'ask for referrals': {
    title: 'Ask for referrals',
    when: 'While the asking light is green.',
    about: 'partner',
    isOffered: ({ mayAsk }) => mayAsk,
    subject: 'May I ask you something?',
    body: letter(
      'I enjoy working alongside you, so I will simply ask: when you meet somebody we could help, would you think of us?',
      'This is what we do: {our services}.',
      'And this is what you can count on: we call them the same day, you hear from us as far as they allow, and they stay your client. If we are not the right people for them, we say so and help them to find who is.',
      'The easiest words are: “I know somebody who does exactly that. Shall I ask them to call you?”',
      'Tell me, too, whom you would like to meet at the moment. I keep my eyes open for you.',
      SIGNED,
    ),
  },
  'give and take': {
    title: 'Give and take',
    when: 'When a talk about give and take is suggested.',
    about: 'partner',
    isOffered: ({ suggestGiveAndTake, weOwe }) => suggestGiveAndTake && !weOwe,
    subject: 'A coffee, and how it is going',
    body: letter(
      'I like suggesting you to people and mean to go on when it fits. Could we take half an hour to see how it is going, for you and for us?',
      'I would like to hear whether the people we suggest are right for you, and what would make it easier for you to think of us. If something else would help you more, tell me that instead. I have no number in mind.',
      'Would {two days that suit me} suit you?',
      SIGNED,
    ),
  },
  introduction: {
    title: 'Introduction',
    when: 'For a good introduction whose contact has said yes.',
    about: 'introduction',
    isOffered: ({ side, verdict, contactPermission, step }) =>
      side === 'them' &&
      verdict === 'good intro' &&
      contactPermission === 'yes' &&
      step !== 'Made' &&
      step !== 'Dropped',
    withholds: ({ introduction }) => {
      if (!introduction) return problems.noIntroduction;
      if (introduction.side !== 'them') return problems.notForThem;
      return introduction.contactPermission === 'yes' ? '' : problems.contactNotAsked;
    },
    subject: 'The two of you should meet',
    body: [
      'Hello {first name}, hello {contact},',
      'You have both said that you would like to meet, so here you are.',
      '{contact}, this is {first name}, of {their practice} ({what they serve}).',
      '{first name}, this is {contact}: {why they should meet}.',
      '{next move}',
      SIGNED,
    ].join('\n\n'),
  },
  'round review': {
    title: 'Round review',
    when: 'When a round has ended, until it is reviewed.',
    about: 'commitment',
    isOffered: ({ until }, { state }, today) =>
      state === 'Kept' || (until !== undefined && until < today && state !== 'Reviewed'),
    subject: 'Shall we look back together?',
    body: letter(
      'We agreed on introductions until {end of the round}: we made {we did} of {we agreed}, you made {they did} of {they agreed}. Thank you for doing this with us.',
      'Could we take twenty minutes to look back?',
      ['– What went well?', '– What should we change?', '– Shall we go again, and aim for what?'].join('\n'),
      'Would {two days that suit me} suit you?',
      SIGNED,
    ),
  },
  reconnect: {
    title: 'Reconnect',
    when: 'When it has been quiet for long.',
    about: 'partner',
    isOffered: ({ stage }) => stage === 'Dormant',
    subject: 'It has been a while',
    body: letter(
      'It has been a while, and then I thought of you: {what made me think of them}.',
      'How are you, and whom are you working with these days? I would love to catch up, on the telephone or over a coffee.',
      'If life is full just now, a line back is plenty.',
      SIGNED,
    ),
  },
  'closing kindly': {
    title: 'Closing kindly',
    when: 'When it has been quiet for long, or it is not a fit.',
    about: 'partner',
    isOffered: ({ stage }) => stage === 'Dormant' || stage === 'Not a fit',
    subject: 'With thanks',
    body: letter(
      'Thank you for the time you took to get to know us. I have the feeling that what you do and what we do meet less often than we both thought. That is nobody’s fault.',
      'So I will not keep writing. Should things change for you, my door is open, and I would be glad to hear from you.',
      'I wish you all the best.',
      SIGNED,
    ),
  },
};
