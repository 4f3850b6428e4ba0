import { describe, expect, it } from 'vitest';
import { day } from '../../../src/day/day';
import { COPY_DRAFT_IDS, DRAFT_IDS, type DraftId, isOpenDraftId } from '../../../src/domain/drafts/draft';
import { findCopyFacts, findOpenFacts, makeSender } from '../../../src/domain/drafts/draftFacts';
import { linkDraft } from '../../../src/domain/drafts/links/message';
import { makeDraft } from '../../../src/domain/drafts/makeDraft';
import { defaultTemplates, readTemplates } from '../../../src/domain/drafts/templates';
import { checkTone } from '../../../src/domain/drafts/tone';
import { type Facts, makeFacts } from '../../../src/domain/facts';
import { findHistory } from '../../../src/domain/history';
import { makeTerms } from '../../../src/domain/terms';
import { commitments } from '../../../src/schema/commitments';
import { introductions } from '../../../src/schema/introductions';
import { partners } from '../../../src/schema/partners';
import { referrals } from '../../../src/schema/referrals';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings';
import type { Table } from '../../../src/schema/table';
import { touchpoints } from '../../../src/schema/touchpoints';
import { DIRECTIONS, OUTCOMES, PERMISSIONS } from '../../../src/schema/words';
import {
  aBook,
  aCommitment,
  anIntroduction,
  aPartner,
  aReferral,
  aTouchpoint,
  DANA,
} from '../../support/builders';

/** Text cells in which somebody may have written of a client, though each says not to. */
const CANARY = 'Zq7Kx';

/** Cells that drafts are made of, or that say whose row it is: what stands there is about the partner. */
const SPOKEN: readonly string[] = [
  'partner',
  'organisation',
  'serves',
  'goodReferral',
  'contact',
  'resolvedFrom',
];

/** A canary in every text cell that no draft speaks of. */
function canaries(table: Table): Record<string, string> {
  const silent = Object.entries(table.columns).filter(
    ([key, { kind }]) => kind === 'text' && !SPOKEN.includes(key),
  );
  return Object.fromEntries(silent.map(([key]) => [key, `${CANARY} ${key}`]));
}

function factsWith(said: Partial<Parameters<typeof aReferral>[0]>): Facts {
  const partner = aPartner({
    ...canaries(partners),
    partner: DANA,
    organisation: 'Harbour House',
    email: 'dana@example.org',
  });
  const book = aBook({
    partners: [partner],
    touchpoints: [aTouchpoint({ ...canaries(touchpoints), kind: CANARY })],
    referrals: [aReferral({ ...canaries(referrals), id: 'row', ...said })],
    introductions: [
      anIntroduction({
        ...canaries(introductions),
        id: 'row',
        contactPermission: 'yes',
        way: 'joint e-mail',
      }),
    ],
    commitments: [aCommitment({ ...canaries(commitments), id: 'round' })],
  });
  const history = findHistory(book, partner);
  if (!history) throw new Error('The book has no partner.');
  return makeFacts(history, makeTerms(book));
}

const SENDER = makeSender('Ana', { ...DEFAULT_SETTINGS, practice_name: 'Willow Lane' });
const { templates } = readTemplates(defaultTemplates());

/** Everything that leaves for a person's eyes or for a link. */
function everythingSaid(facts: Facts, ids: readonly DraftId[] = DRAFT_IDS): string {
  const said = ids.flatMap((id) =>
    ['', 'row', 'round'].map((rowId) => {
      const copyFacts = findCopyFacts(facts, SENDER, rowId);
      if (!isOpenDraftId(id) && !copyFacts) return '';
      const draft = isOpenDraftId(id)
        ? makeDraft(id, findOpenFacts(facts, SENDER, rowId), templates)
        : copyFacts && makeDraft(id, copyFacts, templates);
      if (!draft) return '';
      const links = linkDraft(draft, facts.partner.email);
      return JSON.stringify([copyFacts, draft, links, checkTone(draft)]);
    }),
  );
  return said.join('\n');
}

describe('what stands in the cells about a client reaches no draft and no link', () => {
  const cases = DIRECTIONS.flatMap((direction) =>
    PERMISSIONS.flatMap((permission) => OUTCOMES.map((outcome) => [direction, permission, outcome] as const)),
  );

  it.each(cases)('%s, %s, %s', (direction, permission, outcome) => {
    const said = everythingSaid(factsWith({ direction, permission, outcome, contactOn: day('2026-02-27') }));
    expect(said).toContain('Dana');
    expect(said.toLowerCase()).not.toContain(CANARY.toLowerCase());
  });

  it('though the cells do hold it', () => {
    const { history } = factsWith({});
    expect(history.referrals[0]).toMatchObject({
      clientCode: `${CANARY} clientCode`,
      notes: `${CANARY} notes`,
    });
    expect(history.partner.notes).toContain(CANARY);
  });
});

it('a draft about a referral does not say when it was', () => {
  const facts = factsWith({ direction: 'Received', permission: 'General progress' });
  expect(everythingSaid(facts, COPY_DRAFT_IDS)).not.toMatch(/\bMar\b|2026/);
});
