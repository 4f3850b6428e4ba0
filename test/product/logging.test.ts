import { beforeEach, describe, expect, it } from 'vitest';
import { aNewPractice, type Practice } from '../support/practice';

const DANA = { requestId: 'request-dana-1', name: 'Dana Kim', owner: 'Ana' };
const coffee = (partnerId: string, requestId = 'request-coffee-1') => ({
  requestId,
  partnerId,
  kind: 'Coffee or meal',
  date: '2026-03-02',
  by: 'Ana',
  gotFromIt: '',
  notes: '',
});

describe('logging a touchpoint in the sidebar', () => {
  let practice: Practice;
  let dana: string;
  beforeEach(() => {
    practice = aNewPractice();
    dana = practice.ask('addPartner', DANA).partner.id;
  });

  it('adds a row with the words of the form and makes the partner’s columns speak of it', () => {
    const logged = practice.ask('logTouchpoint', coffee(dana));
    expect(logged.message).toBe('Coffee or meal with Dana Kim logged for today.');
    expect(practice.cell('Touchpoints', 2, 'Date')).toBe('2026-03-02');
    expect(practice.cell('Touchpoints', 2, 'Partner')).toBe('Dana Kim');
    expect(practice.partner('Dana Kim', 'Last contact')).toBe('2026-03-02');
    expect(practice.partner('Dana Kim', 'Stage')).toBe('Rapport');
    expect(logged.partner).toMatchObject({ stage: 'Rapport', lastContact: '2026-03-02' });
  });

  it('logs once when the same request is sent again', () => {
    practice.ask('logTouchpoint', coffee(dana));
    expect(practice.ask('logTouchpoint', coffee(dana)).message).toBe('Logged already.');
    expect(practice.freeRow('Touchpoints')).toBe(3);
  });

  it('can be undone, and the columns go back to what they were', () => {
    const { undoId } = practice.ask('logTouchpoint', coffee(dana));
    expect(practice.ask('undo', { undoId }).message).toMatch(/^Undone: /);
    expect(practice.freeRow('Touchpoints')).toBe(2);
    expect(practice.partner('Dana Kim', 'Stage')).toBe('Prospect');
    expect(practice.refusal('undo', { undoId }).code).toBe('gone');
  });

  it('says at once by when to call the client of a referral received', () => {
    const referral = {
      requestId: 'request-referral',
      partnerId: dana,
      direction: 'Received' as const,
      date: '2026-03-02',
      arrivedAt: '16:30',
      clientCode: 'K7M2',
      handledBy: 'Ana',
      permission: '',
      confidence: '',
    };
    expect(practice.ask('logReferral', referral).message).toBe(
      'Referral from Dana Kim logged. Call today before 17:00.',
    );
    expect(practice.cell('Referrals', 2, 'Follow-up')).toBe('Open');
    expect(practice.cell('Referrals', 2, 'Client code')).toBe('K7M2');
  });

  it('keeps text that begins like a formula as the text it is', () => {
    practice.ask('logTouchpoint', { ...coffee(dana), notes: '=IMPORTXML("http://example.org")' });
    expect(practice.cell('Touchpoints', 2, 'Notes')).toBe('=IMPORTXML("http://example.org")');
  });

  it('refuses a date that is none, and names the field', () => {
    const refusal = practice.refusal('logTouchpoint', { ...coffee(dana), date: '2026-02-30' });
    expect(refusal).toMatchObject({ code: 'input', field: 'date' });
    expect(refusal.sentence).toContain('2026-02-30');
    expect(practice.freeRow('Touchpoints')).toBe(2);
  });

  it('writes nothing while somebody else holds the lock', () => {
    const release = practice.host.holdLock('document');
    expect(practice.refusal('logTouchpoint', coffee(dana)).code).toBe('busy');
    release();
    expect(practice.freeRow('Touchpoints')).toBe(2);
  });
});
