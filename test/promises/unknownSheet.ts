import type { Table } from '../../src/schema/table';
import { TABLES } from '../../src/schema/workbook';
import { ANA } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import type { Dice } from './habit';
import { readTab } from './readBook';
import { runTriggers } from './scenarios';

/**
 * P7, in a file of its own that begins as this one is: somebody takes a column or a tab of ours away, Mutual is asked
 * for a run and an update, and writes nothing. In the practice itself it was undone at once. Answers what was
 * tried.
 */
export function findNoHarm(practice: Promised, dice: Dice): string {
  const aside = aPromisedPractice({ snapshot: practice.host.snapshot() });
  aside.clock.set(practice.clock.now());
  const table = dice.pick(TAKEN);
  const story = takeAway(aside, table, dice);
  aside.watched.frozen = true;
  tried(() => runTriggers(aside));
  if (!ONLY_RUNS_READ.has(table.id)) tried(() => aside.ask('updateNow', {}));
  aside.check(story);
  if (aside.host.mails.length > 0) throw new Error(`${story}: a mail was sent`);
  return story;
}

const TAKEN = TABLES.filter(({ id }) => id !== 'templates');
const ONLY_RUNS_READ: ReadonlySet<string> = new Set(['runLog', 'data']);

function takeAway({ host }: Promised, table: Table, dice: Dice): string {
  const { sheet, columns } = readTab(host.workbook, table);
  const copies = host.workbook.metadata.filter(({ value }) => value === `tab=${table.id}`).length - 1;
  if (copies === 0 && dice.roll() < 0.3) {
    host.deleteSheet(ANA, sheet.id);
    return `somebody takes the tab ${table.name} away for a moment`;
  }
  const [key, at] = dice.pick([...columns]);
  host.deleteColumns(ANA, { sheetId: sheet.id, at, count: 1 });
  return `somebody takes ${table.name}.${key} away for a moment`;
}

function tried(act: () => unknown): void {
  try {
    act();
  } catch {
    // Refused, as it should be.
  }
}
