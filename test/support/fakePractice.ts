import type {
  Contact,
  DraftView,
  DueItem,
  ImportColumns,
  ImportPreview,
  NextRound,
  OpenView,
  PartnerCard,
  PartnerOption,
  PreviewedContact,
  SettingsView,
} from '../../src/entry/api';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import { PERMISSIONS } from '../../src/schema/words';
import { TODAY } from './fakeDay';

/** The made-up practice: its lists, its settings, and what else the server answers. */

export function aPartnerOption(over: Partial<PartnerOption> = {}): PartnerOption {
  return { id: 'p-dana', name: 'Dana Kim', owner: 'Ana', stage: 'Rapport', ...over };
}

export function aDueItem(over: Partial<DueItem> = {}): DueItem {
  return {
    partnerId: 'p-dana',
    partner: 'Dana Kim',
    owner: 'Ana',
    group: 'overdue',
    about: 'touch',
    title: 'Coffee or meal',
    why: 'Overdue 12 d. You last met on 4 Jan.',
    dueOn: '2027-02-26',
    suggestedKind: 'Coffee or meal',
    referralId: '',
    calendarUrl:
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Coffee%20or%20meal%3A%20Dana%20Kim&dates=20270310/20270311',
    marks: [],
    ...over,
  };
}

export function aCard(over: Partial<PartnerCard> = {}): PartnerCard {
  return {
    id: 'p-dana',
    name: 'Dana Kim',
    stage: 'Rapport',
    due: 'In 52 d',
    nextStep: 'Write down what they get from it',
    reciprocity: 'Early days',
    lastContact: TODAY,
    ...over,
  };
}

const partners: readonly PartnerOption[] = [
  aPartnerOption(),
  aPartnerOption({ id: 'p-amos', name: 'Dr Amos Okafor', owner: 'Ben', stage: 'Lasting' }),
  aPartnerOption({ id: 'p-river', name: 'Riverside Physiotherapy', owner: 'Ana', stage: 'Trusted' }),
  aPartnerOption({ id: 'p-dan', name: 'Daniel Brandt', owner: '', stage: 'Prospect' }),
  aPartnerOption({ id: 'p-mei', name: 'Mei Tanaka', owner: 'Cleo', stage: 'Mutual benefit' }),
  aPartnerOption({ id: 'p-sol', name: 'Soledad Ruiz', owner: 'Ana', stage: 'Reached out' }),
];

const due: readonly DueItem[] = [
  aDueItem({
    partnerId: 'p-mei',
    partner: 'Mei Tanaka',
    group: 'pinned',
    title: 'Walk and talk',
    why: 'Pinned. In 3 d.',
    dueOn: '2027-03-13',
    suggestedKind: 'Walk and talk',
  }),
  aDueItem({
    partnerId: 'p-river',
    partner: 'Riverside Physiotherapy',
    about: 'referral',
    title: 'Thank for the referral of 8 Mar',
    why: 'Overdue 1 d. They sent you a client on Monday.',
    dueOn: '2027-03-09',
    suggestedKind: 'Thank-you',
    referralId: 'ref-7',
    calendarUrl: '',
    marks: [{ mark: 'told', label: 'Thanked', choices: [] }],
  }),
  aDueItem(),
  aDueItem({
    partnerId: 'p-sol',
    partner: 'Soledad Ruiz',
    group: 'today',
    title: 'Call',
    why: 'Today. You have not spoken since November.',
    dueOn: TODAY,
    suggestedKind: 'Call',
  }),
  aDueItem({
    partnerId: 'p-amos',
    partner: 'Dr Amos Okafor',
    owner: 'Ben',
    group: 'week',
    title: 'Article shared',
    why: 'In 5 d. Your last meeting was on 22 Jan.',
    dueOn: '2027-03-15',
    suggestedKind: 'Article shared',
  }),
];

export function anOpenView(over: Partial<OpenView> = {}): OpenView {
  return {
    today: TODAY,
    me: 'Ana',
    colleagues: ['Ana', 'Ben', 'Cleo'],
    kinds: DEFAULT_KINDS.map(({ kind }) => kind),
    permissions: PERMISSIONS,
    partners,
    selectedPartnerId: '',
    due,
    banner: '',
    confirm: false,
    sameDayCutoff: '17:00',
    ...over,
  };
}

