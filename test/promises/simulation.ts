import type { FaultHook, HostSnapshot } from '../../local/host';
import { kill, serviceError } from '../../local/host';
import { makeRandom } from '../../local/random';
import { ANA } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import { counts, DEEDS, TIME, TIME_BACK, tried } from './deeds';
import type { Dice, Habit } from './habit';
import { HABITS } from './people';
import { lastFilled } from './readBook';
import { begin, DAILY_RUN } from './scenarios';
import { findNoHarm } from './unknownSheet';

/** So that no history goes long without its columns being looked at. */
const UPDATE_EVERY = 10;

/** Monday 2 March as the practice began; the days before a change of the clocks; the end of February in a leap year. */
const BEGINNINGS = ['', '2026-03-27T09:30:00Z', '2026-10-23T09:30:00Z', '2028-02-28T09:30:00Z'];

const SPARE_ROWS = 30;
/** How often, of what scripts do, the sheet is one they do not know. */
const UNKNOWN = 0.03;

let start: { snapshot: HostSnapshot; now: number } | undefined;

/** One history: so many things done by people, scripts and time in turn, every promise held against each. */
export function live(seed: number, steps: number): void {
  start ??= beginHistory();
  const practice = aPromisedPractice({ snapshot: start.snapshot, seed });
  practice.clock.set(beginningOf(seed, start.now));
  const dice = makeDice(seed);
  const story: string[] = [];
  for (let step = 1; step <= steps; step++) {
    try {
      takeStep(practice, dice, step, story);
      practice.check();
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new Error(
        `MUTUAL_SEED=${seed} fails at step ${step}, after\n${story.slice(-25).join('\n')}\n${words}`,
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

function beginningOf(seed: number, usual: number): number {
  const words = BEGINNINGS[seed % BEGINNINGS.length] ?? '';
  return words === '' ? usual : Date.parse(words);
}

function takeStep(practice: Promised, dice: Dice, step: number, story: string[]): void {
  if (step % UPDATE_EVERY === 0) {
    story.push(`${step}. Mutual updates`);
    if (tried(() => practice.ask('updateNow', {}))) checkColumns(practice);
    return;
  }
  if (dice.roll() < 0.55) {
    const habit = dice.pick(HABITS);
    story.push(`${step}. somebody ${habit.name}`);
    habit.act(practice, dice);
    return;
  }
  const chance = dice.roll();
  if (chance < UNKNOWN) {
    story.push(`${step}. ${findNoHarm(practice, dice)}`);
    return;
  }
  const deed = chance < 0.2 ? TIME : chance < 0.22 ? TIME_BACK : dice.pick(DEEDS);
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
