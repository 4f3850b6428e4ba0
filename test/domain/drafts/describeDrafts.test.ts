import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/day/day';
import { answerBook } from '../../../src/domain/answerBook';
import type { Book } from '../../../src/domain/book';
import { describeDrafts, type Offer } from '../../../src/domain/drafts/describeDrafts';
import { makeFacts } from '../../../src/domain/facts';
import { findHistory } from '../../../src/domain/history';
import { makeTerms } from '../../../src/domain/terms';
import type { Partner } from '../../../src/schema/partners';
import type { Referral } from '../../../src/schema/referrals';
import { STAGES } from '../../../src/schema/words';
import {
  aBook,
  aCommitment,
  anIntroduction,
  aPartner,
  aReferral,
  aTouchpoint,
  type Loose,
  TODAY,
} from '../../support/builders';

function offersOf(book: Book): readonly Offer[] {
  const [partner] = book.partners;
  const history = partner && findHistory(book, partner);
  const [answer] = answerBook(book).partners;
  if (!history || !answer) throw new Error('The book has no partner.');
  return describeDrafts(makeFacts(history, makeTerms(book)), answer);
}

const idsOf = (book: Book): string[] => offersOf(book).map(({ id }) => id);
const ago = (days: number): Day => addDays(TODAY, -days);
const withReferral = (said: Loose<Referral>, partner: Loose<Partner> = {}) =>
  aBook({ partners: [aPartner(partner)], referrals: [aReferral({ id: 'r1', ...said })] });

describe('along the ladder', () => {
  it.each([
    ['Prospect', ['first outreach']],
    ['Reached out', ['first meeting']],
    ['Rapport', ['how we refer']],
    ['Mutual benefit', ['how we refer']],
    ['Trusted', ['how we refer']],
    ['Lasting', ['how we refer']],
  ] as const)('%s is offered %j', (stageOverride, ids) => {
    expect(idsOf(aBook({ partners: [aPartner({ stageOverride })] }))).toEqual(ids);
  });

  it.each([
    [1, ['how we refer']],
    [0, []],
    [-1, []],
  ])('how we refer is offered until agreed: agreed in %i days, %j', (inDays, ids) => {
    const partners = STAGES.slice(2).map((stageOverride) =>
      aPartner({ stageOverride, howWeReferOn: addDays(TODAY, inDays) }),
    );
    for (const partner of partners) expect(idsOf(aBook({ partners: [partner] }))).toEqual(ids);
  });

  it('Paused is offered nothing, Not a fit a kind word', () => {
    expect(idsOf(aBook({ partners: [aPartner({ status: 'Paused' })] }))).toEqual([]);
    expect(idsOf(aBook({ partners: [aPartner({ status: 'Not a fit' })] }))).toEqual(['closing kindly']);
  });

  it.each([
    [364, ['how we refer']],
    [365, ['reconnect', 'closing kindly']],
    [366, ['reconnect', 'closing kindly']],
  ])('after %i days of silence: %j', (days, ids) => {
    expect(idsOf(aBook({ touchpoints: [aTouchpoint({ kind: 'Call', date: ago(days) })] }))).toEqual(ids);
  });
});

describe('asking', () => {
  const calls = (count: number) =>
    Array.from({ length: count }, () => aTouchpoint({ kind: 'Call', date: ago(10) }));
  const asking = (count: number, referrals: readonly Referral[] = []) =>
    idsOf(aBook({ partners: [aPartner({ benefitToThem: 'x' })], touchpoints: calls(count), referrals }));

  it.each([
    [4, false],
    [5, true],
    [6, true],
  ])('is offered while the light is green: %i touchpoints, %s', (count, offered) => {
    expect(asking(count).includes('ask for referrals')).toBe(offered);
  });

  it('waits while we owe them', () => {
    const owed = aReferral({ direction: 'Received', date: ago(4), permission: 'Nothing' });
    expect(asking(9, [owed])).not.toContain('ask for referrals');
  });

  it('give and take is offered when a talk is suggested', () => {
    const given = Array.from({ length: 3 }, (_, index) =>
      aReferral({ date: ago(300 + index), toldOn: ago(300), outcome: 'Started' }),
    );
    const first = aReferral({ date: ago(400), toldOn: ago(400), outcome: 'Started' });
    const partners = [aPartner({ howWeReferOn: ago(500) })];
    expect(idsOf(aBook({ partners, referrals: [first, ...given] }))).toContain('give and take');
    expect(idsOf(aBook({ partners, referrals: given }))).not.toContain('give and take');
  });
});

