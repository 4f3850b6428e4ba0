import { describe, expect, it } from 'vitest';
import { ANA, aSamplePractice, BEN, type Practice } from '../support/practice';

const DAY = 24 * 3_600_000;

function log(practice: Practice, requestId: string, kind: string, person = ANA): void {
  const touchpoint = { date: '2026-03-02', by: '', gotFromIt: 'an idea', notes: 'canary 7' };
  const partnerId = String(practice.partner('Dana Kim', 'Partner row id'));
  practice.ask('logTouchpoint', { requestId, partnerId, kind, ...touchpoint }, person);
}

describe('what was done is listed', () => {
  it('the latest first, with the day and who did it', () => {
    const practice = aSamplePractice();
    log(practice, 'request-list-1', 'Call');
    log(practice, 'request-list-2', 'Meeting', BEN);
    expect(practice.ask('listUndo', {}).deeds).toEqual([
      {
        undoId: 'request-list-2',
        what: 'Meeting with Dana Kim logged for today.',
        day: '2026-03-02',
        by: 'Ben',
        takesBack: 'Undo takes 1 row away. What somebody changed since stays.',
      },
      expect.objectContaining({ undoId: 'request-list-1', by: 'Ana' }),
    ]);
  });

  it('and says what taking a change back does', () => {
    const practice = aSamplePractice();
    const partnerId = String(practice.partner('Dana Kim', 'Partner row id'));
    practice.ask('setStatus', { requestId: 'request-list-3', partnerId, status: 'Paused' });
    const [deed] = practice.ask('listUndo', {}).deeds;
    expect(deed?.takesBack).toBe(
      'Undo gives 1 row back what it said before. What somebody changed since stays.',
    );
  });

  it('until it was taken back', () => {
    const practice = aSamplePractice();
    log(practice, 'request-list-1', 'Call');
    log(practice, 'request-list-2', 'Meeting');
    practice.ask('undo', { undoId: 'request-list-1' });
    expect(practice.ask('listUndo', {}).deeds.map(({ undoId }) => undoId)).toEqual(['request-list-2']);
  });

  it('for 30 days', () => {
    const practice = aSamplePractice();
    log(practice, 'request-list-1', 'Call');
    const { clock } = practice.host;
    clock.sleep(30 * DAY);
    practice.ask('updateNow', {});
    expect(practice.ask('listUndo', {}).deeds).toHaveLength(1);
    clock.sleep(DAY);
    practice.ask('updateNow', {});
    expect(practice.ask('listUndo', {}).deeds).toEqual([]);
  });

  it('without a word about a client, and without a note', () => {
    const practice = aSamplePractice();
    log(practice, 'request-list-1', 'Call');
    const partnerId = String(practice.partner('Dana Kim', 'Partner row id'));
    practice.ask('logReferral', {
      requestId: 'request-list-4',
      partnerId,
      direction: 'Received',
      date: '2026-03-02',
      arrivedAt: '',
      clientCode: 'QZ909',
      handledBy: '',
      permission: 'General progress',
      confidence: '',
    });
    practice.ask('markStep', {
      requestId: 'request-list-5',
      referralId: 'request-list-4',
      mark: 'told',
      value: '',
      date: '2026-03-02',
    });
    const text = JSON.stringify(practice.ask('listUndo', {}));
    expect(text).toContain('Referral from Dana Kim logged.');
    expect(text).not.toMatch(/QZ909|canary/);
  });
});
