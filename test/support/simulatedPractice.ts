import { virtualClock } from '../../local/clock';
import type { SentMail } from '../../local/host';
import { addDays, type Day, day, weekdayOf } from '../../src/day/day';
import { makeLuck } from './luck';
import { ANA, aNewPractice, type CellText, type Practice } from './practice';
import { scheduledActs } from './simulatedCalendar';
import { actsOf } from './simulatedHabits';
import { COLLEAGUES, pastedPartners, rememberedTalks } from './simulatedPeople';
import type { Life } from './simulatedScene';

const ZONE = 'Europe/Berlin';
export const FIRST_DAY = day('2026-03-02');

/** Set up by Ana on a Monday at noon; the partners are pasted, the colleagues typed, the reminders turned on. */
export function foundPractice(seed: number): Life {
  const clock = virtualClock(momentOf(FIRST_DAY, '12:00'));
  const practice = aNewPractice({ timeZone: ZONE, clock, seed });
  pasteTeam(practice);
  pastePartners(practice);
  practice.ask('turnOnReminders', { takeOver: false });
  return { practice, luck: makeLuck(seed), clock, runs: [] };
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
export function liveDay(life: Life, today: Day): void {
  const isWorkingDay = weekdayOf(today) <= 5;
  tickAt(life, today, '07:50');
  life.clock.set(momentOf(today, '10:00'));
  for (const act of scheduledActs(today)) act(life.practice);
  if (isWorkingDay) {
    for (const colleague of COLLEAGUES) actsOf(life, colleague, today);
    tickAt(life, today, '18:10');
  }
}

function tickAt({ practice, clock, runs }: Life, today: Day, time: string): void {
  clock.set(momentOf(today, time));
  const before = practice.host.mails.length;
  for (const { remoteCalls, error } of practice.host.tick())
    runs.push({ day: today, remoteCalls, mails: practice.host.mails.slice(before), error: error?.message });
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
  return day(new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date(at)));
}
