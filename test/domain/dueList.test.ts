import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import { planDue } from '../../src/domain/dueList';
import { samplePractice } from '../../src/domain/sample/samplePractice';
import type { Partner } from '../../src/schema/partners';
import type { Referral } from '../../src/schema/referrals';
import { aBook, aPartner, aReferral, type Loose, TODAY } from '../support/builders';

const ago = (days: number) => addDays(TODAY, -days);

const dueWith = (said: Loose<Partner>) =>
  planDue([aPartner({ id: 'p1', stage: 'Rapport', suggestedTouch: 'Call', ...said })], [], TODAY);

const dueWithReferral = (said: Loose<Referral>) =>
  planDue(
    [aPartner({ id: 'p1' })],
    [
      aReferral({
        id: 'r1',
        date: ago(9),
        followUp: 'Open',
        nextStep: 'Tell Dana',
        nextStepDue: TODAY,
        ...said,
      }),
    ],
    TODAY,
  );

describe('a touch is on the Due list', () => {
  it.each([
    [12, 'overdue', 'Overdue 12 d.'],
    [1, 'overdue', 'Overdue 1 d.'],
    [0, 'today', 'Due today.'],
    [-1, 'week', 'In 1 d, on 3 Mar.'],
    [-7, 'week', 'In 7 d, on 9 Mar.'],
  ])('%i days after its day, under %s', (days, group, why) => {
    expect(dueWith({ nextTouchDue: ago(days), lastContact: ago(60) })).toEqual([
      {
        partnerId: 'p1',
        partner: 'Dana Fielding',
        owner: 'Ana',
        group,
        about: 'touch',
        title: 'Give them a call',
        why: `${why} Last contact 60 days ago, on 1 Jan.`,
        dueOn: ago(days),
        suggestedKind: 'Call',
        referralId: '',
        calendarUrl: expect.stringContaining('text=Call%3A%20Dana%20Fielding') as string,
      },
    ]);
  });

  it.each([
    [1, 'dates=20260302/20260303'],
    [0, 'dates=20260302/20260303'],
    [-1, 'dates=20260303/20260304'],
  ])('%i days after its day it can be put into the calendar, today at the earliest', (days, dates) => {
    expect(dueWith({ nextTouchDue: ago(days) })[0]?.calendarUrl).toContain(dates);
  });

  it('with a name that tries to add guests keeps it inside the title', () => {
    const [line] = dueWith({ partner: 'A&add=b@example.org#', nextTouchDue: TODAY });
    const query = new URL(line?.calendarUrl ?? '').searchParams;
    expect(query.get('text')).toBe('Call: A&add=b@example.org#');
    expect(query.has('add')).toBe(false);
  });

  it('not eight days ahead, and not without a due day', () => {
    expect(dueWith({ nextTouchDue: ago(-8) })).toEqual([]);
    expect(dueWith({})).toEqual([]);
  });

  it('always when the partner is pinned, whatever the day', () => {
    expect(dueWith({ pinned: true, nextTouchDue: ago(-90) })).toMatchObject([
      { group: 'pinned', why: 'Pinned. In 90 d, on 31 May. No contact yet.' },
    ]);
    expect(dueWith({ pinned: true, suggestedTouch: '', nextStep: 'Reach out' })).toMatchObject([
      { group: 'pinned', title: 'Reach out', dueOn: TODAY },
    ]);
  });

  it.each(['Paused', 'Not a fit'] as const)('never when %s, not even pinned', (stage) => {
    expect(dueWith({ stage, pinned: true, nextTouchDue: ago(3) })).toEqual([]);
  });
});

describe('a referral is on the Due list', () => {
  it.each([
    ['Late', 2, 'overdue', 'Referral given on 21 Feb. Was due on 28 Feb.'],
    ['Open', 2, 'today', 'Referral given on 21 Feb. Open since 28 Feb.'],
    ['Open', 0, 'today', 'Referral given on 21 Feb. Due today.'],
    ['Open', -7, 'week', 'Referral given on 21 Feb. Due in 7 days, on 9 Mar.'],
    ['Waiting', -2, 'week', 'Referral given on 21 Feb. Due in 2 days, on 4 Mar.'],
  ] as const)('%s, %i days after its step was due, under %s', (followUp, days, group, why) => {
    expect(dueWithReferral({ followUp, nextStepDue: ago(days) })).toMatchObject([
      { group, why, about: 'referral', title: 'Tell Dana', referralId: 'r1', partnerId: 'p1', owner: 'Ana' },
    ]);
  });

  it.each([
    ['closed', { followUp: 'Closed' }],
    ['not due for eight days', { nextStepDue: ago(-8) }],
    ['without a day', { nextStepDue: undefined }],
    ['of nobody we know', { partner: 'Somebody else' }],
    ['put off beyond a week', { snoozedUntil: ago(-8) }],
  ] as const)('not when %s', (_why, said) => {
    expect(dueWithReferral(said)).toEqual([]);
  });

  it('put off until a day, from that day on', () => {
    expect(dueWithReferral({ snoozedUntil: ago(-1), followUp: 'Late', nextStepDue: ago(5) })).toMatchObject([
      { group: 'week' },
    ]);
    expect(dueWithReferral({ snoozedUntil: TODAY, followUp: 'Late', nextStepDue: ago(5) })).toMatchObject([
      { group: 'today' },
    ]);
  });

  it('as the line of whoever handles it, even when the partner is paused', () => {
    const due = planDue(
      [aPartner({ status: 'Paused', stage: 'Paused' })],
      [aReferral({ handledBy: 'Ben', followUp: 'Late', nextStep: 'Thank', nextStepDue: ago(1) })],
      TODAY,
    );
    expect(due).toMatchObject([{ owner: 'Ben', group: 'overdue' }]);
  });
});

describe('the Due list of the sample practice', () => {
  const sample = samplePractice(TODAY);
  const answers = answerBook(aBook(sample));
  const partners = sample.partners.map((partner, index): Partner => {
    const { stage, nextTouch, suggestedTouch, nextStep, lastContact } = answers.partners[index] ?? {};
    return {
      ...partner,
      stage: stage ?? '',
      nextTouchDue: nextTouch,
      suggestedTouch: suggestedTouch ?? '',
      nextStep: nextStep ?? '',
      lastContact,
    };
  });
  const referrals = sample.referrals.map((referral, index): Referral => {
    const { followUp, due, nextStep } = answers.referrals[index] ?? {};
    return { ...referral, followUp: followUp ?? '', nextStepDue: due, nextStep: nextStep ?? '' };
  });
  const due = planDue(partners, referrals, TODAY);

  it('has pinned, overdue, today and the next seven days, in this order', () => {
    expect([...new Set(due.map((line) => line.group))]).toEqual(['pinned', 'overdue', 'today', 'week']);
  });

  it('holds no client code', () => {
    const codes = sample.referrals.map((referral) => referral.clientCode);
    const text = due.map((line) => `${line.title} ${line.why}`).join('\n');
    expect(codes.filter((code) => new RegExp(`\\b${code}\\b`).test(text))).toEqual([]);
  });
});
