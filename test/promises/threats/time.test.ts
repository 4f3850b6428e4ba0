import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../../local/clock';
import { serviceError } from '../../../local/host';
import { ANA, aPractice, aSamplePractice, BEN } from '../../support/practice';
import { aCall, danaOf, dashboard, mailed, runTriggers, setClock, withReminders } from './scene';

/** Runs that come twice, late, not at all or with too little (docs/threats.md, C). */

describe('C3: two people’s triggers, and one that comes twice', () => {
  it('mail each colleague once', () => {
    const practice = withReminders();
    const everybody = mailed(practice);
    practice.ask('turnOnReminders', { takeOver: true }, BEN);
    runTriggers(practice);
    runTriggers(practice);
    const after = mailed(practice);
    expect(everybody).toEqual([]);
    expect(after.length).toBeGreaterThan(1);
    expect(new Set(after).size).toBe(after.length);
  });
});

describe('C7: a run that takes too long', () => {
  // So slow that the time it allows itself is over before or while it sends.
  it.each([8_000, 9_000, 11_000, 16_000])(
    'with %i ms a call it stops itself, and the next hours send the rest, once',
    (latency) => {
      const before = withReminders();
      const wanted = (() => {
        const quick = aPractice({
          clock: virtualClock('2026-03-03T08:00:00Z'),
          snapshot: before.host.snapshot(),
        });
        runTriggers(quick);
        return mailed(quick);
      })();
      const practice = aPractice({
        clock: virtualClock('2026-03-03T08:00:00Z'),
        snapshot: before.host.snapshot(),
        latency,
      });
      const outcomes = runTriggers(practice);
      expect(outcomes.some(({ killed }) => killed)).toBe(latency > 14_000);
      const fast = aPractice({
        clock: virtualClock('2026-03-03T10:00:00Z'),
        snapshot: practice.host.snapshot(),
      });
      runTriggers(fast);
      expect([...mailed(practice), ...mailed(fast)].sort()).toEqual(wanted);
    },
  );
});

describe('C9: reminders that have stopped', () => {
  it('are said in the sidebar, in Settings and, since when, on the Dashboard; whoever takes over mails everybody once', () => {
    const practice = withReminders();
    runTriggers(practice);
    const before = practice.host.mails.length;
    setClock(practice, '2026-03-06T09:00:00Z');
    expect(practice.ask('open', {}, BEN).banner).toContain('take over');
    expect(practice.ask('settings', {}, BEN).reminders.trouble).not.toBe('');
    expect(dashboard(practice)).toContain('last run 2026-03-03');
    practice.ask('turnOnReminders', { takeOver: true }, BEN);
    runTriggers(practice);
    const after = mailed(practice).slice();
    expect(practice.host.mails.length).toBeGreaterThan(before);
    const fresh = practice.host.mails.slice(before);
    expect(fresh.every(({ from }) => from === BEN)).toBe(true);
    expect(new Set(fresh.map(({ to }) => to.join())).size).toBe(fresh.length);
    expect(after.length).toBe(practice.host.mails.length);
  });
});

describe('C10: a lock that is not to be had', () => {
  it('held by somebody else: nothing is written, and the sentence says to try again', () => {
    const practice = aSamplePractice();
    const release = practice.host.holdLock('document');
    const before = practice.freeRow('Touchpoints');
    expect(practice.refusal('logTouchpoint', aCall(danaOf(practice), 'request-locked-1')).code).toBe('busy');
    expect(practice.freeRow('Touchpoints')).toBe(before);
    release();
    practice.ask('logTouchpoint', aCall(danaOf(practice), 'request-locked-1'));
    expect(practice.freeRow('Touchpoints')).toBe(before + 1);
  });

  it('that Google does not give at all: nothing is written, and reading goes on', () => {
    const practice = aSamplePractice({ variants: { documentLock: 'null' } });
    expect(practice.refusal('logTouchpoint', aCall(danaOf(practice), 'request-locked-2')).code).toBe('busy');
    expect(practice.ask('open', {}).partners.length).toBeGreaterThan(20);
  });
});

describe('C11: what is remembered beside the cells, spoilt', () => {
  it('with no room left for the note of who was mailed, nobody is mailed', () => {
    const practice = withReminders();
    practice.host.fault = (remote, moment) => {
      if (moment === 'before' && remote.method === 'setProperty')
        throw serviceError('You have exceeded the property storage quota.');
    };
    runTriggers(practice);
    expect(mailed(practice)).toEqual([]);
  });
});

describe('C13: a clock that goes back', () => {
  it('by 25 hours: nobody is mailed again', () => {
    const practice = withReminders();
    runTriggers(practice);
    const once = mailed(practice);
    setClock(practice, '2026-03-02T07:30:00Z');
    runTriggers(practice);
    setClock(practice, '2026-03-03T09:30:00Z');
    runTriggers(practice);
    expect(mailed(practice)).toEqual(once);
  });

  it('after it was 400 days ahead: the next true working day is told again, once', () => {
    const practice = withReminders();
    setClock(practice, '2027-04-08T08:00:00Z');
    runTriggers(practice);
    const ahead = practice.host.mails.length;
    setClock(practice, '2026-03-03T09:00:00Z');
    runTriggers(practice);
    runTriggers(practice);
    const fresh = practice.host.mails.slice(ahead).map(({ to }) => to.join());
    expect(new Set(fresh).size).toBe(fresh.length);
    expect(fresh.length).toBeGreaterThan(0);
  });
});

describe('C15: a right the run needs is missing', () => {
  it('mails nobody, and says so where the reminders are shown', () => {
    const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'userinfo.email'];
    const before = withReminders();
    const practice = aPractice({
      clock: virtualClock('2026-03-03T08:00:00Z'),
      snapshot: before.host.snapshot(),
      consent: { [ANA]: scopes.map((name) => `https://www.googleapis.com/auth/${name}`) },
    });
    runTriggers(practice);
    expect(mailed(practice)).toEqual([]);
    expect(dashboard(practice)).toContain('has not allowed Mutual to send mail');
  });
});
