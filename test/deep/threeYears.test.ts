import { beforeAll, describe, expect, it } from 'vitest';
import { day, weekdayOf } from '../../src/day/day';
import { watchDigests } from '../support/digestWatch';
import { THREE_YEARS } from '../support/simulatedCalendars';
import { findSecondMails, mailsByWorkingDay } from '../support/simulatedChecks';
import { dayOfMail, daysFrom, FIRST_DAY } from '../support/simulatedPractice';
import { type Chronicle, liveUntil } from '../support/simulatedYears';
import { sourceOfProgram } from '../support/sourceProgram';

const SEED = 20_260_302;
const LAST_DAY = day('2029-02-28');
const AN_HOUR = 3_600_000;

describe('a practice in which colleagues come, leave, stand in and take over, in three years', () => {
  const watch = watchDigests();
  let life: Chronicle;
  beforeAll(() => {
    const before = process.cpuUsage();
    life = liveUntil(LAST_DAY, SEED, {
      calendar: THREE_YEARS,
      program: sourceOfProgram(),
      see: watch.see,
    });
    const { user, system } = process.cpuUsage(before);
    console.log(`seed ${SEED}, ${Math.round((user + system) / 1e6)} s of processor`, watch.counts);
  }, AN_HOUR);

  it('every mail says to whom it is due what the contract says, and nothing else', () => {
    expect(watch.differences).toEqual([]);
    expect(watch.counts.mails).toBe(life.mails.length);
    expect(life.mails.length).toBeGreaterThan(700);
  });

  it('the run of the day comes on every working day, and no mail on any other', () => {
    const workingDays = daysFrom(FIRST_DAY, LAST_DAY).filter((today) => weekdayOf(today) <= 5);
    expect(watch.counts.days).toBe(workingDays.length);
    expect(mailsByWorkingDay(life.runs)).toHaveLength(workingDays.length);
    expect(life.mails.map(dayOfMail).filter((sentOn) => weekdayOf(sentOn) > 5)).toEqual([]);
  });

  it('nobody gets two digests on one day', () => {
    expect(findSecondMails(life.mails)).toEqual([]);
  });

  it.each(['promises', 'received', 'followUps', 'touches', 'prospects', 'dormant', 'commitments'])(
    'mails spoke of %s',
    (section) => {
      expect(watch.counts.by[section]).toBeGreaterThan(0);
    },
  );

  it('more touches fell due on a morning than a mail may name', () => {
    expect(watch.counts.by['and more']).toBeGreaterThan(0);
  });

  it.each(['own', 'Nobody’s yet', 'For Ana', 'For Ben', 'For Chiara', 'For Dora'])(
    'lines stood under the heading %s',
    (heading) => {
      expect(watch.counts.by[heading]).toBeGreaterThan(0);
    },
  );

  it('the 29th of February is a day like any other', () => {
    expect(life.runs.filter((run) => run.day === day('2028-02-29'))).not.toHaveLength(0);
    expect(life.months.map((month) => month.day)).toContain('2028-02-29');
  });

  it('no run fails, and at the end of each month every computed cell says what the rules say', () => {
    expect(life.runs.filter(({ error }) => error)).toEqual([]);
    expect(life.months).toHaveLength(36);
    expect(life.months.flatMap(({ day, stale }) => stale.map((cell) => `${day}: ${cell}`))).toEqual([]);
  });
});
