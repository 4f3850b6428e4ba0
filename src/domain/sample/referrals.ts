import type { Referral } from '../../schema/referrals';
import type { Direction, Outcome, Permission } from '../../schema/words';

/** One referral, its days told as days ago; what is not told is blank. */
export interface SampleReferral {
  readonly partner: string;
  readonly direction: Direction;
  readonly daysAgo: number;
  readonly code: string;
  readonly by: string;
  readonly permission?: Permission;
  readonly arrivedAt?: string;
  readonly confidence?: Referral['confidence'];
  readonly told?: number;
  readonly tried?: number;
  readonly inTouch?: number;
  readonly contactTold?: number;
  readonly outcome?: Outcome;
  readonly outcomeOn?: number;
  readonly passedOn?: number;
  readonly pleased?: Referral['pleased'];
  readonly pleasedOn?: number;
}

type Ending = Exclude<Outcome, 'Open'>;
/** Whose referral, how many days ago, under which code, handled by which of us. */
type Who = readonly [partner: string, daysAgo: number, code: string, by: string];
type Progress = Omit<SampleReferral, 'partner' | 'direction' | 'daysAgo' | 'code' | 'by' | 'permission'>;

const open = (
  direction: Direction,
  [partner, daysAgo, code, by]: Who,
  permission: Permission,
  progress: Progress,
): SampleReferral => ({ partner, direction, daysAgo, code, by, permission, ...progress });

/** A referral we gave, followed up to its end. */
function given(partner: string, daysAgo: number, code: string, by: string, outcome: Ending): SampleReferral {
  return open('Given', [partner, daysAgo, code, by], 'General progress', {
    confidence: 'high',
    told: daysAgo,
    inTouch: daysAgo - 5,
    outcome,
    outcomeOn: daysAgo - 17,
    ...(outcome === 'Started' && { pleased: 'yes', pleasedOn: daysAgo - 24 }),
  });
}

/** A referral we received, with everybody told and thanked. */
function received(
  partner: string,
  daysAgo: number,
  code: string,
  by: string,
  outcome: Ending,
): SampleReferral {
  return open('Received', [partner, daysAgo, code, by], 'General progress', {
    arrivedAt: '10:30',
    tried: daysAgo,
    told: daysAgo - 1,
    inTouch: daysAgo - 1,
    contactTold: daysAgo - 2,
    outcome,
    outcomeOn: daysAgo - 13,
    passedOn: daysAgo - 14,
  });
}

/** Referrals of two years whose follow-up is complete. */
const CLOSED: readonly SampleReferral[] = [
  received('dana', 640, 'D1', 'Ana', 'Started'),
  given('dana', 560, 'A1', 'Ana', 'Started'),
  received('dana', 410, 'D2', 'Chiara', 'Client did not book'),
  received('dana', 320, 'D3', 'Ana', 'Started'),
  given('dana', 300, 'A2', 'Ana', 'Started'),
  given('dana', 210, 'C1', 'Chiara', 'Started'),
  received('dana', 190, 'D4', 'Ben', 'Not a match'),
  { ...received('dana', 90, 'D5', 'Ana', 'Started'), pleased: 'yes', pleasedOn: 40 },
  given('tomas', 380, 'B1', 'Ben', 'Started'),
  received('tomas', 333, 'T1', 'Ben', 'Started'),
  received('tomas', 260, 'T2', 'Ben', 'Started'),
  received('tomas', 155, 'T3', 'Ana', 'Nothing came of it'),
  received('tomas', 97, 'T4', 'Ben', 'Started'),
  received('ruth', 480, 'R1', 'Chiara', 'Started'),
  given('ruth', 290, 'C2', 'Chiara', 'Returned'),
  { ...received('ruth', 61, 'R2', 'Chiara', 'Started'), pleased: 'yes', pleasedOn: 3 },
  given('mei', 205, 'A3', 'Ana', 'Started'),
  given('mei', 117, 'A4', 'Ben', 'Not a match'),
  received('mei', 75, 'M1', 'Ana', 'Started'),
  received('jonas', 500, 'J1', 'Ben', 'Started'),
  received('jonas', 395, 'J2', 'Ben', 'Started'),
  received('jonas', 201, 'J3', 'Chiara', 'Client did not book'),
  given('samir', 400, 'A5', 'Ana', 'Client did not book'),
  given('samir', 251, 'A6', 'Ana', 'Nothing came of it'),
  given('samir', 131, 'B2', 'Ben', 'Client did not book'),
  given('greenway', 180, 'B3', 'Ben', 'Nothing came of it'),
  received('greenway', 100, 'G1', 'Ben', 'Client did not book'),
  given('kofi', 600, 'A7', 'Ana', 'Started'),
  received('kofi', 520, 'K1', 'Ana', 'Started'),
  received('marguerite', 540, 'L1', 'Chiara', 'Nothing came of it'),
  received('sofia', 190, 'S1', 'Ben', 'Started'),
];

/** One referral at every step of the way, both ways. */
const OPEN: readonly SampleReferral[] = [
  open('Given', ['hugo', 0, 'C3', 'Chiara'], 'Nothing', { confidence: 'high' }),
  open('Given', ['tomas', 3, 'B4', 'Ben'], 'Contact made', { confidence: 'high' }),
  open('Given', ['mei', 5, 'A8', 'Ana'], 'General progress', { confidence: 'high', told: 5 }),
  open('Given', ['samir', 16, 'A9', 'Ana'], 'General progress', {
    confidence: 'moderate',
    told: 16,
    inTouch: 11,
  }),
  open('Given', ['mei', 24, 'B5', 'Ben'], 'General progress', { confidence: 'high', told: 24, inTouch: 20 }),
  open('Given', ['ruth', 92, 'C4', 'Chiara'], 'General progress', {
    confidence: 'high',
    told: 91,
    inTouch: 85,
  }),
  open('Given', ['dana', 104, 'C5', 'Chiara'], 'General progress', {
    confidence: 'low',
    told: 104,
    inTouch: 96,
  }),
  open('Received', ['aoife', 0, 'F2', 'Chiara'], 'Contact made', { arrivedAt: '09:40' }),
  open('Received', ['sofia', 1, 'S2', 'Ben'], 'Contact made', { arrivedAt: '14:05', tried: 1 }),
  open('Received', ['jonas', 4, 'J4', 'Ben'], 'Contact made', { arrivedAt: '11:20', told: 3 }),
  open('Received', ['tomas', 6, 'T5', 'Ben'], 'Contact made', { tried: 6, told: 5, inTouch: 1 }),
  open('Received', ['dana', 20, 'D6', 'Ana'], 'General progress', {
    tried: 20,
    told: 19,
    inTouch: 18,
    contactTold: 17,
  }),
  open('Received', ['ruth', 38, 'R3', 'Ana'], 'General progress', {
    tried: 38,
    told: 37,
    inTouch: 36,
    contactTold: 35,
    outcome: 'Started',
    outcomeOn: 1,
  }),
];

export const SAMPLE_REFERRALS: readonly SampleReferral[] = [...CLOSED, ...OPEN];
