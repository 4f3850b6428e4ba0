import type {
  CircleView,
  CommitmentCard,
  FoundPartner,
  IntroductionCard,
  RoundCard,
} from '../../src/entry/api';
import { CONTACT_PERMISSIONS, INTRODUCTION_STEPS, VERDICTS, WAYS } from '../../src/schema/words';
import { TODAY } from './fakeDay';

/** The made-up practice's circle and whom it finds for a client. */

export function anIntroduction(over: Partial<IntroductionCard> = {}): IntroductionCard {
  return {
    id: 'i-1',
    contact: 'Head of the school on Mill Road',
    verdict: '',
    permission: '',
    way: '',
    step: 'Identified',
    madeOn: '',
    owner: 'Ana',
    byWhen: '',
    notes: '',
    nextStep: 'Decide together: a good introduction?',
    calendarUrl: '',
    ...over,
  };
}

export function aCommitment(over: Partial<CommitmentCard> = {}): CommitmentCard {
  return {
    id: 'c-1',
    round: 1,
    agreedOn: '2027-02-15',
    from: '2027-02-15',
    until: '2027-03-16',
    weDo: 2,
    theyDo: 2,
    weDid: 1,
    theyDid: 0,
    ourGoal: 'Meet two family doctors',
    theirGoal: 'Become known at one school',
    wentWell: '',
    toChange: '',
    state: 'Half-way',
    progress: 'We 1 of 2, they 0 of 2, until 16 Mar.',
    missing: '',
    reviewDue: '2027-03-19',
    ...over,
  };
}

const nobody = { tally: '', contacts: [] };

export function aRound(over: Partial<RoundCard> = {}): RoundCard {
  return {
    partnerId: 'p-river',
    partner: 'Riverside Physiotherapy',
    owner: 'Ana',
    stage: 'Trusted',
    step: 'execute',
    sentence: 'Two introductions are still to be made until 16 Mar.',
    change: '',
    commitment: aCommitment(),
    earlier: [],
    next: null,
    them: {
      tally: '2 of 3 look promising',
      contacts: [
        anIntroduction(),
        anIntroduction({
          id: 'i-2',
          contact: 'Dr Lena Voss',
          verdict: 'good intro',
          permission: 'asked',
          nextStep: 'Wait for their answer.',
        }),
        anIntroduction({
          id: 'i-3',
          contact: 'Running club coach',
          verdict: 'good intro',
          permission: 'yes',
          way: 'joint e-mail',
          step: 'Made',
          madeOn: '2027-03-01',
          nextStep: '',
        }),
      ],
    },
    us: nobody,
    drafts: [],
    ...over,
  };
}

export function aCircleView(over: Partial<CircleView> = {}): CircleView {
  const member = { owner: 'Ana', lastContact: '2027-03-08', nextStep: '' } as const;
  return {
    today: TODAY,
    core: {
      strong: 2,
      target: 8,
      words: '2 strong of 8',
      members: [
        { ...member, id: 'p-river', name: 'Riverside Physiotherapy', stage: 'Trusted', strong: true },
        { ...member, id: 'p-amos', name: 'Dr Amos Okafor', stage: 'Lasting', strong: true },
        {
          ...member,
          id: 'p-dana',
          name: 'Dana Kim',
          stage: 'Rapport',
          strong: false,
          nextStep: 'Write down what they get from it.',
        },
      ],
      openSlots: 5,
      candidates: [{ ...member, id: 'p-mei', name: 'Mei Tanaka', stage: 'Mutual benefit', strong: false }],
    },
    rounds: [aRound()],
    readyForARound: [{ id: 'p-amos', name: 'Dr Amos Okafor' }],
    firstRound: {
      round: 1,
      change: '',
      weDo: '2',
      theyDo: '2',
      from: TODAY,
      until: '2027-04-08',
      ourGoal: '',
      theirGoal: '',
    },
    listSize: 10,
    prospects: {
      offered: {
        id: 'p-dan',
        name: 'Daniel Brandt',
        profession: 'Dietitian',
        serves: 'Families, all ages',
        owner: 'Ana',
        addedOn: '2026-11-02',
      },
      reason: '',
      waiting: 4,
      reachedOut: 1,
      limit: 5,
    },
    words: {
      verdicts: VERDICTS,
      permissions: CONTACT_PERMISSIONS,
      ways: WAYS,
      steps: INTRODUCTION_STEPS,
    },
    ...over,
  };
}

export function aFound(over: Partial<FoundPartner> = {}): FoundPartner {
  return {
    id: 'p-dana',
    name: 'Dana Kim',
    profession: 'Family therapist',
    organisation: 'Kim Counselling',
    phone: '+1 555 0100',
    serves: 'Teenagers with anxiety',
    goodReferral: 'Families who would like to begin within the month',
    stage: 'Rapport',
    takingClients: 'yes',
    askedOn: '2027-02-20',
    capacity: 'Takes clients, asked on 20 Feb.',
    askAgain: false,
    matches: ['anxiety', 'teenager'],
    unsaid: ['Area'],
    ...over,
  };
}
