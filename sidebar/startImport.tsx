import { render } from 'preact';
import { closeDialog, cryptoChance, findRoot, findRun, focusOn } from './host';
import { readFile } from './import/readFile';
import type { ImportState } from './import/state';
import { createImportVerbs } from './import/verbs';
import { renderImport } from './import/view';
import { openServer } from './server';
import { createStore } from './state/store';

function start(): void {
  const root = findRoot();
  const store = createStore<ImportState>({ is: 'choosing', problem: '' }, redraw);
  const verbs = createImportVerbs({
    store,
    server: openServer(findRun),
    chance: cryptoChance,
    readFile,
    focus: focusOn,
    close: closeDialog,
  });

  function redraw(): void {
    render(renderImport(store.state(), verbs), root);
  }

  // The whole dialog takes the file: one dropped beside a target would replace the page.
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void verbs.takeFiles([...(event.dataTransfer?.files ?? [])]);
  });
  redraw();
}

start();
