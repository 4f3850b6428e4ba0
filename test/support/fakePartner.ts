import type { FollowUpCard, MergePreview, PartnerView, TimelineMonth, YearTouch } from '../../src/entry/api';
import { CAPACITIES, COMFORTS, OUTCOMES, PERMISSIONS, PLEASED, STAGES } from '../../src/schema/words';
import { TODAY } from './fakeDay';

/** A made-up partner's page, as `openPartner` answers it. */

/** A year of three touches, of which one is planned already. */
export const aYear = (): readonly YearTouch[] => [
  { day: '2027-05-10', kind: 'Call', isPlanned: false },
  { day: '2027-09-08', kind: 'Walk and talk', isPlanned: true },
  { day: '2028-01-10', kind: 'Article shared', isPlanned: false },
];

const MONTHS = [
  ['2027-03', 'March 2027'],
  ['2027-02', 'February 2027'],
  ['2027-01', 'January 2027'],
  ['2026-12', 'December 2026'],
  ['2026-11', 'November 2026'],
  ['2026-10', 'October 2026'],
  ['2026-09', 'September 2026'],
  ['2026-08', 'August 2026'],
  ['2026-07', 'July 2026'],
  ['2026-06', 'June 2026'],
  ['2026-05', 'May 2026'],
  ['2026-04', 'April 2026'],
] as const;

const quiet = { detail: '', by: '', meaningful: false };

const timeline: readonly TimelineMonth[] = MONTHS.map(([month, title]) => ({
  month,
  title,
  entries:
    {
      '2027-03': [
        { ...quiet, day: '2027-03-08', about: 'received' as const, title: 'Referral received', by: 'Ana' },
      ],
      '2027-01': [
        {
          day: '2027-01-04',
          about: 'touchpoint' as const,
          title: 'Coffee or meal',
          detail: 'A list of group places',
          by: 'Ana',
          meaningful: true,
        },
        { ...quiet, day: '2027-01-02', about: 'touchpoint' as const, title: 'Message' },
      ],
      '2026-09': [
        { ...quiet, day: '2026-09-14', about: 'given' as const, title: 'Referral given', meaningful: true },
      ],
    }[month as string] ?? [],
}));

export function aFollowUp(over: Partial<FollowUpCard> = {}): FollowUpCard {
  return {
    referralId: 'ref-7',
    direction: 'Received',
    date: '2027-03-08',
    clientCode: 'K7M2',
    handledBy: 'Ana',
    permission: 'Contact made',
    outcome: 'Open',
    followUp: 'Late',
    nextStep: 'Thank Dana Kim for the referral',
    dueOn: '2027-03-09',
    snoozedUntil: '',
    steps: [
      {
        title: 'Call the client the same day',
        is: 'done',
        dueOn: '2027-03-08',
        doneOn: '2027-03-08',
        marks: [],
      },
      {
        title: 'Thank Dana Kim for the referral',
        is: 'late',
        dueOn: '2027-03-09',
        doneOn: '',
        marks: [{ mark: 'told', label: 'Thanked', choices: [] }],
      },
      {
        title: 'Ask what came of it',
        is: 'open',
        dueOn: '2027-03-22',
        doneOn: '',
        marks: [
          { mark: 'outcome', label: 'What came of it?', choices: OUTCOMES.filter((one) => one !== 'Open') },
        ],
      },
    ],
    offers: [{ mark: 'permission', label: 'What does the client allow?', choices: PERMISSIONS }],
    ...over,
  };
}

const closed = aFollowUp({
  referralId: 'ref-3',
  direction: 'Given',
  date: '2026-09-14',
  clientCode: 'B4T9',
  outcome: 'Started',
  followUp: 'Closed',
  nextStep: '',
  dueOn: '',
  steps: [
    {
      title: 'Tell Dana Kim whom you sent',
      is: 'done',
      dueOn: '2026-09-14',
      doneOn: '2026-09-14',
      marks: [],
    },
    { title: 'Ask how it went', is: 'needless', dueOn: '2026-09-28', doneOn: '', marks: [] },
  ],
  offers: [{ mark: 'pleased', label: 'Was the client pleased?', choices: PLEASED }],
});

const field = (
  name: PartnerView['fields'][number]['field'],
  header: string,
  over: Partial<PartnerView['fields'][number]> = {},
): PartnerView['fields'][number] => ({
  field: name,
  header,
  kind: 'text',
  value: '',
  choices: [],
  note: '',
  group: 'Fit',
  ...over,
});

