import { addDays, type Day, daysBetween, previousWorkingDay } from '../day/day';
import type { MarkedLine } from '../domain/dueMarks';
import type { Partner } from '../schema/partners';
import { partners } from '../schema/partners';
import { referrals } from '../schema/referrals';
import { listDue } from './listDue';
import { todayOf } from './loadBook';
import { isNewer, MADE_NEWER } from './migrations';
import type { Context, KnownColleague, Ports } from './ports';
import { emailKey } from './refreshContext';
import { COPIED } from './reminders';

const MS_PER_HOUR = 3_600_000;
/** A day's run and two hours' grace: after that somebody must look. */
const SILENT_AFTER = 26 * MS_PER_HOUR;
const GRACE = 2 * MS_PER_HOUR;
/** An address counts as confirmed for 180 days; it is refreshed well before. */
const CONFIRM_AFTER_DAYS = 30;

export interface Opening {
  readonly context: Context;
  readonly today: Day;
  readonly me: KnownColleague | undefined;
  readonly partners: readonly Partner[];
  readonly due: readonly MarkedLine[];
  readonly banner: string;
  /** Whether this colleague's address should be confirmed again (P5). */
  readonly confirm: boolean;
}

/** What the sidebar shows when it opens: who is due, as the computed columns say, with today's distances. Four calls. */
export function openSidebar(ports: Ports): Opening {
  const context = ports.workbook.context();
  const today = todayOf(ports, context);
  const loaded = { partners: ports.workbook.load(partners), referrals: ports.workbook.load(referrals) };
  const due = listDue({ ...loaded, context, today });
  const me = whoAmI(ports, context);
  const confirm = me !== undefined && needsConfirming(me, today);
  return {
    context,
    today,
    me,
    partners: loaded.partners.rows,
    due,
    banner: isNewer(context) ? MADE_NEWER : describeSilence(ports, context),
    confirm: confirm && !isNewer(context),
  };
}

/** The colleague whose address is the one at the keyboard; undefined when Google does not say. */
export function whoAmI(ports: Ports, context: Context): KnownColleague | undefined {
  const key = emailKey(ports, ports.people.me());
  return context.colleagues.find(({ emailKey: known }) => known !== '' && known === key);
}

function needsConfirming({ openedOn }: KnownColleague, today: Day): boolean {
  return openedOn === undefined || daysBetween(openedOn, today) > CONFIRM_AFTER_DAYS;
}

/**
 * A dead trigger tells nobody (docs/platform.md, "add-on triggers fail silently"): the sidebar does, once a working
 * day's run is overdue. A quiet weekend is no silence.
 */
export function describeSilence(ports: Ports, context: Context): string {
  const { sentFrom, lastRunAt, lastRunDay, trouble } = context.reminders;
  if (trouble === COPIED) return COPIED;
  if (sentFrom === '' || lastRunAt === 0 || ports.clock.now() - lastRunAt < SILENT_AFTER) return '';
  if ((lastRunDay ?? '') >= latestDueDay(ports, context)) return '';
  return `Reminders from ${sentFrom} have not run for more than a day. Open Settings and take over.`;
}

/** The latest working day whose run should be done by now. */
function latestDueDay(ports: Ports, { zone, settings }: Context): Day {
  const { day, minutes } = ports.clock.localTime(ports.clock.now() - GRACE, zone);
  const isDone = minutes >= settings.reminder_hour * 60;
  return previousWorkingDay(isDone ? addDays(day, 1) : day, settings.working_days);
}