describe('of a referral given', () => {
  it('a heads-up is offered until they were told, if the client allows it', () => {
    expect(idsOf(withReferral({}))).toContain('heads-up');
    expect(idsOf(withReferral({ toldOn: TODAY }))).not.toContain('heads-up');
    expect(idsOf(withReferral({ permission: 'Nothing' }))).not.toContain('heads-up');
    expect(idsOf(withReferral({ permission: '' }))).not.toContain('heads-up');
  });

  it.each([
    [6, false],
    [7, true],
    [8, true],
  ])('in touch? is offered after %i days: %s', (days, offered) => {
    const date = ago(days);
    expect(idsOf(withReferral({ date, toldOn: date })).includes('in touch?')).toBe(offered);
    expect(idsOf(withReferral({ date, toldOn: date, contactOn: TODAY }))).not.toContain('in touch?');
  });

  it.each([
    [13, false],
    [14, true],
    [20, true],
    [21, false],
    [29, false],
    [30, true],
    [60, true],
    [90, false],
  ])('how did it go is offered %i days later: %s', (days, offered) => {
    const date = ago(days);
    expect(idsOf(withReferral({ date, toldOn: date, contactOn: date })).includes('how did it go')).toBe(
      offered,
    );
  });

  it('we chase no partner we owe', () => {
    const given = aReferral({ id: 'g', date: ago(14), toldOn: ago(14) });
    const owed = aReferral({ id: 'r', date: ago(5), direction: 'Received', permission: 'Nothing' });
    const settled = { ...owed, firstTriedOn: ago(5), toldOn: ago(5) };
    expect(idsOf(aBook({ referrals: [given, owed] }))).toEqual(['thank-you', 'first meeting']);
    expect(idsOf(aBook({ referrals: [given, settled] }))).toEqual([
      'in touch?',
      'how did it go',
      'first meeting',
    ]);
  });
});

describe('the title of a draft', () => {
  const titlesOf = (book: Book): string[] => offersOf(book).map(({ title }) => title);

  it('tells two referrals of one partner apart by day and direction, and names no client', () => {
    const titles = titlesOf(
      aBook({
        referrals: [
          aReferral({ id: 'r1', date: ago(1), clientCode: 'QX7' }),
          aReferral({ id: 'r2', date: '2025-12-30', clientCode: 'QX8' }),
          aReferral({ id: 'r3', date: undefined, clientCode: 'QX9' }),
          aReferral({ id: 'r4', direction: 'Received', date: ago(3), contactOn: ago(2) }),
        ],
      }),
    );
    expect(titles).toEqual(
      expect.arrayContaining([
        'Heads-up: referral given on 1 Mar',
        'Heads-up: referral given on 30 Dec 2025',
        'Heads-up: referral given',
        'Contact made: referral received on 27 Feb',
      ]),
    );
    expect(titles.join()).not.toMatch(/QX/);
  });

  it('says whom an introduction is about, and which round is looked back on', () => {
    const asked = { id: 'i1', contact: 'Dr Voss', step: 'Arranged', madeOn: undefined } as const;
    const titles = titlesOf(
      aBook({
        introductions: [
          anIntroduction({ ...asked, verdict: 'good intro', contactPermission: 'yes', way: 'joint e-mail' }),
        ],
        commitments: [aCommitment({ id: 'c1', round: 2, until: '2026-02-20' })],
      }),
    );
    expect(titles).toEqual(expect.arrayContaining(['Introduction: Dr Voss', 'Round review: round 2']));
  });

  it('about the partner as a whole is its own', () => {
    expect(titlesOf(aBook())).toEqual(['First outreach']);
  });
});

