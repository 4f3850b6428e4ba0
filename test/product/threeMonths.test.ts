import { beforeAll, describe, expect, it } from 'vitest';
import { day, weekdayOf } from '../../src/day/day';
import { watchDigests } from '../support/digestWatch';
import { SPRING } from '../support/simulatedCalendars';
import {
  countStages,
  countTouches,
  findPestering,
  findSecondMails,
  secretsOf,
} from '../support/simulatedChecks';
import { dayOfMail } from '../support/simulatedPractice';
import { type Chronicle, liveUntil } from '../support/simulatedYears';

const SEED = 20_260_302;

/** The first quarter of the practice whose years test/deep tells, with a spring in which colleagues come and go. */
describe('a practice of three colleagues and forty partners in its first three months', () => {
  const watch = watchDigests();
  let life: Chronicle;
  beforeAll(() => {
    life = liveUntil(day('2026-05-29'), SEED, { calendar: SPRING, see: watch.see });
    console.log(
      `seed ${SEED}`,
      life.months.map(({ day, book }) => [day, countStages(book)]),
      watch.counts,
    );
  }, 300_000);

  it('at the end of each month every computed cell says what the rules say of the rows', () => {
    expect(life.months.map(({ day, stale }) => [day, stale])).toEqual([
      ['2026-03-31', []],
      ['2026-04-30', []],
      ['2026-05-29', []],
    ]);
  });

  it('every mail says to whom it is due what the contract says, and nothing else', () => {
    expect(watch.differences).toEqual([]);
    expect(watch.counts).toMatchObject({ days: 65, mails: life.mails.length });
  });

  it('nobody gets two digests on a day, and none goes out on a day off', () => {
    expect(life.mails.length).toBeGreaterThan(30);
    expect(findSecondMails(life.mails)).toEqual([]);
    expect(life.mails.map(dayOfMail).filter((sentOn) => weekdayOf(sentOn) > 5)).toEqual([]);
  });

  it('no mail names more than five touches, a client or a note', () => {
    expect(life.mails.filter((mail) => countTouches(mail) > 5)).toEqual([]);
    const secrets = life.months.flatMap(({ book }) => secretsOf(book));
    expect(secrets.length).toBeGreaterThan(10);
    const told = life.mails.map(({ subject, body, htmlBody = '' }) => subject + body + htmlBody).join('\n');
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  });

  it('no run fails, or costs more than 40 calls and 3 a mail', () => {
    expect(life.runs.filter(({ error }) => error)).toEqual([]);
    expect(life.runs.filter(({ remoteCalls, mails }) => remoteCalls > 40 + 3 * mails.length)).toEqual([]);
  });

  it('nobody is pestered about give and take', () => {
    expect(findPestering(life.suggested, life.talks)).toEqual([]);
  });
});
