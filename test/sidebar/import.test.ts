import { describe, expect, it } from 'vitest';
import { decode, findFileProblem, LARGEST_BYTES } from '../../sidebar/import/readFile';
import {
  type Asked,
  type Chosen,
  findChosen,
  findRows,
  type ImportState,
  PAGE_OF_ROWS,
} from '../../sidebar/import/state';
import { createImportVerbs } from '../../sidebar/import/verbs';
import { openServer } from '../../sidebar/server';
import { createStore } from '../../sidebar/state/store';
import { importWords } from '../../sidebar/words';
import { aContact, anImportPreview, anUnknownTable, createFakeServer, runOf } from '../support/fakeServer';
import { countingChance } from './openSidebar';

const file = new File(['Name\nDana'], 'contacts.csv');

function openImport() {
  const server = createFakeServer();
  const focused: string[] = [];
  const store = createStore<ImportState>({ is: 'choosing', problem: '' }, () => {});
  const verbs = createImportVerbs({
    store,
    server: openServer(() => runOf(server)),
    chance: countingChance(),
    readFile: async (chosen) => ({ ok: true, text: await chosen.text() }),
    focus: (id) => focused.push(id),
    close: () => {},
  });
  const heard = (call: string) => server.heard.filter((one) => one.call === call).map(({ input }) => input);
  return { server, store, verbs, focused, heard };
}

async function openPreview() {
  const dialog = openImport();
  await dialog.verbs.takeFiles([file]);
  const preview = (): Chosen => {
    const state = dialog.store.state();
    if (state.is !== 'preview') throw new Error(`The dialog is ${state.is}`);
    return state;
  };
  return { ...dialog, preview };
}

describe('a file', () => {
  it.each([
    [{ name: 'contacts.csv', size: LARGEST_BYTES }, undefined],
    [{ name: 'CONTACTS.CSV', size: 1 }, undefined],
    [{ name: 'contacts.csv', size: LARGEST_BYTES + 1 }, importWords.tooLarge],
    [{ name: 'people.vcf', size: 1 }, undefined],
    [{ name: 'people.tsv', size: 1 }, undefined],
    [{ name: 'contacts.csv', size: 0 }, importWords.empty],
    [{ name: 'contacts.xlsx', size: 1 }, importWords.unknownKind],
    [{ name: 'csv', size: 1 }, importWords.unknownKind],
  ])('%j is met with %s', (meta, problem) => {
    expect(findFileProblem(meta)).toBe(problem);
  });

  it('is read as UTF-8, or else as Windows wrote it', () => {
    const bytes = (...numbers: number[]) => new Uint8Array(numbers).buffer;
    expect(decode(bytes(0x4d, 0xc3, 0xbc))).toBe('Mü');
    expect(decode(bytes(0x4d, 0xfc))).toBe('Mü');
  });

  it.each([
    ['little end first, with a mark', [0xff, 0xfe, 0x4d, 0, 0xfc, 0]],
    ['big end first, with a mark', [0xfe, 0xff, 0, 0x4d, 0, 0xfc]],
    ['little end first', [0x4d, 0, 0x2c, 0]],
    ['big end first', [0, 0x4d, 0, 0x2c]],
  ])('is read as UTF-16, %s', (_, numbers) => {
    expect(decode(new Uint8Array(numbers).buffer)).toMatch(/^M[ü,]$/);
  });

  it('comes alone', async () => {
    const { verbs, store } = openImport();
    await verbs.takeFiles([file, file]);
    expect(store.state()).toEqual({ is: 'choosing', problem: importWords.oneFile });
  });

  it('the server cannot read is explained, and tried again without choosing it again', async () => {
    const { verbs, store, server, heard } = openImport();
    server.troubles.set('previewImport', { is: 'error', text: 'HTTP 0' });
    await verbs.takeFiles([file]);
    expect(store.state()).toMatchObject({ is: 'unread', failure: { is: 'offline' } });
    await verbs.previewAgain();
    expect(store.state().is).toBe('preview');
    expect(heard('previewImport')).toEqual(
      Array(2).fill({ text: 'Name\nDana', fileName: 'contacts.csv', mapping: [] }),
    );
  });
});

describe('a table of an unknown kind', () => {
  async function openColumns() {
    const dialog = openImport();
    dialog.server.unknownTable = anUnknownTable();
    await dialog.verbs.takeFiles([file]);
    const asked = (): Asked => {
      const state = dialog.store.state();
      if (state.is !== 'columns') throw new Error(`The dialog is ${state.is}`);
      return state;
    };
    return { ...dialog, asked };
  }

  it('is asked about with our guess, then previewed as the person says', async () => {
    const { verbs, asked, store, heard } = await openColumns();
    expect(asked().mapping).toEqual({ name: 0, organisation: 1, email: 3 });
    verbs.mapColumn('notes', 2);
    verbs.mapColumn('organisation', undefined);
    await verbs.submitColumns();
    expect(store.state().is).toBe('preview');
    expect(heard('previewImport').at(-1)).toMatchObject({
      mapping: [
        { field: 'name', column: '0' },
        { field: 'email', column: '3' },
        { field: 'notes', column: '2' },
      ],
    });
  });

  it('gives a column to one field only', async () => {
    const { verbs, asked } = await openColumns();
    verbs.mapColumn('profession', 1);
    expect(asked().mapping).toEqual({ name: 0, profession: 1, email: 3 });
  });

  it('needs a name or an organisation', async () => {
    const { verbs, asked, heard, focused } = await openColumns();
    verbs.mapColumn('name', undefined);
    verbs.mapColumn('organisation', undefined);
    await verbs.submitColumns();
    expect(asked().nameless).toBe(true);
    expect(focused.at(-1)).toBe('column-name');
    expect(heard('previewImport')).toHaveLength(1);
  });
});

