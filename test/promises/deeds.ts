import type { CallName, Input } from '../../src/entry/api';
import { commitments } from '../../src/schema/commitments';
import { introductions } from '../../src/schema/introductions';
import { partners } from '../../src/schema/partners';
import { referrals } from '../../src/schema/referrals';
import type { Table } from '../../src/schema/table';
import { touchpoints } from '../../src/schema/touchpoints';
import { ANA, BEN, CHIARA } from '../support/practice';
import type { Promised } from './checkers';
import type { Dice } from './habit';
import { readTab } from './readBook';
import { contactNamed, LOG } from './scenarios';
import type { License } from './watch';

const AN_HOUR = 3_600_000;

/** What Mutual is asked to do. */
export interface Deed {
  readonly name: string;
  readonly license: License;
  /** Answers whether every column is up to date now. */
  act(practice: Promised, dice: Dice, requestId: string): boolean;
}

/** How often what was asked for was done, and how often it was refused or disturbed. */
export const counts = { done: 0, refused: 0, interrupted: 0, columnsChecked: 0, mails: 0 };

/** Asks as a person; a refusal is an answer too. */
export function tried(act: () => unknown): boolean {
  try {
    act();
    counts.done++;
    return true;
  } catch {
    counts.refused++;
    return false;
  }
}

/** An id of the tab's rows, or one that nobody has. */
function idOn(practice: Promised, table: Table, dice: Dice): string {
  const rows: readonly Readonly<Record<string, unknown>>[] = readTab(practice.host.workbook, table).rows;
  return rows.length === 0 ? 'nobody-here' : String(dice.pick(rows).id || 'nobody-here');
}

/** A deed that is one call of the sidebar. */
function asking<N extends CallName>(
  name: string,
  call: N,
  license: License,
  inputOf: (draw: Draw) => Input<N>,
): Deed {
  return {
    name,
    license,
    act(practice, dice, requestId) {
      const idFrom = (table: Table) => idOn(practice, table, dice);
      tried(() => practice.ask(call, inputOf({ dice, requestId, idFrom }), dice.pick([ANA, BEN])));
      return false;
    },
  };
}

interface Draw {
  readonly dice: Dice;
  readonly requestId: string;
  idFrom(table: Table): string;
}

const LOGS = [touchpoints, referrals, introductions, commitments].map(({ id }) => id);
const onlyOn =
  (...tables: readonly string[]): License['changes'] =>
  (table) =>
    tables.includes(table);
const DAYS = ['2026-03-02', '2026-02-02', '2026-03-30'];

