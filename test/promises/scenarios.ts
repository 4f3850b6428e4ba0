import { ANA, BEN } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import type { License } from './watch';

/** Something a person or the clock sets going, to be interrupted everywhere and repeated. */
export interface Scenario {
  readonly name: string;
  /** Brings a new practice to where the scenario begins. */
  prepare(practice: Promised): void;
  readonly license: License;
  /** Repeated as it is after an interruption: the same request ids. */
  act(practice: Promised): void;
  /** The daily run follows an hour later, with its digests. */
  readonly mails?: boolean;
  /** What can be taken back afterwards, so that the typed cells are as before. */
  readonly undoes?: string;
}

const IDS = {
  touch: 'request-touch-1',
  referral: 'request-referral-1',
  fill: 'request-fill-1',
  import: 'request-import-1',
  manyContacts: 'request-import-2',
  mark: 'request-mark-1',
  card: 'request-card-1',
  merge: 'request-merge-1',
  goes: 'row-that-goes',
  added: 'request-added-1',
  year: 'request-year-1',
} as const;

const setUp = (practice: Promised) =>
  practice.allow({ setsUp: true }, () => practice.ask('setUp', { practiceName: 'Example practice' }));

/** Three partners with a little history each, a canary in every note and code. */
function somePractice(practice: Promised): void {
  setUp(practice);
  const row = (tab: string, cells: Record<string, string>) => practice.typeRow(tab, cells);
  row('Team', { Name: 'Ben', Email: BEN, Reminders: 'Daily' });
  for (const [name, owner] of [
    ['Dana Fielding', 'Ana'],
    ['Sam Groß', 'Ben'],
    ['Noor Okoye', ''],
  ] as const)
    row('Partners', { Partner: name, Owner: owner, Core: 'yes', Notes: 'canary of a partner' });
  row('Touchpoints', {
    Date: '2026-01-05',
    Partner: 'Dana Fielding',
    Kind: 'Coffee or meal',
    Notes: 'canary 1',
  });
  row('Touchpoints', { Date: '2026-01-09', Partner: 'Sam Groß', Kind: 'Call', Notes: 'canary 2' });
  row('Referrals', {
    Date: '2026-02-27',
    Direction: 'Received',
    Partner: 'Sam Groß',
    'Client code': 'QZ101',
    Permission: 'General progress',
    Notes: 'canary 3',
  });
  row('Introductions', {
    Partner: 'Noor Okoye',
    For: 'them',
    Contact: 'a colleague',
    Step: 'Made',
    'Made on': '2026-02-01',
  });
  row('Commitments', {
    Partner: 'Noor Okoye',
    'Agreed together on': '2026-01-20',
    'We do': '1',
    'They do': '1',
    Until: '2026-03-10',
  });
  practice.ask('updateNow', {});
}

const idOf = (practice: Promised, name: string) => String(practice.partner(name, 'Partner row id'));

const touch = (requestId: string, kind: string, date: string) => (practice: Promised) =>
  void practice.ask('logTouchpoint', {
    requestId,
    partnerId: idOf(practice, 'Dana Fielding'),
    kind,
    date,
    by: 'Ana',
    gotFromIt: 'an idea',
    notes: 'canary in a log',
  });

const typing =
  (tab: string, find: readonly [string, string], header: string, value: string) => (practice: Promised) =>
    void practice.type(tab, practice.row(tab, find[0], find[1]), header, value);

const nothing: License = {};
const fillsPlanned: License['changes'] = (table, _, before) =>
  table === 'touchpoints' && before('status') === 'string Planned';

/** One contact file's worth of people. */
const CONTACTS = ['Ida Lund', 'Per Holm', 'Dana Fielding'].map(contactNamed);

/** So many that one cell cannot remember them all. */
const MANY_CONTACTS = Array.from({ length: 900 }, (_, index) => contactNamed(`Contact ${index + 1}`));

