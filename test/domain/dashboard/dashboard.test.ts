import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/day/day';
import { answerBook } from '../../../src/domain/answerBook';
import type { Book } from '../../../src/domain/book';
import { type Dashboard, describeDashboard, type Health } from '../../../src/domain/dashboard/dashboard';
import { planDue } from '../../../src/domain/dueList';
import { samplePractice } from '../../../src/domain/sample/samplePractice';
import { expectApproved } from '../../support/approved';
import { aBook, aPartner, aReferral, aTouchpoint, TODAY } from '../../support/builders';

const OFF: Health = { sentFrom: '', lastRun: '', trouble: '' };
const ON: Health = { sentFrom: 'ana@example.org', lastRun: '2026-03-02 07:10', trouble: '' };

/** The rows as a run leaves them: their computed columns filled. */
function answered(book: Book): Book {
  const answers = answerBook(book);
  return {
    ...book,
    partners: book.partners.map((partner, row) => {
      const { stage, nextStep, suggestedTouch, nextTouch, due } = answers.partners[row] ?? {};
      return { ...partner, stage, nextStep, suggestedTouch, nextTouchDue: nextTouch, due } as typeof partner;
    }),
    referrals: book.referrals.map((referral, row) => {
      const { nextStep, due, followUp } = answers.referrals[row] ?? {};
      return { ...referral, nextStep, nextStepDue: due, followUp } as typeof referral;
    }),
  };
}

function read(book: Book, health = OFF, attention: readonly string[] = []): Dashboard {
  const { partners, referrals } = answered(book);
  const due = planDue(partners, referrals, book.today);
  return describeDashboard(book, { answers: answerBook(book), health, due, attention });
}

const sample = (): Book => {
  const { practiceName, ...rows } = samplePractice(TODAY);
  return aBook({ ...rows, settings: { practice_name: practiceName } });
};

function prose({ title, lines, blocks }: Dashboard): string[] {
  return [
    title,
    ...lines,
    ...Object.values(blocks).flatMap(({ heading, sentences, rows }) => [
      `**${heading}**`,
      ...sentences.filter((sentence) => sentence !== ''),
      ...rows.map((row) => row.join(' · ')),
    ]),
  ];
}

test('the Dashboard in words', () => {
  const three = ['Touchpoints: “Dana Kimm” is no partner.', 'One', 'Two'];
  expectApproved('dashboard', {
    title: 'The Dashboard',
    intro: 'Read on Monday, 2 March 2026. Rows are written label · value.',
    sections: [
      { heading: 'Nobody yet', sentences: prose(read(aBook({ partners: [] }))) },
      {
        heading: 'One partner, one referral given today, something to fix',
        sentences: prose(read(aBook({ referrals: [aReferral()] }), ON, three)),
      },
      { heading: 'The sample practice', sentences: prose(read(sample(), ON)) },
    ],
  });
});

describe('the first lines', () => {
  test.each([
    ['off', OFF, 'Reminders are off. Turn them on in Mutual ▸ Settings and help.'],
    ['on and run', ON, 'Reminders are sent from ana@example.org, last run 2026-03-02 07:10.'],
    ['on, not run yet', { ...ON, lastRun: '' }, 'Reminders are sent from ana@example.org, not run yet.'],
    [
      'in trouble',
      { ...ON, trouble: 'Help.' },
      'Reminders are sent from ana@example.org, last run 2026-03-02 07:10. Help.',
    ],
  ])('say how the reminders are: %s', (_, health, sentence) => {
    expect(read(aBook(), health).lines[0]).toBe(sentence);
  });

  test.each([
    [0, 'Nothing to fix.'],
    [1, '1 thing to fix: see Attention below.'],
    [2, '2 things to fix: see Attention below.'],
  ])('say of %i problems: %s', (count, sentence) => {
    const problems = Array.from({ length: count }, () => 'Fix this.');
    expect(read(aBook(), OFF, problems).lines[1]).toContain(sentence);
  });
});

describe('the Due list', () => {
  const partners = Array.from({ length: 8 }, (_, index) => aPartner({ partner: `Partner ${index}` }));
  const touchpoints = partners.map(({ partner }) =>
    aTouchpoint({ partner, kind: 'Call', date: addDays(TODAY, -60) }),
  );

  test('names five and counts the others', () => {
    const { rows, sentences } = read(aBook({ partners, touchpoints })).blocks.due;
    expect(rows).toHaveLength(6);
    expect(rows.at(-1)).toEqual(['and 3 more: Mutual ▸ Show who is due']);
    expect(sentences[0]).toBe('8 overdue.');
  });

  test('names whoever is pinned as pinned, and no colleague', () => {
    const { rows } = read(aBook({ partners: [aPartner({ pinned: true, owner: 'Ana' })] })).blocks.due;
    expect(rows).toEqual([['Dana Fielding', 'pinned']]);
  });
});

test('a poor month raises no word: a year reads the same however its months went', () => {
  const spread = (...dates: string[]) => read(aBook({ referrals: dates.map((date) => aReferral({ date })) }));
  const steady = spread('2025-10-05', '2025-12-05', '2026-01-05', '2026-03-01');
  const silent = spread('2025-10-05', '2025-10-05', '2025-10-05', '2025-10-05');
  expect(silent.blocks.year).toEqual(steady.blocks.year);
  expect(silent.blocks.months.sentences[0]).toBe(steady.blocks.months.sentences[0]);
});

test('attention holds sixty sentences and counts the rest', () => {
  const problems = Array.from({ length: 61 }, (_, index) => `Problem ${index}`);
  const { rows } = read(aBook(), OFF, problems).blocks.attention;
  expect(rows).toHaveLength(61);
  expect(rows.at(-1)).toEqual(['and 1 more, in the columns Attention']);
});

test('nothing on it names a colleague', () => {
  const text = JSON.stringify(read(sample()));
  for (const { name } of samplePractice(TODAY).team) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`));
});
