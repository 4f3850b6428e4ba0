import type { ColumnChoice, ImportColumns } from '../../src/entry/api';
import { type Chance, makeRequestId } from '../chance';
import type { Server } from '../server';
import { failed, idle, pending } from '../state/sending';
import type { Store } from '../state/store';
import { importWords } from '../words';
import type { FileText } from './readFile';
import {
  type Choice,
  type Chosen,
  changeShown,
  changeWish,
  type Field,
  findBadSince,
  findChosen,
  type ImportState,
  isNameless,
  makeContacts,
  makeMapping,
  mapColumn as mapColumnOf,
  PAGE_OF_ROWS,
  type Wish,
} from './state';

export interface ImportContext {
  readonly store: Store<ImportState>;
  readonly server: Server;
  readonly chance: Chance;
  readFile(file: File): Promise<FileText>;
  focus(id: string): void;
  close(): void;
}

/** All a person can do in the import dialog. */
export function createImportVerbs({ store, server, chance, readFile, focus, close }: ImportContext) {
  const show = (state: ImportState) => store.change(() => state);
  const changePreview = (step: (state: Chosen) => ImportState) =>
    store.change((state) => (state.is === 'preview' ? step(state) : state));
  const findPreview = () => {
    const state = store.state();
    return state.is === 'preview' ? state : undefined;
  };

  async function takeFiles(files: readonly File[]) {
    const [file, second] = files;
    if (!file || store.state().is !== 'choosing') return;
    if (second) return show({ is: 'choosing', problem: importWords.oneFile });
    show({ is: 'reading', fileName: file.name });
    const read = await readFile(file);
    if (!read.ok) return show({ is: 'choosing', problem: read.sentence });
    await preview(file.name, read.text);
  }

  async function preview(fileName: string, text: string, mapping: ColumnChoice[] = []) {
    show({ is: 'reading', fileName });
    const answer = await server.call('previewImport', { text, fileName, mapping });
    if (!answer.ok) return show({ is: 'unread', failure: answer.failure, fileName, text, mapping });
    if (answer.value.is === 'columns') return askColumns(fileName, text, answer.value);
    show({
      is: 'preview',
      preview: answer.value,
      fileName,
      wishes: new Map(),
      search: '',
      shown: PAGE_OF_ROWS,
      requestId: makeRequestId(chance),
      sending: idle,
      nobody: false,
    });
    focus('import-found');
  }

  function askColumns(fileName: string, text: string, asked: ImportColumns) {
    show({ is: 'columns', fileName, text, asked, mapping: asked.guess, nameless: false });
    focus('import-columns');
  }

  const mapColumn = (field: Field, column: number | undefined) =>
    store.change((state) => (state.is === 'columns' ? mapColumnOf(state, field, column) : state));

  async function submitColumns() {
    const state = store.state();
    if (state.is !== 'columns') return;
    if (!isNameless(state)) return preview(state.fileName, state.text, makeMapping(state));
    show({ ...state, nameless: true });
    focus('column-name');
  }

  async function previewAgain() {
    const state = store.state();
    if (state.is === 'unread') await preview(state.fileName, state.text, state.mapping);
  }

  const startOver = () => show({ is: 'choosing', problem: '' });
  const search = (text: string) =>
    changePreview((state) => ({ ...state, search: text, shown: PAGE_OF_ROWS }));
  const showMore = () => changePreview((state) => ({ ...state, shown: state.shown + PAGE_OF_ROWS }));
  const wish = (index: number, change: Partial<Wish>) =>
    changePreview((state) => changeWish(state, index, change));

  const wishShown = (choice: Choice) => changePreview((state) => changeShown(state, choice));

  function addAnyway(index: number) {
    wish(index, { anyway: true });
    focus(`choice-${index}`);
  }

  async function submit() {
    const state = findPreview();
    if (!state || state.sending.is === 'pending') return;
    if (findChosen(state).length === 0) return changePreview((now) => ({ ...now, nobody: true }));
    const bad = findBadSince(state);
    if (bad) return showRow(bad.index);
    changePreview((now) => ({ ...now, sending: pending }));
    const { requestId } = state;
    const answer = await server.call('importContacts', { requestId, contacts: makeContacts(state) });
    if (!answer.ok) return changePreview((now) => ({ ...now, sending: failed(answer.failure) }));
    show({ is: 'done', ...answer.value, undo: idle });
    focus('import-done');
  }

  /** Brings a row into sight that the search or the page of rows may hide. */
  function showRow(index: number) {
    changePreview((state) => ({ ...state, search: '', shown: state.preview.contacts.length }));
    focus(`since-${index}`);
  }

  async function undo() {
    const state = store.state();
    if (state.is !== 'done' || state.undo.is === 'pending') return;
    show({ ...state, undo: pending });
    const answer = await server.call('undo', { undoId: state.undoId });
    if (!answer.ok) return show({ ...state, undo: failed(answer.failure) });
    show({ is: 'undone', message: answer.value.message });
    focus('import-done');
  }

  return {
    ...{ takeFiles, previewAgain, startOver, mapColumn, submitColumns },
    ...{ search, showMore, wish, wishShown, addAnyway, submit, undo, close },
  };
}

export type ImportVerbs = ReturnType<typeof createImportVerbs>;
