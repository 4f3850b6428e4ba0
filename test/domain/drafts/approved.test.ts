import { describe, it } from 'vitest';
import { COPY_DRAFTS } from '../../../src/domain/drafts/copyDrafts';
import { type CopyDraftId, type DraftId, OPEN_DRAFT_IDS } from '../../../src/domain/drafts/draft';
import { makeDraft } from '../../../src/domain/drafts/makeDraft';
import { OPEN_DRAFTS } from '../../../src/domain/drafts/openDrafts';
import { OUTCOMES, PERMISSIONS, type Permission } from '../../../src/schema/words';
import { copyFacts, expectApprovedDraft, openFacts } from './support';

const slug = (...parts: readonly string[]): string =>
  parts.map((part) => part.toLowerCase().replace(/\W+/g, ' ').trim().replace(/ /g, '-')).join('.');

describe('the approved words of a draft that opens by link', () => {
  it.each(OPEN_DRAFT_IDS)('%s', (id) => {
    expectApprovedDraft(slug(id), OPEN_DRAFTS[id].title, makeDraft(id, openFacts()));
  });

  it.each(['joint e-mail', 'partner calls', 'contact calls', 'pass on material'] as const)(
    'introduction, %s',
    (way) => {
      const introduction = { contact: 'Lee Marsh', contactPermission: 'yes', side: 'them', way } as const;
      const draft = makeDraft('introduction', openFacts({ introduction }));
      expectApprovedDraft(slug('introduction', way), `Introduction, ${way}`, draft);
    },
  );

  it('introduction, whose contact was not asked yet', () => {
    const introduction = {
      contact: 'Lee Marsh',
      contactPermission: 'asked',
      side: 'them',
      way: 'joint e-mail',
    } as const;
    const draft = makeDraft('introduction', openFacts({ introduction }));
    expectApprovedDraft('introduction.not-asked', 'Introduction, its contact not asked yet', draft);
  });
});

describe('the approved words of a draft that speaks of a referral', () => {
  const byPermission = (ids: readonly CopyDraftId[]): [DraftId, Permission][] =>
    ids.flatMap((id) => PERMISSIONS.map((permission): [DraftId, Permission] => [id, permission]));
  const ids = Object.keys(COPY_DRAFTS) as CopyDraftId[];

  it.each(byPermission(ids))('%s, when the client allows: %s', (id, permission) => {
    const { direction, title } = COPY_DRAFTS[id as CopyDraftId];
    const outcome = id === 'outcome' || id === 'were they pleased?' ? 'Started' : 'Open';
    const draft = makeDraft(id, copyFacts({ direction, permission, outcome }));
    expectApprovedDraft(slug(id, permission), `${title}, when the client allows: ${permission}`, draft);
  });

  it('how did it go, before How we refer is agreed', () => {
    const draft = makeDraft('how did it go', copyFacts({ direction: 'Given' }, false));
    expectApprovedDraft('how-did-it-go.softer', 'How did it go, before How we refer is agreed', draft);
  });

  it.each(OUTCOMES)('outcome: %s', (outcome) => {
    const draft = makeDraft('outcome', copyFacts({ outcome }));
    expectApprovedDraft(slug('outcome', outcome), `Outcome: ${outcome}`, draft);
  });

  it('contact made, before client and colleague are in touch', () => {
    const draft = makeDraft('contact made', copyFacts({ contactOn: undefined }));
    expectApprovedDraft('contact-made.not-in-touch', 'Contact made, before they are in touch', draft);
  });
});
