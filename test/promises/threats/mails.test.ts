import { describe, expect, it } from 'vitest';
import { serviceError } from '../../../local/host';
import { makeRandom } from '../../../local/random';
import { ANA, BEN, CHIARA } from '../../support/practice';
import { dieAt, everybody } from './kills';
import { aScene, aWaitingTeam, dashboard, mailed, runTriggers, setClock, withReminders } from './scene';

/** Who is mailed, in which order, and what is said when nobody is (docs/threats.md). */

const LIMIT = 100;

describe('C6: a mail limit that ends before everybody was told', () => {
  const snapshot = aWaitingTeam().host.snapshot();
  const withQuota = (left: number) => {
    const mailedBefore = [{ at: Date.parse('2026-03-03T07:00:00Z'), from: ANA, recipients: LIMIT - left }];
    return aScene({ ...snapshot, mailed: mailedBefore });
  };

  it.each([0, 1, 2, 3, 4])(
    'with %i mails left, whoever waited longest is told, the others first the next day',
    (left) => {
      const practice = withQuota(left);
      runTriggers(practice);
      expect(practice.host.mails.map(({ to }) => to[0])).toEqual([CHIARA, BEN, ANA].slice(0, left));
      expect(/did not fit into today’s mail limit/.test(dashboard(practice))).toBe(left < 3);
      setClock(practice, '2026-03-04T12:00:00Z');
      const before = practice.host.mails.length;
      runTriggers(practice);
      const next = practice.host.mails.slice(before).map(({ to }) => to[0]);
      const owed = [CHIARA, BEN, ANA].slice(left);
      expect(next.slice(0, owed.length)).toEqual(owed);
    },
  );

  it('the limit is asked before anybody is claimed or mailed', () => {
    const practice = withQuota(3);
    const [outcome] = runTriggers(practice);
    const at = (name: string) => outcome?.calls.indexOf(name) ?? -1;
    expect(at('MailApp.getRemainingDailyQuota')).toBeGreaterThan(0);
    expect(at('MailApp.getRemainingDailyQuota')).toBeLessThan(at('Properties.setProperty'));
    expect(at('Properties.setProperty')).toBeLessThan(at('MailApp.sendEmail'));
  });
});

describe('C7: a run that is killed at a second of its six minutes', () => {
  it('mails nobody twice, leaves nobody out unsaid, and the next hours put all right (every sixth second)', () => {
    expect(everybody().length).toBeGreaterThan(1);
    const seconds = Array.from({ length: 61 }, (_, index) => index * 6);
    expect(seconds.flatMap(dieAt)).toEqual([]);
  });
});

describe('C9: a day without a run', () => {
  it.each([
    [25.9, 'says nothing yet'],
    [26.1, 'has a banner in the sidebar and a sentence in Settings and on the Dashboard'],
  ])('%f hours after the last one %s', (hours) => {
    const practice = withReminders();
    runTriggers(practice);
    const last = practice.host.clock.now();
    setClock(practice, last + hours * 3_600_000);
    const isSilent = hours > 26;
    const { banner } = practice.ask('open', {}, BEN);
    expect(banner.includes('have not run for more than a day')).toBe(isSilent);
    expect(practice.ask('settings', {}, BEN).reminders.trouble !== '').toBe(isSilent);
    expect(dashboard(practice)).toContain('Reminders are sent from ana@example.org, last run 2026-03-03');
  });
});

describe('R1: people who come and go', () => {
  const [SEED, DAYS] = [1, 60];
  it(`are mailed while the sheet is shared with them, never after (${DAYS} days, seed ${SEED})`, () => {
    const random = makeRandom(SEED);
    const practice = aScene(withReminders().host.snapshot());
    const counts = new Map<string, number>();
    for (let day = 0; day < DAYS; day++) {
      const shared = [BEN, CHIARA].filter(() => random() < 0.5);
      const editors = shared.filter(() => random() < 0.5);
      practice.host.share({ editors, viewers: shared.filter((person) => !editors.includes(person)) });
      setClock(practice, Date.parse('2026-03-03T08:00:00Z') + day * 86_400_000);
      const before = practice.host.mails.length;
      runTriggers(practice);
      for (const { to } of practice.host.mails.slice(before)) {
        expect([ANA, ...shared]).toContain(to.join());
        counts.set(to.join(), (counts.get(to.join()) ?? 0) + 1);
      }
    }
    expect([...counts.keys()].sort()).toEqual([ANA, BEN, CHIARA]);
  });
});

describe('R2: when Google does not say', () => {
  it.each(['Spreadsheet.getOwner', 'Spreadsheet.getEditors', 'Spreadsheet.getViewers'])(
    '%s fails: nobody is mailed, the sheet says why, and the day after everybody is told',
    (name) => {
      const practice = aScene(withReminders().host.snapshot());
      practice.host.fault = (call, moment) => {
        if (moment === 'before' && call.name === name) throw serviceError();
      };
      runTriggers(practice);
      expect(mailed(practice)).toEqual([]);
      expect(dashboard(practice)).toMatch(/not .*(say|read)/i);
      practice.host.fault = undefined;
      setClock(practice, '2026-03-04T08:00:00Z');
      runTriggers(practice);
      expect(mailed(practice)).toEqual([BEN, CHIARA]);
    },
  );
});

describe('I9: what Google is handed of a mail', () => {
  it('is to, subject, body, htmlBody and name: no sender, reply address, copy or attachment of anybody’s choosing', () => {
    const practice = aScene(withReminders().host.snapshot());
    const keys: string[][] = [];
    practice.host.fault = (call, moment) => {
      if (moment === 'before' && call.name === 'MailApp.sendEmail')
        keys.push(Object.keys(call.args[0] as object).sort());
    };
    runTriggers(practice);
    expect(keys.length).toBeGreaterThan(1);
    for (const names of keys) expect(names).toEqual(['body', 'htmlBody', 'name', 'subject', 'to']);
  });
});
