import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ChosenContact, ColumnChoice, ImportPreview, PreviewedContact } from '../../src/entry/api';
import { aNewPractice, aSamplePractice, type Practice } from '../support/practice';

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

function previewOf(practice: Practice, name: string, mapping: ColumnChoice[] = []): ImportPreview {
  const preview = practice.ask('previewImport', { text: file(name), fileName: name, mapping });
  if (preview.is === 'columns') throw new Error('The columns are not known.');
  return preview;
}

const aContact = (name: string): ChosenContact => ({
  ...{ name, organisation: '', profession: '', email: '', phone: '', notes: '' },
  ...{ core: false, knownSince: '' },
});

describe.each([
  ['google-contacts-new.csv', 'Google Contacts (since 2024)'],
  ['google-contacts-old.csv', 'Google Contacts (older)'],
  ['outlook-classic-semicolon.csv', 'Outlook'],
  ['contacts-3.0.vcf', 'vCard'],
])('importing %s', (name, format) => {
  it('previews without writing, adds whom was chosen, and adds nothing the second time', () => {
    const practice = aNewPractice();
    const preview = previewOf(practice, name);
    expect(preview.format).toBe(format);
    expect(practice.freeRow('Partners')).toBe(2);
    const fresh = preview.contacts.filter(({ duplicateOf }) => duplicateOf === '').map(chosen);
    const first = practice.ask('importContacts', { requestId: 'request-import-1', contacts: fresh });
    expect(first.message).toContain(`${fresh.length} contacts added`);
    expect(practice.freeRow('Partners')).toBe(2 + fresh.length);
    const again = previewOf(practice, name);
    expect(again.contacts.every(({ duplicateOf }) => duplicateOf !== '')).toBe(true);
    expect(
      practice.ask('importContacts', { requestId: 'request-import-2', contacts: fresh }).message,
    ).toContain('Nothing to add');
    expect(practice.freeRow('Partners')).toBe(2 + fresh.length);
  });

  it('is one batch that can be undone', () => {
    const practice = aNewPractice();
    const { contacts } = previewOf(practice, name);
    const { undoId } = practice.ask('importContacts', {
      requestId: 'request-import-1',
      contacts: contacts.map(chosen),
    });
    practice.ask('undo', { undoId });
    expect(practice.freeRow('Partners')).toBe(2);
  });
});

describe('a table of an unknown kind', () => {
  it('is asked about, then previewed as said, and nothing is written before', () => {
    const practice = aNewPractice();
    const asked = practice.ask('previewImport', {
      text: file('unknown-columns.csv'),
      fileName: 'unknown-columns.csv',
      mapping: [],
    });
    if (asked.is !== 'columns') throw new Error('The columns are known.');
    expect(asked.guess).toEqual({ name: 0, organisation: 1, profession: 2, email: 3, phone: 4, notes: 6 });
    const { format, contacts } = previewOf(practice, 'unknown-columns.csv', [
      { field: 'name', column: '0' },
      { field: 'organisation', column: '1' },
      { field: 'notes', column: '6' },
    ]);
    expect(format).toBe('your own columns');
    expect(
      contacts.map(({ name, organisation, email, notes }) => [name, organisation, email, notes]),
    ).toEqual([
      ['Ines Calder', 'Calder Osteopathy', '', 'Evenings; Tuesdays'],
      ['Tomasz Nowak', '', '', ''],
      ['Lakeview Family Clinic', '', '', ''],
    ]);
    expect(practice.freeRow('Partners')).toBe(2);
  });

  it('is declined when a field is none of ours', () => {
    const mapping = [{ field: '__proto__', column: '0' }] as unknown as ColumnChoice[];
    expect(
      aNewPractice().refusal('previewImport', { text: 'Who,Where\nIda,Kite', fileName: 'x.csv', mapping })
        .code,
    ).toBe('input');
  });
});

describe('two thousand contacts', () => {
  const contacts = Array.from({ length: 2_000 }, (_, index) => aContact(`Contact ${index + 1}`));
  const request = { requestId: 'request-import-1', contacts };

  it('are one batch: all undone at once, with every trace of how', () => {
    const practice = aSamplePractice();
    const free = practice.freeRow('Partners');
    const { message, undoId } = practice.ask('importContacts', request);
    expect(message).toBe('2000 contacts added to Partners.');
    expect(practice.freeRow('Partners')).toBe(free + 2_000);
    for (const line of practice.sheet('Mutual data').contents)
      for (const cell of line) expect(String(cell ?? '').length).toBeLessThanOrEqual(40_000);
    expect(practice.ask('undo', { undoId }).message).toBe('Undone: 2000 contacts added to Partners.');
    expect(practice.freeRow('Partners')).toBe(free);
    expect(practice.freeRow('Mutual data')).toBe(2);
    expect(practice.refusal('undo', { undoId }).sentence).toContain('can no longer be undone');
  });

  it('sent twice are added once, and still undone together', () => {
    const practice = aNewPractice();
    practice.ask('importContacts', request);
    const { undoId } = practice.ask('importContacts', request);
    practice.ask('undo', { undoId });
    expect(practice.freeRow('Partners')).toBe(2);
  });
});

describe('a file that is none', () => {
  it.each([
    ['a web page', '<!doctype html><title>Contacts</title>'],
    ['nothing', ''],
    ['a shopping list', 'milk\neggs\nbread'],
  ])('%s gets one sentence, and nothing is written', (_, text) => {
    const practice = aNewPractice();
    const refusal = practice.refusal('previewImport', { text, fileName: 'x.csv', mapping: [] });
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
