import { describe, expect, it } from 'vitest';
import { aPromisedPractice, type Promised } from '../promises/checkers';
import { LOG } from '../promises/scenarios';

/** Set up, with Dana on the Partners tab. */
function aPractice(): { practice: Promised; partnerId: string } {
  const practice = aPromisedPractice();
  const partnerId = practice.allow({ setsUp: true }, () => {
    practice.ask('setUp', { practiceName: 'Example practice' });
    practice.ask('addPartner', { requestId: 'request-dana-1', name: 'Dana', owner: '' });
    return 'request-dana-1';
  });
  return { practice, partnerId };
}

describe('an intention of a person', () => {
  const { practice, partnerId } = aPractice();
  const card = { partnerId, field: 'benefitToUs', value: 'calm' } as const;
  const fill = (requestId: string) =>
    practice.allow({ changes: () => true }, () => practice.ask('fillCard', { requestId, ...card }));

  it('is carried out once; repeated, it only answers, and can still be undone', () => {
    expect(fill('request-card-1').undoId).toBe('request-card-1');
    expect(fill('request-card-1')).toMatchObject({ message: 'Saved already.', undoId: 'request-card-1' });
  });

  it('that changes nothing leaves nothing to undo', () => {
    expect(fill('request-card-2').undoId).toBe('');
  });

  it('whose row is there already adds no second one', () => {
    const touch = { partnerId, kind: 'Call', date: '2026-03-02', by: '', gotFromIt: '', notes: '' };
    const log = () =>
      practice.allow(LOG.license, () =>
        practice.ask('logTouchpoint', { requestId: 'request-touch-1', ...touch }),
      );
    log();
    expect(log().message).toBe('Logged already.');
    practice.check();
  });

  it('about a partner who is gone is refused', () => {
    const gone = { requestId: 'request-card-3', ...card, partnerId: 'nobody-here' };
    expect(practice.refusal('fillCard', gone).sentence).toContain('no longer on the Partners tab');
  });
});
