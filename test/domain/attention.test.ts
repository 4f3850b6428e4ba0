import { describe, expect, test } from 'vitest';
import { describeAttention, findAttention } from '../../src/domain/attention';
import { team } from '../../src/schema/practice';
import { blankRow } from '../../src/schema/table';
import {
  aBook,
  aCommitment,
  anIntroduction,
  aPartner,
  aReferral,
  aTouchpoint,
  type BookParts,
} from '../support/builders';

const sentences = (parts: BookParts) => findAttention(aBook(parts)).map(({ sentence }) => sentence);
const call = { kind: 'Call', date: '2026-02-03' };
const ana = { ...blankRow(team), name: 'Ana' };

describe('attention', () => {
  test('has nothing to say of rows in order', () => {
    const rows = {
      touchpoints: [aTouchpoint()],
      referrals: [aReferral({ clientCode: 'QX7' })],
      commitments: [aCommitment()],
    };
    expect(sentences({ ...rows, introductions: [anIntroduction()], team: [ana] })).toEqual([]);
  });

  test.each([
    ['Dana Feilding', 'Touchpoint of 3 Feb: “Dana Feilding” is no partner. Did you mean Dana Fielding?'],
    ['dana', 'Touchpoint of 3 Feb: “dana” is no partner. Did you mean Dana Fielding?'],
    ['Somebody Else', 'Touchpoint of 3 Feb: “Somebody Else” is no partner.'],
    ['', 'Touchpoint of 3 Feb: it names no partner.'],
  ])('says of a row naming “%s”: %s', (partner, sentence) => {
    expect(sentences({ touchpoints: [aTouchpoint({ ...call, partner })] })).toEqual([sentence]);
  });

  test('says of a row naming two partners, and of both of them', () => {
    const partners = [aPartner({ partner: 'Twin' }), aPartner({ partner: 'twin' })];
    expect(sentences({ partners, referrals: [aReferral({ partner: 'Twin', date: '2025-02-03' })] })).toEqual([
      'Two partners have this name, so rows naming it count for nobody. Rename one, or merge them.',
      'Two partners have this name, so rows naming it count for nobody. Rename one, or merge them.',
      'Referral of 3 Feb 2025: two partners are called “Twin”. Rename one of them.',
    ]);
  });

  test('says of two names that differ in titles and order alone that they may be one partner', () => {
    const named = (partner: string, organisation = '') => aPartner({ partner, organisation });
    const [dr, phd] = ['Dr. Anna Smith', 'Smith, Anna PhD'];
    expect(sentences({ partners: [named(dr), named(phd, 'Riverside')] })).toEqual([
      'Perhaps the same partner as “Smith, Anna PhD”. Merge them in the sidebar, or say in both rows which organisation.',
      'Perhaps the same partner as “Dr. Anna Smith”. Merge them in the sidebar, or say in both rows which organisation.',
    ]);
    expect(sentences({ partners: [named(dr, 'Hilltop'), named(phd, 'Riverside')] })).toEqual([]);
  });

  test.each([
    [
      'Cofee or meal',
      'Touchpoint of 3 Feb: “Cofee or meal” is no kind and counts as Other. Did you mean Coffee or meal?',
    ],
    ['Lunch', 'Touchpoint of 3 Feb: “Lunch” is no kind and counts as Other.'],
    ['', 'Touchpoint of 3 Feb: it has no kind and counts as Other.'],
  ])('says of the kind “%s”: %s', (kind, sentence) => {
    expect(sentences({ touchpoints: [aTouchpoint({ ...call, kind })] })).toEqual([sentence]);
  });

  test('says of a row without a date that it counts nowhere', () => {
    expect(sentences({ touchpoints: [aTouchpoint({ date: undefined })] })).toEqual([
      'Touchpoint: it has no date and counts nowhere yet.',
    ]);
  });

  test('asks which way a referral went', () => {
    expect(sentences({ referrals: [aReferral({ direction: '' })] })).toEqual([
      'Referral of 2 Mar: say whether it was Given or Received.',
    ]);
  });

  test.each([
    ['Miller', 'a name'],
    ['14.3.85', 'a date of birth'],
    ['+44 20 7946 0000', 'a phone number'],
    ['dm@example.org', 'an e-mail address'],
  ])('questions the client code %s without quoting it', (clientCode, like) => {
    const [sentence] = sentences({ referrals: [aReferral({ clientCode })] });
    expect(sentence).toBe(
      `Referral of 2 Mar: the client code looks like ${like}. Use a made-up code of 1–6 characters.`,
    );
    expect(sentence).not.toContain(clientCode);
  });

  test('says who is nobody on the Team tab, once there is a team', () => {
    const parts = { partners: [aPartner({ owner: 'Anna' })], referrals: [aReferral({ handledBy: 'Zoe' })] };
    expect(sentences(parts)).toEqual([]);
    expect(sentences({ ...parts, team: [ana] })).toEqual([
      'Owner: “Anna” is nobody on the Team tab. Did you mean Ana?',
      'Referral of 2 Mar: Handled by: “Zoe” is nobody on the Team tab.',
    ]);
  });

  test('stands with the partner meant, or probably meant, each sentence once', () => {
    const slip = aTouchpoint({ ...call, partner: 'Dana Feilding' });
    const book = aBook({ partners: [aPartner(), aPartner({ partner: 'Sam' })], touchpoints: [slip, slip] });
    const column = describeAttention(findAttention(book));
    expect([...column]).toEqual([
      [book.partners[0], 'Touchpoint of 3 Feb: “Dana Feilding” is no partner. Did you mean Dana Fielding?'],
    ]);
  });
});
