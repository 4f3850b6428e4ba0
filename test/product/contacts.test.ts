import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChosenContact, PreviewedContact } from '../../src/entry/api';
import { aNewPractice, aSamplePractice } from '../support/practice';

const file = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const chosen = ({
  name,
  organisation,
  profession,
  email,
  phone,
  notes,
}: PreviewedContact): ChosenContact => ({
  name,
  organisation,
  profession,
  email,
  phone,
  notes,
  core: false,
  knownSince: '',
});

describe.each(['google-contacts-new.csv', 'google-contacts-old.csv'])('importing %s', (name) => {
  it('previews without writing, adds whom was chosen, and adds nothing the second time', () => {
    const practice = aNewPractice();
    const preview = practice.ask('previewImport', { text: file(name), fileName: name });
    expect(preview.format).toContain('Google');
    expect(practice.freeRow('Partners')).toBe(2);
    const fresh = preview.contacts.filter(({ duplicateOf }) => duplicateOf === '').map(chosen);
    const first = practice.ask('importContacts', { requestId: 'request-import-1', contacts: fresh });
    expect(first.message).toContain(`${fresh.length} contacts added`);
    expect(practice.freeRow('Partners')).toBe(2 + fresh.length);
    const again = practice.ask('previewImport', { text: file(name), fileName: name });
    expect(again.contacts.every(({ duplicateOf }) => duplicateOf !== '')).toBe(true);
    expect(
      practice.ask('importContacts', { requestId: 'request-import-2', contacts: fresh }).message,
    ).toContain('Nothing to add');
    expect(practice.freeRow('Partners')).toBe(2 + fresh.length);
  });

  it('is one batch that can be undone', () => {
    const practice = aNewPractice();
    const { contacts } = practice.ask('previewImport', { text: file(name), fileName: name });
    const { undoId } = practice.ask('importContacts', {
      requestId: 'request-import-1',
      contacts: contacts.map(chosen),
    });
    practice.ask('undo', { undoId });
    expect(practice.freeRow('Partners')).toBe(2);
  });
});

describe('a file that is none', () => {
  it.each([
    ['a web page', '<!doctype html><title>Contacts</title>'],
    ['nothing', ''],
    ['a shopping list', 'milk,eggs\nbread,tea'],
  ])('%s gets one sentence, and nothing is written', (_, text) => {
    const practice = aNewPractice();
    const refusal = practice.refusal('previewImport', { text, fileName: 'x.csv' });
    expect(refusal.code).toBe('input');
    expect(refusal.sentence.length).toBeGreaterThan(20);
    expect(practice.freeRow('Partners')).toBe(2);
  });
});

describe('the sample practice', () => {
  it('goes in one step and leaves an empty sheet', () => {
    const practice = aSamplePractice();
    const { rowsToRemove, kept } = practice.ask('previewSampleRemoval', {});
    expect(rowsToRemove).toBeGreaterThan(100);
    expect(kept).toEqual([]);
    practice.ask('removeSample', {});
    for (const tab of ['Partners', 'Touchpoints', 'Referrals', 'Introductions', 'Commitments'])
      expect(practice.freeRow(tab)).toBe(2);
  });

  it('keeps what a person added or changed, and says so', () => {
    const practice = aSamplePractice();
    practice.type('Partners', practice.row('Partners', 'Partner', 'Dana Kim'), 'Notes', 'Likes tea');
    const { kept } = practice.ask('previewSampleRemoval', {});
    expect(kept.join()).toContain('Dana Kim');
    practice.ask('removeSample', {});
    expect(practice.partner('Dana Kim', 'Notes')).toBe('Likes tea');
  });

  it('is not added twice', () => {
    expect(aSamplePractice().refusal('addSample', {}).sentence).toContain('already');
  });
});
