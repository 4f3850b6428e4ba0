import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../local/clock';
import { ANA, aPractice, BEN, type Practice } from '../support/practice';

/** A practice whose reminders run on every day of the week from the given hour, with a referral that waits each morning. */
function aPracticeIn(timeZone: string, hour: number, now: string): Practice {
  const practice = aPractice({ timeZone, clock: virtualClock(now) });
  practice.ask('setUp', { practiceName: 'Example practice' });
  const set = (name: string, value: string | number) =>
    practice.type('Settings', practice.row('Settings', 'Setting', name), 'Value', value);
  set('working_days', 'Mon–Sun');
  set('reminder_hour', hour);
  practice.type('Team', 2, 'Reminders', 'Daily');
  practice.typeRow('Partners', { Partner: 'Dana Kim' });
  practice.typeRow('Referrals', {
    Date: '2026-01-05',
    Direction: 'Received',
    Partner: 'Dana Kim',
    'Handled by': 'Ana',
  });
  practice.ask('turnOnReminders', { takeOver: false });
  return practice;
}

/** The instants (UTC) at which a run comes; answers the local time of each mail. */
function mailsOf(practice: Practice, instants: readonly string[]): string[] {
  const { host } = practice;
  for (const instant of instants) {
    host.clock.sleep(Date.parse(instant) - host.clock.now());
    for (const { id } of host.triggers()) expect(host.runTrigger(id).error).toBeUndefined();
  }
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: host.workbook.timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return host.mails.filter(({ to }) => to.includes(ANA)).map(({ at }) => clock.format(at));
}

/** Every half hour from the first instant on. */
const halfHours = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.parse(first) + index * 1_800_000).toISOString());

describe('a run close to midnight', () => {
  it('at 23:59 is of the day that ends, at 00:01 of the one that begins, and each has its one mail', () => {
    const late = aPracticeIn('Europe/Berlin', 23, '2026-03-02T12:00:00Z');
    const days = [
      '2026-03-02T22:59:00Z',
      '2026-03-02T23:01:00Z',
      '2026-03-03T22:59:00Z',
      '2026-03-03T23:01:00Z',
    ];
    expect(mailsOf(late, days)).toEqual(['2026-03-02 23:59', '2026-03-03 23:59']);
    const early = aPracticeIn('Europe/Berlin', 0, '2026-03-02T12:00:00Z');
    expect(mailsOf(early, days)).toEqual(['2026-03-02 23:59', '2026-03-03 00:01', '2026-03-04 00:01']);
  });
});

describe.each([
  ['Europe/Berlin', '2026-03-28T22:30:00Z', '2026-10-24T21:30:00Z'],
  ['America/New_York', '2026-03-08T04:30:00Z', '2026-11-01T03:30:00Z'],
])('in %s', (timeZone, spring, autumn) => {
  it('the night an hour is left out has one mail, at the hour that follows it', () => {
    const practice = aPracticeIn(timeZone, 2, new Date(Date.parse(spring) - 3_600_000).toISOString());
    const mails = mailsOf(practice, halfHours(spring, 12));
    expect(mails.filter((at) => at.slice(11) >= '02:00' && at.slice(11) < '04:00')).toEqual([
      expect.stringMatching(/ 03:\d\d$/),
    ]);
    expect(new Set(mails.map((at) => at.slice(0, 10))).size).toBe(mails.length);
  });

  it('the night an hour comes twice has one mail', () => {
    const practice = aPracticeIn(timeZone, 1, new Date(Date.parse(autumn) - 3_600_000).toISOString());
    const mails = mailsOf(practice, halfHours(autumn, 12));
    expect(mails.filter((at) => at.slice(11) >= '01:00' && at.slice(11) < '04:00')).toHaveLength(1);
    expect(new Set(mails.map((at) => at.slice(0, 10))).size).toBe(mails.length);
  });

  it('a colleague who is only an editor gets theirs by the same days', () => {
    const practice = aPracticeIn(timeZone, 2, new Date(Date.parse(spring) - 3_600_000).toISOString());
    practice.typeRow('Team', { Name: 'Ben', Email: BEN, Reminders: 'Daily' });
    practice.type('Referrals', 2, 'Handled by', 'Ben');
    mailsOf(practice, halfHours(spring, 12));
    const dayIn = new Intl.DateTimeFormat('sv-SE', { timeZone });
    const days = practice.host.mails.filter(({ to }) => to.includes(BEN)).map(({ at }) => dayIn.format(at));
    expect(new Set(days).size).toBe(days.length);
    expect(days.length).toBeGreaterThan(0);
  });
});