export function contactNamed(name: string) {
  return {
    ...{ name, organisation: '', profession: '', email: '', phone: '', notes: '' },
    ...{ core: false, knownSince: '' },
  };
}

export const LOG: Scenario = {
  name: 'log a touchpoint',
  prepare: somePractice,
  license: { adds: ['touchpoints'], changes: fillsPlanned },
  act: touch(IDS.touch, 'Call', '2026-03-02'),
  undoes: IDS.touch,
};

export const DAILY_RUN: Scenario = {
  name: 'the daily run with its digests',
  prepare(practice) {
    somePractice(practice);
    practice.ask('turnOnReminders', { takeOver: false });
  },
  license: nothing,
  act: runTriggers,
  mails: true,
};

export function runTriggers(practice: Promised): void {
  for (const { id } of practice.host.triggers()) {
    const outcome = practice.host.runTrigger(id);
    if (!outcome.ok) throw new Error(outcome.error?.message ?? 'The run was stopped.');
  }
}

/** Somebody keeps columns of their own between ours, so that a new row arrives in pieces. */
const withOwnColumns =
  (tab: string, ...behind: readonly string[]) =>
  (practice: Promised) => {
    somePractice(practice);
    for (const header of behind) {
      const sheetId = practice.sheet(tab).id;
      const at = practice.column(tab, header) + 1;
      practice.host.insertColumns(BEN, { sheetId, at, count: 1 });
      practice.host.edit(BEN, {
        sheetId,
        row: 1,
        column: at,
        values: [[`Mine behind ${header}`], ['our own']],
      });
    }
  };

/** The plan is sent back as it was shown before, however often. */
function planYearAround(): Scenario {
  let shown: { day: string; kind: string }[] = [];
  return {
    name: 'plan a year around a column of one’s own',
    prepare(practice) {
      withOwnColumns('Touchpoints', 'Partner')(practice);
      const { plan } = practice.ask('openPartner', { partnerId: idOf(practice, 'Dana Fielding') });
      shown = plan.touches.flatMap(({ day, kind, isPlanned }) => (isPlanned ? [] : [{ day, kind }]));
    },
    license: { adds: ['touchpoints'] },
    act: (practice) =>
      void practice.ask('planYear', {
        requestId: IDS.year,
        partnerId: idOf(practice, 'Dana Fielding'),
        shown,
      }),
    undoes: IDS.year,
  };
}

export const LOG_AROUND: Scenario = {
  name: 'log a touchpoint around columns of one’s own',
  prepare: withOwnColumns('Touchpoints', 'Date', 'Kind'),
  license: LOG.license,
  act: touch(IDS.touch, 'Call', '2026-03-02'),
  undoes: IDS.touch,
};

