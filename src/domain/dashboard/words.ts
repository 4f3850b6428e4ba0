import { counted } from '../counted';
import type { Rate } from '../rates';

/** Every word of the Dashboard. A sentence stands in one row of a narrow column: about sixty characters. */

export const HEADINGS = {
  core: 'Our core',
  due: 'Due this week',
  promises: 'Our own promises',
  stages: 'Where our relationships stand',
  months: 'Referrals by month',
  year: 'Our year',
  attention: 'Attention',
} as const;

/** 'a', 'a and b', 'a, b and c' */
function listOf(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export const TOP_WORDS = {
  untitled: 'Our referral partners',
  remindersOff: 'Reminders are off. Turn them on in Mutual ▸ Settings and help.',
  sentFrom: (address: string, ran: string) => `Reminders are sent from ${address}, ${ran}.`,
  lastRun: (at: string) => (at === '' ? 'not run yet' : `last run ${at}`),
  asOf: (day: string) => `As of ${day}, for the practice as a whole.`,
  toFix: (count: number) => `${counted(count, 'thing')} to fix: see Attention below.`,
} as const;

export const CORE_WORDS = {
  strong: 'Strong is a Core partner at Trusted or Lasting.',
  noOpenPlace: 'Every place in the core is taken.',
  openPlaces: (open: number, candidates: number) => {
    const places = `${counted(open, 'place is', 'places are')} open`;
    return candidates === 0 ? `${places}.` : `${places}. Who may grow into one:`;
  },
} as const;

export interface DueCounts {
  readonly pinned: number;
  readonly overdue: number;
  readonly today: number;
  readonly week: number;
}

export const DUE_WORDS = {
  summary({ pinned, overdue, today, week }: DueCounts): string {
    const parts = [
      ...(overdue > 0 ? [`${overdue} overdue`] : []),
      ...(today > 0 ? [`${today} today`] : []),
      ...(week > 0 ? [`${week} in the next 7 days`] : []),
      ...(pinned > 0 ? [`${pinned} pinned`] : []),
    ];
    return parts.length === 0 ? 'Nothing is due: enjoy the week.' : `${listOf(parts)}.`;
  },
  openReferrals(open: number, late: number): string {
    if (open === 0) return 'No referral is waiting for anything.';
    return `${counted(open, 'referral is', 'referrals are')} still open; ${late === 0 ? 'none' : late} late.`;
  },
  pinned: 'pinned',
  line: (partner: string, what: string) => (what === '' ? partner : `${partner}: ${what}`),
  referral: 'a referral',
  more: (count: number) => `and ${count} more: Mutual ▸ Show who is due`,
} as const;

export const PROMISE_WORDS = {
  inWindow: (days: number) => `Done in time, of what fell due in the last ${days} days.`,
  sameDay: 'Clients called the same day',
  thanks: 'Thanked within a working day',
  feedback: 'News passed on in time',
  rate: ({ onTime, due }: Rate) => (due === 0 ? 'nothing due yet' : `${onTime} of ${due}`),
} as const;

export interface StageCounts {
  readonly partners: number;
  readonly known: number;
  readonly strong: number;
}

export const STAGE_WORDS = {
  ladder({ partners, known, strong }: StageCounts): string {
    if (partners === 0) return 'No partner yet: write the first one on the tab Partners.';
    return `Of ${counted(partners, 'partner')}, ${known} at Rapport or beyond, ${strong} strong.`;
  },
  aside(counts: readonly { readonly stage: string; readonly count: number }[]): string {
    const parts = counts.flatMap(({ stage, count }) =>
      count > 0 ? [`${count} ${stage.toLowerCase()}`] : [],
    );
    return parts.length === 0 ? 'Nobody has gone quiet or stands aside.' : `Beside them: ${listOf(parts)}.`;
  },
} as const;

export const MONTH_WORDS = {
  total(given: number, received: number): string {
    if (given + received === 0) return 'No referral in these twelve months yet.';
    return `Given ${given}, received ${received} in these twelve months.`;
  },
  fullest(month: string, given: number, received: number): string {
    return `The fullest was ${month}: ${given} given, ${received} received.`;
  },
  header: ['Month', 'Given', 'Received'],
} as const;

const touchesAndReferrals = (touches: number, referrals: number): string =>
  `${counted(touches, 'meaningful touch', 'meaningful touches')}, ${counted(referrals, 'referral')}`;

export const YEAR_WORDS = {
  thisYear: (touches: number, referrals: number) => `${touchesAndReferrals(touches, referrals)} this year.`,
  yearBefore(touches: number, referrals: number): string {
    if (touches + referrals === 0) return 'Nothing is written down for the year before.';
    return `By this day a year ago: ${touches} and ${referrals}.`;
  },
  patience: 'A year at a time: it begins slowly, then it tips.',
  header: ['Twelve months', 'This', 'Before'],
  meaningful: 'Meaningful touches',
  given: 'Referrals given',
  received: 'Referrals received',
} as const;

export const ATTENTION_WORDS = {
  nothing: 'Nothing to fix.',
  more: (count: number) => `and ${count} more, in the columns Attention`,
} as const;
