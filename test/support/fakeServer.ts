import type { ScriptRun } from '../../sidebar/server';
import type {
  Api,
  CallName,
  ChosenContact,
  CircleChanged,
  CircleView,
  DraftView,
  DueItem,
  FoundPartners,
  ImportPreview,
  Logged,
  NextRound,
  OpenView,
  PartnerCard,
  PartnerChanged,
  PartnerOption,
  PartnerView,
  Refused,
  SettingsView,
} from '../../src/entry/api';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import { PERMISSIONS } from '../../src/schema/words';
import { aCircleView, aFound } from './fakeCircle';
import { TODAY } from './fakeDay';
import { aPartnerView } from './fakePartner';

export * from './fakeCircle';
export * from './fakeDay';
export * from './fakePartner';

/** What the fake practice's colleague asked for, call by call. */
export interface Heard {
  readonly call: string;
  readonly input: unknown;
}

/** What a call answers instead of its ordinary answer: a refusal, a failure as Google words it, or silence. */
export type Trouble =
  | { readonly is: 'refusal'; readonly refusal: Refused }
  | { readonly is: 'error'; readonly text: string }
  | { readonly is: 'silence' };

/** A server for the sidebar, in memory: the contract of src/entry/api.ts over one small made-up practice. */
export interface FakeServer {
  readonly heard: Heard[];
  open: OpenView;
  settings: SettingsView;
  partner: PartnerView;
  circle: CircleView;
  found: FoundPartners;
  draft: DraftView;
  preview: ImportPreview;
  /** Troubles by call, each met once unless `forever`. */
  readonly troubles: Map<string, Trouble & { readonly forever?: boolean }>;
  selectedPartnerId: string;
  /** Answers as `rpc` does; rejects with Google's text, or never answers. */
  rpc(request: string): Promise<string>;
}

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

export function anImportPreview(over: Partial<ImportPreview> = {}): ImportPreview {
  const people = [
    ['Ines Calder', 'Calder Osteopathy', 'Osteopath', 'ines@example.org', '+1 555 0100'],
    ['Dana Kim', 'Kim Counselling', '', 'dana@example.org', ''],
    ['Tomasz Nowak', '', 'Dietitian', 'tomasz@example.org', '+1 555 0102'],
    ['Lakeview Family Clinic', 'Lakeview Family Clinic', '', 'desk@lakeview.example.org', '+1 555 0103'],
    ['Priya Raman', 'Raman Speech Therapy', 'Speech therapist', '', '+1 555 0104'],
    ['Jonas Weber', 'Weber & Partners', 'Solicitor', 'jonas@example.org', ''],
  ] as const;
  return {
    format: 'Google Contacts (since 2024)',
    contacts: people.map(([name, organisation, profession, email, phone], index) => ({
      ...{ index, name, organisation, profession, email, phone, notes: '' },
      ...(name === 'Dana Kim'
        ? { duplicateOf: 'Dana Kim', duplicateBy: 'e-mail' as const }
        : { duplicateOf: '', duplicateBy: '' as const }),
    })),
    skipped: ['Row 9 has no name.'],
    ...over,
  };
}

/** A contact as the file has it; every field blank but the name. */
export function aContact(name: string): Omit<ChosenContact, 'core' | 'knownSince'> {
  return { ...blankContact, name };
}

