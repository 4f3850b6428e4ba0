import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { day } from '../../../src/day/day';
import type { CopyFacts, Draft, OpenFacts } from '../../../src/domain/drafts/draft';
import type { OpenText } from '../../../src/domain/drafts/text';
import { aPartner } from '../../support/builders';

export const SENDER = {
  name: 'Ana',
  practice: 'Willow Lane Practice',
  services: 'couples, individual therapy, supervision',
};

/** All is known that a sheet can know. */
export const openFacts = (said: Partial<OpenFacts> = {}): OpenFacts => ({
  sender: SENDER,
  partner: aPartner({
    organisation: 'Harbour House',
    serves: 'Teenagers and their parents',
    goodReferral: 'families at the start of a separation',
  }),
  introduction: { contact: 'Lee Marsh', contactPermission: 'yes', side: 'them', way: 'three-way meeting' },
  round: { until: '2 Mar', weDid: 2, weDo: 2, theyDid: 1, theyDo: 2 },
  ...said,
});

/** A client sent to us, who came and allows everything. */
export const copyFacts = (referral: Partial<CopyFacts['referral']> = {}, isAgreed = true): CopyFacts => ({
  ...openFacts(),
  referral: {
    direction: 'Received',
    permission: 'General progress',
    contactOn: day('2026-02-27'),
    outcome: 'Open',
    ...referral,
  },
  isAgreed,
});

/** In tests alone: any words, as if they had been filled in. */
export const asOpenText = (text: string): OpenText => text as OpenText;

/**
 * Compares a draft with test/approved/drafts/<name>.approved.md; UPDATE_APPROVED=1 stores it anew: read it aloud
 * before committing it.
 */
export function expectApprovedDraft(name: string, title: string, draft: Draft): void {
  const folder = new URL('../../approved/drafts/', import.meta.url);
  const file = new URL(`${name}.approved.md`, folder);
  const rendered = renderDraft(title, draft);
  if (process.env.UPDATE_APPROVED === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, rendered);
  }
  expect(rendered).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '(nothing approved yet)');
}

function renderDraft(title: string, { goes, subject, body, problems }: Draft): string {
  const text = body === '' ? '(nothing may be written yet)' : `Subject: ${subject}\n\n${body}`;
  const told = problems.map((problem) => `- ${problem}\n`).join('');
  return `# ${title}\n\nGoes ${goes}.\n\n---\n\n${text}\n\n---\n${told === '' ? '' : `\n${told}`}`;
}
