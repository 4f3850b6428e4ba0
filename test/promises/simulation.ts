import type { FaultHook, HostSnapshot } from '../../local/host';
import { kill, serviceError } from '../../local/host';
import { makeRandom } from '../../local/random';
import { partners } from '../../src/schema/partners';
import { ANA, CHIARA } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import { type Dice, HABITS, type Habit, lastFilled } from './people';
import { readTab } from './readBook';
import { begin, DAILY_RUN, LOG } from './scenarios';
import type { License } from './watch';

const AN_HOUR = 3_600_000;
/** So that no history goes long without its columns being looked at. */
const UPDATE_EVERY = 10;

/** What a script is asked to do; true when it brought every column up to date. */
interface Deed {
  readonly name: string;
  readonly license: License;
  act(practice: Promised, dice: Dice, requestId: string): boolean;
}

const ids = (practice: Promised) => readTab(practice.host.workbook, partners).rows.map(({ id }) => id);

/** How often what was asked for was done, and how often it was refused or interrupted. */
export const counts = { done: 0, refused: 0, interrupted: 0, columnsChecked: 0, mails: 0 };

/** Asks as a person; a refusal is an answer too. */
function ask(act: () => unknown): boolean {
  try {
    act();
    counts.done++;
    return true;
  } catch {
    counts.refused++;
    return false;
  }
}

const DEEDS: readonly Deed[] = [
  {
    name: 'logs a touchpoint',
    license: LOG.license,
    act(practice, dice, requestId) {
      const partnerId = dice.pick(ids(practice).length > 0 ? ids(practice) : ['nobody-here']);
      const kind = dice.pick(['Call', 'Message', 'Coffee or meal']);
      const date = dice.pick(['2026-03-02', '2026-02-02', '2026-03-30']);
      ask(() =>
        practice.ask('logTouchpoint', {
          requestId,
          partnerId,
          kind,
          date,
          by: 'Ana',
          gotFromIt: '',
          notes: 'canary',
        }),
      );
      return false;
    },
  },
  {
    name: 'logs a referral',
    license: { adds: ['referrals'] },
    act(practice, dice, requestId) {
      const partnerId = dice.pick(ids(practice).length > 0 ? ids(practice) : ['nobody-here']);
      ask(() =>
        practice.ask('logReferral', {
          requestId,
          partnerId,
          direction: dice.pick(['Given', 'Received'] as const),
          date: '2026-03-02',
          arrivedAt: '',
          clientCode: 'QZ777',
          handledBy: '',
          permission: '',
          confidence: '',
        }),
      );
      return false;
    },
  },
  {
    name: 'fills a card',
    license: { changes: (table) => table === 'partners' },
    act(practice, dice, requestId) {
      const partnerId = dice.pick(ids(practice).length > 0 ? ids(practice) : ['nobody-here']);
      ask(() => practice.ask('fillCard', { requestId, partnerId, field: 'benefitToUs', value: 'calm' }));
      return false;
    },
  },
  {
    name: 'undoes',
    license: { removes: ['touchpoints', 'referrals', 'partners'], changes: () => true },
    act(practice, dice, requestId) {
      const number = Number(requestId.split('-').pop());
      ask(() => practice.ask('undo', { undoId: `request-sim-${dice.below(number + 1)}` }));
      return false;
    },
  },
  {
    name: 'adds a partner',
    license: { adds: ['partners'] },
    act(practice, dice, requestId) {
      ask(() => practice.ask('addPartner', { requestId, name: `New ${dice.below(6)}`, owner: 'Ben' }));
      return false;
    },
  },
  { name: 'updates', license: {}, act: (practice) => ask(() => practice.ask('updateNow', {})) },
  {
    name: 'lets an hour pass',
    license: {},
    act(practice, dice) {
      practice.clock.sleep(AN_HOUR * dice.pick([1, 1, 5, 24, 72]));
      const before = lastRunDay(practice);
      const outcomes = practice.host.tick();
      const went = outcomes.length > 0 && outcomes.every(({ ok }) => ok);
      const isDailyRun = went && lastRunDay(practice) !== before;
      if (isDailyRun && practice.host.fault) practice.mailChecker.afterDisturbedRun();
      else if (isDailyRun) practice.mailChecker.afterRun();
      return isDailyRun;
    },
  },
  {
    name: 'takes the reminders over',
    license: {},
    act(practice, dice) {
      ask(() => practice.ask('turnOnReminders', { takeOver: true }, dice.pick(['ana@example.org', CHIARA])));
      return false;
    },
  },
];