/** Every scenario but the three that `npm test` interrupts. */
export const MORE: readonly Scenario[] = [
  {
    name: 'set-up',
    prepare: () => undefined,
    license: { setsUp: true },
    act: setUp,
  },
  {
    name: 'add the sample',
    prepare: setUp,
    license: {
      adds: ['team', 'partners', 'touchpoints', 'referrals', 'introductions', 'commitments'],
    },
    act: (practice) => void practice.ask('addSample', {}),
  },
  {
    name: 'remove the sample',
    prepare(practice) {
      somePractice(practice);
      practice.allow(
        { adds: ['team', 'partners', 'touchpoints', 'referrals', 'introductions', 'commitments'] },
        () => practice.ask('addSample', {}),
      );
    },
    license: {
      removes: ['team', 'partners', 'touchpoints', 'referrals', 'introductions', 'commitments'],
    },
    act: (practice) => void practice.ask('removeSample', {}),
  },
  {
    name: 'log a referral',
    prepare: somePractice,
    license: { adds: ['referrals'] },
    act: (practice) =>
      void practice.ask('logReferral', {
        requestId: IDS.referral,
        partnerId: idOf(practice, 'Dana Fielding'),
        direction: 'Received',
        date: '2026-03-02',
        arrivedAt: '09:00',
        clientCode: 'QZ202',
        handledBy: 'Ana',
        permission: 'Contact made',
        confidence: '',
      }),
    undoes: IDS.referral,
  },
  {
    name: 'fill in a Planned row',
    prepare(practice) {
      somePractice(practice);
      practice.typeRow('Touchpoints', {
        Date: '2026-02-10',
        Partner: 'Dana Fielding',
        Kind: 'Call',
        Status: 'Planned',
      });
      practice.typeRow('Touchpoints', { Date: '2026-03-06', Partner: 'Dana Fielding', Kind: 'Meeting' });
      practice.ask('updateNow', {});
    },
    license: { adds: ['touchpoints'], changes: fillsPlanned },
    act: touch(IDS.fill, 'Walk and talk', '2026-03-02'),
    undoes: IDS.fill,
  },
  {
    name: 'undo a log',
    prepare(practice) {
      somePractice(practice);
      practice.typeRow('Touchpoints', {
        Date: '2026-02-10',
        Partner: 'Dana Fielding',
        Kind: 'Call',
        Status: 'Planned',
      });
      practice.allow(LOG.license, () => touch(IDS.touch, 'Call', '2026-03-02')(practice));
    },
    license: { removes: ['touchpoints'], changes: () => true },
    act: (practice) => void practice.ask('undo', { undoId: IDS.touch }),
  },
  {
    name: 'import contacts',
    prepare: somePractice,
    license: { adds: ['partners'] },
    act: (practice) => void practice.ask('importContacts', { requestId: IDS.import, contacts: CONTACTS }),
    undoes: IDS.import,
  },
  {
    name: 'import more contacts than one cell remembers',
    prepare: setUp,
    license: { adds: ['partners'] },
    act: (practice) =>
      void practice.ask('importContacts', { requestId: IDS.manyContacts, contacts: MANY_CONTACTS }),
    undoes: IDS.manyContacts,
  },
  {
    name: 'import contacts around a column of one’s own',
    prepare: withOwnColumns('Partners', 'Organisation'),
    license: { adds: ['partners'] },
    act: (practice) => void practice.ask('importContacts', { requestId: IDS.import, contacts: CONTACTS }),
    undoes: IDS.import,
  },
  {
    name: 'add a partner around a column of one’s own',
    prepare: withOwnColumns('Partners', 'Partner'),
    license: { adds: ['partners'] },
    act: (practice) =>
      void practice.ask('addPartner', { requestId: IDS.added, name: 'Ida Lund', owner: 'Ben' }),
    undoes: IDS.added,
  },
  planYearAround(),
  {
    name: 'edit a partner',
    prepare: somePractice,
    license: nothing,
    act: typing('Partners', ['Partner', 'Dana Fielding'], 'Cadence', '12'),
  },
  {
    name: 'edit the log',
    prepare: somePractice,
    license: nothing,
    act: typing('Touchpoints', ['Kind', 'Call'], 'Date', '2026-02-20'),
  },
  {
    name: 'edit a referral',
    prepare: somePractice,
    license: nothing,
    act: typing('Referrals', ['Partner', 'Sam Groß'], 'Outcome', 'Started'),
  },
  {
    name: 'edit a setting',
    prepare: somePractice,
    license: nothing,
    act: typing('Settings', ['Setting', 'dormant_days'], 'Value', '30'),
  },
  {
    name: 'edit the team',
    prepare: somePractice,
    license: nothing,
    act: typing('Team', ['Name', 'Ben'], 'Reminders', 'Weekly'),
  },
  {
    name: 'Log today',
    prepare: somePractice,
    license: { adds: ['touchpoints'], changes: fillsPlanned },
    act(practice) {
      const isLogged = practice.sheet('Touchpoints').contents.some((line) => line.includes('Message'));
      if (!isLogged) typing('Partners', ['Partner', 'Noor Okoye'], 'Log today', 'Message')(practice);
    },
  },
  {
    name: 'take the reminders over',
    prepare(practice) {
      somePractice(practice);
      practice.ask('turnOnReminders', { takeOver: false });
    },
    license: nothing,
    act: (practice) => void practice.ask('turnOnReminders', { takeOver: true }, BEN),
    mails: true,
  },
  {
    name: 'mark a step',
    prepare: somePractice,
    license: { changes: (table) => table === 'referrals' },
    act: (practice) =>
      void practice.ask('markStep', {
        requestId: IDS.mark,
        referralId: String(
          practice.cell('Referrals', practice.row('Referrals', 'Partner', 'Sam Groß'), 'Referral row id'),
        ),
        mark: 'told',
        value: '',
        date: '2026-03-02',
      }),
    undoes: IDS.mark,
  },
  {
    name: 'fill a card',
    prepare: somePractice,
    license: { changes: (table) => table === 'partners' },
    act: (practice) =>
      void practice.ask('fillCard', {
        requestId: IDS.card,
        partnerId: idOf(practice, 'Noor Okoye'),
        field: 'benefitToThem',
        value: 'a second opinion',
      }),
    undoes: IDS.card,
  },
];

