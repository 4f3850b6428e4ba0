import { describe, expect, test } from 'vitest';
import { answerBook } from '../../src/domain/answerBook';
import type { Book } from '../../src/domain/book';
import { describeCore } from '../../src/domain/core';
import type { Partner } from '../../src/schema/partners';
import { aBook, aPartner, aTouchpoint, type Loose } from '../support/builders';

const read = (book: Book) => describeCore(book, answerBook(book).partners);
const core = (partner: string, said: Loose<Partner> = {}) =>
  aPartner({ partner, stageOverride: 'Trusted', ...said });
const other = (partner: string, said: Loose<Partner> = {}) => aPartner({ partner, core: false, ...said });
const call = (partner: string, date: string) => aTouchpoint({ partner, kind: 'Call', date });

describe('the core', () => {
  test('counts the strong: Trusted or Lasting shown', () => {
    const partners = [
      core('A'),
      core('B', { stageOverride: 'Lasting' }),
      core('C', { stageOverride: 'Rapport' }),
      core('D', { status: 'Paused' }),
    ];
    expect(read(aBook({ partners }))).toMatchObject({
      strong: 2,
      target: 8,
      words: '2 strong of 8',
      openSlots: 4,
    });
  });

  test('counts nobody who is not Core, however strong', () => {
    expect(read(aBook({ partners: [core('A', { core: false })] })).strong).toBe(0);
  });

  test('offers for an open slot up to three others at Rapport or beyond, latest contact first', () => {
    const days = ['2026-01-05', '2026-02-05', '2026-01-20', '2026-02-20'];
    const partners = days.map((date) => other(date));
    const touchpoints = days.map((date) => call(date, date));
    const { candidates } = read(aBook({ partners, touchpoints }));
    expect(candidates.map(({ partner }) => partner)).toEqual(['2026-02-20', '2026-02-05', '2026-01-20']);
  });

  test('offers nobody below Rapport, quiet for long, paused or already Core', () => {
    const partners = [other('Prospect'), other('Quiet'), other('Paused', { status: 'Paused' }), core('Core')];
    const touchpoints = [
      call('Quiet', '2024-01-01'),
      call('Paused', '2026-02-01'),
      call('Core', '2026-02-01'),
    ];
    expect(read(aBook({ partners, touchpoints })).candidates).toEqual([]);
  });

  test.each([
    [0, 0],
    [1, 0],
    [2, 1],
  ])('with a target of %i and one Core partner offers %i', (core_target, offered) => {
    const partners = [core('A'), other('B')];
    const book = aBook({ partners, touchpoints: [call('B', '2026-02-01')], settings: { core_target } });
    expect(read(book).candidates).toHaveLength(offered);
  });
});
