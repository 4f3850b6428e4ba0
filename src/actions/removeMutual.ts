import type { Table } from '../schema/table';
import { TABLES } from '../schema/workbook';
import { exclusively } from './exclusive';
import { todayOf } from './loadBook';
import type { Ports } from './ports';

/** What is known before Mutual is taken out of the spreadsheet. */
export interface MutualRemoval {
  /** The account whose hourly trigger sends the reminders, '' = none. */
  readonly sentFrom: string;
  readonly byMe: boolean;
  /** Columns that Mutual writes: they go only on a wish. */
  readonly computedColumns: number;
}

export function previewMutualRemoval(ports: Ports): MutualRemoval {
  const { sentFrom } = ports.workbook.context().reminders;
  return {
    sentFrom,
    byMe: sentFrom !== '' && sentFrom === ports.people.me(),
    computedColumns: TABLES.reduce((sum, table) => sum + countComputed(table), 0),
  };
}

/** A tab of computed columns alone stays as it is. */
function countComputed({ columns }: Table): number {
  const computed = Object.values(columns).filter((column) => column.computed);
  return computed.length === Object.keys(columns).length ? 0 : computed.length;
}

/**
 * Takes Mutual out of the spreadsheet: people's tabs and what they typed stay. Another person's trigger cannot be
 * reached; it finds nothing here any more and removes itself. Answers a sentence.
 */
export function removeMutual(ports: Ports, takeColumns: boolean): string {
  return exclusively(ports, 'person', () => {
    const context = ports.workbook.context();
    const { sentFrom } = context.reminders;
    if (sentFrom !== '' && sentFrom === ports.people.me()) ports.triggers.stopHourly();
    forgetMailedDays(ports, todayOf(ports, context));
    const troubles = ports.workbook.dismantle(takeColumns);
    const left = troubles.length === 0 ? '' : ` Left as it was: ${troubles.join(' ')}`;
    return `Mutual is taken out of this spreadsheet. Your tabs and everything you typed are still here.${left}`;
  });
}

/** Whom a mail reached today stays known, so that setting up again mails nobody twice (P2). */
function forgetMailedDays({ ledger }: Ports, today: string): void {
  for (const day of ledger.days().keys()) if (day < today) ledger.drop(day);
}
