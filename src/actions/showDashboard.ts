import type { SomeAnswers } from '../domain/answerBook';
import type { Answers } from '../domain/answers';
import { describeDashboard, describeHealth } from '../domain/dashboard/dashboard';
import { planDue } from '../domain/dueList';
import { bookOf } from './loadBook';
import type { Context, Ports } from './ports';
import type { Recomputed } from './recompute';
import { timeOf } from './runLog';

/** Writes the Dashboard as of a recompute of everything. */
export function showDashboard(ports: Ports, { sheets, answers, attention }: Recomputed): void {
  const book = bookOf(sheets);
  const dashboard = describeDashboard(book, {
    answers: completeAnswers(answers),
    health: healthOf(ports, ports.workbook.context()),
    due: planDue(book.partners, book.referrals, book.today),
    attention,
  });
  ports.workbook.writeDashboard(dashboard);
}

/** Says at once who sends the reminders; the rest of the page waits for the next run. */
export function showHealth(ports: Ports, context: Context): void {
  ports.workbook.writeHealth(describeHealth(healthOf(ports, context)));
}

/** Everybody was asked about, so everybody has an answer. */
export function completeAnswers(answers: SomeAnswers): Answers {
  return { ...answers, partners: answers.partners.filter((answer) => answer !== undefined) };
}

/** What the Dashboard says of the reminders: readable without any script. */
function healthOf(ports: Ports, { reminders, zone }: Context) {
  const last = reminders.lastRunAt > 0 ? ports.clock.localTime(reminders.lastRunAt, zone) : undefined;
  const lastRun = last ? `${last.day} ${timeOf(last.minutes)}` : '';
  return { sentFrom: reminders.sentFrom, lastRun, trouble: reminders.trouble };
}