describe('the preview', () => {
  it('preselects nobody', async () => {
    const { preview } = await openPreview();
    expect(findChosen(preview())).toEqual([]);
  });

  it.each([
    ['', 6],
    ['dana', 1],
    ['SPEECH', 1],
    ['example.org ines', 1],
    ['nobody', 0],
  ])('searched for “%s” shows %i', async (text, count) => {
    const { preview, verbs } = await openPreview();
    verbs.search(text);
    expect(findRows(preview())).toHaveLength(count);
  });

  it('imports nobody until somebody is chosen', async () => {
    const { preview, verbs, heard } = await openPreview();
    await verbs.submit();
    expect(preview().nobody).toBe(true);
    expect(heard('importContacts')).toEqual([]);
  });

  it('chooses everybody shown at once, but nobody who is here already', async () => {
    const { preview, verbs } = await openPreview();
    verbs.search('example');
    verbs.wishShown('known');
    verbs.search('');
    expect(findChosen(preview()).map(({ name }) => name)).toEqual([
      'Ines Calder',
      'Tomasz Nowak',
      'Lakeview Family Clinic',
      'Jonas Weber',
    ]);
    verbs.wishShown('skip');
    expect(findChosen(preview())).toEqual([]);
  });

  it('keeps a choice that the search hides', async () => {
    const { preview, verbs } = await openPreview();
    verbs.wish(0, { choice: 'new' });
    verbs.search('dana');
    expect(findChosen(preview()).map(({ name }) => name)).toEqual(['Ines Calder']);
  });
});

describe('a long file', () => {
  it('is drawn a page at a time, and begins anew with each search', async () => {
    const dialog = openImport();
    const [contact] = dialog.server.preview.contacts;
    if (!contact) throw new Error('The preview has no contact');
    const contacts = Array.from({ length: 250 }, (_, index) => ({ ...contact, index }));
    dialog.server.preview = anImportPreview({ contacts });
    await dialog.verbs.takeFiles([file]);
    expect(dialog.store.state()).toMatchObject({ shown: PAGE_OF_ROWS });
    dialog.verbs.showMore();
    expect(dialog.store.state()).toMatchObject({ shown: 2 * PAGE_OF_ROWS });
    dialog.verbs.search('ines');
    expect(dialog.store.state()).toMatchObject({ shown: PAGE_OF_ROWS });
  });
});

describe('importing', () => {
  it('sends core, known since and new as chosen', async () => {
    const { verbs, heard } = await openPreview();
    verbs.wish(0, { choice: 'core' });
    verbs.wish(2, { choice: 'known', since: '2021-03' });
    verbs.wish(3, { choice: 'new' });
    await verbs.submit();
    expect(heard('importContacts')).toMatchObject([
      {
        contacts: [
          { name: 'Ines Calder', core: true, knownSince: '' },
          { name: 'Tomasz Nowak', core: false, knownSince: '2021-03-01' },
          { name: 'Lakeview Family Clinic', core: false, knownSince: '' },
        ],
      },
    ]);
  });

  it('sends only what a contact is, not how it was previewed', async () => {
    const { verbs, heard } = await openPreview();
    verbs.wish(1, { anyway: true, choice: 'new' });
    await verbs.submit();
    const [{ contacts } = { contacts: [] }] = heard('importContacts') as { contacts: object[] }[];
    expect(new Set(Object.keys(contacts[0] ?? {}))).toEqual(
      new Set([...Object.keys(aContact('')), 'core', 'knownSince', 'anyway']),
    );
  });

  it('does not send a Known since that was typed before the choice became New', async () => {
    const { verbs, heard } = await openPreview();
    verbs.wish(0, { choice: 'known', since: '2021' });
    verbs.wish(0, { choice: 'new' });
    await verbs.submit();
    expect(heard('importContacts')).toMatchObject([{ contacts: [{ knownSince: '' }] }]);
  });

  it('stops at a Known since that says no month, even one the search hides', async () => {
    const { verbs, preview, focused, heard } = await openPreview();
    verbs.wish(2, { choice: 'known', since: 'long' });
    verbs.search('dana');
    await verbs.submit();
    expect(heard('importContacts')).toEqual([]);
    expect(preview().search).toBe('');
    expect(focused.at(-1)).toBe('since-2');
  });

  it('that failed keeps every choice and repeats the request id', async () => {
    const { verbs, server, heard, store } = await openPreview();
    verbs.wish(0, { choice: 'new' });
    server.troubles.set('importContacts', { is: 'error', text: 'HTTP 0' });
    await verbs.submit();
    await verbs.submit();
    const [first, second] = heard('importContacts');
    expect(second).toEqual(first);
    expect(store.state()).toMatchObject({ is: 'done', message: '1 contacts were imported.' });
  });

  it('is sent once, however often the button is pressed', async () => {
    const { verbs, heard } = await openPreview();
    verbs.wish(0, { choice: 'new' });
    await Promise.all([verbs.submit(), verbs.submit()]);
    expect(heard('importContacts')).toHaveLength(1);
  });

  it('can be undone', async () => {
    const { verbs, store, heard } = await openPreview();
    verbs.wish(0, { choice: 'new' });
    await verbs.submit();
    await verbs.undo();
    expect(heard('undo')).toEqual([{ undoId: 'undo-import' }]);
    expect(store.state()).toEqual({ is: 'undone', message: 'Undone: the row is gone again.' });
  });
});
