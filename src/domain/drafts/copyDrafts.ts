import type { Referral } from '../../schema/referrals';
import type { Direction, Permission } from '../../schema/words';
import type { OpenReferral, Situation, Wording } from './declaration';
import type { CopyDraftId } from './draft';
import { letter, SIGNED } from './letter';
import { NEUTRAL_SUBJECT } from './words';

/** A draft that speaks of a referral. The neutral words for its client are all that any of them says. */
export interface CopyDeclaration extends Wording {
  readonly about: 'referral';
  readonly direction: Direction;
  /** The least that the client must have allowed. */
  readonly needs: Exclude<Permission, 'Nothing'>;
  /** Says that client and colleague were in touch, so Client in touch on must be filled. */
  readonly needsContact?: true;
  /** What may be said while that is not allowed; without it, nothing. */
  readonly instead?: 'contact made' | 'thank-you';
  isOffered(referral: OpenReferral, situation: Situation): boolean;
}

/** Each draft that speaks of a referral, once. */
export const COPY_DRAFTS: { readonly [I in CopyDraftId]: CopyDeclaration } = {
  'heads-up': {
    title: 'Heads-up',
    when: 'The day you refer somebody to them, with the client’s permission.',
    about: 'referral',
    direction: 'Given',
    needs: 'Contact made',
    isOffered: ({ open }) => open.includes('tell partner'),
    subject: NEUTRAL_SUBJECT,
    body: letter(
      'I have suggested you to somebody, and they would be glad to hear from you.',
      'I would rather not write more here. Would you call me, or tell me when I can reach you? It takes two minutes, and a call to them the same day would be lovely.',
      'If you are not taking anybody on just now, tell me. That helps too.',
      SIGNED,
    ),
  },
  'in touch?': {
    title: 'In touch?',
    when: 'A week later: did contact come about?',
    about: 'referral',
    direction: 'Given',
    needs: 'Contact made',
    isOffered: ({ due }, { weOwe }) => due.includes('in touch?') && !weOwe,
    subject: NEUTRAL_SUBJECT,
    body: letter(
      'Not long ago I suggested you to somebody. Are the two of you in touch by now?',
      'A yes or a no is all I need, and only if they are happy for you to say so. If it has not come about, I will ask again on my side.',
      SIGNED,
    ),
  },
  'how did it go': {
    title: 'How did it go',
    when: 'While an ask for news is due, and we owe them none.',
    about: 'referral',
    direction: 'Given',
    needs: 'Contact made',
    isOffered: ({ due }, { weOwe }) => due.includes('how did it go?') && !weOwe,
    subject: NEUTRAL_SUBJECT,
    body: letter(
      '{may I ask}',
      'A general word is enough, and only what they are happy for you to pass on. “Nothing came of it” is a good answer too: then nobody is left wondering.',
      'And if I could suggest people to you in a better way, please tell me.',
      SIGNED,
    ),
  },
  'contact made': {
    title: 'Contact made',
    when: 'Once client and colleague are in touch, with the client’s permission.',
    about: 'referral',
    direction: 'Received',
    needs: 'Contact made',
    needsContact: true,
    instead: 'thank-you',
    isOffered: ({ open }) => open.includes('tell contact'),
    subject: NEUTRAL_SUBJECT,
    body: letter(
      'Thank you for thinking of us. The person you sent us is now in touch with us and is happy for you to know.',
      '{what you will hear}',
      'It means a lot to me that you trust us with people.',
      SIGNED,
    ),
  },
  update: {
    title: 'Update',
    when: 'While the work goes on, if the client allows news of progress.',
    about: 'referral',
    direction: 'Received',
    needs: 'General progress',
    needsContact: true,
    instead: 'contact made',
    isOffered: ({ referral, isInTouch }) => isInTouch && isAllowed(referral) && !isOver(referral),
    subject: NEUTRAL_SUBJECT,
    body: letter(
      'A short word, with their permission, on the person you sent us: {how it is going}.',
      'That is as much as I may say, and I am glad that I may. Thank you again for your trust.',
      SIGNED,
    ),
  },
  outcome: {
    title: 'Outcome',
    when: 'When the outcome is known, if the client allows it, even if nothing came of it.',
    about: 'referral',
    direction: 'Received',
    needs: 'General progress',
    instead: 'contact made',
    isOffered: ({ open }) => open.includes('pass outcome on'),
    subject: NEUTRAL_SUBJECT,
    body: letter(
      'You should not be left wondering. So, with their permission, a word on the person you sent us: {outcome}',
      'Thank you for thinking of us. If I can do the same for you, tell me whom you would like to meet.',
      SIGNED,
    ),
  },
  'were they pleased?': {
    title: 'Were they pleased?',
    when: 'Once the work has begun, if the client allows news of progress.',
    about: 'referral',
    direction: 'Received',
    needs: 'General progress',
    instead: 'contact made',
    isOffered: ({ referral }) =>
      isAllowed(referral) && referral.outcome === 'Started' && referral.pleased === '',
    subject: NEUTRAL_SUBJECT,
    body: letter(
      'May I ask you something about the person you sent us? Have you heard whether they are pleased with us?',
      'A yes or a no is plenty, and only if they are happy for you to say so. If something could be better, I would like to know it most of all.',
      SIGNED,
    ),
  },
};

function isAllowed({ direction, permission }: Referral): boolean {
  return direction === 'Received' && permission === 'General progress';
}

function isOver({ outcome }: Referral): boolean {
  return outcome !== '' && outcome !== 'Open' && outcome !== 'Started';
}
