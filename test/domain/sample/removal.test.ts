import { describe, expect, it } from 'vitest';
import { day } from '../../../src/day/day';
import { planSampleRemoval, type SampleRows } from '../../../src/domain/sample/removal';
import { samplePractice } from '../../../src/domain/sample/samplePractice';
import { type Partner, partners } from '../../../src/schema/partners';
import { blankRow } from '../../../src/schema/table';
import { type Touchpoint, touchpoints } from '../../../src/schema/touchpoints';

const MADE_ON = day('2024-02-29');

const sampleRows = (): SampleRows => samplePractice(MADE_ON);

const changing = <R>(rows: readonly R[], isMeant: (row: R) => boolean, change: Partial<R>): R[] =>
  rows.map((row) => (isMeant(row) ? { ...row, ...change } : row));

const changePartner = (rows: SampleRows, name: string, change: Partial<Partner>): SampleRows => ({
  ...rows,
  partners: changing(rows.partners, (row) => row.partner === name, change),
});

const aTouchpoint = (fields: Partial<Touchpoint>): Touchpoint => ({
  ...blankRow(touchpoints),
  date: MADE_ON,
  kind: 'Call',
  id: 'mine-1',
  ...fields,
});

const countRemoved = (rows: SampleRows): number =>
  Object.values(planSampleRemoval(rows).remove).reduce((sum, ids) => sum + ids.length, 0);
const countRows = (rows: SampleRows): number => {
  const { team, partners, touchpoints, referrals, introductions, commitments } = rows;
  return [team, partners, touchpoints, referrals, introductions, commitments].flat().length;
};

describe('removing the sample', () => {
  it('takes every row of it while nobody has changed or added anything', () => {
    expect(countRemoved(sampleRows())).toBe(countRows(sampleRows()));
    expect(planSampleRemoval(sampleRows()).kept).toEqual([]);
  });

  it('knows its rows by their id however long ago they were made, and after a run wrote the computed cells', () => {
    const rows = changePartner(sampleRows(), 'Dana Kim', {
      stage: 'Trusted',
      touchpoints: 40,
      nudgedOn: MADE_ON,
    });
    expect(planSampleRemoval(rows).kept).toEqual([]);
  });

  it('keeps a partner whose row somebody changed, but not the sample’s entries about them', () => {
    const { remove, kept } = planSampleRemoval(
      changePartner(sampleRows(), 'Owen Pritchard', { notes: 'Met him!' }),
    );
    expect(kept).toEqual(['Owen Pritchard: you changed this row.']);
    expect(remove.partners).toHaveLength(23);
    expect(remove.touchpoints).toHaveLength(sampleRows().touchpoints.length);
  });

  it('keeps a partner whom somebody renamed', () => {
    expect(
      planSampleRemoval(changePartner(sampleRows(), 'Dana Kim', { partner: 'Dana Kim-Park' })).kept,
    ).toEqual(['Dana Kim-Park: you changed this row.', 'Ana (Team): a row that stays names them.']);
  });

  it('keeps a partner about whom somebody added a touchpoint, and the touchpoint', () => {
    const rows = sampleRows();
    const own = aTouchpoint({ partner: 'yusuf demir', by: 'Dora' });
    const { remove, kept } = planSampleRemoval({ ...rows, touchpoints: [...rows.touchpoints, own] });
    expect(kept).toEqual([
      'Yusuf Demir: you added a touchpoint.',
      'Ana (Team): a row that stays names them.',
    ]);
    expect(remove.touchpoints).not.toContain('mine-1');
    expect(remove.partners).toHaveLength(23);
  });

  it('keeps an entry somebody changed, with the partner and the colleague it names', () => {
    const rows = sampleRows();
    const { kept } = planSampleRemoval({
      ...rows,
      referrals: changing(rows.referrals, (row) => row.clientCode === 'T4', { outcomePassedOn: MADE_ON }),
    });
    expect(kept).toEqual([
      'Tomás Herrera: a row that stays is about them.',
      'Tomás Herrera: you changed a referral.',
      'Ben (Team): a row that stays names them.',
    ]);
  });

  it('keeps a colleague who made the row their own, or looks after a partner of ours', () => {
    const rows = sampleRows();
    const own: Partner = { ...blankRow(partners), partner: 'Real Person', owner: 'Ben', id: 'p-1' };
    const { kept, remove } = planSampleRemoval({
      ...rows,
      team: changing(rows.team, (row) => row.name === 'Ana', { name: 'Dora', email: 'dora@example.org' }),
      partners: [...rows.partners, own],
    });
    expect(kept).toEqual(['Dora (Team): you changed this row.', 'Ben (Team): a row that stays names them.']);
    expect(remove.team).toHaveLength(1);
    expect(remove.partners).not.toContain('p-1');
  });

  it('never takes a row that is not of the sample, nor one whose id only looks so', () => {
    const rows = sampleRows();
    const own: Partner = { ...blankRow(partners), partner: 'Demo person', id: 'demo-mine' };
    const { remove } = planSampleRemoval({ ...rows, partners: [own, ...rows.partners] });
    expect(remove.partners).not.toContain('demo-mine');
    expect(remove.partners).toHaveLength(24);
  });
});
