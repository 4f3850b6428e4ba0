import { describe, expect, test } from 'vitest';
import { day } from '../../../src/day/day';
import { findLoop } from '../../../src/domain/loop';
import {
  describeMarked,
  MARKS,
  type Mark,
  offerBesides,
  offerMarks,
  planMark,
} from '../../../src/domain/partner/marks';
import { describePartner } from '../../../src/domain/partner/partnerPanel';
import { makeTerms } from '../../../src/domain/terms';
import type { Referral } from '../../../src/schema/referrals';
import { aBook, aReferral, type Loose, TODAY } from '../../support/builders';

const received = (said: Loose<Referral> = {}) =>
  aReferral({ direction: 'Received', permission: 'General progress', ...said });
const note = (mark: Mark, referral: Referral, value = '', date = TODAY) =>
  planMark(referral, { mark, value, date }, TODAY);

describe('noting a step of a referral', () => {
  test.each<[Mark, string, Partial<Referral>]>([
    ['told', '', { toldOn: TODAY }],
    ['first tried', '', { firstTriedOn: TODAY }],
    ['in touch', '', { contactOn: TODAY }],
    ['contact told', '', { contactToldOn: TODAY }],
    ['outcome passed on', '', { outcomePassedOn: TODAY }],
    ['outcome', 'Started', { outcome: 'Started', outcomeOn: TODAY }],
    ['pleased', 'yes', { pleased: 'yes', pleasedOn: TODAY }],
    ['pleased', 'unknown', { pleased: 'unknown', pleasedOn: undefined }],
    ['permission', 'Nothing', { permission: 'Nothing' }],
  ])('%s %s writes just its cells', (mark, value, change) => {
    expect(note(mark, received(), value)).toEqual({ change });
  });

  test.each([
    ['yesterday', '2026-03-01', true],
    ['today', '2026-03-02', true],
    ['tomorrow', '2026-03-03', false],
  ])('of %s', (_, date, isTaken) => {
    expect('change' in note('told', received(), '', day(date))).toBe(isTaken);
  });

  test.each<[Mark, Referral['permission'], boolean]>([
    ['contact told', '', false],
    ['contact told', 'Nothing', false],
    ['contact told', 'Contact made', true],
    ['contact told', 'General progress', true],
    ['outcome passed on', 'Contact made', false],
    ['outcome passed on', 'General progress', true],
    ['told', '', true],
  ])('%s with permission “%s”: only what the client allows was said (4.24)', (mark, permission, isTaken) => {
    expect('change' in note(mark, received({ permission }))).toBe(isTaken);
  });

  test('knows no first try, no news to the partner, of a referral we gave', () => {
    for (const mark of ['first tried', 'contact told', 'outcome passed on'] as const)
      expect('refusal' in note(mark, aReferral({ permission: 'General progress' }))).toBe(true);
  });

  test('takes no word that is none', () => {
    expect(note('outcome', received(), 'Open')).toEqual({
      refusal: 'Choose one of: Started, Client did not book, Not a match, Nothing came of it, Returned.',
    });
    expect('refusal' in note('permission', received(), '')).toBe(true);
  });

  test('says why not: the day is still to come, or the client does not allow it', () => {
    expect(note('told', received(), '', day('2026-03-03'))).toEqual({
      refusal: '3 Mar is still to come. Choose the day it happened.',
    });
    expect(note('contact told', received({ permission: 'Nothing' }))).toEqual({
      refusal: 'The client does not allow that. Note what they allow first.',
    });
  });

  test.each<[Mark, string, string, string]>([
    [
      'permission',
      'Nothing',
      'Noted what the client allows: Nothing',
      'Noted what the client allows: Nothing',
    ],
    ['told', '', 'Noted: told Dana', 'Noted: thanked Dana'],
    ['in touch', '', 'Noted: the client and Dana are in touch', 'Noted: the client was reached'],
    ['outcome', 'Started', 'Noted what came of it: Started', 'Noted what came of it: Started'],
  ])('%s is said beside Undo as it is for a referral given and received', (mark, value, given, got) => {
    const say = (referral: Referral, date = TODAY) =>
      describeMarked(referral, { mark, value, date }, 'Dana', TODAY);
    expect(say(aReferral())).toBe(`${given}, today.`);
    expect(say(received())).toBe(`${got}, today.`);
    expect(say(received(), day('2026-03-01'))).toBe(`${got}, on 1 Mar.`);
    expect(say(received(), day('2025-12-31'))).toBe(`${got}, on 31 Dec 2025.`);
  });
});

describe('what is offered for one tap', () => {
  test('every mark is offered somewhere, and what is offered for an open step can be noted', () => {
    const steps = [
      ['ask client', 'Given'],
      ['tell partner', 'Given'],
      ['in touch?', 'Given'],
      ['close it', 'Given'],
      ['contact client', 'Received'],
      ['thank', 'Received'],
      ['tell contact', 'Received'],
      ['what came of it?', 'Received'],
      ['pass outcome on', 'Received'],
    ] as const;
    const offered = steps.flatMap(([step, direction]) => {
      const referral = direction === 'Given' ? aReferral() : received();
      const marks = offerMarks(step, direction);
      for (const { mark, choices } of marks)
        expect(note(mark, referral, choices[0] ?? '')).toHaveProperty('change');
      return marks.map(({ mark }) => mark);
    });
    const beside = offerBesides(received({ outcome: 'Started' }), 'Open').map(({ mark }) => mark);
    expect([...new Set([...offered, ...beside])].sort()).toEqual([...MARKS].sort());
  });

  test.each<[string, Loose<Referral>, boolean]>([
    ['it has begun', { outcome: 'Started' }, true],
    ['it has begun and nobody knew', { outcome: 'Started', pleased: 'unknown' }, true],
    ['it has begun and we know', { outcome: 'Started', pleased: 'no' }, false],
    ['it is open', {}, false],
    ['they did not book', { outcome: 'Client did not book' }, false],
  ])('whether the client was pleased (4.26), when %s', (_, said, isOffered) => {
    expect(offerBesides(received(said), 'Closed').some(({ mark }) => mark === 'pleased')).toBe(isOffered);
  });
});

