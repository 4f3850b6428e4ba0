import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../src/day/day';
import type { Referral } from '../../src/schema/referrals';
import { aBook, aPartner, aReferral, firstReferral, type Loose, onDay } from '../support/builders';

const DATE = day('2026-03-02');
/** Given on 2 March 2026, read so many days later. */
function read(said: Loose<Referral>, days = 0, settings = {}) {
  const referrals = [aReferral({ date: DATE, ...said })];
  return firstReferral(onDay(addDays(DATE, days), { referrals, settings }));
}
const told = { toldOn: '2026-03-02' };
const inTouch = { ...told, contactOn: DATE };

describe('a referral given without permission', () => {
  test.each(['', 'Nothing'] as const)('(“%s”) only asks the client', (permission) => {
    expect(read({ permission })).toEqual({
      followUp: 'Open',
      step: 'ask client',
      due: '2026-03-02',
      nextStep: 'Ask the client: “Would you like Dana Fielding to get in touch with you?”',
    });
    expect(read({ permission }, 1).followUp).toBe('Late');
  });

  test('is closed by an outcome: the partner is told nothing', () => {
    expect(read({ permission: 'Nothing', outcome: 'Not a match' })).toMatchObject({
      followUp: 'Closed',
      step: '',
    });
  });
});

describe('a referral given', () => {
  test.each(['Contact made', 'General progress'] as const)(
    '(%s) is told the partner the same day',
    (permission) => {
      expect(read({ permission })).toMatchObject({
        step: 'tell partner',
        due: '2026-03-02',
        followUp: 'Open',
      });
      expect(read({ permission }, 1)).toMatchObject({ step: 'tell partner', followUp: 'Late' });
    },
  );

  test('told tomorrow is not told yet', () => {
    expect(read({ toldOn: '2026-03-03' }).step).toBe('tell partner');
  });

  test.each([
    [6, 'Open'],
    [7, 'Open'],
    [8, 'Late'],
  ])('is checked for contact after 7 days: on day %i it is %s', (days, followUp) => {
    expect(read(told, days)).toMatchObject({ step: 'in touch?', due: '2026-03-09', followUp });
  });

  test.each([
    [2, 'Open', 'how did it go?', 14],
    [13, 'Open', 'how did it go?', 14],
    [14, 'Open', 'how did it go?', 14],
    [20, 'Open', 'how did it go?', 14],
    [21, 'Waiting', 'how did it go?', 30],
    [29, 'Waiting', 'how did it go?', 30],
    [30, 'Open', 'how did it go?', 30],
    [36, 'Open', 'how did it go?', 30],
    [37, 'Waiting', 'how did it go?', 60],
    [59, 'Waiting', 'how did it go?', 60],
    [60, 'Open', 'how did it go?', 60],
    [66, 'Open', 'how did it go?', 60],
    [67, 'Waiting', 'call', 90],
    [89, 'Waiting', 'call', 90],
    [90, 'Open', 'call', 90],
    [96, 'Open', 'call', 90],
    [97, 'Open', 'close it', 97],
    [98, 'Late', 'close it', 97],
  ])('with contact made is on day %i %s: “%s” on day %i', (days, followUp, step, due) => {
    expect(read(inTouch, days)).toMatchObject({ followUp, step, due: addDays(DATE, due) });
  });

  test('is late while contact was never checked, though an ask is waited for', () => {
    expect(read(told, 25)).toMatchObject({ followUp: 'Late', step: 'in touch?' });
  });

  test('waits between two asks though another step is still open', () => {
    expect(read(told, 25, { contact_check_days: 40 })).toMatchObject({
      followUp: 'Waiting',
      step: 'how did it go?',
      due: addDays(DATE, 30),
    });
    expect(read(told, 38, { contact_check_days: 40 })).toMatchObject({
      followUp: 'Waiting',
      step: 'in touch?',
    });
  });

  test.each([
    [30, [30, 60, 90]],
    [45, [45, 60, 90]],
    [90, [90]],
    [100, [100]],
  ])('with feedback after %i days asks on days %j only', (feedback_days, asked) => {
    const settings = { feedback_days };
    const days = Array.from({ length: 130 }, (_, days) => days);
    const steps = days.map((days) => read(inTouch, days, settings)).filter(({ step }) => step !== 'close it');
    expect([...new Set(steps.map(({ due }) => due))]).toEqual(asked.map((days) => addDays(DATE, days)));
  });

  test('asks within overlapping weeks one after the other', () => {
    expect(read(inTouch, 31, { feedback_days: 25 })).toMatchObject({
      followUp: 'Open',
      due: addDays(DATE, 25),
    });
    expect(read(inTouch, 32, { feedback_days: 25 })).toMatchObject({
      followUp: 'Open',
      due: addDays(DATE, 30),
    });
  });

  test('with an outcome needs nothing but that the partner was told', () => {
    expect(read({ ...told, outcome: 'Started' }, 40).followUp).toBe('Closed');
    expect(read({ outcome: 'Started' }, 40)).toMatchObject({ followUp: 'Late', step: 'tell partner' });
  });

  test('without a date shows its first open step without a day and is never late', () => {
    const referrals = [aReferral({ date: undefined, ...told })];
    expect(firstReferral(aBook({ referrals }))).toMatchObject({
      followUp: 'Open',
      step: 'in touch?',
      due: undefined,
    });
  });

  test('dated next week is told the partner next week', () => {
    expect(read({}, -7)).toMatchObject({ followUp: 'Open', step: 'tell partner', due: '2026-03-02' });
  });
});

describe('feedback', () => {
  const askOf = (howWeReferOn: string | undefined) => {
    const partners = [aPartner({ howWeReferOn })];
    const referrals = [aReferral({ date: '2026-02-16', toldOn: '2026-02-16', contactOn: '2026-02-18' })];
    return firstReferral(aBook({ partners, referrals })).nextStep;
  };

  test('is asked in softer words until How we refer is agreed', () => {
    expect(askOf(undefined)).toBe('Ask Dana Fielding, if it feels right, how it is going');
    expect(askOf('2026-03-03')).toBe('Ask Dana Fielding, if it feels right, how it is going');
    expect(askOf('2026-03-02')).toBe('Ask Dana Fielding how it went');
  });
});
