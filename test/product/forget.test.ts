import { describe, expect, it } from 'vitest';
import type { HostSnapshot } from '../../local/host';
import { ANA, aNewPractice, aPractice, aSamplePractice, type Practice } from '../support/practice';

const CODE = 'KQ7';
const NOTE = 'a note about nobody';

/** Two old referrals with a code and a note, one young one, one without a date; today is 2 March 2026. */
function makePractice(): Practice {
  const practice = aNewPractice();
  practice.typeRow('Partners', { Partner: 'Dana Kim' });
  const refer = (date: string) =>
    practice.typeRow('Referrals', {
      ...(date && { Date: date }),
      Direction: 'Received',
      Partner: 'Dana Kim',
      'Client code': CODE,
      Notes: NOTE,
      Outcome: 'Started',
    });
  for (const date of ['2023-05-04', '2024-03-01', '2024-03-02', '']) refer(date);
  practice.ask('updateNow', {});
  return practice;
}

let made: HostSnapshot | undefined;

function aPracticeWithOldReferrals(): Practice {
  made ??= makePractice().host.snapshot();
  return aPractice({ snapshot: structuredClone(made) });
}

const COUNTS = ['Given', 'Received', 'Balance', 'Reciprocity', 'Stage', 'Touchpoints'];
const countsOf = (practice: Practice) => COUNTS.map((header) => practice.partner('Dana Kim', header));

describe('forgetting', () => {
  it('is shown first: the day, how many codes and notes, and what has no date', () => {
    const practice = aPracticeWithOldReferrals();
    const before = JSON.stringify(practice.host.workbook);
    expect(practice.ask('previewForget', {})).toEqual({
      before: '2024-03-02',
      months: 24,
      codes: 2,
      notes: 2,
      undated: 1,
      remembered: 0,
    });
    expect(JSON.stringify(practice.host.workbook)).toBe(before);
  });

  it('blanks what is old and leaves what is not; rows, counts and reciprocity stay', () => {
    const practice = aPracticeWithOldReferrals();
    const before = countsOf(practice);
    practice.ask('forget', { before: '2024-03-02' });
    const cells = [2, 3, 4, 5].map((row) => [
      practice.cell('Referrals', row, 'Client code'),
      practice.cell('Referrals', row, 'Notes'),
      practice.cell('Referrals', row, 'Outcome'),
    ]);
    expect(cells).toEqual([
      ['', '', 'Started'],
      ['', '', 'Started'],
      [CODE, NOTE, 'Started'],
      [CODE, NOTE, 'Started'],
    ]);
    expect(countsOf(practice)).toEqual(before);
  });

  it('goes by the number of months in Settings', () => {
    const practice = aPracticeWithOldReferrals();
    practice.type('Settings', practice.row('Settings', 'Setting', 'client_code_months'), 'Value', 30);
    expect(practice.ask('previewForget', {})).toMatchObject({ before: '2023-09-02', codes: 1 });
  });

  it('refuses a younger day than the one it would show now', () => {
    const practice = aPracticeWithOldReferrals();
    expect(practice.refusal('forget', { before: '2024-03-03' }).code).toBe('input');
    expect(practice.cell('Referrals', 2, 'Client code')).toBe(CODE);
  });

  it('empties what is remembered for Undo, so that nothing brings a code back', () => {
    const practice = aPracticeWithOldReferrals();
    const partnerId = String(practice.partner('Dana Kim', 'Partner row id'));
    const { undoId } = practice.ask('logReferral', {
      requestId: 'request-forget-1',
      partnerId,
      ...{ direction: 'Given', date: '2026-03-02', arrivedAt: '', clientCode: 'ZZ9', handledBy: '' },
      ...{ permission: '', confidence: '' },
    });
    expect(practice.ask('previewForget', {}).remembered).toBeGreaterThan(0);
    practice.ask('forget', { before: '2024-03-02' });
    expect(practice.ask('previewForget', {})).toMatchObject({ codes: 0, notes: 0, remembered: 0 });
    expect(practice.refusal('undo', { undoId }).code).toBe('gone');
  });

  it('leaves no trace of an old code anywhere in the file, its properties and its marks', () => {
    const practice = aPracticeWithOldReferrals();
    const unique = 'XQJ7';
    practice.type('Referrals', 2, 'Client code', unique);
    practice.type('Referrals', 2, 'Notes', 'heron at dusk');
    practice.ask('updateNow', {});
    practice.ask('forget', { before: '2024-03-02' });
    const everything = JSON.stringify(practice.host.snapshot());
    expect(everything).not.toContain(unique);
    expect(everything).not.toContain('heron');
    expect(everything).toContain(CODE);
  });

  it('done twice does nothing more', () => {
    const practice = aPracticeWithOldReferrals();
    practice.ask('forget', { before: '2024-03-02' });
    expect(practice.ask('forget', { before: '2024-03-02' }).message).toContain('0 client codes and 0 notes');
  });

  it('interrupted at any call and asked for again ends the same', () => {
    const whole = aPracticeWithOldReferrals();
    whole.ask('forget', { before: '2024-03-02' });
    const calls = whole.last.remoteCalls;
    for (let at = 1; at <= calls; at += 5) {
      const practice = aPracticeWithOldReferrals();
      let seen = 0;
      practice.host.fault = (_, moment) => {
        if (moment === 'before' && ++seen === at) throw new Error('Service error: Spreadsheets');
      };
      practice.host.call(ANA, 'rpc', [JSON.stringify({ call: 'forget', input: { before: '2024-03-02' } })]);
      practice.host.fault = undefined;
      practice.ask('forget', { before: '2024-03-02' });
      expect(practice.ask('previewForget', {})).toMatchObject({ codes: 0, notes: 0, remembered: 0 });
      expect(practice.cell('Referrals', 4, 'Client code')).toBe(CODE);
    }
  });
});

it('the sample has nothing old enough to be forgotten before two years are over', () => {
  expect(aSamplePractice().ask('previewForget', {})).toMatchObject({ codes: 0, notes: 0 });
});

it('costs the same number of calls for 20 and for 250 referrals', () => {
  const costs = [20, 250].map((count) => {
    const practice = aNewPractice();
    practice.typeRow('Partners', { Partner: 'Dana Kim' });
    const values = Array.from({ length: count }, () => ['2020-01-02', 'Given', 'Dana Kim', CODE]);
    practice.host.edit(ANA, { sheetId: practice.sheet('Referrals').id, row: 2, column: 1, values });
    practice.ask('updateNow', {});
    const { before, codes } = practice.ask('previewForget', {});
    expect(codes).toBe(count);
    practice.ask('forget', { before });
    return practice.last.remoteCalls;
  });
  console.log(`forgetting costs ${costs.join(' and ')} calls`);
  expect(costs[1]).toBe(costs[0]);
});
