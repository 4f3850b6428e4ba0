import { describe, expect, test } from 'vitest';
import { indexNames } from '../../src/domain/names';
import { planIds, planLinks } from '../../src/domain/rowIds';
import type { Touchpoint } from '../../src/schema/touchpoints';
import { aPartner, aTouchpoint, DANA, type Loose } from '../support/builders';

/** What becomes of these ids; new ones are n1, n2 … */
function idsAfter(...ids: string[]): string[] {
  let made = 0;
  const changes = planIds(
    ids.map((id) => ({ id })),
    () => `n${++made}`,
  );
  return ids.map((id, row) => changes.get(row)?.id ?? `${id} stays`);
}

describe('the ids of rows', () => {
  test('stay as they are', () => {
    expect(idsAfter('a', 'b', 'c')).toEqual(['a stays', 'b stays', 'c stays']);
    expect(idsAfter()).toEqual([]);
  });

  test('are given where there is none, each its own', () => {
    expect(idsAfter('', 'a', '')).toEqual(['n1', 'a stays', 'n2']);
  });

  test('of a row copied below itself: the upper keeps it, and with it what was logged', () => {
    expect(idsAfter('a', 'b', 'a', 'a')).toEqual(['a stays', 'b stays', 'n1', 'n2']);
  });
});

describe('the link of a log row to its partner', () => {
  const twins = [aPartner({ id: 'p2', partner: 'Sam Twin' }), aPartner({ id: 'p3', partner: 'sam twin' })];
  const index = () => indexNames([aPartner({ id: 'p1' }), ...twins], ({ partner }) => partner);
  const plan = (...rows: Loose<Touchpoint>[]) => [...planLinks(rows.map(aTouchpoint), index())];
  const link = { partnerId: 'p1', resolvedFrom: 'dana fielding' };
  const none = { partnerId: '', resolvedFrom: '' };

  test('is made from the name, however it is written', () => {
    expect(plan({ partner: '  DANA fielding' })).toEqual([[0, link]]);
  });

  test('that is right is not written again', () => {
    expect(plan({ partner: DANA, ...link })).toEqual([]);
    expect(plan({ partner: 'DANA  FIELDING', ...link })).toEqual([]);
  });

  test('stands while the name is the one it was made from, so that a renamed partner keeps the history', () => {
    expect(plan({ partner: 'Dana Maiden-Name', partnerId: 'p1', resolvedFrom: 'dana maiden-name' })).toEqual(
      [],
    );
  });

  test('is made anew from a name typed over the old one', () => {
    expect(plan({ partner: DANA, partnerId: 'p2', resolvedFrom: 'sam twin' })).toEqual([[0, link]]);
  });

  test.each([
    ['the id', { partnerId: '', resolvedFrom: 'dana fielding' }],
    ['what it was made from', { partnerId: 'p1', resolvedFrom: '' }],
  ])('is completed where %s is gone', (_, left) => {
    expect(plan({ partner: DANA, ...left })).toEqual([[0, link]]);
  });

  test.each(['Nobody', '', 'Sam Twin'])(
    'is taken away from a row that means no one partner: “%s”',
    (partner) => {
      expect(plan({ partner, ...link })).toEqual([[0, none]]);
      expect(plan({ partner })).toEqual([]);
    },
  );

  test('chosen once between two of one name stands', () => {
    expect(plan({ partner: 'Sam Twin', partnerId: 'p3', resolvedFrom: 'sam twin' })).toEqual([]);
  });

  test('is planned row by row', () => {
    expect(plan({ partner: DANA, ...link }, { partner: 'Nobody' }, { partner: DANA })).toEqual([[2, link]]);
  });
});
