import type { Day } from '../day/day';
import type { Book } from '../domain/book';
import { findHistory, type History } from '../domain/history';
import { commitments } from '../schema/commitments';
import { introductions } from '../schema/introductions';
import { type Partner, partners } from '../schema/partners';
import { team } from '../schema/practice';
import { referrals } from '../schema/referrals';
import type { RowOf, Table } from '../schema/table';
import { touchpoints } from '../schema/touchpoints';
import type { Context, Loaded, Ports } from './ports';

/** The tabs the rules read, as loaded in this execution. Tabs an action does not need stay empty. */
export interface Sheets {
  readonly context: Context;
  readonly today: Day;
  readonly partners: Loaded<typeof partners>;
  readonly touchpoints: Loaded<typeof touchpoints>;
  readonly referrals: Loaded<typeof referrals>;
  readonly introductions: Loaded<typeof introductions>;
  readonly commitments: Loaded<typeof commitments>;
  readonly team: Loaded<typeof team>;
}

export function todayOf(ports: Ports, context: Context): Day {
  return ports.clock.localTime(ports.clock.now(), context.zone).day;
}

/** The tabs whose rows name a partner. */
export const LOGS = ['touchpoints', 'referrals', 'introductions', 'commitments'] as const;

/** The three tabs a partner's columns depend on: three reads. */
export function loadPartnerSheets(ports: Ports, context: Context = ports.workbook.context()): Sheets {
  return {
    context,
    today: todayOf(ports, context),
    partners: ports.workbook.load(partners),
    touchpoints: ports.workbook.load(touchpoints),
    referrals: ports.workbook.load(referrals),
    introductions: nothing(introductions),
    commitments: nothing(commitments),
    team: nothing(team),
  };
}

/** Everything the rules know: six reads. */
export function loadAllSheets(ports: Ports, context: Context = ports.workbook.context()): Sheets {
  const sheets = loadPartnerSheets(ports, context);
  return {
    ...sheets,
    introductions: ports.workbook.load(introductions),
    commitments: ports.workbook.load(commitments),
    team: ports.workbook.load(team),
  };
}

function nothing<T extends Table>(table: T): Loaded<T> {
  return { table, rows: [] as readonly RowOf<T>[], problems: [] };
}

export function bookOf(sheets: Sheets): Book {
  return {
    today: sheets.today,
    settings: sheets.context.settings,
    kinds: sheets.context.kinds,
    team: sheets.team.rows,
    partners: sheets.partners.rows,
    touchpoints: sheets.touchpoints.rows,
    referrals: sheets.referrals.rows,
    introductions: sheets.introductions.rows,
    commitments: sheets.commitments.rows,
  };
}

/** Everything the loaded tabs hold on one of their partners. */
export function historyOf(sheets: Sheets, partner: Partner): History {
  const history = findHistory(bookOf(sheets), partner);
  if (!history) throw new Error('The partner is no row of the book.');
  return history;
}
