import type { Day } from '../../day/day';
import { SHOWN_STAGES, STAGES } from '../../schema/words';
import type { Answers, PartnerAnswer } from '../answers';
import type { Book } from '../book';
import { type Core, describeCore } from '../core';
import { describeFullDay, describeWhen } from '../dayWords';
import type { DueLine } from '../dueList';
import { findRates } from '../rates';
import { type OurYear, tallyYear } from './months';
import {
  ATTENTION_WORDS,
  CORE_WORDS,
  DUE_WORDS,
  HEADINGS,
  MONTH_WORDS,
  PROMISE_WORDS,
  STAGE_WORDS,
  TOP_WORDS,
  YEAR_WORDS,
} from './words';

/** How the reminders are doing, in words of the last run. */
export interface Health {
  readonly sentFrom: string;
  /** 'YYYY-MM-DD HH:MM', '' = never. */
  readonly lastRun: string;
  readonly trouble: string;
}

/** A label and what stands beside it. */
export type DashboardRow = readonly (string | number)[];

export interface Block {
  readonly heading: string;
  /** One a row. Those of a block with a chart say what the chart shows. */
  readonly sentences: readonly string[];
  readonly rows: readonly DashboardRow[];
}

export type BlockName = keyof typeof HEADINGS;

/** The practice as a whole, never a colleague. */
export interface Dashboard {
  readonly title: string;
  /** How the reminders do, what day this speaks of, whether there is something to fix. */
  readonly lines: readonly string[];
  readonly blocks: Readonly<Record<BlockName, Block>>;
  /** Behind the chart of referrals by month: a header, then a row a month, oldest first. */
  readonly figures: readonly DashboardRow[];
}

/** What the Dashboard is made from beside the rows. */
export interface DashboardParts {
  readonly answers: Answers;
  readonly health: Health;
  /** Everybody's Due list. */
  readonly due: readonly DueLine[];
  /** What to fix, a sentence each. */
  readonly attention: readonly string[];
}

export function describeDashboard(book: Book, parts: DashboardParts): Dashboard {
  const { answers, health, due, attention } = parts;
  const year = tallyYear(book);
  const named = answers.partners.filter((_, row) => book.partners[row]?.partner.trim() !== '');
  return {
    title: book.settings.practice_name || TOP_WORDS.untitled,
    lines: [describeHealth(health), describeState(book.today, attention)],
    blocks: {
      core: coreBlock(book, answers),
      due: dueBlock(due, answers, book.today),
      promises: promisesBlock(book),
      stages: stagesBlock(named),
      months: monthsBlock(year),
      year: yearBlock(year),
      attention: attentionBlock(attention),
    },
    figures: [
      MONTH_WORDS.header,
      ...year.months.map(({ label, given, received }) => [label, given, received]),
    ],
  };
}

/** Who sends the reminders and when they last ran: readable without any script. */
export function describeHealth({ sentFrom, lastRun, trouble }: Health): string {
  if (sentFrom === '') return TOP_WORDS.remindersOff;
  const sentence = TOP_WORDS.sentFrom(sentFrom, TOP_WORDS.lastRun(lastRun));
  return trouble === '' ? sentence : `${sentence} ${trouble}`;
}

function describeState(today: Day, attention: readonly string[]): string {
  const toFix = attention.length === 0 ? ATTENTION_WORDS.nothing : TOP_WORDS.toFix(attention.length);
  return `${TOP_WORDS.asOf(describeFullDay(today))} ${toFix}`;
}

function coreBlock(book: Book, answers: Answers): Block {
  const core = describeCore(book, answers.partners);
  const stageOf = (partner: Core['candidates'][number]) =>
    answers.partners[book.partners.indexOf(partner)]?.stage ?? '';
  return {
    heading: HEADINGS.core,
    sentences: [
      core.words,
      CORE_WORDS.strong,
      core.openSlots === 0
        ? CORE_WORDS.noOpenPlace
        : CORE_WORDS.openPlaces(core.openSlots, core.candidates.length),
    ],
    rows: core.candidates.map((partner) => [partner.partner, stageOf(partner)]),
  };
}

/** Lines of the Due list shown by name; the rest is counted. */
const DUE_SHOWN = 5;

