import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../../src/day/day';
import { answerBook } from '../../../src/domain/answerBook';
import type { Answers } from '../../../src/domain/answers';
import type { Book } from '../../../src/domain/book';
import { samplePractice } from '../../../src/domain/sample/samplePractice';
import { DEFAULT_KINDS } from '../../../src/schema/kinds';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings';
import { FOLLOW_UPS, RECIPROCITIES, SHOWN_STAGES, STAGES } from '../../../src/schema/words';

function bookOn(today: Day): Book {
  return { today, settings: DEFAULT_SETTINGS, kinds: DEFAULT_KINDS, ...samplePractice(today) };
}

const TODAY = day('2026-03-31');
const words = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value): value is string => !!value))].sort();
const sorted = (values: readonly string[]): string[] => [...values].sort();

function answerOf(answers: Answers, name: string) {
  const index = samplePractice(TODAY).partners.findIndex((partner) => partner.partner === name);
  const answer = answers.partners[index];
  if (!answer) throw new Error(`No answer for ${name}`);
  return answer;
}

describe('the sample practice', () => {
  const sample = samplePractice(TODAY);
  const everyRow = [
    ...sample.team,
    ...sample.partners,
    ...sample.touchpoints,
    ...sample.referrals,
    ...sample.introductions,
    ...sample.commitments,
  ];

  it('is three colleagues, 24 partners and two years of entries', () => {
    expect(sample.team.map((colleague) => colleague.name)).toEqual(['Ana', 'Ben', 'Chiara']);
    expect(sample.partners).toHaveLength(24);
    expect(sample.touchpoints.length).toBeGreaterThan(80);
    expect(sample.referrals.length).toBeGreaterThan(40);
    expect(sample.commitments).toHaveLength(2);
    const first = sample.touchpoints[0]?.date ?? TODAY;
    expect(first <= addDays(TODAY, -700)).toBe(true);
  });

  it('has ids of its own for every row, all beginning demo-', () => {
    expect(everyRow.every((row) => row.id.startsWith('demo-'))).toBe(true);
    expect(new Set(everyRow.map((row) => row.id)).size).toBe(everyRow.length);
  });

  it('has addresses at example.org only', () => {
    const addresses = [...sample.team, ...sample.partners]
      .map((row) => row.email)
      .filter((email) => email !== '');
    expect(addresses.filter((address) => !/@([a-z]+\.)?example\.org$/.test(address))).toEqual([]);
  });

  it('names only kinds, colleagues and partners that exist, and codes of one to six characters', () => {
    const kinds = DEFAULT_KINDS.map((kind) => kind.kind);
    const colleagues = ['', ...sample.team.map((colleague) => colleague.name)];
    const partners = sample.partners.map((partner) => partner.partner);
    expect(sample.touchpoints.filter((row) => !kinds.includes(row.kind))).toEqual([]);
    expect(sample.touchpoints.filter((row) => !colleagues.includes(row.by))).toEqual([]);
    expect(sample.referrals.filter((row) => !colleagues.includes(row.handledBy))).toEqual([]);
    expect(sample.referrals.filter((row) => !partners.includes(row.partner))).toEqual([]);
    expect(sample.referrals.filter((row) => !/^[A-Z]\d{1,5}$/.test(row.clientCode))).toEqual([]);
  });

  it('dates nothing after today but what is planned', () => {
    const future = sample.touchpoints.filter((row) => row.date && row.date > TODAY);
    expect(future.length).toBeGreaterThan(2);
    expect(words(future.map((row) => row.status))).toEqual(['Planned']);
    const days = sample.referrals
      .flatMap((row) => Object.values(row))
      .filter((value) => /^\d{4}-/.test(String(value)));
    expect(days.filter((value) => String(value) > TODAY)).toEqual([]);
  });

  it('leaves no stamp for a run to fill in', () => {
    expect(sample.referrals.filter((row) => row.outcome !== '' && !row.outcomeOn)).toEqual([]);
    expect(sample.referrals.filter((row) => row.pleased !== '' && !row.pleasedOn)).toEqual([]);
  });
});

describe('the rules find in the sample, whatever the day', () => {
  it.each([
    '2024-02-29',
    '2025-01-01',
    '2026-03-29',
    '2026-03-30',
    '2026-03-31',
    '2026-04-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-04',
    '2027-12-31',
  ])('on %s: every stage, reciprocity, follow-up and step', (today) => {
    const answers = answerBook(bookOn(day(today)));
    expect(words(answers.partners.map((answer) => answer.stage))).toEqual(sorted(SHOWN_STAGES));
    expect(words(answers.partners.map((answer) => answer.evidence))).toEqual(sorted(STAGES));
    expect(words(answers.partners.map((answer) => answer.reciprocity))).toEqual(sorted(RECIPROCITIES));
    expect(words(answers.referrals.map((answer) => answer?.followUp))).toEqual(sorted(FOLLOW_UPS));
    expect(words(answers.referrals.map((answer) => answer?.step))).toEqual([
      'ask client',
      'call',
      'close it',
      'contact client',
      'how did it go?',
      'in touch?',
      'pass outcome on',
      'tell contact',
      'tell partner',
      'thank',
      'what came of it?',
    ]);
  });

  it.each(['2024-02-29', '2026-03-31'])(
    'on %s: touches overdue, due today and in the next seven days',
    (today) => {
      const { partners } = answerBook(bookOn(day(today)));
      const due = partners.map((answer) => answer.due);
      expect(due.filter((text) => text.startsWith('Overdue')).length).toBeGreaterThanOrEqual(3);
      expect(due).toContain('Today');
      expect(due.filter((text) => /^In [1-7] d$/.test(text)).length).toBeGreaterThanOrEqual(3);
    },
  );
});

describe('in the sample', () => {
  const answers = answerBook(bookOn(TODAY));

  it.each([
    ['Dana Kim', 'Lasting', 'Overdue 12 d', 'Balanced'],
    ['Tomás Herrera', 'Lasting', 'In 4 d', 'Mostly receiving'],
    ['Ruth Adeyemi', 'Lasting', 'Today', 'Balanced'],
    ['Mei-Ling Ferraro', 'Trusted', 'In 47 d', 'Mostly giving'],
    ['Jonas Weber', 'Trusted', 'Overdue 3 d', 'Only receiving'],
    ['Aoife Brennan', 'Mutual benefit', 'In 6 d', 'Early days'],
    ['Samir Khoury', 'Mutual benefit', 'In 36 d', 'Only giving'],
    ['Hugo Baptiste', 'Trusted', '', 'Early days'],
    ['Peter van Dijk', 'Reached out', '', 'None yet'],
    ['Marguerite Lavoie', 'Dormant', '', 'None yet'],
    ['Sofia Lindqvist', 'Paused', '', 'Early days'],
  ])('%s stands at %s, due “%s”, %s', (name, stage, due, reciprocity) => {
    expect(answerOf(answers, name)).toMatchObject({ stage, due, reciprocity });
  });

  it('one partner gives reason for a talk, another a good moment to ask', () => {
    expect(answerOf(answers, 'Samir Khoury').suggestGiveAndTake).toBe(true);
    expect(answerOf(answers, 'Ruth Adeyemi').goodMoment).toBe(true);
  });

  it('one commitment is half-way, and one is to be reviewed today', () => {
    expect(answers.commitments).toMatchObject([
      { state: 'Half-way', weDid: 1, theyDid: 0 },
      { state: 'We kept ours', weDid: 2, theyDid: 1, reviewDue: TODAY },
    ]);
  });
});
