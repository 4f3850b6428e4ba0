import type { ScriptRun } from '../../sidebar/server';
import type {
  Api,
  CallName,
  CheckView,
  CircleChanged,
  CircleView,
  DeedView,
  DraftView,
  FoundPartners,
  ImportColumns,
  ImportPreview,
  Logged,
  OpenView,
  PartnerChanged,
  PartnerView,
  Refused,
  SettingsView,
} from '../../src/entry/api';
import { aCheck, someDeeds } from './fakeCheck';
import { aCircleView, aFound } from './fakeCircle';
import { aFakeData, dataAnswers, type FakeData } from './fakeData';
import { aMergePreview, aPartnerView } from './fakePartner';
import {
  aCard,
  aDraft,
  aNextRound,
  anImportPreview,
  anOpenView,
  aSettingsView,
  slowToAnswer,
} from './fakePractice';

export * from './fakeCheck';
export * from './fakeCircle';
export * from './fakeDay';
export * from './fakePartner';
export * from './fakePractice';

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
export interface FakeServer extends FakeData {
  readonly heard: Heard[];
  open: OpenView;
  settings: SettingsView;
  partner: PartnerView;
  circle: CircleView;
  found: FoundPartners;
  draft: DraftView;
  preview: ImportPreview;
  /** A file of an unknown kind: asked about before the preview. */
  unknownTable: ImportColumns | undefined;
  check: CheckView;
  deeds: readonly DeedView[];
  /** Troubles by call, each met once unless `forever`. */
  readonly troubles: Map<string, Trouble & { readonly forever?: boolean }>;
  selectedPartnerId: string;
  /** Answers as `rpc` does; rejects with Google's text, or never answers. */
  rpc(request: string): Promise<string>;
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
    unknownTable: undefined,
    ...aFakeData(),
    check: aCheck(),
    deeds: someDeeds(),
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
    checkSpreadsheet: () => fake.check,
    repairSpreadsheet: ({ repairs }) => {
      fake.check = {
        ...fake.check,
        repairs: fake.check.repairs.filter(({ name }) => !repairs.includes(name)),
      };
      return fake.check;
    },
    listUndo: () => ({ deeds: fake.deeds }),
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
    previewImport: ({ mapping }) => (mapping.length === 0 && fake.unknownTable) || fake.preview,
    importContacts: ({ contacts }) => ({
      message: `${contacts.length} contacts were imported.`,
      undoId: 'undo-import',
    }),
    ...dataAnswers(fake, (call, refusal) =>
      fake.troubles.set(call, { is: 'refusal', refusal, forever: true }),
    ),
    findPartners: () => fake.found,
    openPartner: ({ partnerId }) =>
      partnerId === fake.partner.card.id
        ? fake.partner
        : aPartnerView({ card: aCard({ id: partnerId, name: nameOf(partnerId) }) }),
    previewMerge: ({ partnerId, otherId }) =>
      aMergePreview({
        stays: { id: partnerId, name: nameOf(partnerId) },
        goes: { id: otherId, name: nameOf(otherId) },
      }),
    mergePartners: ({ requestId, partnerId, otherId }) => ({
      ...changePartner(requestId, `${nameOf(otherId)} is one row with ${nameOf(partnerId)} now.`),
      partner: aPartnerView({ card: aCard({ id: partnerId, name: nameOf(partnerId) }) }),
    }),
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
    planYear: ({ requestId, shown }) =>
      changePartner(requestId, `${shown.length} touches are planned.`, {
        plan: { cadence: 3, touches: [], reason: 'This year is planned already.' },
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