function dueBlock(lines: readonly DueLine[], { referrals }: Answers, today: Day): Block {
  const inGroup = (group: DueLine['group']) => lines.filter((line) => line.group === group).length;
  const open = referrals.filter((answer) => answer && answer.followUp !== 'Closed');
  const late = open.filter((answer) => answer?.followUp === 'Late');
  const rest = lines.length - DUE_SHOWN;
  return {
    heading: HEADINGS.due,
    sentences: [
      DUE_WORDS.summary({
        pinned: inGroup('pinned'),
        overdue: inGroup('overdue'),
        today: inGroup('today'),
        week: inGroup('week'),
      }),
      DUE_WORDS.openReferrals(open.length, late.length),
    ],
    rows: [
      ...lines.slice(0, DUE_SHOWN).map((line) => dueRow(line, today)),
      ...(rest > 0 ? [[DUE_WORDS.more(rest)]] : []),
    ],
  };
}

function dueRow({ partner, about, suggestedKind, group, dueOn }: DueLine, today: Day): DashboardRow {
  return [
    DUE_WORDS.line(partner, about === 'referral' ? DUE_WORDS.referral : suggestedKind.toLowerCase()),
    group === 'pinned' ? DUE_WORDS.pinned : describeWhen(dueOn, today),
  ];
}

function promisesBlock(book: Book): Block {
  const { sameDay, thanks, feedback } = findRates(book);
  return {
    heading: HEADINGS.promises,
    sentences: [PROMISE_WORDS.inWindow(book.settings.window_days)],
    rows: [
      [PROMISE_WORDS.sameDay, PROMISE_WORDS.rate(sameDay)],
      [PROMISE_WORDS.thanks, PROMISE_WORDS.rate(thanks)],
      [PROMISE_WORDS.feedback, PROMISE_WORDS.rate(feedback)],
    ],
  };
}

/** The ladder from its foot, then those who stand beside it. */
function stagesBlock(answers: readonly PartnerAnswer[]): Block {
  const counts = SHOWN_STAGES.map((stage) => ({
    stage,
    count: answers.filter((answer) => answer.stage === stage).length,
  }));
  const from = (stage: (typeof STAGES)[number]) =>
    counts.slice(STAGES.indexOf(stage), STAGES.length).reduce((sum, { count }) => sum + count, 0);
  return {
    heading: HEADINGS.stages,
    sentences: [
      STAGE_WORDS.ladder({ partners: answers.length, known: from('Rapport'), strong: from('Trusted') }),
      STAGE_WORDS.aside(counts.slice(STAGES.length)),
    ],
    rows: counts.map(({ stage, count }) => [stage, count]),
  };
}

function monthsBlock({ months, thisYear }: OurYear): Block {
  const sizes = months.map(({ given, received }) => given + received);
  const fullest = months[sizes.lastIndexOf(Math.max(...sizes))];
  const hasAny = thisYear.given + thisYear.received > 0;
  return {
    heading: HEADINGS.months,
    sentences: [
      MONTH_WORDS.total(thisYear.given, thisYear.received),
      hasAny && fullest ? MONTH_WORDS.fullest(fullest.label, fullest.given, fullest.received) : '',
    ],
    rows: [],
  };
}

/** One year against the last, and nothing by the month: momentum comes slowly (1.17, 4.29). */
function yearBlock({ thisYear, yearBefore }: OurYear): Block {
  return {
    heading: HEADINGS.year,
    sentences: [
      YEAR_WORDS.thisYear(thisYear.meaningful, thisYear.given + thisYear.received),
      YEAR_WORDS.yearBefore(yearBefore.meaningful, yearBefore.given + yearBefore.received),
      YEAR_WORDS.patience,
    ],
    rows: [
      YEAR_WORDS.header,
      [YEAR_WORDS.meaningful, thisYear.meaningful, yearBefore.meaningful],
      [YEAR_WORDS.given, thisYear.given, yearBefore.given],
      [YEAR_WORDS.received, thisYear.received, yearBefore.received],
    ],
  };
}

/** Sentences shown; the columns Attention hold the others. */
const ATTENTION_SHOWN = 60;

function attentionBlock(attention: readonly string[]): Block {
  const rest = attention.length - ATTENTION_SHOWN;
  return {
    heading: HEADINGS.attention,
    sentences: attention.length === 0 ? [ATTENTION_WORDS.nothing] : [],
    rows: [
      ...attention.slice(0, ATTENTION_SHOWN).map((sentence) => [sentence]),
      ...(rest > 0 ? [[ATTENTION_WORDS.more(rest)]] : []),
    ],
  };
}
