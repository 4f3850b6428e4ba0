import { beforeAll, describe, expect, it } from 'vitest';
import type { SentMail } from '../../local/host';
import { day, daysBetween, weekdayOf } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import type { Book } from '../../src/domain/book';
import { STAGES, type Stage } from '../../src/schema/words';
import { expectApprovedMail } from '../support/approvedMail';
import { ANA, BEN, CHIARA } from '../support/practice';
import {
  countStages,
  countTouches,
  findPestering,
  findSecondMails,
  mailsByWorkingDay,
  secretsOf,
} from '../support/simulatedChecks';
import { COLLEAGUES } from '../support/simulatedPeople';
import { dayOfMail } from '../support/simulatedPractice';
import { type Chronicle, liveUntil } from '../support/simulatedYears';

const SEED = 20_260_302;
const AN_HOUR = 3_600_000;

type Mails = readonly SentMail[];

const sectionsOf = ({ body }: SentMail): number => body.match(/^[A-Z][A-Z ,]+\n\* /gm)?.length ?? 0;
const on = (to: string, sentOn: string) => (mails: Mails) =>
  mails.find((mail) => mail.to.includes(to) && dayOfMail(mail) === sentOn);
const firstSaying = (words: string) => (mails: Mails) => mails.find(({ body }) => body.includes(words));
const richest = (measure: (mail: SentMail) => number) => (mails: Mails) =>
  [...mails].sort((one, other) => measure(other) - measure(one))[0];

/** Mornings of which a digest has something to tell: read each as the person who gets it. */
const TELLING_MORNINGS: readonly [string, (mails: Mails) => SentMail | undefined][] = [
  ['the-first-monday', on(ANA, '2026-03-09')],
  ['after-summer-time-began', on(BEN, '2026-03-30')],
  ['the-morning-after-a-referral', on(CHIARA, '2026-04-17')],
  ['covering-for-ben', on(ANA, '2026-08-17')],
  ['ben-is-back', on(BEN, '2026-08-24')],
  ['chiara-wants-no-mail', on(ANA, '2026-11-09')],
  ['chiara-hears-again', on(CHIARA, '2026-12-02')],
  ['after-the-holidays', on(ANA, '2027-01-04')],
  ['after-the-holidays-weekly', on(CHIARA, '2027-01-06')],
  ['a-review', firstSaying('Look back together')],
  ['gone-quiet', firstSaying('GONE QUIET')],
  ['a-week-with-everything', richest(sectionsOf)],
  ['a-quiet-week', richest(({ body }) => -body.length)],
  ['turn-of-the-year', on(ANA, '2028-01-03')],
];

