import { describe, expect, it } from 'vitest';
import { day } from '../../src/day/day';
import { mergeCells } from '../../src/domain/merge/mergeCells';
import { rowMover } from '../../src/domain/merge/moveRows';
import type { Partner } from '../../src/schema/partners';
import { aPartner, aTouchpoint, type Loose } from '../support/builders';

const stays = (said: Loose<Partner> = {}) => aPartner({ id: 'stays', partner: 'Anna Smith', ...said });
const goes = (said: Loose<Partner> = {}) => aPartner({ id: 'goes', partner: 'Anna Smith', ...said });
const change = (...args: Parameters<typeof mergeCells>) => mergeCells(...args).change;

describe('merging the cells of two rows', () => {
  it('changes nothing when both say the same', () => {
    expect(mergeCells(stays({ phone: '1' }), goes({ phone: '1' }))).toEqual({
      fills: [],
      differing: [],
      noted: [],
      change: {},
    });
  });

  it('fills what is blank', () => {
    const merged = mergeCells(
      stays({ core: false }),
      goes({ phone: '0123', knownSince: '2021-05-01', core: true, cadence: 6 }),
    );
    expect(merged.fills.map(({ header, goes: value }) => [header, value])).toEqual([
      ['Core', 'yes'],
      ['Phone', '0123'],
      ['Known since', '2021-05-01'],
      ['Cadence', '6'],
    ]);
    expect(merged.change).toEqual({ core: true, phone: '0123', knownSince: day('2021-05-01'), cadence: 6 });
    expect(merged.noted).toEqual([]);
  });

  it('leaves what only the row that stays says', () => {
    expect(change(stays({ phone: '0123', core: true }), goes({ core: false }))).toEqual({});
  });

  it('keeps the cell that is there and puts the other into Notes', () => {
    const merged = mergeCells(
      stays({ email: 'a@example.org', notes: 'Likes tea' }),
      goes({ email: 'b@example.org' }),
    );
    expect(merged.differing).toEqual([
      { key: 'email', header: 'Email', stays: 'a@example.org', goes: 'b@example.org' },
    ]);
    expect(merged.change).toEqual({ notes: 'Likes tea\nEmail: b@example.org' });
  });

  it('takes the other cell when that is preferred, and puts ours into Notes', () => {
    expect(
      change(
        stays({ email: 'a@example.org' }),
        goes({ email: 'b@example.org' }),
        new Map([['email', 'goes']]),
      ),
    ).toEqual({ email: 'b@example.org', notes: 'Email: a@example.org' });
  });

  it('does not pause a partner because the other row is paused, unless asked to', () => {
    expect(change(stays(), goes({ status: 'Paused' }))).toEqual({ notes: 'Status: Paused' });
    expect(change(stays(), goes({ status: 'Paused' }), new Map([['status', 'goes']]))).toEqual({
      status: 'Paused',
    });
  });

  it('joins the notes, and keeps the other name', () => {
    expect(change(stays({ notes: 'Likes tea' }), goes({ partner: 'Smith, Anna', notes: 'Fridays' }))).toEqual(
      {
        notes: 'Likes tea\nAlso known as Smith, Anna\nFridays',
      },
    );
  });

  it('goes by the earlier day added and the later talk offered', () => {
    expect(
      change(
        stays({ addedOn: '2026-02-01', nudgedOn: undefined }),
        goes({ addedOn: '2025-02-01', nudgedOn: '2026-01-01' }),
      ),
    ).toEqual({ addedOn: day('2025-02-01'), nudgedOn: day('2026-01-01') });
    expect(change(stays({ addedOn: '2025-02-01' }), goes({ addedOn: '2026-02-01' }))).toEqual({});
  });

  it('once more changes nothing more', () => {
    const [here, there] = [
      stays({ email: 'a@example.org', notes: 'Likes tea' }),
      goes({ partner: 'Smith, Anna', email: 'b@example.org', phone: '0123', notes: 'Fridays\nSaturdays' }),
    ];
    for (const prefer of [new Map(), new Map([['email', 'goes' as const]])]) {
      const merged = { ...here, ...change(here, there, prefer) };
      expect({ ...merged, ...change(merged, there, prefer) }).toEqual(merged);
      const half = { ...here, notes: merged.notes };
      expect({ ...half, ...change(half, there, prefer) }).toEqual(merged);
    }
  });
});

describe('merging the rows of a log', () => {
  const fresh = () => 'fresh-id';
  const link = { partner: 'Anna Smith', partnerId: 'stays', resolvedFrom: 'anna smith' };

  it('moves the rows of the one who goes, and gives an id to a row without one', () => {
    const [here, there] = [stays(), goes({ partner: 'Smith, Anna' })];
    const rows = [
      aTouchpoint({ id: 't1', partner: 'Anna Smith' }),
      aTouchpoint({ id: 't2', partner: 'smith, anna' }),
      aTouchpoint({ partner: 'Smith,  Anna' }),
      aTouchpoint({ id: 't4', partner: 'Somebody Else' }),
      aTouchpoint({ id: 't5', partner: 'An old name', partnerId: 'goes', resolvedFrom: 'an old name' }),
    ];
    expect(rowMover([here, there], here, there, fresh)(rows)).toEqual({
      changes: new Map([
        [1, { ...link, id: 't2' }],
        [2, { ...link, id: 'fresh-id' }],
        [4, { ...link, id: 't5' }],
      ]),
      joined: 0,
    });
  });

  it('of one name counts the rows that named both, and moves those that are linked', () => {
    const [here, there] = [stays(), goes()];
    const rows = [
      aTouchpoint({ id: 't1', partner: 'Anna Smith' }),
      aTouchpoint({ id: 't2', partner: 'Anna Smith', partnerId: 'goes', resolvedFrom: 'anna smith' }),
      aTouchpoint({ id: 't3', partner: 'Anna Smith', partnerId: 'stays', resolvedFrom: 'anna smith' }),
    ];
    expect(rowMover([here, there], here, there, fresh)(rows)).toEqual({
      changes: new Map([[1, { ...link, id: 't2' }]]),
      joined: 1,
    });
  });

  it('of which there are three of one name joins none', () => {
    const [here, there] = [stays(), goes()];
    const third = aPartner({ id: 'third', partner: 'Anna Smith' });
    const rows = [aTouchpoint({ partner: 'Anna Smith' })];
    expect(rowMover([here, there, third], here, there, fresh)(rows)).toMatchObject({ joined: 0 });
  });
});
