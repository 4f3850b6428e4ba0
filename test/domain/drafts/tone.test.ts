import { describe, expect, it } from 'vitest';
import { COPY_DRAFTS } from '../../../src/domain/drafts/copyDrafts';
import { COPY_DRAFT_IDS, DRAFT_IDS, isOpenDraftId } from '../../../src/domain/drafts/draft';
import { makeDraft } from '../../../src/domain/drafts/makeDraft';
import { checkTone, LONGEST_OPENER, type ToneFault } from '../../../src/domain/drafts/tone';
import { PERMISSIONS } from '../../../src/schema/words';
import { copyFacts, openFacts } from './support';

const check = (body: string, subject = '') => checkTone({ id: 'thank-you', subject, body });
const FAULTS: readonly (readonly [ToneFault, string, string])[] = [
  ['pitch', 'Here is a special offer for you', 'special offer'],
  ['pitch', 'This is a win-win for you', 'win-win'],
  ['pitch', 'You know, a win win', 'win win'],
  ['pitch', 'We can grow your practice', 'grow your'],
  ['pitch', 'Synergies between you and us', 'Synergies'],
  ['pitch', 'Don’t miss this, you there', 'Don’t miss'],
  ['need', 'I am desperate, you see', 'desperate'],
  ['need', 'It was a quiet month, and you?', 'quiet month'],
  ['need', 'It is slow right\nnow, and with you?', 'slow right now'],
  ['need', 'You would fill my caseload', 'fill my caseload'],
  ['need', 'We need more clients from you', 'need more clients'],
  ['formal', 'Dear Sir or Madam, how are you?', 'Dear Sir or Madam'],
  ['formal', 'I hereby tell you', 'hereby'],
  ['formal', 'Do not hesitate to contact me if you wish', 'Do not hesitate'],
];

describe('the tone check', () => {
  it.each(FAULTS)('hears %s in “%s”', (fault, body, match) => {
    expect(check(body)).toEqual([
      { fault, sentence: expect.stringContaining(`“${match}”`), matches: [match] },
    ]);
  });

  it.each([
    'Your desperately needed article was a joy',
    'We grow yourself',
    'Someone kindlyish wrote to you',
    'You work with people who are struggling',
    'I am writing to you about the premiums',
  ])('hears nothing in “%s” but the word itself', (body) => {
    expect(check(body).flatMap(({ matches }) => matches)).toEqual(
      body.includes('desperately') ? ['desperately'] : [],
    );
  });

  it('reads the subject too', () => {
    expect(check('How are you?', 'Exclusive!')).toMatchObject([{ fault: 'pitch', matches: ['Exclusive'] }]);
  });

  it('tells each word once, in the order of the text', () => {
    const [remark] = check('You: proven, exclusive, Proven.');
    expect(remark?.matches).toEqual(['proven', 'exclusive']);
    expect(remark?.sentence).toBe('This may sound like a pitch: “proven”, “exclusive”.');
  });

  it('tells several faults side by side', () => {
    const faults = check('Hello Dana,\n\nWe are desperate. Proven results. Hereby.').map(
      ({ fault }) => fault,
    );
    expect(faults).toEqual(['pitch', 'need', 'formal', 'not about them']);
  });

  it('notices when nothing after the greeting is about them', () => {
    expect(check('Hello you,\n\nWe are great.')).toMatchObject([{ fault: 'not about them', matches: [] }]);
    expect(check('Hello Dana,\n\nWe like your work.')).toEqual([]);
    expect(check('Hello Dana,\n\nThe youth group meets today.')).toMatchObject([{ fault: 'not about them' }]);
  });

  it('has nothing to say of nothing', () => {
    expect(check('')).toEqual([]);
  });

  it.each([
    [LONGEST_OPENER - 1, []],
    [LONGEST_OPENER, []],
    [LONGEST_OPENER + 1, ['long']],
  ])('finds a first hello of %i words: %j', (words, faults) => {
    const body = `Hello\n${'you '.repeat(words - 1)}`;
    const remarks = checkTone({ id: 'first outreach', subject: '', body });
    expect(remarks.map(({ fault }) => fault)).toEqual(faults);
    expect(checkTone({ id: 'reconnect', subject: '', body })).toEqual([]);
  });
});

it.each(DRAFT_IDS)('%s, as we word it, passes its own tone check', (id) => {
  const drafts = PERMISSIONS.flatMap((permission) =>
    [true, false].map((isAgreed) => {
      const direction = isOpenDraftId(id) ? 'Received' : COPY_DRAFTS[id].direction;
      return makeDraft(id, copyFacts({ permission, direction, outcome: 'Started' }, isAgreed));
    }),
  );
  expect(drafts.flatMap(checkTone)).toEqual([]);
});

it('nothing in the drafts changes for a remark: it never stands in the way', () => {
  const own = new Map([['first outreach', { subject: 'Win-win', body: 'We are desperate' }]] as const);
  const draft = makeDraft('first outreach', openFacts(), own);
  expect(checkTone(draft)).not.toEqual([]);
  expect(draft).toMatchObject({ body: 'We are desperate', problems: [] });
  expect(COPY_DRAFT_IDS.length).toBeGreaterThan(0);
});
