import { describe, expect, test } from 'vitest';
import { describeCircle } from '../../../src/domain/circle/circle';
import type { Partner } from '../../../src/schema/partners';
import {
  aBook,
  aCommitment,
  anIntroduction,
  aPartner,
  aReferral,
  type BookParts,
  type Loose,
} from '../../support/builders';

const circle = (parts: BookParts) => describeCircle(aBook(parts));
const strong = (partner: string, said: Loose<Partner> = {}) =>
  aPartner({ partner, stageOverride: 'Trusted', ...said });

describe('the circle', () => {
  test('lists Core partners in sheet order, and says who is strong', () => {
    const { core, members } = circle({
      partners: [strong('Zoe'), aPartner({ partner: 'Amos' }), strong('Bo', { core: false })],
    });
    expect(core.words).toBe('1 strong of 8');
    expect(members.map(({ partner, strong: isStrong }) => `${partner.partner} ${isStrong}`)).toEqual([
      'Zoe true',
      'Amos false',
    ]);
  });

  test.each([
    ['with a day to come', { byWhen: '2026-03-12' }, 'dates=20260312/20260313'],
    ['whose day has passed: today', { byWhen: '2026-02-12' }, 'dates=20260302/20260303'],
    ['without a day', { byWhen: undefined }, ''],
    ['before the contact said yes', { byWhen: '2026-03-12', contactPermission: 'asked' }, ''],
    ['made', { byWhen: '2026-03-12', step: 'Made' }, ''],
    ['of another way', { byWhen: '2026-03-12', way: 'joint e-mail' }, ''],
  ] as const)('puts a meeting of three into the calendar (2.13): %s', (_, said, dates) => {
    const meeting = anIntroduction({
      contact: 'Dr Voss',
      step: 'Arranged',
      madeOn: undefined,
      verdict: 'good intro',
      contactPermission: 'yes',
      way: 'three-way meeting',
      ...said,
    });
    const url = circle({ introductions: [meeting] }).rounds[0]?.them.contacts[0]?.calendarUrl ?? 'none';
    expect(url.slice(url.indexOf('dates='))).toBe(dates);
    expect(url).not.toContain('Voss');
    if (dates !== '') expect(url).toContain('text=Meeting%20for%20three%3A%20Dana%20Fielding');
  });

  test('offers a first round to Trusted and Lasting partners without one (2.3), A–Z', () => {
    const { readyForARound, rounds } = circle({
      partners: [
        strong('Zoe', { core: false }),
        strong('amos'),
        strong('Busy'),
        strong('Resting', { status: 'Paused' }),
        aPartner({ partner: 'New' }),
      ],
      commitments: [aCommitment({ partner: 'Busy' })],
    });
    expect(readyForARound.map(({ partner }) => partner)).toEqual(['amos', 'Zoe']);
    expect(rounds.map(({ partner }) => partner.partner)).toEqual(['Busy']);
  });

  test('shows rounds with the one that ends first on top; wishes and finished ones last', () => {
    const until = (partner: string, day: string | undefined, said = {}) =>
      aCommitment({ partner, until: day, ...said });
    const partners = ['Wish', 'Done', 'Later', 'Sooner', 'Over'].map((partner) => aPartner({ partner }));
    const { rounds } = circle({
      partners,
      commitments: [
        until('Wish', undefined),
        until('Done', '2026-02-10', { wentWell: 'x' }),
        until('Later', '2026-04-10'),
        until('Sooner', '2026-03-10'),
        until('Over', '2026-02-20'),
      ],
    });
    expect(rounds.map(({ partner, step }) => `${partner.partner} ${step}`)).toEqual([
      'Over evaluate',
      'Sooner identify',
      'Later identify',
      'Wish commit',
      'Done repeat',
    ]);
    expect(rounds[4]?.next?.round).toBe(2);
  });

  test('puts a round that is not agreed yet, and one that is over, behind those under way, whatever their end', () => {
    const partners = ['Reviewed', 'Half agreed', 'Agreed'].map((partner) => aPartner({ partner }));
    const { rounds } = circle({
      partners,
      commitments: [
        aCommitment({ partner: 'Reviewed', until: '2026-02-10', wentWell: 'x' }),
        aCommitment({ partner: 'Half agreed', until: '2026-03-05', theyDo: undefined }),
        aCommitment({ partner: 'Agreed', until: '2026-06-30' }),
      ],
    });
    expect(rounds.map(({ partner }) => partner.partner)).toEqual(['Agreed', 'Reviewed', 'Half agreed']);
    expect(rounds.map(({ next }) => next?.round)).toEqual([undefined, 2, undefined]);
  });

  test('begins with the round of a partner whose contacts stand there without a commitment', () => {
    const [round] = circle({ introductions: [anIntroduction()] }).rounds;
    expect(round).toMatchObject({ step: 'commit', current: undefined, next: undefined });
  });

  test('offers in a round only the drafts about its introductions and its review', () => {
    const [round] = circle({
      introductions: [
        anIntroduction({
          ...{ id: 'i1', contact: 'Dr Voss', step: 'Arranged', madeOn: undefined },
          ...{ verdict: 'good intro', contactPermission: 'yes', way: 'joint e-mail' },
        }),
      ],
      commitments: [aCommitment({ id: 'c1', until: '2026-02-25' })],
      referrals: [aReferral({ id: 'r1' })],
    }).rounds;
    expect(round?.drafts.map(({ id, rowId }) => `${id} ${rowId}`)).toEqual([
      'introduction i1',
      'round review c1',
    ]);
  });

  test('shows who could fill an open slot, and how they stand', () => {
    const parts = {
      partners: [strong('Zoe'), strong('Bo', { core: false }), aPartner({ partner: 'New', core: false })],
    };
    const names = (of: BookParts) =>
      circle(of).candidates.map(({ partner, strong: isStrong }) => `${partner.partner} ${isStrong}`);
    expect(names(parts)).toEqual(['Bo true']);
    expect(names({ ...parts, settings: { core_target: 1 } })).toEqual([]);
  });

  test('leaves out a row that names nobody', () => {
    const blank = strong('', { core: true });
    const { members, readyForARound } = circle({ partners: [blank, strong('Zoe')] });
    expect(members.map(({ partner }) => partner.partner)).toEqual(['Zoe']);
    expect(readyForARound.map(({ partner }) => partner)).toEqual(['Zoe']);
  });

  test.each(['Paused', 'Not a fit'] as const)('lets the round of a partner who is %s rest', (status) => {
    const { rounds } = circle({ partners: [aPartner({ status })], commitments: [aCommitment()] });
    expect(rounds).toEqual([]);
  });

  test('shows both lists side by side with their tallies (2.9, 2.10), those still to be made first', () => {
    const { rounds } = circle({
      introductions: [
        anIntroduction({ contact: 'Made', verdict: 'good intro' }),
        anIntroduction({ contact: 'Open', verdict: 'maybe', step: 'Identified', madeOn: undefined }),
        anIntroduction({ contact: 'For us', side: 'us', step: '', madeOn: undefined }),
      ],
    });
    const [round] = rounds;
    expect(round?.them.tally).toBe('1 of 2 look promising');
    expect(round?.them.contacts.map(({ introduction }) => introduction.contact)).toEqual(['Open', 'Made']);
    expect(round?.us.tally).toBe('0 of 1 look promising');
    expect(circle({ commitments: [aCommitment()] }).rounds[0]?.them.tally).toBe('');
  });
});

