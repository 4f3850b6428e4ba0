import { describe, expect, test } from 'vitest';
import { answerBook, answerPartners } from '../../src/domain/answerBook';
import { aBook, aCommitment, anIntroduction, aPartner, aReferral, aTouchpoint } from '../support/builders';
import { bookOfVector, loadVectors } from '../support/vectors';

describe('a book', () => {
  test('without rows has no answers', () => {
    expect(answerBook(aBook({ partners: [] }))).toEqual({
      partners: [],
      referrals: [],
      commitments: [],
      introductions: [],
    });
  });

  test('leaves rows unanswered that name nobody, or two', () => {
    const twins = [aPartner({ partner: 'Twin' }), aPartner({ partner: 'twin' })];
    const answers = answerBook(
      aBook({
        partners: [aPartner(), ...twins],
        referrals: [aReferral({ partner: 'Twin' }), aReferral({ partner: 'Nobody' }), aReferral()],
        commitments: [aCommitment({ partner: 'Twin' }), aCommitment()],
        introductions: [anIntroduction({ partner: '' }), anIntroduction()],
      }),
    );
    expect(answers.referrals.map((answer) => answer !== undefined)).toEqual([false, false, true]);
    expect(answers.commitments.map((answer) => answer !== undefined)).toEqual([false, true]);
    expect(answers.introductions.map((answer) => answer !== undefined)).toEqual([false, true]);
  });

  test('keeps the history of a partner who was renamed', () => {
    const rows = [aTouchpoint({ partner: 'Old Name', partnerId: 'p1', resolvedFrom: 'old name' })];
    const book = aBook({ partners: [aPartner({ id: 'p1', partner: 'New Name' })], touchpoints: rows });
    expect(answerBook(book).partners[0]?.touchpoints).toBe(1);
  });
});

describe('some partners', () => {
  test.each(
    loadVectors()
      .slice(0, 8)
      .map((vector, index) => [index + 1, vector] as const),
  )('are answered as in the whole book, and nobody else is (book %i)', (_, vector) => {
    const book = bookOfVector(vector);
    const whole = answerBook(book);
    const asked = new Set(book.partners.filter((_, index) => index % 2 === 0));
    const some = answerPartners(book, (partner) => asked.has(partner));
    expect(some.partners).toEqual(
      whole.partners.map((answer, index) => (index % 2 === 0 ? answer : undefined)),
    );
    for (const [row, answer] of some.referrals.entries())
      if (answer) expect(answer).toEqual(whole.referrals[row]);
    const counted = some.partners.reduce((sum, answer) => sum + (answer?.openReferrals ?? 0), 0);
    expect(some.referrals.filter((answer) => answer && answer.followUp !== 'Closed')).toHaveLength(counted);
  });
});
