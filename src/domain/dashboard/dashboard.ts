import { addDays } from '../day/day';
import { SHOWN_STAGES } from '../schema/words';
import type { Answers, PartnerAnswer } from './answers';
import type { Book } from './book';
import { describeCore } from './core';
import { findRates, type Rate } from './rates';

/** How the reminders are doing, in words of the last run. */
export interface Health {
  readonly sentFrom: string;
  /** 'YYYY-MM-DD HH:MM', '' = never. */
  readonly lastRun: string;
  readonly trouble: string;
}

export type DashboardLine = readonly (string | number)[];

/** The Dashboard as lines of plain values, for the practice as a whole, never by colleague. */
export function describeDashboard(
  book: Book,
  answers: Answers,
  health: Health,
  attention: readonly string[],
): DashboardLine[] {
  const rates = findRates(book);
  const named = answers.partners.filter((_, row) => book.partners[row]?.partner !== '');
  return [
    [book.settings.practice_name || 'Our referral partners'],
    [describeHealth(health)],
    [],
    ['Where we stand', 'Partners'],
    ...stageLines(named),
    [],
    ['This practice', ''],
    ['Core partners', describeCore(book, answers.partners).words],
    ['Touches due within a week', countDue(book, named)],
    ['Referrals given', sum(named, 'given')],
    ['Referrals received', sum(named, 'received')],
    ['Referrals not closed', sum(named, 'openReferrals')],
    [],
    ['Our own promises', 'On time'],
    ['Clients called the same day', describeRate(rates.sameDay)],
    ['Partners thanked within a working day', describeRate(rates.thanks)],
    ['News passed on in time', describeRate(rates.feedback)],
    [],
    ['Attention', attention.length === 0 ? 'Nothing to fix.' : ''],
    ...attention.map((sentence) => [sentence]),
  ];
}

function describeHealth({ sentFrom, lastRun, trouble }: Health): string {
  if (sentFrom === '') return 'Reminders are off. Turn them on in Mutual ▸ Settings and help.';
  const ran = lastRun === '' ? 'not run yet' : `last run ${lastRun}`;
  return [`Reminders are sent from ${sentFrom}, ${ran}.`, trouble]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function stageLines(answers: readonly PartnerAnswer[]): DashboardLine[] {
  return SHOWN_STAGES.map((stage) => [stage, answers.filter((answer) => answer.stage === stage).length]);
}

function describeRate({ onTime, due }: Rate): string {
  return due === 0 ? 'nothing fell due' : `${onTime} of ${due}`;
}

function countDue(book: Book, answers: readonly PartnerAnswer[]): number {
  const until = addDays(book.today, 7);
  return answers.filter(({ nextTouch }) => nextTouch !== undefined && nextTouch <= until).length;
}

function sum(answers: readonly PartnerAnswer[], key: 'given' | 'received' | 'openReferrals'): number {
  return answers.reduce((total, answer) => total + answer[key], 0);
}
