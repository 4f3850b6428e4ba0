import { makeRequestId } from '../chance';
import { type LogForm, propose } from '../state/log';
import { failed, idle, pending } from '../state/sending';
import {
  choosePartner,
  closeList,
  findActive,
  findOptions,
  moveActive,
  settleName,
  typeName,
  type Who,
  type WhoOption,
} from '../state/who';
import { logWords } from '../words';
import { type Context, changeForm, changeReady, findForm, findReady } from './context';

/** Who it is about: typing, the list, the selected row, and adding somebody new. */
export function choosingVerbs(context: Context) {
  const { server, chance, focus } = context;
  const partners = () => findReady(context)?.view.partners ?? [];
  let following = false;

  const changeWho = (step: (who: Who) => Who) =>
    changeForm(context, (form) => ({ ...form, who: step(form.who) }));

  function typeWho(text: string) {
    changeForm(context, (form) => ({
      ...touch(form),
      who: typeName(text, partners()),
      adding: freshAdding(),
    }));
  }

  const freshAdding = () => ({ requestId: makeRequestId(chance), sending: idle });

  const moveInList = (step: 1 | -1) => changeWho((who) => moveActive(who, step, partners()));
  const closeWhoList = () => changeWho(closeList);

  function leaveWho() {
    const form = findForm(context);
    if (form?.who.list.is === 'open' || (form && !form.who.partnerId))
      changeWho((who) => settleName(who, partners()));
  }

  /** Takes the option under the arrow keys; false when there is none. */
  function takeActive(): boolean {
    const who = findForm(context)?.who;
    const active = who && findActive(who, partners());
    if (active) void take(active);
    return Boolean(active);
  }

  async function takeOption(place: number) {
    const who = findForm(context)?.who;
    const option = who && findOptions(who, partners())[place];
    if (option) await take(option);
    focus('log-partnerId');
  }

  async function take(option: WhoOption) {
    if (option.is === 'new') return addPartner(option.name);
    changeForm(context, (form) => ({ ...touch(form), who: choosePartner(option.partner) }));
  }

  async function addPartner(name: string) {
    const [ready, form] = [findReady(context), findForm(context)];
    if (!ready || !form || form.adding.sending.is === 'pending') return;
    const { requestId } = form.adding;
    changeForm(context, (now) => ({
      ...now,
      who: closeList(now.who),
      adding: { requestId, sending: pending },
    }));
    const answer = await server.call('addPartner', { requestId, name, owner: ready.view.me });
    if (!answer.ok) {
      return changeForm(context, (now) => ({
        ...now,
        adding: { requestId, sending: failed(answer.failure) },
      }));
    }
    const { id, name: written, stage } = answer.value.partner;
    const partner = { id, name: written, stage, owner: ready.view.me };
    changeReady(context, (now) => ({
      ...now,
      view: { ...now.view, partners: [...now.view.partners.filter((other) => other.id !== id), partner] },
    }));
    changeForm(context, (now) => ({
      ...touch(now),
      who: choosePartner(partner),
      adding: freshAdding(),
      hint: answer.value.message,
    }));
  }

  /** Asked for by name: the selected row wins over whatever is in the field. */
  async function takeSelected() {
    const answer = await server.call('selected', {});
    const ready = findReady(context);
    if (!ready) return;
    if (!answer.ok) return changeForm(context, (form) => ({ ...form, sending: failed(answer.failure) }));
    changeForm(context, (form) => {
      const next = propose(form, ready.view, answer.value.partnerId);
      return next === form ? { ...form, hint: logWords.noRowSelected } : { ...next, hint: '' };
    });
  }

  /** The proposed partner follows the selection as long as the form is untouched; silent when it cannot. */
  async function followSelection() {
    if (following || !mayFollow()) return;
    following = true;
    const answer = await server.call('selected', {});
    following = false;
    const ready = findReady(context);
    const form = findForm(context);
    if (!answer.ok || !ready || !form || !mayFollow()) return;
    const next = propose(form, ready.view, answer.value.partnerId);
    if (next.who.partnerId !== form.who.partnerId) changeForm(context, () => next);
  }

  function mayFollow(): boolean {
    const form = findForm(context);
    return Boolean(
      form && !form.touched && form.who.list.is === 'closed' && context.store.state().panel === 'log',
    );
  }

  return {
    typeWho,
    moveInList,
    closeWhoList,
    leaveWho,
    takeActive,
    takeOption,
    takeSelected,
    followSelection,
  };
}

function touch(form: LogForm): LogForm {
  return {
    ...form,
    touched: true,
    proposed: false,
    hint: '',
    problems: { ...form.problems, partnerId: undefined },
  };
}
