import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../../src/day/day';
import { type IntroductionField, planIntroduction, planMove } from '../../../src/domain/circle/moves';
import { findHistory } from '../../../src/domain/history';
import type { Introduction } from '../../../src/schema/introductions';
import { aBook, anIntroduction, type Loose, TODAY } from '../../support/builders';

const contact = (said: Loose<Introduction> = {}) =>
  anIntroduction({ contact: 'Grace Obi', step: 'Identified', madeOn: undefined, ...said });
const move = (introduction: Introduction, field: IntroductionField, value: string, date?: Day) =>
  planMove(introduction, { field, value, date }, TODAY);

describe('an introduction moves on', () => {
  test.each<[Loose<Introduction>, IntroductionField, string, Partial<Introduction>]>([
    [{}, 'verdict', 'good intro', { verdict: 'good intro' }],
    [{ contactPermission: 'yes' }, 'verdict', 'good intro', { verdict: 'good intro', step: 'Qualified' }],
    [{ verdict: 'good intro' }, 'contactPermission', 'asked', { contactPermission: 'asked' }],
    [{ verdict: 'good intro' }, 'contactPermission', 'yes', { contactPermission: 'yes', step: 'Qualified' }],
    [{ verdict: 'maybe' }, 'contactPermission', 'yes', { contactPermission: 'yes' }],
    [
      { verdict: 'good intro', contactPermission: 'yes', step: 'Qualified' },
      'contactPermission',
      'no',
      { contactPermission: 'no', step: 'Identified' },
    ],
    [
      { contactPermission: 'yes', step: 'Arranged' },
      'contactPermission',
      'no',
      { contactPermission: 'no', step: 'Identified' },
    ],
    [{ contactPermission: 'yes', step: 'Arranged' }, 'verdict', 'maybe', { verdict: 'maybe' }],
    [{ contactPermission: 'yes' }, 'step', 'Arranged', { step: 'Arranged', madeOn: undefined }],
    [{ contactPermission: 'yes' }, 'step', 'Made', { step: 'Made', madeOn: TODAY }],
    [{ step: 'Made', madeOn: '2026-02-01' }, 'step', 'Dropped', { step: 'Dropped', madeOn: undefined }],
    [{ step: 'Made', madeOn: '2026-02-01' }, 'madeOn', '2026-02-03', { madeOn: day('2026-02-03') }],
    [{}, 'byWhen', '2026-03-09', { byWhen: day('2026-03-09') }],
    [{}, 'notes', 'Met at the fair', { notes: 'Met at the fair' }],
  ])('%o: %s becomes %s', (said, field, value, change) => {
    expect(move(contact(said), field, value)).toMatchObject({ change });
  });

  test.each<[string, Loose<Introduction>, boolean]>([
    ['nobody noted anything', { contactPermission: '' }, false],
    ['not asked', { contactPermission: 'not asked' }, false],
    ['asked', { contactPermission: 'asked' }, false],
    ['no', { contactPermission: 'no' }, false],
    ['yes', { contactPermission: 'yes' }, true],
  ])('to Arranged and Made only with the contact’s yes (2.14): %s', (_, said, isTaken) => {
    for (const step of ['Arranged', 'Made'])
      expect('change' in move(contact(said), 'step', step), step).toBe(isTaken);
  });

  test('to Qualified only as a good introduction that is wanted (2.15)', () => {
    expect(move(contact({ verdict: 'maybe', contactPermission: 'yes' }), 'step', 'Qualified')).toEqual({
      refusal: 'Qualified means a good introduction, and a yes from the contact.',
    });
    const willing = contact({ verdict: 'good intro', contactPermission: 'yes' });
    expect(move(willing, 'step', 'Qualified')).toHaveProperty('change');
  });

  test.each([
    ['yesterday', '2026-03-01', true],
    ['today', '2026-03-02', true],
    ['tomorrow', '2026-03-03', false],
  ])('made %s', (_, date, isTaken) => {
    const willing = contact({ contactPermission: 'yes' });
    expect('change' in move(willing, 'step', 'Made', day(date))).toBe(isTaken);
    expect('change' in move(willing, 'madeOn', date)).toBe(isTaken);
  });

  test('takes no word that is none', () => {
    expect(move(contact(), 'way', 'pigeon')).toHaveProperty('refusal');
    expect(move(contact(), 'byWhen', 'soon')).toHaveProperty('refusal');
  });
});

describe('somebody put on a list', () => {
  const listed = (introductions: readonly Introduction[]) => {
    const book = aBook({ introductions, settings: { list_size: 2 } });
    const [partner] = book.partners;
    const history = partner && findHistory(book, partner);
    if (!history) throw new Error('The book has no partner.');
    return (name: string, side: 'them' | 'us' = 'them') =>
      planIntroduction(
        history,
        { side, contact: name, verdict: '', owner: '', byWhen: undefined, notes: '' },
        ['K7M2', ''],
        book.settings,
      );
  };

  test('begins as Identified and not asked', () => {
    expect(listed([])('Grace Obi')).toMatchObject({
      change: { side: 'them', contact: 'Grace Obi', contactPermission: 'not asked', step: 'Identified' },
      message: 'Grace Obi is on the list for Dana Fielding.',
    });
    expect(listed([])('Grace Obi', 'us')).toMatchObject({
      message: 'Grace Obi is on Dana Fielding’s list for us.',
    });
  });

  test('is never a client (2.8)', () => {
    for (const code of ['K7M2', ' k7m2 ']) expect(listed([])(code)).toHaveProperty('refusal');
    expect(listed([])('K7M')).toHaveProperty('change');
  });

  test('stands there once; made and dropped ones do not count', () => {
    expect(listed([contact()])('grace  OBI')).toHaveProperty('refusal');
    expect(listed([contact()])('Grace Obi', 'us')).toHaveProperty('change');
    expect(listed([contact({ step: 'Dropped' })])('Grace Obi')).toHaveProperty('change');
  });

  test.each([
    [1, ''],
    [2, ' That makes 3; 2 are plenty.'],
  ])('beyond the size of the list it is said that these are plenty: %i there', (there, said) => {
    const others = Array.from({ length: there }, (_, index) => contact({ contact: `Other ${index}` }));
    expect(listed(others)('Grace Obi')).toMatchObject({
      message: `Grace Obi is on the list for Dana Fielding.${said}`,
    });
  });
});