/** Two rows of one partner, with something logged with each. */
export const MERGE: Scenario = {
  name: 'merge two partners',
  prepare(practice) {
    somePractice(practice);
    practice.typeRow('Partners', {
      Partner: 'Groß, Sam',
      Phone: '555 0100 ext 1',
      Notes: 'Fridays',
      'Partner row id': IDS.goes,
    });
    practice.typeRow('Touchpoints', { Date: '2026-02-20', Partner: 'Groß, Sam', Kind: 'Meeting' });
    practice.typeRow('Introductions', { Partner: 'Groß, Sam', For: 'them', Contact: 'a colleague' });
    practice.ask('updateNow', {});
  },
  license: {
    removes: ['partners'],
    changes: (table) => ['partners', 'touchpoints', 'introductions'].includes(table),
  },
  act(practice) {
    const two = { partnerId: idOf(practice, 'Sam Groß'), otherId: IDS.goes };
    const isThere = practice.sheet('Partners').contents.some((line) => line.includes(IDS.goes));
    const { seen } = isThere ? practice.ask('previewMerge', two) : { seen: '' };
    practice.ask('mergePartners', { requestId: IDS.merge, ...two, prefer: [], seen });
  },
  undoes: IDS.merge,
};

/** Tabs, columns, marks and looks that got lost are made again, one after the other. */
const REPAIR: Scenario = {
  name: 'repair the spreadsheet',
  prepare(practice) {
    somePractice(practice);
    const { host } = practice;
    const lose = (tab: string, header: string) =>
      host.deleteColumns(ANA, {
        sheetId: practice.sheet(tab).id,
        at: practice.column(tab, header),
        count: 1,
      });
    lose('Touchpoints', 'By');
    lose('Partners', 'Balance');
    host.deleteSheet(ANA, practice.sheet('Templates').id);
    host.copySheet(ANA, practice.sheet('Referrals').id);
    host.workbook.protections.splice(0);
    const mark = host.workbook.metadata.findIndex(({ value }) => value === 'column=team.weekday');
    host.workbook.metadata.splice(mark, 1);
  },
  license: { setsUp: true },
  act(practice) {
    const repairs = practice.ask('checkSpreadsheet', {}).repairs.map(({ name }) => name);
    practice.ask('repairSpreadsheet', { repairs });
  },
};

export const SCENARIOS: readonly Scenario[] = [LOG, DAILY_RUN, LOG_AROUND, MERGE, REPAIR, ...MORE];

/** A practice at the scenario's beginning. */
export function begin(scenario: Scenario, person = ANA): Promised {
  const practice = aPromisedPractice({ owner: person });
  scenario.prepare(practice);
  return practice;
}
