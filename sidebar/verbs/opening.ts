import type { OpenView } from '../../src/entry/api';
import { isNotSetUp } from '../failure';
import type { Failure } from '../server';
import { openDueList } from '../state/dueList';
import { blankFind } from '../state/find';
import { blankForm, type Log, propose } from '../state/log';
import { failed, idle, pending } from '../state/sending';
import { openSettings } from '../state/settingsPage';
import type { Page, Panel, Ready } from '../state/state';
import { type Context, changeDue, changeReady, findReady } from './context';

/** A view older than this is read again when the person comes back to the sidebar. */
const STALE_MS = 60_000;

export function openingVerbs(
  context: Context,
  followSelection: () => Promise<void>,
  loadCircle: () => Promise<void>,
) {
  const { store, server, memory, now } = context;
  const showPage = (page: Page) => store.change((state) => ({ ...state, page }));

  async function open() {
    showPage({ is: 'loading' });
    const answer = await read();
    if (!answer.ok) return meetFailure(answer.failure);
    showPage({ is: 'ready', ready: readyWith(context, answer.value) });
    arriveAt(store.state().panel);
  }

  /** The server may want to be told that this colleague reached the file; nothing waits for that. */
  async function read() {
    const answer = await server.call('open', { me: memory.recallMe() });
    if (answer.ok && answer.value.confirm) void server.call('opened', {});
    return answer;
  }

  async function meetFailure(failure: Failure) {
    if (!isNotSetUp(failure)) return showPage({ is: 'failed', failure });
    const answer = await server.call('settings', {});
    if (!answer.ok) return showPage({ is: 'failed', failure: answer.failure });
    const { practiceName, privacyNotice } = answer.value;
    showPage({
      is: 'first-run',
      firstRun: { is: 'asking', practiceName, privacyNotice, sending: idle, farewell: '' },
    });
  }

  /** Reads again without disturbing: what is typed stays, a failure is shown beside the list. */
  async function refresh() {
    const now = findReady(context);
    if (!now || now.due.refreshing.is === 'pending') return;
    changeDue(context, (due) => ({ ...due, refreshing: pending }));
    const answer = await read();
    changeReady(context, (ready) => {
      if (answer.ok) return refreshed(context, ready, answer.value);
      return { ...ready, due: { ...ready.due, refreshing: failed(answer.failure) } };
    });
  }

  /** The person is back: a new day or somebody else's work may have made the view old. */
  async function freshen() {
    const ready = findReady(context);
    if (ready && now() - ready.readAt > STALE_MS) await refresh();
  }

  /** Choosing a tab leaves the partner's page, if one was open. */
  async function show(panel: Panel) {
    store.change((state) => ({ ...state, panel, partner: { is: 'closed' } }));
    if (panel === 'settings' && store.state().settings.is !== 'ready') await loadSettings();
    if (panel === 'circle') await loadCircle();
    if (panel !== 'settings') await freshen();
    if (panel === 'log') await followSelection();
  }

  async function loadSettings() {
    store.change((state) => ({ ...state, settings: { is: 'loading' } }));
    const answer = await server.call('settings', {});
    store.change((state) => ({
      ...state,
      settings: answer.ok ? openSettings(answer.value) : { is: 'failed', failure: answer.failure },
    }));
  }

  /** Log and Find begin with the keyboard in their first field; elsewhere a person reads first. */
  function arriveAt(panel: Panel) {
    if (panel === 'circle') void loadCircle();
    if (panel === 'find') context.focus('find-need');
    if (panel !== 'log') return;
    context.focus('log-partnerId');
    void followSelection();
  }

  return { open, refresh, freshen, show, loadSettings };
}

function readyWith({ chance, now }: Context, read: OpenView): Ready {
  const view = inOrder(read);
  const form = propose(blankForm(view, chance), view, view.selectedPartnerId);
  const due = openDueList(view.me ? 'mine' : 'everyone');
  return { view, readAt: now(), log: { is: 'form', form }, due, find: blankFind };
}

function refreshed({ chance, now }: Context, ready: Ready, read: OpenView): Ready {
  const view = inOrder(read);
  const log = isIdleForm(ready.log)
    ? { is: 'form' as const, form: propose(blankForm(view, chance), view, view.selectedPartnerId) }
    : ready.log;
  return { ...ready, view, readAt: now(), log, due: { ...ready.due, refreshing: idle } };
}

const byName = new Intl.Collator().compare;

/** Partners A–Z: in a list people look for a name, in the sheet for a row. */
function inOrder(view: OpenView): OpenView {
  return { ...view, partners: [...view.partners].sort((a, b) => byName(a.name, b.name)) };
}

const isIdleForm = (log: Log): boolean => log.is === 'form' && !log.form.touched;
