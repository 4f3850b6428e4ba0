import { describe, expect, test } from 'vitest';
import { day } from '../../src/day/day';
import { planLoggedTouch } from '../../src/domain/loggedTouch';
import type { Partner } from '../../src/schema/partners';
import type { Touchpoint } from '../../src/schema/touchpoints';
import { aBook, aPartner, aTouchpoint, DANA, firstPartner, type Loose } from '../support/builders';
import { withPlan } from '../support/plans';

const planned = (date: string, said: Loose<Touchpoint> = {}) =>
  aTouchpoint({ date, kind: 'Meeting', status: 'Planned', ...said });

/** The rows after logging a coffee of 2 March, or what the test says, with a partner seen every 52 days. */
function log(touchpoints: Touchpoint[], said: Partial<Touchpoint> = {}, partner: Loose<Partner> = {}) {
  const book = aBook({ partners: [aPartner(partner)], touchpoints });
  const touch = { date: day('2026-03-02'), kind: 'Coffee or meal', ...said, partner: '' };
  const plan = planLoggedTouch(book, book.partners[0] ?? aPartner(), {
    ...touch,
    date: said.date ?? touch.date,
  });
  return withPlan(book, plan).touchpoints.map(({ date, kind, status }) => `${date} ${kind} ${status}`);
}

describe('a logged meaningful touch', () => {
  test('is a new row when nothing was planned', () => {
    expect(log([])).toEqual(['2026-03-02 Coffee or meal Done']);
  });

  test.each([
    ['27 days before', '2026-02-03', ['2026-02-03 Meeting Skipped', '2026-03-02 Coffee or meal Done']],
    ['26 days before, half an interval', '2026-02-04', ['2026-03-02 Coffee or meal Done']],
    ['the same day', '2026-03-02', ['2026-03-02 Coffee or meal Done']],
    ['26 days after', '2026-03-28', ['2026-03-02 Coffee or meal Done']],
    ['27 days after', '2026-03-29', ['2026-03-29 Meeting Planned', '2026-03-02 Coffee or meal Done']],
  ])('fills in a row planned %s', (_, date, rows) => {
    expect(log([planned(date)])).toEqual(rows);
  });

  test('fills in the nearest of several; earlier ones become Skipped, later ones stay', () => {
    expect(log([planned('2026-02-10'), planned('2026-03-05'), planned('2026-03-20')])).toEqual([
      '2026-02-10 Meeting Skipped',
      '2026-03-02 Coffee or meal Done',
      '2026-03-20 Meeting Planned',
    ]);
  });

  test('leaves a second plan for the same day: it may still happen', () => {
    expect(log([planned('2026-03-02'), planned('2026-03-02', { kind: 'Article shared' })])).toEqual([
      '2026-03-02 Coffee or meal Done',
      '2026-03-02 Article shared Planned',
    ]);
  });

  test('names the row it fills in last, after those it skips', () => {
    const book = aBook({ touchpoints: [planned('2026-02-28'), planned('2026-02-10')] });
    const touch = { date: book.today, kind: 'Call' };
    const { changes } = planLoggedTouch(book, book.partners[0] ?? aPartner(), touch);
    expect([...changes].map(([row, { status }]) => [row, status])).toEqual([
      [1, 'Skipped'],
      [0, 'Done'],
    ]);
  });

  test('fills in the earlier of two equally near', () => {
    expect(log([planned('2026-03-04'), planned('2026-02-28')])).toEqual([
      '2026-03-04 Meeting Planned',
      '2026-03-02 Coffee or meal Done',
    ]);
  });

  test('leaves plans alone that are not for value, and plans with others', () => {
    const rows = [
      planned('2026-03-01', { kind: 'Message' }),
      planned('2026-03-01', { partner: 'Somebody Else' }),
    ];
    expect(log(rows)).toEqual([
      '2026-03-01 Message Planned',
      '2026-03-01 Meeting Planned',
      '2026-03-02 Coffee or meal Done',
    ]);
  });

  test('fills in only its own day where nothing is ever due', () => {
    expect(log([planned('2026-03-03')], {}, { cadence: 0 })).toHaveLength(2);
    expect(log([planned('2026-03-02')], {}, { cadence: 0 })).toHaveLength(1);
  });

  test('keeps what was noted in the plan and adds what the log says', () => {
    const book = aBook({
      touchpoints: [planned('2026-03-03', { notes: 'ask about the course', by: 'Ana', gotFromIt: '' })],
    });
    const touch = { date: day('2026-03-02'), kind: 'Call', notes: 'went well', gotFromIt: 'a contact' };
    const [row] = withPlan(book, planLoggedTouch(book, book.partners[0] ?? aPartner(), touch)).touchpoints;
    expect(row).toMatchObject({
      notes: 'ask about the course\nwent well',
      by: 'Ana',
      gotFromIt: 'a contact',
    });
  });
});

describe('any other touch', () => {
  test('is a new row and touches no plan', () => {
    expect(log([planned('2026-03-01')], { kind: 'Message' })).toEqual([
      '2026-03-01 Meeting Planned',
      '2026-03-02 Message Done',
    ]);
    expect(log([planned('2026-03-01')], { meaningful: 'no' })).toHaveLength(2);
  });

  test('for a day to come is planned', () => {
    expect(log([], { date: day('2026-03-03') })).toEqual(['2026-03-03 Coffee or meal Planned']);
  });

  test('that was meaningful in itself fills in a plan', () => {
    expect(log([planned('2026-03-01')], { kind: 'Message', meaningful: 'yes' })).toEqual([
      '2026-03-02 Message Done',
    ]);
  });

  test('carries the partner’s name as it stands in the sheet', () => {
    const book = aBook();
    const plan = planLoggedTouch(book, book.partners[0] ?? aPartner(), { date: book.today, kind: 'Message' });
    expect(plan.additions[0]?.partner).toBe(DANA);
    expect(firstPartner(withPlan(book, plan)).lastContact).toBe(book.today);
  });
});
