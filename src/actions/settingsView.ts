import { weekdayOf } from '../day/day';
import { describeDay } from '../domain/dayWords';
import { partners } from '../schema/partners';
import type { Colleague } from '../schema/practice';
import { settingsTab, team } from '../schema/practice';
import { parseSettings, type Settings } from '../schema/settings';
import { WEEKDAYS } from '../schema/words';
import { nextRunDay } from './dailyRun';
import { describeSilence } from './openSidebar';
import type { Context, Ports, RemindersState } from './ports';
import { timeOf } from './runLog';
import { hasSample } from './sample';

/** Everything the Settings panel shows; before set-up only who is at the keyboard. */
export interface SettingsState {
  readonly setUp: boolean;
  readonly email: string;
  readonly settings: Settings;
  readonly team: readonly Colleague[];
  readonly reminders: RemindersState;
  readonly lastRun: string;
  readonly nextRun: string;
  readonly silence: string;
  readonly hasSample: boolean;
}

export function readSettings(ports: Ports): SettingsState {
  const { workbook } = ports;
  const email = ports.people.me();
  if (!workbook.isSetUp()) return { ...BEFORE_SET_UP, email };
  const context = workbook.context();
  return {
    setUp: true,
    email,
    settings: parseSettings(workbook.load(settingsTab).rows).settings,
    team: workbook.load(team).rows,
    reminders: context.reminders,
    lastRun: describeLastRun(ports, context.reminders, context.zone),
    nextRun: describeNextRun(ports, context),
    silence: describeSilence(ports, context),
    hasSample: hasSample({ partners: workbook.load(partners) }),
  };
}

const BEFORE_SET_UP: SettingsState = {
  setUp: false,
  email: '',
  settings: parseSettings([]).settings,
  team: [],
  reminders: { sentFrom: '', triggerId: '', lastRunDay: undefined, lastRunAt: 0, trouble: '', owed: {} },
  lastRun: 'never',
  nextRun: '',
  silence: '',
  hasSample: false,
};

/** 'today 07:10', '2026-03-02 07:10', 'never'. */
function describeLastRun(ports: Ports, { lastRunAt }: RemindersState, zone: string): string {
  if (lastRunAt === 0) return 'never';
  const last = ports.clock.localTime(lastRunAt, zone);
  const today = ports.clock.localTime(ports.clock.now(), zone).day;
  return `${last.day === today ? 'today' : last.day} ${timeOf(last.minutes)}`;
}

/** 'today', 'on Monday, 23 Nov'. */
function describeNextRun(ports: Ports, context: Context): string {
  const today = ports.clock.localTime(ports.clock.now(), context.zone).day;
  const day = nextRunDay(ports, context);
  return day === today ? 'today' : `on ${WEEKDAYS[weekdayOf(day) - 1]}, ${describeDay(day, today)}`;
}
