import { describe, expect, test } from 'vitest';
import { findCopyFacts, findOpenFacts, makeSender } from '../../../src/domain/drafts/draftFacts';
import { makeFacts } from '../../../src/domain/facts';
import { findHistory } from '../../../src/domain/history';
import { makeTerms } from '../../../src/domain/terms';
import type { Partner } from '../../../src/schema/partners';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings';
import {
  aBook,
  aCommitment,
  anIntroduction,
  aPartner,
  aReferral,
  type BookParts,
  DANA,
  type Loose,
} from '../../support/builders';
import { SENDER } from './support';

const other = { partner: 'Sam Groß' };

/** What is known of Dana, who stands in the book with somebody else. */
function factsOf(parts: BookParts, said: Loose<Partner> = {}) {
  const dana = aPartner(said);
  const book = aBook({ ...parts, partners: [aPartner(other), dana] });
  const history = findHistory(book, dana);
  if (!history) throw new Error('Dana is not in the book.');
  return makeFacts(history, makeTerms(book));
}

test('a draft is signed by a colleague, for the practice and its services', () => {
  const settings = { ...DEFAULT_SETTINGS, practice_name: 'Willow Lane', our_services: 'couples' };
  expect(makeSender('Ana', settings)).toEqual({ name: 'Ana', practice: 'Willow Lane', services: 'couples' });
});

describe('what a draft by link may know', () => {
  const known = {
    sender: SENDER,
    partner: { partner: DANA, organisation: 'Harbour House', serves: 'teenagers', goodReferral: 'families' },
  };
  const dana = {
    ...{ organisation: 'Harbour House', serves: 'teenagers', goodReferral: 'families' },
    ...{ notes: 'Lives by the sea', phone: '1', email: 'dana@example.org' },
  };
  const introductions = [
    anIntroduction({ ...other, id: 'i0', contact: 'Not Dana’s' }),
    anIntroduction({ id: 'i1', contact: 'Dr Voss' }),
    anIntroduction({
      id: 'i2',
      contact: 'Dr Lee',
      contactPermission: 'yes',
      way: 'joint e-mail',
      notes: 'x',
    }),
    anIntroduction({ id: '', contact: 'Just typed' }),
  ];
  const commitments = [
    aCommitment({ ...other, id: 'c0' }),
    aCommitment({ id: 'c1', weDo: 1, theyDo: 3, ourGoal: 'x' }),
    aCommitment({ id: 'c2', until: undefined }),
    aCommitment({ id: '' }),
  ];
  const facts = factsOf({ introductions, commitments, referrals: [aReferral({ id: 'r1' })] }, dana);

  test('of the partner: whom to write to and what they serve, no note and no address', () => {
    expect(findOpenFacts(facts, SENDER)).toEqual(known);
  });

  test('of an introduction: just the one with that id', () => {
    expect(findOpenFacts(facts, SENDER, 'i2')).toEqual({
      ...known,
      introduction: { contact: 'Dr Lee', contactPermission: 'yes', side: 'them', way: 'joint e-mail' },
    });
  });

  test('of a commitment: its end in words, and what each side agreed and did', () => {
    const made = [
      anIntroduction({ madeOn: '2026-02-20' }),
      anIntroduction({ madeOn: '2026-02-21', side: 'us' }),
      anIntroduction({ madeOn: '2026-02-22', side: 'us' }),
    ];
    expect(findOpenFacts(factsOf({ introductions: made, commitments }, dana), SENDER, 'c1')).toEqual({
      ...known,
      round: { until: '2 Mar', weDid: 1, weDo: 1, theyDid: 2, theyDo: 3 },
    });
  });

  test('of a commitment without an end: what was agreed, and no count of what was done', () => {
    expect(findOpenFacts(facts, SENDER, 'c2').round).toEqual({
      ...{ until: '', weDid: undefined, weDo: 2, theyDid: undefined, theyDo: 2 },
    });
  });

  test.each(['', 'i0', 'c0', 'r1', 'gone'])(
    'of no row of another, no referral and none without id: “%s”',
    (id) => {
      expect(findOpenFacts(facts, SENDER, id)).toEqual(known);
    },
  );
});

describe('what a draft about a referral may know', () => {
  const referrals = [
    aReferral({ ...other, id: 'r0' }),
    aReferral({ id: '', outcome: 'Returned' }),
    aReferral({ id: 'r1', clientCode: 'AB1', notes: 'x' }),
    aReferral({
      ...{ id: 'r2', direction: 'Received', permission: 'General progress' },
      ...{ outcome: 'Started', clientCode: 'AB2' },
    }),
  ];
  const find = (id: string, said: Loose<Partner> = {}) =>
    findCopyFacts(factsOf({ referrals }, said), SENDER, id);

  test('is its direction, the permission and the bare steps, never the client', () => {
    expect(find('r2')).toEqual({
      sender: SENDER,
      partner: { partner: DANA, organisation: '', serves: '', goodReferral: '' },
      referral: {
        ...{ direction: 'Received', permission: 'General progress' },
        ...{ contactOn: undefined, outcome: 'Started' },
      },
      isAgreed: false,
    });
    expect(find('r1')?.referral).toMatchObject({ direction: 'Given', permission: 'Contact made' });
  });

  test.each(['', 'r0', 'gone'])(
    'is nothing of a referral of somebody else, or without its id: “%s”',
    (id) => {
      expect(find(id)).toBeUndefined();
    },
  );

  test.each([
    ['never', undefined, undefined],
    ['yesterday', '2026-03-01', '2026-03-01'],
    ['today', '2026-03-02', '2026-03-02'],
    ['tomorrow, a slip', '2026-03-03', undefined],
  ])('takes contact as made only once its day has come: %s', (_, contactOn, known) => {
    const facts = factsOf({ referrals: [aReferral({ id: 'r1', contactOn })] });
    expect(findCopyFacts(facts, SENDER, 'r1')?.referral.contactOn).toBe(known);
  });

  test.each([
    ['never', undefined, false],
    ['yesterday', '2026-03-01', true],
    ['today', '2026-03-02', true],
    ['tomorrow', '2026-03-03', false],
  ])('takes How we refer as agreed only once its day has come: %s', (_, howWeReferOn, isAgreed) => {
    expect(find('r1', { howWeReferOn })?.isAgreed).toBe(isAgreed);
  });
});
