import { hintOf, noHint, propose } from '../state/log';
import { failed } from '../state/sending';
import { logWords } from '../words';
import { type Context, changeForm, findForm, findReady } from './context';

/** The partner of the row that is selected in the sheet. */
export function selectionVerbs(context: Context) {
  const { server, store } = context;
  let asking = false;

  /** Asked for by name: the selected row wins over whatever is in the field. */
  async function takeSelected() {
    const answer = await server.call('selected', {});
    const ready = findReady(context);
    if (!ready) return;
    if (!answer.ok) return changeForm(context, (form) => ({ ...form, sending: failed(answer.failure) }));
    changeForm(context, (form) => {
      const next = propose(form, ready.view, answer.value.partnerId);
      return next === form ? { ...form, hint: hintOf(logWords.noRowSelected) } : { ...next, hint: noHint };
    });
  }

  /** The proposed partner follows the selection as long as the form is untouched; silent when it cannot. */
  async function followSelection() {
    if (asking || !mayFollow()) return;
    asking = true;
    const answer = await server.call('selected', {});
    asking = false;
    const [ready, form] = [findReady(context), findForm(context)];
    if (!answer.ok || !ready || !form || !mayFollow()) return;
    const next = propose(form, ready.view, answer.value.partnerId);
    if (next.who.partnerId !== form.who.partnerId) changeForm(context, () => next);
  }

  function mayFollow(): boolean {
    const form = findForm(context);
    return Boolean(form && !form.touched && form.who.list.is === 'closed' && store.state().panel === 'log');
  }

  return { takeSelected, followSelection };
}
