import { render } from 'preact';
import { copyText, cryptoChance, dropLink, fileLink, findRoot, findRun, focusOn } from './host';
import { openMemory } from './memory';
import { renderSidebar } from './panels/sidebar';
import { openServer } from './server';
import { initialState, isPanel, type State } from './state/state';
import { createStore } from './state/store';
import { createVerbs } from './verbs/verbs';

/** Google offers no event for a new selection, so it is asked for, rarely and only while somebody is here. */
const SELECTION_MS = 5_000;

function start(): void {
  const root = findRoot();
  const { tab } = root.dataset;
  const store = createStore<State>(initialState(isPanel(tab) ? tab : 'due'), redraw);
  const verbs = createVerbs({
    store,
    server: openServer(findRun),
    memory: openMemory(() => localStorage),
    chance: cryptoChance,
    now: () => Date.now(),
    focus: focusOn,
    copy: copyText,
    fileLink,
    dropLink,
  });

  function redraw(): void {
    render(renderSidebar(store.state(), verbs, focusOn), root);
  }

  setInterval(() => document.hasFocus() && void verbs.followSelection(), SELECTION_MS);
  window.addEventListener('focus', () => {
    void verbs.freshen();
    void verbs.followSelection();
  });
  void verbs.open();
  if (store.state().panel === 'settings') void verbs.loadSettings();
}

start();
