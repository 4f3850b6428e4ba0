import { addDays, type Day, weekdayOf } from '../day/day';
import type { SomeAnswers } from '../domain/answerBook';
import type { Answers } from '../domain/answers';
import { describeDashboard } from '../domain/dashboard';
import { partners } from '../schema/partners';
import { mutualData } from '../schema/practice';
import { findAttention } from './attention';
import { exclusively } from './exclusive';
import { bookOf, loadAllSheets } from './loadBook';
import { logTodays } from './logToday';
import type { Context, Ports } from './ports';
import { type Recomputed, recompute } from './recompute';
import { refreshContext } from './refreshContext';
import { logRun, timeOf } from './runLog';
import { sendDigests } from './sendDigests';
import { settle } from './settle';

/** Days for which an action can be undone. */
const UNDO_DAYS = 30;

/** The person's own "Update this spreadsheet": every column right as of now; nobody is mailed. */
export function updateNow(ports: Ports): string {
  return exclusively(ports, 'person', () => {
    showDashboard(ports, bringUpToDate(ports));
    ports.workbook.commit();
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
    showDashboard(ports, recomputed);
    ports.workbook.commit();
  });
}

/** Today, when its run is due and not done yet: a working day, from the reminder hour on. */
function findDayToRun(ports: Ports, { settings, reminders, zone }: Context): Day | undefined {
  const { day, minutes } = ports.clock.localTime(ports.clock.now(), zone);
  const isDue = settings.working_days.includes(weekdayOf(day)) && minutes >= settings.reminder_hour * 60;
  return isDue && (reminders.lastRunDay ?? '') < day ? day : undefined;
}

/** Rules read anew, rows completed, every column written. */
function bringUpToDate(ports: Ports): Recomputed {
  const { workbook } = ports;
  refreshContext(ports);
  const sheets = logTodays(ports, loadAllSheets(ports));
  const recomputed = recompute(ports, sheets, 'all', findAttention(sheets).ofPartner);
  const { answers } = recomputed;
  workbook.noteCells(
    recomputed.sheets.partners,
    'stage',
    answers.partners.map((answer) => answer?.stageNote ?? ''),
  );
  workbook.noteDay(partners, sheets.today);
  forgetOldUndo(ports, sheets.today);
  workbook.markDirty(false);
  return { ...recomputed, sheets: settle(ports, recomputed, 'all') };
}

/** Everybody was asked about, so everybody has an answer. */
function completeAnswers(answers: SomeAnswers): Answers {
  return { ...answers, partners: answers.partners.filter((answer) => answer !== undefined) };
}

function showDashboard(ports: Ports, { sheets, answers }: Recomputed): void {
  const health = healthOf(ports, ports.workbook.context());
  const lines = describeDashboard(
    bookOf(sheets),
    completeAnswers(answers),
    health,
    findAttention(sheets).all,
  );
  ports.workbook.writeDashboard(lines);
}

/** What the Dashboard says of the reminders: readable without any script. */
function healthOf(ports: Ports, { reminders, zone }: Context) {
  const last = reminders.lastRunAt > 0 ? ports.clock.localTime(reminders.lastRunAt, zone) : undefined;
  const lastRun = last ? `${last.day} ${timeOf(last.minutes)}` : '';
  return { sentFrom: reminders.sentFrom, lastRun, trouble: reminders.trouble };
}

function forgetOldUndo(ports: Ports, today: Day): void {
  const loaded = ports.workbook.load(mutualData);
  const oldest = addDays(today, -UNDO_DAYS);
  ports.workbook.remove(
    loaded,
    loaded.rows.flatMap(({ day }, row) => (day !== undefined && day < oldest ? [row] : [])),
  );
}

/** Sends the day's digests; the day counts as done even when some could not go out: the sheet says which. */
function finishDay(ports: Ports, { sheets, answers }: Recomputed, today: Day): void {
  const context = ports.workbook.context();
  const { sent, unsent, trouble } = sendDigests(ports, sheets, completeAnswers(answers), context);
  const reminders = { ...context.reminders, lastRunDay: today, lastRunAt: ports.clock.now(), trouble };
  ports.workbook.saveContext({ ...context, reminders });
  const left = unsent > 0 ? ` ${unsent} not sent.` : '';
  logRun(ports, 'Daily', `${sent === 1 ? '1 reminder' : `${sent} reminders`} sent.${left}`);
}