/** The day of the last completed run, as the file remembers it. */
function lastRunDay({ host }: Promised): string {
  const context = host.workbook.metadata.find(({ value }) => value?.startsWith('context='))?.value ?? '';
  return /"lastRunDay":"([^"]*)"/.exec(context)?.[1] ?? '';
}

const SPARE_ROWS = 30;

let start: { snapshot: HostSnapshot; now: number } | undefined;

/** One history: so many things done by people, scripts and time in turn, every promise held against each. */
export function live(seed: number, steps: number): void {
  start ??= beginHistory();
  const practice = aPromisedPractice({ snapshot: start.snapshot, seed });
  practice.clock.set(start.now);
  const dice = makeDice(seed);
  const story: string[] = [];
  for (let step = 1; step <= steps; step++) {
    try {
      takeStep(practice, dice, step, story);
      practice.check();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new Error(
        `MUTUAL_SEED=${seed} fails at step ${step}, after\n${story.slice(-6).join('\n')}\n${words}`,
      );
    }
  }
  counts.mails += practice.watched.mails.length;
}

/** Tabs without most of the blank rows below, which somebody deleted: they cost time and show nothing. */
function beginHistory() {
  const practice = begin(DAILY_RUN);
  for (const { id, rowCount, contents } of practice.host.workbook.sheets) {
    const kept = lastFilled(contents) + SPARE_ROWS;
    if (kept < rowCount) practice.host.deleteRows(ANA, { sheetId: id, at: kept + 1, count: rowCount - kept });
  }
  return { snapshot: practice.host.snapshot(), now: practice.clock.now() };
}

function takeStep(practice: Promised, dice: Dice, step: number, story: string[]): void {
  if (step % UPDATE_EVERY === 0) {
    story.push(`${step}. Mutual updates`);
    if (ask(() => practice.ask('updateNow', {}))) checkColumns(practice);
    return;
  }
  if (dice.roll() < 0.55) {
    const habit = dice.pick(HABITS);
    story.push(`${step}. somebody ${habit.name}`);
    habit.act(practice, dice);
    return;
  }
  const deed = dice.pick(DEEDS);
  const trouble = dice.roll();
  story.push(`${step}. Mutual ${deed.name}`);
  if (trouble < 0.2) practice.host.fault = aFault(dice, story);
  else if (trouble < 0.4) practice.host.fault = aGap(practice, dice, story);
  const undisturbed = trouble >= 0.4;
  const upToDate = practice.allow(deed.license, () => deed.act(practice, dice, `request-sim-${step}`));
  practice.host.fault = undefined;
  if (!undisturbed) counts.interrupted++;
  if (upToDate && undisturbed) checkColumns(practice);
}

function checkColumns(practice: Promised): void {
  counts.columnsChecked++;
  practice.checkColumns();
}

/** A call that goes wrong, in one of the four ways. */
function aFault(dice: Dice, story: string[]): FaultHook {
  const at = 1 + dice.below(25);
  const when = dice.pick(['before', 'after'] as const);
  const dies = dice.roll() < 0.5;
  let isDone = false;
  return ({ number, name }, moment) => {
    if (isDone || number !== at || moment !== when) return;
    isDone = true;
    story.push(`   (${dies ? 'dies' : 'fails'} ${when} ${name})`);
    throw dies ? kill() : serviceError();
  };
}

/** Somebody acts while the script works: between its calls, whenever it looks again before it writes what people type. */
function aGap(practice: Promised, dice: Dice, story: string[]): FaultHook {
  const at = 1 + dice.below(12);
  const habit: Habit = dice.pick(HABITS.filter(({ gap }) => gap));
  let reads = 0;
  let waits = false;
  return ({ name }, moment) => {
    if (moment === 'after') {
      if (name.startsWith('Range.set') || name.startsWith('RangeList') || name.startsWith('Sheet.'))
        waits = true;
      if (name === 'Range.getValues' || name === 'SpreadsheetApp.flush') waits = false;
      return;
    }
    if (name !== 'Range.getValues' || waits) return;
    reads++;
    if (reads !== at) return;
    story.push(`   (meanwhile somebody ${habit.name})`);
    habit.act(practice, dice);
  };
}

function makeDice(seed: number): Dice {
  const roll = makeRandom(seed);
  const below = (count: number) => Math.floor(roll() * count);
  return {
    roll,
    below,
    pick<T>(choices: readonly T[]): T {
      return choices[below(choices.length)] as T;
    },
  };
}
