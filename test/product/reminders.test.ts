import { beforeEach, describe, expect, it } from 'vitest';
import { virtualClock } from '../../local/clock';
import { ANA, aSamplePractice, BEN, CHIARA, type Practice } from '../support/practice';

const clock = () => virtualClock('2026-03-02T08:00:00Z');

describe('reminders', () => {
  let practice: Practice;
  beforeEach(() => {
    practice = aSamplePractice({ clock: clock() });
  });
  const turnOn = (person = ANA, takeOver = false) => practice.ask('turnOnReminders', { takeOver }, person);
  const runAll = () => practice.host.triggers().map(({ id }) => practice.host.runTrigger(id));
  const recipients = () => practice.host.mails.map(({ to }) => to.join());
  const at = (moment: string) => (practice.host.clock as ReturnType<typeof clock>).set(moment);

  it('are sent from the account of whoever turned them on, and everybody can see so', () => {
    expect(turnOn().reminders).toMatchObject({ on: true, byMe: true, sentFrom: ANA, lastRun: 'never' });
    expect(practice.ask('settings', {}, BEN).reminders).toMatchObject({
      on: true,
      byMe: false,
      sentFrom: ANA,
    });
  });

  it('a second person is told who sends them, and may take over', () => {
    turnOn();
    expect(practice.refusal('turnOnReminders', { takeOver: false }, BEN).sentence).toContain(ANA);
    expect(turnOn(BEN, true).reminders).toMatchObject({ sentFrom: BEN, byMe: true });
    runAll();
    expect(practice.host.mails.every(({ from }) => from === BEN)).toBe(true);
    expect(new Set(recipients()).size).toBe(recipients().length);
  });

  it('go to each colleague at most once a day, however often the trigger runs', () => {
    turnOn();
    runAll();
    const first = recipients().length;
    expect(first).toBeGreaterThan(0);
    for (const hour of ['09', '10', '11']) {
      at(`2026-03-02T${hour}:00:00Z`);
      runAll();
    }
    expect(recipients()).toHaveLength(first);
  });

  it('wait for the reminder hour and for a working day', () => {
    turnOn();
    at('2026-03-03T06:59:00Z');
    runAll();
    expect(recipients()).toEqual([]);
    at('2026-03-03T07:00:00Z');
    runAll();
    expect(recipients()).toContain(BEN);
    const before = recipients().length;
    at('2026-03-07T09:00:00Z');
    runAll();
    expect(recipients()).toHaveLength(before);
  });

  it('cost one read when there is nothing to do', () => {
    turnOn();
    runAll();
    at('2026-03-02T09:00:00Z');
    expect(runAll().map(({ remoteCalls }) => remoteCalls)).toEqual([1]);
  });

  it('go only to people who can open the spreadsheet', () => {
    practice.host.share({ editors: [BEN] });
    turnOn();
    runAll();
    expect(recipients()).not.toContain(CHIARA);
    expect(practice.ask('settings', {}).reminders.trouble).toContain('Chiara');
  });

  it('hold no client code, no note and no colleague’s address but the reader’s', () => {
    turnOn();
    runAll();
    const codes = practice
      .sheet('Referrals')
      .contents.slice(1)
      .map((line) => line[practice.column('Referrals', 'Client code') - 1]);
    const notes = practice
      .sheet('Touchpoints')
      .contents.slice(1)
      .map((line) => line[practice.column('Touchpoints', 'Notes') - 1]);
    const secrets = [...codes, ...notes]
      .filter((text) => typeof text === 'string' && text !== '')
      .map(String);
    expect(secrets.length).toBeGreaterThan(3);
    for (const { subject, body, htmlBody = '' } of practice.host.mails) {
      for (const secret of secrets) expect(`${subject}\n${body}\n${htmlBody}`).not.toContain(secret);
    }
  });

  it('leave a health line on the Dashboard that can be read without any script', () => {
    turnOn();
    runAll();
    expect(practice.sheet('Dashboard').contents.flat().join('\n')).toContain(
      `Reminders are sent from ${ANA}, last run 2026-03-02 08:0`,
    );
  });

  it('turned on or off say so on the Dashboard at once, and on which day they run next', () => {
    const health = () => practice.sheet('Dashboard').contents.flat().join('\n');
    expect(health()).toContain('Reminders are off.');
    expect(turnOn().reminders.nextRun).toBe('today');
    expect(health()).toContain(`Reminders are sent from ${ANA}`);
    runAll();
    expect(practice.ask('settings', {}).reminders.nextRun).toBe('on Tuesday, 3 Mar');
    at('2026-03-06T20:00:00Z');
    runAll();
    expect(practice.ask('settings', {}).reminders.nextRun).toBe('on Monday, 9 Mar');
    practice.ask('turnOffReminders', {});
    expect(health()).toContain('Reminders are off.');
  });

  it('after more than a day of silence the sidebar says so', () => {
    turnOn();
    runAll();
    at('2026-03-03T09:59:00Z');
    expect(practice.ask('open', {}).banner).toBe('');
    at('2026-03-03T10:05:00Z');
    expect(practice.ask('open', {}, BEN).banner).toContain('take over');
  });

  it('a quiet weekend is no silence, a quiet Monday is', () => {
    at('2026-03-06T07:10:00Z');
    turnOn();
    runAll();
    at('2026-03-08T20:00:00Z');
    expect(practice.ask('open', {}).banner).toBe('');
    at('2026-03-09T08:59:00Z');
    expect(practice.ask('open', {}).banner).toBe('');
    at('2026-03-09T09:05:00Z');
    expect(practice.ask('open', {}).banner).toContain('take over');
  });

  it('tell whoever comes back what fell due while everybody was away, and stay silent until then', () => {
    turnOn();
    for (const name of ['Ana', 'Ben', 'Chiara'])
      practice.type('Team', practice.row('Team', 'Name', name), 'Away until', '2026-03-20');
    practice.typeRow('Referrals', {
      Date: '2026-03-03',
      Direction: 'Given',
      Partner: 'Dana Kim',
      'Client code': 'QX7',
      'Handled by': 'Ben',
    });
    for (let day = 2; day <= 20; day++) {
      at(`2026-03-${String(day).padStart(2, '0')}T07:10:00Z`);
      runAll();
    }
    expect(recipients()).toEqual([]);
    at('2026-03-23T07:10:00Z');
    runAll();
    const bens = practice.host.mails.filter(({ to }) => to.includes(BEN));
    expect(bens.map(({ body }) => body.includes('Referral of 3 Mar'))).toEqual([true]);
    at('2026-03-24T07:10:00Z');
    runAll();
    expect(practice.host.mails.filter(({ body }) => body.includes('Referral of 3 Mar'))).toHaveLength(1);
  });

  it('stop when their owner turns them off', () => {
    turnOn();
    expect(practice.ask('turnOffReminders', {}).reminders.on).toBe(false);
    expect(practice.host.triggers()).toEqual([]);
  });

  it('when the mail limit is reached the sheet says who was not reached', () => {
    turnOn();
    practice.host.fault = ({ service, method }, moment) => {
      if (moment === 'before' && service === 'MailApp' && method === 'sendEmail')
        throw new Error('Service invoked too many times for one day: email.');
    };
    runAll();
    practice.host.fault = undefined;
    expect(recipients()).toEqual([]);
    expect(practice.ask('settings', {}).reminders.trouble).toContain('could not be sent');
  });
});
