import type { Finding } from './findings';
import { findInRows } from './rowFindings';
import type { RowsOfTab, Survey } from './survey';
import { findInTab } from './tabFindings';
import { CHECK_WORDS as words } from './words';

/** What else is known of the spreadsheet. */
export interface Health {
  /** Whether an older Mutual made it and nobody brought it up to date yet. */
  readonly isOlder: boolean;
  /** Sentences on reminders that do not go out, on a file that is a copy. */
  readonly sentences: readonly string[];
}

/** Everything Check this spreadsheet has to say, and what Repair would do. Nothing is written for it. */
export function findFindings(
  { tabs, hasDashboard, stamp }: Survey,
  rows: readonly RowsOfTab[],
  { isOlder, sentences }: Health,
): readonly Finding[] {
  return [
    ...(isOlder ? [{ ...words.older, repair: { act: 'update' } as const }] : []),
    ...tabs.flatMap(findInTab),
    ...(hasDashboard ? [] : [{ ...words.dashboardGone, repair: { act: 'make dashboard' } as const }]),
    ...(isOlder ? [] : findStamp(stamp)),
    ...findInRows(rows),
    ...sentences.map((sentence) => ({ sentence })),
  ];
}

function findStamp(stamp: Survey['stamp']): Finding[] {
  if (stamp === 'right') return [];
  const said = stamp === 'gone' ? words.stampGone : words.stampElsewhere;
  return [{ ...said, repair: { act: 'place stamp' } }];
}
