import { describe, expect, test } from 'vitest';
import { day } from '../../src/day/day';
import type { Book } from '../../src/domain/book';
import { planSkip, planSnooze } from '../../src/domain/plannedTouches';
import type { Touchpoint } from '../../src/schema/touchpoints';
import { aBook, aPartner, aTouchpoint, firstPartner } from '../support/builders';
import { withPlan } from '../support/plans';

/** Due on 22 February, 52 days after a coffee; read on 2 March. */
const coffee = aTouchpoint({ kind: 'Coffee or meal', date: '2026-01-01', status: 'Done' });
const planned = (date: string) =>
  aTouchpoint({ kind: 'Call', date, status: 'Planned', notes: 'bring the book' });
const partnerOf = (book: Book) => book.partners[0] ?? aPartner();
const rowsOf = (book: Book) => book.touchpoints.map(({ date, kind, status }) => `${date} ${kind} ${status}`);

function snooze(until: string, ...more: Touchpoint[]): Book {
  const book = aBook({ touchpoints: [coffee, ...more] });
  return withPlan(book, planSnooze(book, partnerOf(book), day(until)));
}

function skip(reason: string, ...more: Touchpoint[]): Book {
  const book = aBook({ touchpoints: [coffee, ...more] });
  return withPlan(book, planSkip(book, partnerOf(book), reason));
}

describe('snooze', () => {
  test('writes a planned row of the suggested kind', () => {
    const book = snooze('2026-03-10');
    expect(rowsOf(book)).toEqual(['2026-01-01 Coffee or meal Done', '2026-03-10 Meeting Planned']);
    expect(firstPartner(book)).toMatchObject({ nextTouch: '2026-03-10', suggestedTouch: 'Meeting' });
  });

  test('moves the row that was planned and keeps its notes', () => {
    const book = snooze('2026-03-10', planned('2026-02-25'));
    expect(rowsOf(book)).toEqual(['2026-01-01 Coffee or meal Done', '2026-03-10 Call Planned']);
    expect(book.touchpoints[1]?.notes).toBe('bring the book');
  });

  test.each([
    ['78 days after the last touch', '2026-03-20', 2],
    ['79 days after, where a plan alone would not be heard', '2026-03-21', 3],
    ['far away', '2026-09-01', 3],
  ])('holds %s', (_, until, rows) => {
    const book = snooze(until);
    expect(book.touchpoints).toHaveLength(rows);
    expect(firstPartner(book).nextTouch).toBe(until);
  });

  test('lets other plans go whose day has come, and leaves those to come', () => {
    const book = snooze('2026-03-10', planned('2026-02-10'), planned('2026-02-20'), planned('2026-03-15'));
    expect(rowsOf(book).slice(1)).toEqual([
      '2026-03-10 Call Planned',
      '2026-02-20 Call Skipped',
      '2026-03-15 Call Planned',
    ]);
    expect(firstPartner(book).nextTouch).toBe('2026-03-10');
  });

  test('makes no touch and no contact of it', () => {
    expect(firstPartner(snooze('2026-09-01'))).toMatchObject({ touchpoints: 1, lastContact: '2026-01-01' });
  });

  test('has nothing to put off where nothing is due', () => {
    const book = aBook();
    expect(planSnooze(book, partnerOf(book), day('2026-03-10'))).toBeUndefined();
  });
});

describe('skip', () => {
  test('of an overdue touch starts a new interval today, with the reason', () => {
    const book = skip('on holiday');
    expect(rowsOf(book)[1]).toBe('2026-03-02 Meeting Skipped');
    expect(book.touchpoints[1]?.notes).toBe('on holiday');
    expect(firstPartner(book).nextTouch).toBe('2026-04-23');
  });

  test('of a touch still to come starts it on that day', () => {
    expect(firstPartner(skip('', planned('2026-03-10'))).nextTouch).toBe('2026-05-01');
  });

  test('turns the planned row into the skipped one and keeps its notes', () => {
    const book = skip('they are away', planned('2026-02-25'), planned('2026-02-27'));
    expect(rowsOf(book).slice(1)).toEqual(['2026-03-02 Call Skipped', '2026-02-27 Call Skipped']);
    expect(book.touchpoints[1]?.notes).toBe('bring the book\nthey are away');
  });

  test('has nothing to let go where nothing is due', () => {
    const book = aBook({ partners: [aPartner({ status: 'Paused' })], touchpoints: [coffee] });
    expect(planSkip(book, partnerOf(book), '')).toBeUndefined();
  });
});
