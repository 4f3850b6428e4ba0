import type { Commitment } from '../../schema/commitments';
import type { Introduction } from '../../schema/introductions';

/** A colleague or agency one side introduces to the other; days as days ago, negative = to come. */
export interface SampleIntroduction
  extends Partial<Omit<Introduction, 'id' | 'partner' | 'madeOn' | 'byWhen'>> {
  readonly partner: string;
  readonly madeDaysAgo?: number;
  readonly byDaysAgo?: number;
}

export const SAMPLE_INTRODUCTIONS: readonly SampleIntroduction[] = [
  {
    partner: 'dana',
    side: 'them',
    contact: 'Tomás Herrera, physiotherapist',
    verdict: 'good intro',
    contactPermission: 'yes',
    way: 'three-way meeting',
    step: 'Made',
    madeDaysAgo: 6,
    owner: 'Ana',
    notes: 'Lunch for three. They had heard of each other for years.',
  },
  {
    partner: 'dana',
    side: 'them',
    contact: 'The school counsellors’ circle',
    verdict: 'good intro',
    contactPermission: 'asked',
    way: 'joint e-mail',
    step: 'Identified',
    owner: 'Ana',
    byDaysAgo: -9,
  },
  {
    partner: 'dana',
    side: 'us',
    contact: 'Head of the day clinic',
    verdict: 'good intro',
    contactPermission: 'yes',
    way: 'joint e-mail',
    step: 'Arranged',
    owner: 'Ana',
    byDaysAgo: -2,
  },
  {
    partner: 'ruth',
    side: 'them',
    contact: 'Grace Obi, accountant',
    verdict: 'good intro',
    contactPermission: 'yes',
    way: 'joint e-mail',
    step: 'Made',
    madeDaysAgo: 25,
    owner: 'Chiara',
  },
  {
    partner: 'ruth',
    side: 'them',
    contact: 'A parents’ group leader',
    verdict: 'good intro',
    contactPermission: 'yes',
    way: 'contact calls',
    step: 'Made',
    madeDaysAgo: 11,
    owner: 'Chiara',
  },
  {
    partner: 'ruth',
    side: 'us',
    contact: 'Collaborative lawyers’ table',
    verdict: 'good intro',
    contactPermission: 'yes',
    way: 'three-way meeting',
    step: 'Made',
    madeDaysAgo: 17,
    owner: 'Chiara',
  },
  {
    partner: 'ruth',
    side: 'us',
    contact: 'The children’s centre on Mill Lane',
    verdict: 'maybe',
    contactPermission: 'not asked',
    step: 'Identified',
    owner: 'Chiara',
  },
];

/** What both sides agreed to do; days as days ago, negative = to come. */
export interface SampleCommitment
  extends Partial<Omit<Commitment, 'id' | 'partner' | 'agreedOn' | 'from' | 'until'>> {
  readonly partner: string;
  readonly agreedDaysAgo: number;
  readonly untilDaysAgo: number;
}

export const SAMPLE_COMMITMENTS: readonly SampleCommitment[] = [
  {
    partner: 'dana',
    agreedDaysAgo: 18,
    untilDaysAgo: -12,
    weDo: 2,
    theyDo: 2,
    ourGoal: 'Meet two people who refer early',
    theirGoal: 'Know the people behind the names',
    round: 2,
  },
  {
    partner: 'ruth',
    agreedDaysAgo: 33,
    untilDaysAgo: 3,
    weDo: 2,
    theyDo: 2,
    ourGoal: 'A lawyer we can recommend',
    theirGoal: 'Professionals who meet couples early',
    round: 1,
  },
];
