import { type Day, nextWorkingDay, weekdayOf } from '../day/day';
import { counted } from '../domain/counted';
import { runLog } from '../schema/practice';
import { bringUpToDate } from './bringUpToDate';
import { exclusively } from './exclusive';
import { lastRunAsOf } from './lastRun';
import { isNewer } from './migrations';
import type { Context, Ports } from './ports';
import type { Recomputed } from './recompute';
import { logRun } from './runLog';
import { sendDigests } from './sendDigests';
import { completeAnswers, showDashboard } from './showDashboard';

/** The person's own "Update this spreadsheet": every column right as of now; nobody is mailed. */
export function updateNow(ports: Ports): string {
  return exclusively(ports, 'person', () => {
    bringUpToDate(ports);
    return 'Everything is up to date.';
  });
}

/**
 * The hourly trigger: one read, then nothing, unless rows wait for a recompute or the day's run is due. The day's
 * run completes and recomputes everything, then sends each colleague at most one digest. A trigger that is no longer
 * the one agreed on stays silent; one that finds Mutual taken out of the spreadsheet removes itself.
 */
export function runHourly(ports: Ports, triggerId: string): void {
  const startedAt = ports.clock.now();
  if (!ports.workbook.isSetUp()) {
    ports.triggers.remove(triggerId);
    return;
  }
  const context = ports.workbook.context();
  if (isNewer(context)) return;
  if (context.reminders.triggerId !== triggerId) {
    leave(ports, context, triggerId);
    return;
  }
  const today = findDayToRun(ports, context);
  if (!today && !ports.workbook.isDirty()) return;
  exclusively(ports, 'run', () => {
    const log = ports.workbook.load(runLog);
    const recomputed = bringUpToDate(ports, today ? 'later' : 'now');
    // Found out only now to be a copy of the file: nobody is mailed from it.
    if (ports.workbook.context().reminders.triggerId !== triggerId) return;
    const hasTime = () => ports.clock.now() - startedAt < BUDGET;
    if (today) logRun(ports, log, 'Daily', finishDay(ports, recomputed, today, hasTime));
    else logRun(ports, log, 'Hourly', 'Brought the columns up to date after changes.');
    ports.workbook.commit();
  });
}

/**
 * A trigger that is not the one agreed on. Somebody took over: it removes itself. But when its owner still is the one
 * who sends the reminders, only the note of its id got lost on the way, and it becomes the one agreed on.
 */
function leave(ports: Ports, { reminders }: Context, triggerId: string): void {
  const me = ports.people.me();
  if (me === '') return;
  if (me !== reminders.sentFrom) {
    ports.triggers.remove(triggerId);
    return;
  }
  exclusively(ports, 'run', () => {
    const context = ports.workbook.context();
    ports.workbook.saveContext({ ...context, reminders: { ...context.reminders, triggerId } });
    ports.workbook.commit();
  });
}

/** Google stops a run after six minutes without a word (docs/platform.md, "six minutes"): we stop well before (ms). */
const BUDGET = 4.5 * 60_000;

/** The day of the next run, as things stand. */
export function nextRunDay(ports: Ports, { settings, reminders, zone }: Context): Day {
  const { day } = ports.clock.localTime(ports.clock.now(), zone);
  const isOpen = settings.working_days.includes(weekdayOf(day)) && (lastRunAsOf(day, reminders) ?? '') < day;
  return isOpen ? day : nextWorkingDay(day, settings.working_days);
}

/** Today, when its run is due and not done yet: a working day, from the reminder hour on. */
function findDayToRun(ports: Ports, { settings, reminders, zone }: Context): Day | undefined {
  const { day, minutes } = ports.clock.localTime(ports.clock.now(), zone);
  const isDue = settings.working_days.includes(weekdayOf(day)) && minutes >= settings.reminder_hour * 60;
  return isDue && (lastRunAsOf(day, reminders) ?? '') < day ? day : undefined;
}

/**
 * Sends the day's digests; the day counts as done even when some could not go out: the sheet says which, and tomorrow's
 * speak of both days. When time ran out the day is not done: the next hourly run sends the rest. Answers a
 * sentence.
 */
function finishDay(
  ports: Ports,
  { sheets, answers, attention }: Recomputed,
  today: Day,
  hasTime: () => boolean,
): string {
  const context = ports.workbook.context();
  const { sent, unsent, trouble, owed, isCut } = sendDigests(
    ports,
    sheets,
    completeAnswers(answers),
    context,
    hasTime,
  );
  const done = isCut ? {} : { lastRunDay: today, owed };
  const reminders = { ...context.reminders, ...done, lastRunAt: ports.clock.now(), trouble };
  ports.workbook.saveContext({ ...context, reminders });
  showDashboard(ports, { sheets, answers, attention });
  const left = `${unsent > 0 ? ` ${unsent} not sent.` : ''}${isCut ? ' The next hour sends the rest.' : ''}`;
  return `${counted(sent, 'reminder')} sent.${left}`;
}
