import { partners } from '../../src/schema/partners';
import { touchpoints } from '../../src/schema/touchpoints';
import { ANA, BEN } from '../support/practice';
import type { Promised } from './checkers';
import { readTab } from './readBook';
import { contactNamed, runTriggers } from './scenarios';

/** What one of several people, or the clock, does at the same moment as the others. */
export interface Side {
  readonly name: string;
  /** Rows it leaves in the end, however often it was turned away. */
  readonly touchpoints?: number;
  readonly partners?: number;
  /** Answers whether it was carried out; else it is tried again once the others are done. */
  act(practice: Promised, who: number): boolean;
}

function tried(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}

const personOf = (who: number) => (who === 0 ? ANA : BEN);

export const log: Side = {
  name: 'log',
  touchpoints: 1,
  act: (practice, who) =>
    tried(() =>
      practice.ask(
        'logTouchpoint',
        {
          requestId: `request-side-${who}`,
          partnerId: String(practice.partner('Dana Fielding', 'Partner row id')),
          kind: 'Message',
          date: '2026-03-02',
          by: 'Ana',
          gotFromIt: '',
          notes: '',
        },
        personOf(who),
      ),
    ),
};

export const run: Side = { name: 'run', act: (practice) => tried(() => runTriggers(practice)) };

/** A person types; nobody turns them away, and their script may give up without harm. */
export const edit: Side = {
  name: 'edit',
  act(practice, who) {
    const row = practice.row('Partners', 'Partner', who === 1 ? 'Sam Groß' : 'Noor Okoye');
    practice.type('Partners', row, 'Cadence', 3 + who, personOf(who));
    return true;
  },
};

export const importing: Side = {
  name: 'import',
  partners: 2,
  act: (practice, who) =>
    tried(() =>
      practice.ask(
        'importContacts',
        {
          requestId: `request-side-${who}`,
          contacts: [contactNamed(`Ida Lund ${who}`), contactNamed(`Per Holm ${who}`)],
        },
        personOf(who),
      ),
    ),
};

/** Looks, without the lock: in the middle of whatever another writes. */
export const opening: Side = {
  name: 'open',
  act: (practice, who) => tried(() => practice.ask('open', { me: '' }, personOf(who))),
};

export const SIDES: readonly Side[] = [log, run, edit, importing];

export interface Rows {
  readonly touchpoints: number;
  readonly partners: number;
}

export function countRows({ host }: Promised): Rows {
  return {
    touchpoints: readTab(host.workbook, touchpoints).rows.length,
    partners: readTab(host.workbook, partners).rows.length,
  };
}

/** The rows there shall be once all of them are done. */
export function rowsAfter(before: Rows, sides: readonly Side[]): Rows {
  const sum = (key: keyof Rows) => sides.reduce((total, side) => total + (side[key] ?? 0), before[key]);
  return { touchpoints: sum('touchpoints'), partners: sum('partners') };
}