describe('prospects in the circle', () => {
  const prospect = (partner: string, said: Loose<Partner> = {}) =>
    aPartner({ partner, core: false, serves: 'x', ...said });
  const reached = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      aPartner({ partner: `R${index}`, stageOverride: 'Reached out' }),
    );

  test.each([
    [4, 'New', ''],
    [5, undefined, '5 partners stand at Reached out. Meet them before you write to somebody new.'],
    [6, undefined, '6 partners stand at Reached out. Meet them before you write to somebody new.'],
  ])('one is offered while fewer than five stand at Reached out (0.7): %i', (count, offered, reason) => {
    const { prospects } = circle({ partners: [prospect('New'), ...reached(count)] });
    expect(prospects).toMatchObject({ reason, waiting: 1, reachedOut: count });
    expect(prospects.offered?.partner).toBe(offered);
  });

  test('a row that names nobody is no prospect', () => {
    const { waiting, offered } = circle({ partners: [prospect(''), prospect('New')] }).prospects;
    expect(waiting).toBe(1);
    expect(offered?.partner).toBe('New');
  });

  test('it is said why there is none', () => {
    expect(circle({ partners: [prospect('New', { serves: '' })] }).prospects.reason).toMatch(
      /^Fill in Serves/,
    );
    expect(circle({ partners: [] }).prospects.reason).toMatch(/^There is no prospect/);
  });
});
