import { virtualClock } from '../../local/clock';
import type { SentMail } from '../../local/host';
import type { Program } from '../../local/program';
import { addDays, type Day, day, weekdayOf } from '../../src/day/day';
import type { Tick } from './digestWatch';
import { makeLuck } from './luck';
import { ANA, aNewPractice, type CellText, type Practice } from './practice';
import { type Calendar, TWO_YEARS } from './simulatedCalendar';
import { actsOf } from './simulatedHabits';
import { COLLEAGUES, pastedPartners, rememberedTalks } from './simulatedPeople';
import type { Life } from './simulatedScene';

const ZONE = 'Europe/Berlin';
export const FIRST_DAY = day('2026-03-02');

/** What a life is lived with, other than as test/deep/twoYears.test.ts tells it. */
export interface Circumstances {
  readonly calendar?: Calendar;
  /** The add-on; as `clasp push` sends it unless another is given. */
  readonly program?: Program;
}

/** Set up by Ana on a Monday at noon; the partners are pasted, the colleagues typed, the reminders turned on. */
export function foundPractice(seed: number, { calendar = TWO_YEARS, program }: Circumstances = {}): Life {
  const clock = virtualClock(momentOf(FIRST_DAY, '12:00'));
  const practice = aNewPractice({ timeZone: ZONE, clock, seed, ...(program && { program }) });
  pasteTeam(practice);
  pastePartners(practice);
  practice.ask('turnOnReminders', { takeOver: false });
  return { practice, luck: makeLuck(seed), clock, calendar, runs: [] };
}

function pasteTeam(practice: Practice): void {
  const columns = { Name: 'name', Email: 'email', Reminders: 'reminders', Weekday: 'weekday' } as const;
  for (const [header, key] of Object.entries(columns)) {
    const values = COLLEAGUES.map((colleague) => [colleague[key]]);
    paste(practice, 'Team', header, values);
  }
}

function pastePartners(practice: Practice): void {
  for (const [header, values] of Object.entries(pastedPartners())) {
    const column = values.map((value) => [value]);
    paste(practice, 'Partners', header, column);
  }
  paste(practice, 'Touchpoints', 'Date', rememberedTalks());
}

/** Ana pastes a block below a header. */
function paste(practice: Practice, tab: string, header: string, values: CellText[][]): void {
  const sheetId = practice.sheet(tab).id;
  practice.host.edit(ANA, { sheetId, row: 2, column: practice.column(tab, header), values });
}

/** One day: the trigger in the morning, what people do, the trigger after work. */
export function liveDay(life: Life, today: Day, see: (tick: Tick) => void = () => undefined): void {
  const { calendar, clock, practice } = life;
  const isWorkingDay = weekdayOf(today) <= 5;
  const [morning, evening] = calendar.isHourly(today) ? hoursOf(today) : ordinary(today, isWorkingDay);
  for (const moment of morning) see(tickAt(life, today, moment));
  clock.set(momentOf(today, '10:00'));
  for (const act of calendar.acts[today] ?? []) act(practice);
  if (isWorkingDay) for (const colleague of calendar.colleagues) actsOf(life, colleague, today);
  for (const moment of evening) see(tickAt(life, today, moment));
}

type Moments = readonly number[];

const ordinary = (today: Day, isWorkingDay: boolean): [Moments, Moments] => [
  [Date.parse(momentOf(today, '07:50'))],
  isWorkingDay ? [Date.parse(momentOf(today, '18:10'))] : [],
];

const AN_HOUR = 3_600_000;

/** Every hour there is, before ten in the morning and after: 23, 24 or 25 of them. */
function hoursOf(today: Day): [Moments, Moments] {
  const [first, ten] = [Date.parse(momentOf(today, '00:20')), Date.parse(momentOf(today, '10:00'))];
  const hours: number[] = [];
  for (let moment = first; dayAt(moment) === today; moment += AN_HOUR) hours.push(moment);
  return [hours.filter((moment) => moment < ten), hours.filter((moment) => moment > ten)];
}

function tickAt({ practice, clock, runs }: Life, today: Day, moment: number): Tick {
  clock.set(moment);
  const sent = practice.host.mails.length;
  const outcomes = practice.host.tick();
  const mails = practice.host.mails.slice(sent);
  for (const { remoteCalls, error } of outcomes)
    runs.push({ day: today, remoteCalls, mails, error: error?.message });
  return { practice, today, hour: Number(hourIn.format(moment)), executions: outcomes.length, mails };
}

/** Every day from the first to the last, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let next = first; next <= last; next = addDays(next, 1)) days.push(next);
  return days;
}

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', hourCycle: 'h23' });

/** The instant at which clocks in the practice's zone show the time of a day. */
export function momentOf(today: Day, time: string): string {
  const moments = ['+01:00', '+02:00'].map((offset) => `${today}T${time}:00${offset}`);
  const found = moments.find((moment) => hourIn.format(new Date(moment)) === time.slice(0, 2));
  if (!found) throw new Error(`${time} does not exist on ${today}.`);
  return found;
}

/** The day a mail was sent, in the practice's zone. */
export function dayOfMail({ at }: SentMail): Day {
  return dayAt(at);
}

const dayIn = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

function dayAt(moment: number): Day {
  return day(dayIn.format(moment));
}
