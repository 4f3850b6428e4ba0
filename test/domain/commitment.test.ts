import { describe, expect, test } from 'vitest';
import { answerBook } from '../../src/domain/answerBook';
import type { Commitment } from '../../src/schema/commitments';
import { aBook, aCommitment, anIntroduction, aReferral, type Loose, onDay } from '../support/builders';

const made = (side: 'them' | 'us', madeOn = '2026-02-10') => anIntroduction({ side, madeOn });
function read(said: Loose<Commitment> = {}, introductions = [made('them')], today = '2026-02-15') {
  return answerBook(onDay(today, { commitments: [aCommitment(said)], introductions })).commitments[0];
}

describe('what was done', () => {
  test.each([
    ['the day before From', '2026-01-31', 0],
    ['From', '2026-02-01', 1],
    ['Until', '2026-03-02', 1],
    ['the day after Until', '2026-03-03', 0],
  ])('both ends count: %s', (_, madeOn, weDid) => {
    expect(read({}, [made('them', madeOn)], '2026-04-01')?.weDid).toBe(weDid);
  });

  test('From comes before Agreed together on; without either there is no lower bound', () => {
    const early = [made('them', '2026-02-02')];
    expect(read({ from: '2026-02-05' }, early)?.weDid).toBe(0);
    expect(read({ agreedOn: undefined }, [made('them', '2020-01-01')])?.weDid).toBe(1);
  });

  test('is made, not arranged, and not tomorrow', () => {
    expect(read({}, [anIntroduction({ step: 'Arranged', madeOn: '2026-02-10' })])?.weDid).toBe(0);
    expect(read({}, [made('them', '2026-02-16')])?.weDid).toBe(0);
  });

  test('for them is ours, for us is theirs', () => {
    expect(read({}, [made('them'), made('us'), made('us')])).toMatchObject({ weDid: 1, theyDid: 2 });
  });

  test('is blank without Until', () => {
    expect(read({ until: undefined })).toEqual({
      weDid: undefined,
      theyDid: undefined,
      state: 'Not specific yet',
      reviewDue: undefined,
    });
  });

  test('never counts a referral', () => {
    const book = aBook({ commitments: [aCommitment()], referrals: [aReferral({ date: '2026-02-10' })] });
    expect(answerBook(book).commitments[0]?.weDid).toBe(0);
  });
});

describe('the state of a commitment', () => {
  test('is Reviewed as soon as one of the two questions is answered, and asks no more', () => {
    expect(read({ wentWell: 'x' })).toMatchObject({ state: 'Reviewed', reviewDue: undefined });
    expect(read({ toChange: 'x', until: undefined })?.state).toBe('Reviewed');
  });

  test.each([{ weDo: undefined }, { theyDo: undefined }, { until: undefined }, { agreedOn: undefined }])(
    'is Not specific yet with %j',
    (said) => {
      expect(read({ from: '2026-02-01', ...said })?.state).toBe('Not specific yet');
    },
  );

  test('0 is a count', () => {
    expect(read({ weDo: 1, theyDo: 0 })?.state).toBe('Kept');
  });

  test.each([
    ['2026-02-15', 'Agreed'],
    ['2026-02-16', 'Agreed'],
    ['2026-02-17', 'Half-way'],
    ['2026-03-02', 'Half-way'],
    ['2026-03-03', 'Neither yet'],
  ])('on %s, of 29 days since 1 February, is %s', (today, state) => {
    expect(read({}, [], today)?.state).toBe(state);
  });

  test.each([
    [2, 0, 'We kept ours'],
    [0, 2, 'They kept theirs'],
    [2, 2, 'Kept'],
    [1, 1, 'Neither yet'],
  ])('after Until, %i done by us and %i by them, is %s', (ours, theirs, state) => {
    const introductions = [...Array(ours).fill(made('them')), ...Array(theirs).fill(made('us'))];
    expect(read({}, introductions, '2026-03-03')?.state).toBe(state);
  });

  test('review is due three days after Until', () => {
    expect(read()?.reviewDue).toBe('2026-03-05');
  });
});