const fields: PartnerView['fields'] = [
  field('benefitToThem', 'Benefit to them', { note: 'What they get from knowing us.' }),
  field('benefitToUs', 'Benefit to us', { value: 'A calm place to send teenagers' }),
  field('serves', 'Serves', { value: 'Teenagers with anxiety, 12–18, Harbour district' }),
  field('goodReferral', 'Good referral', { note: 'What makes a good referral for them.' }),
  field('takingClients', 'Taking clients', { kind: 'choice', choices: CAPACITIES, value: 'yes' }),
  field('askedOn', 'Asked on', { kind: 'day', value: '2027-02-20' }),
  field('comfort', 'Comfort', { kind: 'choice', choices: COMFORTS }),
  field('howWeReferOn', 'How we refer agreed on', { kind: 'day' }),
  field('owner', 'Owner', { value: 'Ana', choices: ['Ana', 'Ben', 'Cleo'], group: '' }),
  field('core', 'Core', { kind: 'yesNo', value: 'yes', group: '' }),
  field('cadence', 'Cadence', { kind: 'count', group: 'Plan', note: 'Meaningful touches a year.' }),
  field('pinned', 'Pinned', { kind: 'yesNo', group: 'Plan' }),
  field('profession', 'Profession', { value: 'Family therapist', group: 'Contact' }),
  field('organisation', 'Organisation', { value: 'Kim Counselling', group: 'Contact' }),
  field('email', 'Email', { value: 'dana@example.org', group: 'Contact' }),
  field('phone', 'Phone', { value: '+1 555 0100', group: 'Contact' }),
  field('notes', 'Notes', { group: '' }),
];

export function aPartnerView(over: Partial<PartnerView> = {}): PartnerView {
  return {
    today: TODAY,
    card: {
      id: 'p-dana',
      name: 'Dana Kim',
      stage: 'Rapport',
      due: 'Overdue 12 d',
      nextStep: 'Thank Dana Kim for the referral of 8 Mar.',
      reciprocity: 'Early days',
      lastContact: '2027-03-08',
    },
    owner: 'Ana',
    profession: 'Family therapist',
    organisation: 'Kim Counselling',
    email: 'dana@example.org',
    phone: '+1 555 0100',
    core: true,
    status: '',
    beforeYouMeet: [
      {
        about: 'what they get',
        text: 'We do not know yet what they get from knowing us.',
        known: false,
        field: 'benefitToThem',
      },
      {
        about: 'last talk',
        text: 'Coffee or meal on 4 Jan, 9 weeks ago.\nThey got: A list of group places',
        known: true,
        field: '',
      },
      { about: 'what we owe', text: 'Thank Dana Kim for the referral.', known: true, field: '' },
      {
        about: 'good referral',
        text: 'We do not know yet what makes a good referral for them.',
        known: false,
        field: 'goodReferral',
      },
      {
        about: 'service',
        text: 'Not mentioned yet, as far as the log says: group for parents.',
        known: true,
        field: '',
      },
      {
        about: 'question',
        text: '“How can we help you and your work?”',
        known: true,
        field: 'benefitToThem',
      },
      { about: 'in mind', text: 'Listen and give first.', known: true, field: '' },
    ],
    ladder: {
      shown: 'Rapport',
      evidence: 'Rapport',
      rungs: [
        { stage: 'Reached out', is: 'reached', evidence: ['In touch, last on 8 Mar.'], missing: [] },
        { stage: 'Rapport', is: 'reached', evidence: ['Coffee or meal on 4 Jan.'], missing: [] },
        {
          stage: 'Mutual benefit',
          is: 'next',
          evidence: ['We get: a calm place to send teenagers'],
          missing: ['Write down what they get from knowing you.'],
        },
        { stage: 'Trusted', is: 'ahead', evidence: [], missing: ['Two more touchpoints.'] },
        { stage: 'Lasting', is: 'ahead', evidence: [], missing: ['Know each other for a year.'] },
      ],
      overrideNote: '',
      override: '',
      stages: STAGES,
    },
    timeline,
    ahead: [
      { ...quiet, day: '2027-04-02', about: 'planned', title: 'Walk and talk', by: 'Ana', meaningful: true },
    ],
    followUps: [aFollowUp(), closed],
    asking: {
      green: false,
      reasons: ['Write down first what they get from you.', 'Thank them first for the referral of 8 Mar.'],
      goodMoment: '',
    },
    why: null,
    giveAndTake: '',
    plan: { cadence: 3, touches: aYear(), reason: '' },
    drafts: [
      {
        id: 'first-meeting',
        title: 'First meeting',
        when: 'When you would like to meet.',
        speaksOfReferral: false,
        about: 'partner',
        rowId: '',
      },
      {
        id: 'thank-you',
        title: 'Thank-you for a referral',
        when: 'The day after they sent somebody.',
        speaksOfReferral: true,
        about: 'referral',
        rowId: 'ref-7',
      },
    ],
    fields,
    twins: [],
    ...over,
  };
}

export function aMergePreview(over: Partial<MergePreview> = {}): MergePreview {
  return {
    stays: { id: 'p-dana', name: 'Dana Kim' },
    goes: { id: 'p-mei', name: 'Mei Tanaka' },
    fills: [
      { header: 'Phone', value: '+44 20 7946 0011' },
      { header: 'Serves', value: 'Couples and families' },
    ],
    differing: [
      { field: 'email', header: 'Email', stays: 'dana@example.org', goes: 'dana.kim@example.org' },
      { field: 'status', header: 'Status', stays: '', goes: 'Paused' },
    ],
    noted: ['Also known as Mei Tanaka', 'Met at the spring seminar.'],
    moves: { touchpoints: 4, referrals: 1, introductions: 0, commitments: 0 },
    joined: 0,
    formulas: 'Formulas that ask for “Mei Tanaka” will say “No such partner”.',
    seen: 'as shown',
    ...over,
  };
}