describe('a practice of three colleagues and forty partners, in two years', () => {
  let life: Chronicle;
  let halfYear: Book;
  let year: Book;
  let twoYears: Book;
  beforeAll(() => {
    life = liveUntil(day('2028-02-29'), SEED);
    [halfYear, year, twoYears] = [monthOf('2026-08'), monthOf('2027-02'), monthOf('2028-02')];
    for (const book of [life.start, halfYear, year, twoYears])
      console.log(`seed ${SEED}, ${book.today}:`, countStages(book));
  }, AN_HOUR);

  const monthOf = (month: string): Book => {
    const found = life.months.find((one) => one.day.startsWith(month));
    if (!found) throw new Error(`The practice did not live in ${month}.`);
    return found.book;
  };

  it('stages rise: fewer strangers, more rapport, and trust that lasts', () => {
    const books = [life.start, halfYear, year, twoYears];
    const rapport = books.map((book) => countFrom(book, 'Rapport'));
    const benefit = books.map((book) => countFrom(book, 'Mutual benefit'));
    const trusted = books.map((book) => countFrom(book, 'Trusted'));
    console.log({ rapport, benefit, trusted });
    for (const counts of [rapport, benefit, trusted])
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(rapport[3]).toBeGreaterThan((rapport[0] ?? 0) + 10);
    expect(trusted[3]).toBeGreaterThan(trusted[1] ?? 0);
  });

  it('follow-ups close: of referrals older than four months nine of ten', () => {
    const answers = answerBook(twoYears).referrals;
    const old = twoYears.referrals.flatMap(({ date }, row) =>
      date && daysBetween(date, twoYears.today) > 120 ? [answers[row]?.followUp] : [],
    );
    const closed = old.filter((followUp) => followUp === 'Closed').length;
    console.log(`${closed} of ${old.length} old referrals are closed`);
    expect(old.length).toBeGreaterThan(50);
    expect(closed).toBeGreaterThanOrEqual(0.9 * old.length);
  });

  it('commitments turn over, and introductions are made', () => {
    const states = answerBook(twoYears).commitments.map((answer) => answer?.state);
    const reviewed = states.filter((state) => state === 'Reviewed').length;
    const later = twoYears.commitments.filter(({ round }) => (round ?? 0) > 1).length;
    const made = twoYears.introductions.filter(({ step }) => step === 'Made').length;
    console.log({ rounds: states.length, reviewed, later, introductions: made });
    expect(reviewed).toBeGreaterThan(states.length / 2);
    expect(later).toBeGreaterThan(3);
    expect(made).toBeGreaterThan(states.length / 2);
  });

  it('on the last working day of each month every computed cell says what the rules say of the rows', () => {
    expect(life.months).toHaveLength(24);
    expect(life.months.flatMap(({ day, stale }) => stale.map((cell) => `${day}: ${cell}`))).toEqual([]);
  });

  it('on an ordinary morning most colleagues get no mail: the median of mails is under half of the colleagues', () => {
    const counts = mailsByWorkingDay(life.runs).sort((a, b) => a - b);
    const median = counts[Math.floor(counts.length / 2)] ?? Number.NaN;
    const days = COLLEAGUES.map((_, index) => counts.filter((count) => count === index).length);
    console.log(
      `${life.mails.length} mails on ${counts.length} working days, median ${median}, none/one/two:`,
      days,
    );
    console.log('working days without a mail, of each colleague:', quietDays(life.mails, counts.length));
    expect(median).toBeLessThan(COLLEAGUES.length / 2);
  });

  it('nobody gets two digests on one day, and none goes out on a day off', () => {
    expect(findSecondMails(life.mails)).toEqual([]);
    expect(life.mails.map(dayOfMail).filter((sentOn) => weekdayOf(sentOn) > 5)).toEqual([]);
  });

  it('nobody is mailed while away or Off', () => {
    const mailed = (to: string, from: string, until: string) =>
      life.mails.filter((mail) => {
        const sentOn = dayOfMail(mail);
        return mail.to.includes(to) && from <= sentOn && sentOn <= until;
      });
    expect(mailed(BEN, '2026-08-10', '2026-08-23')).toEqual([]);
    expect(mailed(CHIARA, '2026-11-03', '2026-11-29')).toEqual([]);
    for (const { email } of COLLEAGUES) expect(mailed(email, '2026-12-24', '2027-01-03')).toEqual([]);
  });

  it('no mail names more than five touches', () => {
    expect(life.mails.filter((mail) => countTouches(mail) > 5).map(({ number }) => number)).toEqual([]);
    expect(Math.max(...life.mails.map(countTouches))).toBeGreaterThan(1);
  });

  it('no mail holds a client code, a note, a goal or a contact', () => {
    const secrets = [...new Set(life.months.flatMap(({ book }) => secretsOf(book)))];
    console.log(`${secrets.length} texts that must not leave the sheet`);
    const told = life.mails.map(({ subject, body, htmlBody = '' }) => subject + body + htmlBody).join('\n');
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  });

  it('no colleague is reminded of give and take with one partner twice in 90 days', () => {
    console.log(`${life.talks.length} talks or offers, ${life.suggested.length} mornings with a suggestion`);
    expect(life.talks.length).toBeGreaterThan(3);
    expect(findPestering(life.suggested, life.talks)).toEqual([]);
    expect(life.mails.filter(({ body }) => /give and take/i.test(body))).toEqual([]);
  });

  it('no run fails, or costs more than 40 calls and 3 a mail', () => {
    const excess = life.runs.map(({ remoteCalls, mails }) => remoteCalls - 3 * mails.length);
    console.log(`at most ${Math.max(...excess)} calls a run beside the mails`);
    expect(life.runs.filter(({ error }) => error)).toEqual([]);
    expect(Math.max(...excess)).toBeLessThanOrEqual(40);
  });

  it.each(TELLING_MORNINGS)('the digest of %s', (name, find) => {
    const mail = find(life.mails);
    if (!mail) throw new Error('There was no such mail.');
    expectApprovedMail(name, mail);
  });
});

/** How many of so many working days brought each colleague no mail: nobody gets two on a day. */
function quietDays(mails: Mails, workingDays: number): Readonly<Record<string, number>> {
  const count = (address: string) => mails.filter(({ to }) => to.includes(address)).length;
  return Object.fromEntries(COLLEAGUES.map(({ name, email }) => [name, workingDays - count(email)]));
}

/** How many partners the evidence puts at a stage or further up. */
function countFrom(book: Book, stage: Stage): number {
  const { partners } = answerBook(book);
  return partners.filter(({ evidence }) => STAGES.indexOf(evidence) >= STAGES.indexOf(stage)).length;
}
