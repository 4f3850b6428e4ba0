import type { FirstRun } from '../state/firstRun';
import { failed, idle, pending } from '../state/sending';
import { type Context, markStale } from './context';

/** `open` reads the spreadsheet again, once there is something to read. */
export function firstRunVerbs(context: Context, open: () => Promise<void>) {
  const { store, server, focus } = context;
  const change = (step: (firstRun: FirstRun) => FirstRun) =>
    store.change((state) =>
      state.page.is === 'first-run'
        ? { ...state, page: { is: 'first-run', firstRun: step(state.page.firstRun) } }
        : state,
    );

  const find = () => {
    const { page } = store.state();
    return page.is === 'first-run' ? page.firstRun : undefined;
  };

  function namePractice(practiceName: string) {
    change((firstRun) => (firstRun.is === 'asking' ? { ...firstRun, practiceName } : firstRun));
  }

  async function setUp() {
    const firstRun = find();
    if (firstRun?.is !== 'asking' || firstRun.sending.is === 'pending') return;
    change((now) => ({ ...now, sending: pending }));
    const answer = await server.call('setUp', { practiceName: firstRun.practiceName.trim() });
    if (!answer.ok) return change((now) => ({ ...now, sending: failed(answer.failure) }));
    change(() => ({ is: 'done', sending: idle }));
    focus('first-run-title');
  }

  async function begin(call: 'addSample' | 'openImport') {
    if (find()?.sending.is !== 'idle' && find()?.sending.is !== 'failed') return;
    change((now) => ({ ...now, sending: pending }));
    const answer = await server.call(call, {});
    if (!answer.ok) return change((now) => ({ ...now, sending: failed(answer.failure) }));
    await open();
    if (call === 'openImport') markStale(context);
  }

  return {
    namePractice,
    setUp,
    beginWithSample: () => begin('addSample'),
    beginWithImport: () => begin('openImport'),
  };
}
