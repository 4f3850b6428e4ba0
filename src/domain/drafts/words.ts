import type { Direction, Outcome, Permission, WAYS } from '../../schema/words';

/** What the drafts fill in, and what they tell the person who sends them. The letters stand in the declarations. */

/** Of whatever a referral is about, a link's subject says only this. */
export const NEUTRAL_SUBJECT = 'A short note';

/** Which row a draft is about, where a partner may have several. */
export const DRAFT_TITLES = {
  about: (title: string, row: string) => `${title}: ${row}`,
  referral: (direction: Direction, day: string) =>
    `referral ${direction.toLowerCase()}${day === '' ? '' : ` on ${day}`}`,
  round: (round: number) => `round ${round}`,
} as const;

/** How an introduction goes on, by its Way; it is read by both. */
export const NEXT_MOVES: Readonly<
  Record<(typeof WAYS)[number], (partner: string, contact: string) => string>
> = {
  'three-way meeting': () => 'Shall the three of us meet, over lunch or a coffee? I am glad to find the day.',
  'joint e-mail': () => 'I leave you to it from here: just answer each other.',
  'partner calls': (partner) => `${partner}, would you make the first call? Then I am out of the way.`,
  'contact calls': (_partner, contact) =>
    contact === '' ? '' : `${contact}, would you make the first call? Then I am out of the way.`,
  'pass on material': () => 'I am adding something to read, so that you can see what the other does.',
};

/** How we ask for news: expected once it was agreed, hoped for before (3.4, 3.15). */
export const WHAT_WE_AGREED = {
  agreed: 'As we agreed, I am asking: how did it go with the person I suggested you to?',
  'not yet':
    'If it feels right to say, I would be glad to hear how it is going with the person I suggested you to.',
} as const;

/** What the partner may expect to hear after contact was made. */
export const ON_HEARING_MORE: Readonly<Record<Permission, string>> = {
  Nothing: '',
  'Contact made': 'What happens from here stays between them and us. I know you will understand.',
  'General progress': 'They are happy for you to hear, in general words, how it goes. I will write again.',
};

/** Each outcome in general words; blank while there is none. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  Open: '',
  Started: 'we have begun to work together.',
  'Client did not book': 'in the end it did not come to an appointment. These things happen.',
  'Not a match': 'we turned out not to be the right match. Better to know it early.',
  'Nothing came of it': 'nothing came of it this time. These things happen.',
  Returned: 'our part is done, and they are back with you.',
};

/** What to do about a placeholder that has no value. */
export const PLACEHOLDER_HINTS = {
  firstName: 'the Partner cell holds no name.',
  myName: 'say in the sidebar, under Settings, who you are.',
  practice: 'fill in practice_name on the Settings tab.',
  ourServices: 'fill in our_services on the Settings tab.',
  theirPractice: 'fill in Organisation, or reword the sentence.',
  whatTheyServe: 'fill in Serves, or reword the sentence.',
  goodReferral: 'ask what a good referral is for them, and fill in Good referral.',
  contact: 'fill in Contact on the Introductions tab.',
  nextMove: 'choose a Way on the Introductions tab.',
  until: 'fill in Until on the Commitments tab.',
  made: 'the introductions made are counted once the commitment has an Until.',
  agreed: 'fill in what you agreed on the Commitments tab.',
  interest: 'one honest line of your own.',
  thoughtOf: 'one honest line of your own.',
  whyMeet: 'one line of your own, fit for both to read.',
  days: 'propose two days.',
  outcome: 'choose an Outcome on the Referrals tab.',
  howItIsGoing: 'a few general words that the client would be happy to see here.',
} as const;

export const DRAFT_PROBLEMS = {
  empty: (name: string, hint: string) => `{${name}}: ${hint}`,
  unknown: (typed: string, nearest: string | undefined) =>
    `{${typed}} is no placeholder of this draft.${nearest ? ` Did you mean {${nearest}}?` : ''}`,
  contactNotAsked: 'The contact has not said yes to being introduced: ask them first.',
  notForThem: 'This introduction is for us: the partner makes it.',
  noIntroduction: 'Choose an introduction first.',
  otherDirection: (direction: 'Given' | 'Received') =>
    `This draft is for a referral ${direction === 'Given' ? 'we gave' : 'we received'}.`,
  lowered: (reason: string, says: string) => `${reason}: ${says}.`,
  permissionIs: (permission: Permission) => `Permission is ${permission}`,
  notInTouch: 'Client in touch on is blank',
  onlyThanks: 'this only says thank you',
  onlyContact: 'this only says that contact was made',
} as const;

export const TEMPLATE_PROBLEMS = {
  unknown: (typed: string, nearest: string | undefined) =>
    `Templates: “${typed}” is no draft.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  unnamed: 'Templates: a row has words but no Draft. Say which one it is.',
  twice: (title: string) => `Templates: ${title} stands there twice. The upper row is used.`,
} as const;

export const LINK_PROBLEMS = {
  blankAddress: 'There is no e-mail address yet, so the message opens without one.',
  noAddress: 'The Email cell is not exactly one plain address, so the message opens without one.',
  tooLong: 'This text is too long for a link: open the message, then copy the text into it.',
} as const;
