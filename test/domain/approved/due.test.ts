import { test } from 'vitest';
import { type Day, day } from '../../../src/day/day';
import type { Book } from '../../../src/domain/book';
import { planSkip, planSnooze } from '../../../src/domain/plannedTouches';
import type { Touchpoint } from '../../../src/schema/touchpoints';
import { expectApproved, inWords } from '../../support/approved';
import {
  aBook,
  aPartner,
  aTouchpoint,
  type BookParts,
  firstPartner,
  onDay,
  TODAY,
} from '../../support/builders';
import { withPlan } from '../../support/plans';

const done = (kind: string, date: string) => aTouchpoint({ kind, date, status: 'Done' });
const planned = (kind: string, date: string) => aTouchpoint({ kind, date, status: 'Planned' });
const skipped = (kind: string, date: string) => aTouchpoint({ kind, date, status: 'Skipped' });
const coffee = done('Coffee or meal', '2026-01-01');

const describeRow = ({ kind, date, status }: Touchpoint): string =>
  `${kind} ${status.toLowerCase()} ${status === 'Planned' ? 'for' : 'on'} ${date ? inWords(date) : 'no day'}`;

function describeDueOf(book: Book): string {
  const { nextTouch, due, suggestedTouch } = firstPartner(book);
  return nextTouch ? `due on ${inWords(nextTouch)} (${due}), suggested ${suggestedTouch}` : 'never due';
}

function sentenceOf(rows: readonly Touchpoint[], parts: BookParts = {}): string {
  const told = rows.length === 0 ? 'Nothing logged' : rows.map(describeRow).join(', ');
  return `${told}: ${describeDueOf(aBook({ ...parts, touchpoints: rows }))}.`;
}

function afterwards(
  verb: string,
  plan: (book: Book) => ReturnType<typeof planSkip>,
  rows: readonly Touchpoint[],
): string {
  const book = aBook({ touchpoints: rows });
  const after = withPlan(book, plan(book));
  const written = after.touchpoints.filter(({ status }) => status !== 'Done').map(describeRow);
  return `${rows.map(describeRow).join(', ')}; ${verb}: ${written.join(', ')}; ${describeDueOf(after)}.`;
}

const dana = (book: Book) => book.partners[0] ?? aPartner();
const snooze = (until: Day, rows: readonly Touchpoint[]) =>
  afterwards(`snoozed until ${inWords(until)}`, (book) => planSnooze(book, dana(book), until), rows);
const skip = (rows: readonly Touchpoint[]) =>
  afterwards('skipped', (book) => planSkip(book, dana(book), 'away'), rows);

const WITH_CADENCE = [
  ['Core, cadence blank', { core: true }],
  ['not Core, cadence blank', { core: false }],
  ['Core, cadence 0', { core: true, cadence: 0 }],
  ['not Core, cadence 1', { core: false, cadence: 1 }],
  ['not Core, cadence 2', { core: false, cadence: 2 }],
  ['Core and Paused', { core: true, status: 'Paused' }],
  ['Core and Not a fit', { core: true, status: 'Not a fit' }],
  ['Core, overridden to Prospect', { core: true, stageOverride: 'Prospect' }],
] as const;

test('due', () => {
  expectApproved('due', {
    title: 'Due',
    intro: `A Core partner at seven touches a year (52 days apart, a plan heard for 78), read on ${inWords(TODAY)}.`,
    sections: [
      {
        heading: 'Late, today, to come',
        sentences: ['2026-02-21', '2026-02-22', '2026-02-23', '2026-03-06'].map(
          (today) =>
            `${describeRow(coffee)}, read on ${inWords(day(today))}: ${describeDueOf(onDay(today, { touchpoints: [coffee] }))}.`,
        ),
      },
      {
        heading: 'Anchor',
        sentences: [
          sentenceOf([]),
          sentenceOf([done('Message', '2026-02-01')]),
          sentenceOf([coffee, done('Message', '2026-02-01')]),
          sentenceOf([done('Call', '2025-12-01'), coffee]),
          sentenceOf([coffee, done('Call', '2026-03-03')]),
        ],
      },
      {
        heading: 'Never',
        sentences: WITH_CADENCE.map(
          ([words, said]) => `${words}: ${sentenceOf([coffee], { partners: [aPartner(said)] })}`,
        ),
      },
      {
        heading: 'Planned',
        sentences: [
          ...[
            '2025-12-31',
            '2026-01-01',
            '2026-01-02',
            '2026-02-10',
            '2026-03-02',
            '2026-03-19',
            '2026-03-20',
            '2026-03-21',
          ].map((date) => sentenceOf([coffee, planned('Meeting', date)])),
          sentenceOf([coffee, planned('Message', '2026-03-10')]),
          sentenceOf([coffee, planned('Meeting', '2026-03-10'), planned('Call', '2026-03-05')]),
          sentenceOf([coffee, planned('Walk and talk', '2026-03-10'), planned('Call', '2026-03-10')]),
          sentenceOf([planned('Meeting', '2026-03-10')]),
        ],
      },
      {
        heading: 'Skipped',
        sentences: [
          ...['2025-12-31', '2026-01-02', '2026-02-22', '2026-03-02', '2026-03-10'].map((date) =>
            sentenceOf([coffee, skipped('Message', date)]),
          ),
          sentenceOf([coffee, skipped('Call', '2026-02-22'), planned('Meeting', '2026-05-11')]),
          sentenceOf([coffee, skipped('Call', '2026-02-22'), planned('Meeting', '2026-05-12')]),
        ],
      },
      {
        heading: 'Snoozed and let go by a tap',
        sentences: [
          snooze(day('2026-03-10'), [coffee]),
          snooze(day('2026-03-20'), [coffee]),
          snooze(day('2026-03-21'), [coffee]),
          snooze(day('2026-03-10'), [coffee, planned('Call', '2026-02-25')]),
          snooze(day('2026-03-10'), [
            coffee,
            planned('Call', '2026-02-10'),
            planned('Meeting', '2026-02-25'),
          ]),
          skip([coffee]),
          skip([coffee, planned('Call', '2026-02-25')]),
          skip([coffee, planned('Call', '2026-03-10')]),
          skip([done('Coffee or meal', '2026-02-20')]),
        ],
      },
    ],
  });
});