describe('of a referral received', () => {
  const received = { direction: 'Received', firstTriedOn: TODAY, toldOn: TODAY } as const;
  const ids = (said: Loose<Referral>) => idsOf(withReferral({ ...received, ...said }));

  it('thanks are offered until said, whatever the client allows', () => {
    expect(ids({ toldOn: undefined, permission: 'Nothing' })).toContain('thank-you');
    expect(ids({ permission: 'Nothing' })).not.toContain('thank-you');
  });

  it.each([
    ['Nothing', []],
    ['Contact made', ['contact made']],
    ['General progress', ['contact made', 'update']],
  ] as const)('once in touch, with %s: %j', (permission, offered) => {
    const said = idsOf(withReferral({ ...received, permission, contactOn: TODAY }));
    expect(said.filter((id) => id !== 'first outreach' && id !== 'first meeting')).toEqual(offered);
  });

  it('contact made is not offered before it was, nor once it was told', () => {
    expect(ids({})).not.toContain('contact made');
    expect(ids({ contactOn: addDays(TODAY, 1) })).not.toContain('contact made');
    expect(ids({ contactOn: TODAY, contactToldOn: TODAY })).not.toContain('contact made');
  });

  it.each([
    ['Nothing', []],
    ['Contact made', []],
    ['General progress', ['outcome', 'were they pleased?']],
  ] as const)('once the work has begun, with %s: %j', (permission, offered) => {
    const all = ids({ permission, outcome: 'Started' });
    expect(all.filter((id) => id === 'outcome' || id === 'were they pleased?')).toEqual(offered);
  });

  it.each(['Client did not book', 'Not a match', 'Nothing came of it', 'Returned'] as const)(
    '%s is worth a word too, but no update',
    (outcome) => {
      const all = ids({ permission: 'General progress', outcome, contactOn: TODAY, contactToldOn: TODAY });
      expect(all).toContain('outcome');
      expect(all).not.toContain('update');
      expect(all).not.toContain('were they pleased?');
    },
  );

  it('follow-ups go on when the partner is Paused or Not a fit', () => {
    for (const status of ['Paused', 'Not a fit'] as const)
      expect(idsOf(withReferral({ ...received, contactOn: TODAY }, { status }))).toContain('contact made');
  });

  it('one dated tomorrow is nothing to write about yet', () => {
    expect(ids({ date: addDays(TODAY, 1), toldOn: undefined })).toEqual(['first outreach']);
  });

  it('a row that has no id yet waits for the next run', () => {
    expect(ids({ id: '', contactOn: TODAY })).not.toContain('contact made');
  });
});

describe('of introductions and rounds', () => {
  const ready = {
    id: 'i1',
    step: 'Arranged',
    madeOn: undefined,
    verdict: 'good intro',
    contactPermission: 'yes',
  } as const;
  const introduced = (said: object) =>
    idsOf(aBook({ introductions: [anIntroduction({ ...ready, ...said })] }));

  it('an introduction is offered once the contact said yes, until it is made', () => {
    expect(introduced({})).toContain('introduction');
    for (const said of [
      { contactPermission: 'asked' },
      { contactPermission: 'no' },
      { contactPermission: '' },
      { verdict: 'maybe' },
      { side: 'us' },
      { step: 'Made' },
      { step: 'Dropped' },
    ])
      expect(introduced(said)).not.toContain('introduction');
  });

  it.each([
    [1, false],
    [0, false],
    [-1, true],
  ])('a round that ends in %i days is offered a look back: %s', (inDays, offered) => {
    const until = addDays(TODAY, inDays);
    const commitments = [aCommitment({ id: 'c1', until })];
    expect(idsOf(aBook({ commitments })).includes('round review')).toBe(offered);
    const reviewed = [aCommitment({ id: 'c1', until, wentWell: 'all' })];
    expect(idsOf(aBook({ commitments: reviewed }))).not.toContain('round review');
  });

  it('a round that both have kept may be looked back on at once', () => {
    const commitments = [aCommitment({ id: 'c1', weDo: 0, theyDo: 0, until: addDays(TODAY, 9) })];
    expect(idsOf(aBook({ commitments }))).toContain('round review');
  });

  it('rest while the partner is Paused or Not a fit', () => {
    const introductions = [anIntroduction(ready)];
    const commitments = [aCommitment({ id: 'c1', until: ago(1) })];
    for (const status of ['Paused', 'Not a fit'] as const) {
      const all = idsOf(aBook({ partners: [aPartner({ status })], introductions, commitments }));
      expect(all).not.toContain('introduction');
      expect(all).not.toContain('round review');
    }
  });
});

it('what a referral waits for comes first, each with the row it is about', () => {
  const book = aBook({
    partners: [aPartner({ stageOverride: 'Rapport' })],
    referrals: [
      aReferral({ id: 'r1' }),
      aReferral({ id: 'r2', direction: 'Received', contactOn: TODAY }),
      aReferral({ id: 'r3' }),
    ],
  });
  expect(
    offersOf(book).map(({ id, goes, about, rowId }) => `${id} ${goes} ${about} ${rowId}`.trim()),
  ).toEqual([
    'heads-up by copy referral r1',
    'heads-up by copy referral r3',
    'contact made by copy referral r2',
    'thank-you by link partner',
    'how we refer by link partner',
  ]);
});