export const DEEDS: readonly Deed[] = [
  asking('logs a touchpoint', 'logTouchpoint', LOG.license, ({ dice, requestId, idFrom }) => ({
    requestId,
    partnerId: idFrom(partners),
    kind: dice.pick(['Call', 'Message', 'Coffee or meal']),
    date: dice.pick(DAYS),
    by: 'Ana',
    gotFromIt: '',
    notes: 'canary',
  })),
  asking('logs a referral', 'logReferral', { adds: ['referrals'] }, ({ dice, requestId, idFrom }) => ({
    requestId,
    partnerId: idFrom(partners),
    direction: dice.pick(['Given', 'Received'] as const),
    date: '2026-03-02',
    arrivedAt: '',
    clientCode: 'QZ777',
    handledBy: '',
    permission: '',
    confidence: '',
  })),
  asking('fills a card', 'fillCard', { changes: onlyOn('partners') }, ({ requestId, idFrom }) => ({
    requestId,
    partnerId: idFrom(partners),
    field: 'benefitToUs',
    value: 'calm',
  })),
  asking('adds a partner', 'addPartner', { adds: ['partners'] }, ({ dice, requestId }) => ({
    requestId,
    name: `New ${dice.below(6)}`,
    owner: 'Ben',
  })),
  asking('imports contacts', 'importContacts', { adds: ['partners'] }, ({ dice, requestId }) => ({
    requestId,
    contacts: [1, 2, 3].map(() => contactNamed(`Contact ${dice.below(9)}`)),
  })),
  asking('marks a step', 'markStep', { changes: onlyOn('referrals') }, ({ dice, requestId, idFrom }) => ({
    requestId,
    referralId: idFrom(referrals),
    mark: dice.pick(['told', 'in touch', 'outcome'] as const),
    value: dice.pick(['', 'Started']),
    date: dice.pick(DAYS),
  })),
  asking('pauses a partner', 'setStatus', { changes: onlyOn('partners') }, ({ dice, requestId, idFrom }) => ({
    requestId,
    partnerId: idFrom(partners),
    status: dice.pick(['Paused', ''] as const),
  })),
  asking('snoozes', 'snooze', LOG.license, ({ dice, requestId, idFrom }) => ({
    requestId,
    partnerId: idFrom(partners),
    until: dice.pick(['2026-04-15', '2027-01-15']),
  })),
  asking('skips a touch', 'skip', LOG.license, ({ requestId, idFrom }) => ({
    requestId,
    partnerId: idFrom(partners),
    reason: 'away',
  })),
  asking('lists somebody to introduce', 'addIntroduction', { adds: ['introductions'] }, (draw) => ({
    requestId: draw.requestId,
    partnerId: draw.idFrom(partners),
    side: draw.dice.pick(['them', 'us'] as const),
    contact: 'a colleague',
    verdict: '',
    owner: '',
    byWhen: '',
    notes: '',
  })),
  asking('writes down an agreement', 'addCommitment', { adds: ['commitments'] }, (draw) => ({
    requestId: draw.requestId,
    partnerId: draw.idFrom(partners),
    agreedOn: '2026-03-01',
    weDo: '2',
    theyDo: '1',
    from: '2026-03-01',
    until: draw.dice.pick(['2026-06-30', '']),
    ourGoal: '',
    theirGoal: '',
  })),
  {
    name: 'plans a year',
    license: { adds: ['touchpoints'] },
    act(practice, dice, requestId) {
      const partnerId = idOn(practice, partners, dice);
      tried(() => {
        const { touches } = practice.ask('openPartner', { partnerId }).plan;
        const shown = touches.flatMap(({ day, kind, isPlanned }) => (isPlanned ? [] : [{ day, kind }]));
        practice.ask('planYear', { requestId, partnerId, shown });
      });
      return false;
    },
  },
  {
    name: 'merges two partners',
    license: { removes: ['partners'], changes: onlyOn('partners', ...LOGS) },
    act(practice, dice, requestId) {
      const two = { partnerId: idOn(practice, partners, dice), otherId: idOn(practice, partners, dice) };
      tried(() => {
        const { seen } = practice.ask('previewMerge', two);
        practice.ask('mergePartners', { requestId, ...two, prefer: [], seen });
      });
      return false;
    },
  },
  {
    name: 'forgets what is old',
    license: { changes: onlyOn('referrals') },
    act(practice) {
      tried(() => practice.ask('forget', { before: practice.ask('previewForget', {}).before }));
      return false;
    },
  },
  {
    name: 'checks and repairs',
    license: { setsUp: true },
    act(practice) {
      tried(() => {
        const { repairs } = practice.ask('checkSpreadsheet', {});
        const offered = repairs.flatMap(({ name, asks }) => (asks ? [] : [name]));
        if (offered.length > 0) practice.ask('repairSpreadsheet', { repairs: offered });
      });
      return false;
    },
  },
  {
    name: 'undoes',
    license: {
      adds: ['partners'],
      removes: ['partners', ...LOGS],
      changes: () => true,
    },
    act(practice, dice, requestId) {
      const number = Number(requestId.split('-').pop());
      tried(() => practice.ask('undo', { undoId: `request-sim-${dice.below(number + 1)}` }));
      return false;
    },
  },
  {
    name: 'updates',
    license: {},
    act: (practice) => tried(() => practice.ask('updateNow', {})),
  },
  {
    name: 'takes the reminders over',
    license: {},
    act(practice, dice) {
      tried(() =>
        practice.ask('turnOnReminders', { takeOver: true }, dice.pick(['ana@example.org', CHIARA])),
      );
      return false;
    },
  },
];

/** Time passes; the commonest of all. */
export const TIME: Deed = {
  name: 'lets time pass',
  license: {},
  act(practice, dice) {
    practice.clock.sleep(AN_HOUR * dice.pick([1, 1, 5, 24, 72]));
    return runWhatIsDue(practice);
  },
};

/** The machine's clock was ahead by an hour and is set right. */
export const TIME_BACK: Deed = {
  name: 'sets the clock back by an hour',
  license: {},
  act(practice) {
    practice.clock.set(practice.clock.now() - AN_HOUR);
    return runWhatIsDue(practice);
  },
};

function runWhatIsDue(practice: Promised): boolean {
  const before = lastRunDay(practice);
  const outcomes = practice.host.tick();
  const went = outcomes.length > 0 && outcomes.every(({ ok }) => ok);
  const isDailyRun = went && lastRunDay(practice) !== before;
  if (isDailyRun && practice.host.fault) practice.mailChecker.afterDisturbedRun();
  else if (isDailyRun) practice.mailChecker.afterRun();
  return isDailyRun;
}

/** The day of the last completed run, as the file remembers it. */
function lastRunDay({ host }: Promised): string {
  const context = host.workbook.metadata.find(({ value }) => value?.startsWith('context='))?.value ?? '';
  return /"lastRunDay":"([^"]*)"/.exec(context)?.[1] ?? '';
}