describe('a button', () => {
  const offers = (...offered: ReturnType<typeof offerMarks>[]) =>
    offered.flat().map(({ label, choices }) => `${label} ${choices.join(', ')}`.trim());

  test('says what it notes, in the words of a referral given or received', () => {
    const asked = 'What came of it? Started, Client did not book, Not a match, Nothing came of it, Returned';
    expect(offers(offerMarks('tell partner', 'Given'), offerMarks('thank', 'Received'))).toEqual([
      'Told them',
      'Thanked',
    ]);
    expect(offers(offerMarks('in touch?', 'Given'))).toEqual(['They are in touch', asked]);
    expect(offers(offerMarks('contact client', 'Received'))).toEqual([
      'Tried to reach the client',
      'Client reached',
      asked,
    ]);
  });
});

describe('what is offered beside the steps', () => {
  const beside = (referral: Referral, followUp: 'Open' | 'Closed' = 'Open') =>
    offerBesides(referral, followUp).map(({ mark }) => mark);

  test('is what the client allows, until the referral is closed', () => {
    expect(beside(aReferral())).toEqual(['permission']);
    expect(beside(aReferral(), 'Closed')).toEqual([]);
  });

  test.each<[string, Loose<Referral>, boolean]>([
    ['nobody has noted it', {}, true],
    ['it is noted', { contactOn: TODAY }, false],
    ['the outcome says enough', { outcome: 'Not a match' }, false],
  ])('is whether a client sent to us was reached, when %s', (_, said, isOffered) => {
    expect(beside(received(said)).includes('in touch')).toBe(isOffered);
    expect(beside(aReferral(said))).not.toContain('in touch');
  });

  test('is whether the client was pleased, for one we sent as well', () => {
    expect(beside(aReferral({ outcome: 'Started' }), 'Closed')).toEqual(['pleased']);
    expect(beside(aReferral({ outcome: 'Started', pleased: 'yes' }), 'Closed')).toEqual([]);
  });

  test('is nothing while nobody says which way it went', () => {
    expect(beside(aReferral({ direction: '', outcome: 'Started' }))).toEqual([]);
  });
});

describe('the follow-ups of a partner', () => {
  const cards = (...referrals: Referral[]) => {
    const book = aBook({ referrals });
    const [partner] = book.partners;
    if (!partner) throw new Error('The book has no partner.');
    return describePartner(book, partner).followUps;
  };

  test('show the open one due first on top, undated ones below, then closed ones of the last year', () => {
    const closed = { permission: 'Nothing', outcome: 'Started' } as const;
    const shown = cards(
      aReferral({ id: 'closed-364', date: '2025-03-03', ...closed }),
      aReferral({ id: 'undated', date: undefined }),
      aReferral({ id: 'closed-365', date: '2025-03-02', ...closed }),
      aReferral({ id: 'new' }),
      aReferral({ id: 'old', date: '2026-02-20' }),
      aReferral({ id: 'closed-1', date: '2026-03-01', ...closed }),
      aReferral({ id: 'no-direction', direction: '' }),
    );
    expect(shown.map(({ referral }) => referral.id)).toEqual([
      'old',
      'new',
      'undated',
      'closed-1',
      'closed-364',
    ]);
  });

  test('say of every step whether it is done, needless, open, late or waited for', () => {
    const [card] = cards(received({ date: '2026-02-12', toldOn: '2026-02-13', contactOn: '2026-03-01' }));
    expect(card?.steps.map(({ title, is }) => `${title}: ${is}`)).toEqual([
      'Call the client Dana Fielding sent: done',
      'Thank Dana Fielding: done',
      'Tell Dana Fielding that contact was made: open',
      'Note what came of it: late',
    ]);
    const [given] = cards(aReferral({ date: '2026-02-06', toldOn: '2026-02-06', contactOn: '2026-02-10' }));
    expect(given?.steps.map(({ is }) => is)).toEqual(['done', 'done', 'waiting']);
    const [over] = cards(received({ outcome: 'Client did not book', permission: '' }));
    expect(over?.steps.map(({ is }) => is)).toEqual(['needless', 'open', 'done']);
  });

  test('lead, tap after tap, to Closed', () => {
    let referral = received({ date: '2026-02-27' });
    const terms = makeTerms(aBook());
    for (let taps = 0; taps < 10; taps++) {
      const next = findLoop(referral, terms)?.next;
      if (!next) break;
      const [offer] = offerMarks(next.step, 'Received');
      if (!offer) throw new Error(`Nothing is offered for ${next.step}.`);
      const plan = note(offer.mark, referral, offer.choices[0] ?? '');
      if ('refusal' in plan) throw new Error(plan.refusal);
      referral = { ...referral, ...plan.change };
    }
    expect(findLoop(referral, terms)?.followUp).toBe('Closed');
  });
});
