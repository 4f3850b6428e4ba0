import { expect, it } from 'vitest';
import { DRAFT_IDS, OPEN_DRAFT_IDS } from '../../../src/domain/drafts/draft';
import { linkDraft } from '../../../src/domain/drafts/links/message';
import { makeDraft } from '../../../src/domain/drafts/makeDraft';
import { findWording } from '../../../src/domain/drafts/templates';
import { checkTone } from '../../../src/domain/drafts/tone';
import { openFacts } from './support';

/** The words of a draft without the numbers of its list. */
const wordsOf = (id: (typeof DRAFT_IDS)[number]) => findWording(id).body.replace(/^\d\. /gm, '');

it('numbers are agreed, never demanded: only a round’s review names some, those both agreed to', () => {
  expect(DRAFT_IDS.filter((id) => /\d/.test(wordsOf(id)))).toEqual([]);
  expect(DRAFT_IDS.filter((id) => /\{(?:we|they) (?:did|agreed)\}/.test(wordsOf(id)))).toEqual([
    'round review',
  ]);
  expect(wordsOf('how we refer')).toMatch(/We hope for referrals in return, when they fit\. Nobody counts\./);
});

it('ask outright, yet out of no need: the ask says what we do, what they can count on, and passes the tone check', () => {
  const ask = makeDraft('ask for referrals', openFacts());
  expect(ask.body).toMatch(/would you think of us\?/);
  expect(ask.body).toMatch(/couples, individual therapy, supervision/);
  expect(ask.body).toMatch(/they stay your client/);
  expect(checkTone(ask)).toEqual([]);
});

it('let go kindly, yet keep the door open', () => {
  expect(wordsOf('closing kindly')).toMatch(/nobody’s fault/);
  expect(wordsOf('closing kindly')).toMatch(/my door is open/);
});

it('a formal page, yet no more than a handshake: how we refer is half a page, and no contract', () => {
  const { body } = makeDraft('how we refer', openFacts());
  expect(body.split(/\s+/).length).toBeLessThanOrEqual(220);
  expect(body).toMatch(/It is no contract/);
});

it.each(OPEN_DRAFT_IDS)('%s, as we word it, fits into a link', (id) => {
  expect(linkDraft(makeDraft(id, openFacts()), 'dana@example.org')?.carriesText).toBe(true);
});