const slowToAnswer = {
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

type Answers = { readonly [N in CallName]: (input: Parameters<Api[N]>[0]) => ReturnType<Api[N]> };

export function createFakeServer(): FakeServer {
  const written = new Map<string, Logged>();
  const fake: FakeServer = {
    heard: [],
    open: anOpenView(),
    settings: aSettingsView(),
    partner: aPartnerView(),
    circle: aCircleView(),
    found: {
      partners: [aFound(), aFound({ ...slowToAnswer })],
      askAgain: [],
      note: '',
      doubt: 'Better none than this?',
    },
    draft: aDraft(),
    preview: anImportPreview(),
    troubles: new Map(),
    selectedPartnerId: '',
    rpc,
  };

  const nameOf = (id: string) => fake.open.partners.find((partner) => partner.id === id)?.name ?? id;

  /** A repeated request id gets the first answer again. */
  function once(requestId: string, partnerId: string, message: string): Logged {
    const logged = written.get(requestId) ?? {
      message,
      partner: aCard({ id: partnerId, name: nameOf(partnerId) }),
      due: fake.open.due.filter((item) => item.partnerId !== partnerId),
      undoId: `undo-${written.size + 1}`,
    };
    written.set(requestId, logged);
    return logged;
  }

  function change(over: Partial<SettingsView>): SettingsView {
    fake.settings = { ...fake.settings, ...over };
    return fake.settings;
  }

  const reminders = (on: boolean) => ({
    ...fake.settings.reminders,
    on,
    byMe: on,
    sentFrom: 'ana@example.org',
  });

  const changed = new Map<string, PartnerChanged | CircleChanged>();

  /** What an action on a partner answers; a repeated request id gets the first answer again. */
  function changePartner(
    requestId: string,
    message: string,
    over: Partial<PartnerView> = {},
  ): PartnerChanged {
    const before = changed.get(requestId);
    if (before && 'partner' in before) return before;
    fake.partner = { ...fake.partner, ...over };
    const { due } = fake.open;
    const after = { message, partner: fake.partner, due, undoId: `undo-p${changed.size + 1}` };
    changed.set(requestId, after);
    return after;
  }

  function changeCircle(requestId: string, message: string, over: Partial<CircleView> = {}): CircleChanged {
    const before = changed.get(requestId);
    if (before && 'circle' in before) return before;
    fake.circle = { ...fake.circle, ...over };
    const after = { message, circle: fake.circle, undoId: `undo-c${changed.size + 1}` };
    changed.set(requestId, after);
    return after;
  }

  function withoutLine(referralId: string): void {
    fake.open = { ...fake.open, due: fake.open.due.filter((item) => item.referralId !== referralId) };
  }

  const answers: Answers = {
    open: () => fake.open,
    opened: () => ({}),
    selected: () => ({ partnerId: fake.selectedPartnerId }),
    logTouchpoint: ({ requestId, partnerId, kind }) =>
      once(requestId, partnerId, `${kind} with ${nameOf(partnerId)} logged for today.`),
    logReferral: ({ requestId, partnerId, direction }) =>
      once(
        requestId,
        partnerId,
        direction === 'Given'
          ? `Referral to ${nameOf(partnerId)} logged.`
          : `Referral from ${nameOf(partnerId)} logged. Call today before 17:00.`,
      ),
    addPartner: ({ requestId, name }) => {
      const id = `p-${requestId}`;
      const logged = once(requestId, id, `${name} is now a partner.`);
      return { ...logged, partner: aCard({ id, name, stage: 'Prospect', lastContact: '' }) };
    },
    undo: () => ({ message: 'Undone: the row is gone again.' }),
    snooze: ({ requestId, partnerId, until }) =>
      once(requestId, partnerId, `${nameOf(partnerId)} comes back on ${until}.`),
    skip: ({ requestId, partnerId }) => once(requestId, partnerId, `Skipped ${nameOf(partnerId)} this time.`),
    settings: () => fake.settings,
    saveMe: ({ name, email }) => change({ me: { name, email, emailKnown: false } }),
    setUp: ({ practiceName }) => {
      fake.troubles.delete('open');
      return change({ setUp: true, practiceName });
    },
    turnOnReminders: () => change({ reminders: reminders(true) }),
    turnOffReminders: () => change({ reminders: reminders(false) }),
    addSample: () => {
      change({ hasSample: true });
      return { message: '24 made-up partners were added.' };
    },
    previewSampleRemoval: () => ({
      rowsToRemove: 212,
      kept: [
        'Touchpoints: Coffee with Dana Kim on 9 Mar, added by you',
        'Partners: Mei Tanaka, changed by you',
      ],
    }),
    removeSample: () => {
      change({ hasSample: false });
      return { message: 'The made-up practice is gone.' };
    },
    updateNow: () => ({ message: 'Everything is up to date.' }),
    openImport: () => ({ message: 'The import window is open.' }),
    previewImport: () => fake.preview,
    importContacts: ({ contacts }) => ({
      message: `${contacts.length} contacts were imported.`,
      undoId: 'undo-import',
    }),
    findPartners: () => fake.found,
    openPartner: ({ partnerId }) =>
      partnerId === fake.partner.card.id
        ? fake.partner
        : aPartnerView({ card: aCard({ id: partnerId, name: nameOf(partnerId) }) }),
    fillCard: ({ requestId, field, value }) =>
      changePartner(requestId, 'Written down.', {
        fields: fake.partner.fields.map((card) => (card.field === field ? { ...card, value } : card)),
      }),
    markStep: ({ requestId, referralId, date }) => {
      withoutLine(referralId);
      return changePartner(requestId, `Noted for ${date}.`);
    },
    snoozeReferral: ({ requestId, referralId, until }) => {
      withoutLine(referralId);
      return changePartner(requestId, `Back on the list on ${until}.`);
    },
    planYear: ({ requestId }) =>
      changePartner(requestId, '6 touches are planned.', {
        plan: { cadence: 7, toPlan: 0, reason: 'This year is planned already.' },
      }),
    setStatus: ({ requestId, status }) => ({
      ...changePartner(requestId, status ? `Dana Kim is ${status}.` : 'Dana Kim is back.', { status }),
      nextProspect: status === 'Not a fit' ? fake.circle.prospects.offered : null,
      closing:
        status === 'Not a fit'
          ? {
              id: 'closing',
              title: 'Closing kindly',
              when: 'When you part.',
              speaksOfReferral: false,
              about: 'partner',
              rowId: '',
            }
          : null,
    }),
    setOverride: ({ requestId, stage }) =>
      changePartner(requestId, stage ? `Shown as ${stage}.` : 'Shown by the evidence again.', {
        ladder: {
          ...fake.partner.ladder,
          override: stage,
          overrideNote: stage && 'Ana’s judgement since 10 Mar; the evidence says Rapport.',
        },
      }),
    nudged: ({ requestId }) => changePartner(requestId, 'Quiet until 8 Jun.', { giveAndTake: '' }),
    draft: () => fake.draft,
    openCircle: () => fake.circle,
    addIntroduction: ({ requestId, contact }) => changeCircle(requestId, `${contact} is on the list.`),
    moveIntroduction: ({ requestId, value }) => changeCircle(requestId, `Noted: ${value}.`),
    addCommitment: ({ requestId }) => changeCircle(requestId, 'Round 1 is written down.'),
    amendCommitment: ({ requestId }) => changeCircle(requestId, 'Round 1 is changed.'),
    showTemplates: () => ({ message: 'The Templates tab is in front.' }),
    reviewCommitment: ({ requestId }) => ({
      ...changeCircle(requestId, 'Round 1 is looked back on.', {
        rounds: fake.circle.rounds.map((round) => ({ ...round, step: 'repeat', next: aNextRound() })),
      }),
      next: aNextRound(),
    }),
  };

  async function rpc(request: string): Promise<string> {
    const { call, input } = JSON.parse(request) as { call: keyof Answers; input: never };
    fake.heard.push({ call, input });
    const trouble = fake.troubles.get(call);
    if (trouble && !trouble.forever) fake.troubles.delete(call);
    if (trouble?.is === 'refusal') return JSON.stringify({ ok: false, refusal: trouble.refusal });
    if (trouble?.is === 'error') throw new Error(trouble.text);
    if (trouble?.is === 'silence') return new Promise(() => {});
    return JSON.stringify({ ok: true, value: answers[call](input) });
  }

  return fake;
}

/** `google.script.run` over the fake, for tests without a browser. */
export function runOf(fake: FakeServer): ScriptRun {
  const runWith = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): ScriptRun => ({
    withSuccessHandler: (next) => runWith(next, fail),
    withFailureHandler: (next) => runWith(succeed, next),
    rpc: (request) => void fake.rpc(request).then(succeed, fail),
  });
  const nothing = () => {};
  return runWith(nothing, nothing);
}