export function aSettingsView(over: Partial<SettingsView> = {}): SettingsView {
  return {
    setUp: true,
    practiceName: 'Harbour Lane Practice',
    me: { name: 'Ana', email: 'ana@example.org', emailKnown: true },
    team: ['Ana', 'Ben', 'Cleo'].map((name) => ({
      name,
      email: `${name.toLowerCase()}@example.org`,
      reminders: 'Weekly',
      weekday: 'Monday',
    })),
    reminders: {
      on: true,
      byMe: true,
      sentFrom: 'ana@example.org',
      lastRun: 'today 07:10',
      nextRun: 'on Tuesday, 3 Mar',
      hour: 7,
      trouble: '',
    },
    hasSample: false,
    privacyNotice:
      'This spreadsheet may come to hold health information. Keep it in the account your practice uses for that, and share it by name.',
    version: '0.1.0',
    ...over,
  };
}

const blankContact = { organisation: '', profession: '', email: '', phone: '', notes: '' };

const DUPLICATES: ReadonlyMap<string, Pick<PreviewedContact, 'duplicateOf' | 'duplicateBy'>> = new Map([
  ['Dana Kim', { duplicateOf: 'Dana Kim', duplicateBy: 'e-mail' }],
  ['Jonas Weber', { duplicateOf: 'Dr. Jonas Weber', duplicateBy: 'similar name' }],
]);

/** A table from a program nobody has heard of. */
export function anUnknownTable(over: Partial<ImportColumns> = {}): ImportColumns {
  return {
    is: 'columns',
    columns: [
      { title: 'Therapist', samples: ['Ines Calder', 'Tomasz Nowak', 'Priya Raman'] },
      { title: 'Clinic', samples: ['Calder Osteopathy', 'Raman Speech Therapy'] },
      { title: 'Last invoice', samples: ['2026-01-12'] },
      { title: 'Mail', samples: ['ines@example.org', 'tomasz@example.org', 'priya@example.org'] },
    ],
    guess: { name: 0, organisation: 1, email: 3 },
    ...over,
  };
}

export function anImportPreview(over: Partial<ImportPreview> = {}): ImportPreview {
  const people = [
    ['Ines Calder', 'Calder Osteopathy', 'Osteopath', 'ines@example.org', '+1 555 0100'],
    ['Dana Kim', 'Kim Counselling', '', 'dana@example.org', ''],
    ['Tomasz Nowak', '', 'Dietitian', 'tomasz@example.org', '+1 555 0102'],
    ['Lakeview Family Clinic', '', '', 'desk@lakeview.example.org', '+1 555 0103'],
    ['Priya Raman', 'Raman Speech Therapy', 'Speech therapist', '', '+1 555 0104'],
    ['Jonas Weber', 'Weber & Partners', 'Solicitor', 'jonas@example.org', ''],
  ] as const;
  return {
    is: 'preview',
    format: 'Google Contacts (since 2024)',
    contacts: people.map(([name, organisation, profession, email, phone], index) => ({
      ...{ index, name, organisation, profession, email, phone, notes: '' },
      ...(DUPLICATES.get(name) ?? { duplicateOf: '', duplicateBy: '' }),
    })),
    skipped: ['Row 9 has no name.'],
    ...over,
  };
}

/** A contact as the file has it; every field blank but the name. */
export function aContact(name: string): Contact {
  return { ...blankContact, name };
}

export const slowToAnswer = {
  id: 'p-mei',
  name: 'Mei Tanaka',
  organisation: '',
  phone: '',
  goodReferral: '',
  askAgain: true,
  capacity: 'Has a waiting list, asked on 2 Jan: ask again.',
  unsaid: ['Ages', 'Area'],
};

export function aDraft(over: Partial<DraftView> = {}): DraftView {
  return {
    title: 'First meeting',
    subject: 'A coffee in April?',
    body: 'Dear Dana,\n\nI would like to hear how your spring is going.\n\nAna',
    problems: [],
    links: [
      { name: 'Gmail', url: 'https://mail.google.com/mail/?view=cm&su=A%20coffee' },
      { name: 'mail program', url: 'mailto:dana%40example.org?subject=A%20coffee' },
    ],
    speaksOfReferral: false,
    linksCarryText: true,
    ...over,
  };
}

export function aNextRound(over: Partial<NextRound> = {}): NextRound {
  return {
    round: 2,
    change: 'Ask the contacts earlier',
    weDo: '2',
    theyDo: '1',
    from: TODAY,
    until: '2027-04-08',
    ourGoal: 'Meet two family doctors',
    theirGoal: '',
    ...over,
  };
}
