import { type Day, weekdayOf } from '../day/day';
import { bringUpToDate } from './bringUpToDate';
import { exclusively } from './exclusive';
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
 * the one agreed on stays silent.
 */
export function runHourly(ports: Ports, triggerId: string): void {
  const context = ports.workbook.context();
  if (context.reminders.triggerId !== triggerId) return;
  const today = findDayToRun(ports, context);
  if (!today && !ports.workbook.isDirty()) return;
  exclusively(ports, 'run', () => {
    const recomputed = bringUpToDate(ports);
    if (today) finishDay(ports, recomputed, today);
    else logRun(ports, 'Hourly', 'Brought the columns up to date after changes.');
    ports.workbook.commit();
  });
}

/** Today, when its run is due and not done yet: a working day, from the reminder hour on. */
function findDayToRun(ports: Ports, { settings, reminders, zone }: Context): Day | undefined {
  const { day, minutes } = ports.clock.localTime(ports.clock.now(), zone);
  const isDue = settings.working_days.includes(weekdayOf(day)) && minutes >= settings.reminder_hour * 60;
  return isDue && (reminders.lastRunDay ?? '') < day ? day : undefined;
}

/** Sends the day's digests; the day counts as done even when some could not go out: the sheet says which. */
function finishDay(ports: Ports, { sheets, answers, attention }: Recomputed, today: Day): void {
  const context = ports.workbook.context();
  const { sent, unsent, trouble } = sendDigests(ports, sheets, completeAnswers(answers), context);
  const reminders = { ...context.reminders, lastRunDay: today, lastRunAt: ports.clock.now(), trouble };
  ports.workbook.saveContext({ ...context, reminders });
  showDashboard(ports, { sheets, answers, attention });
  const left = unsent > 0 ? ` ${unsent} not sent.` : '';
  logRun(ports, 'Daily', `${sent === 1 ? '1 reminder' : `${sent} reminders`} sent.${left}`);
}
