import { makeRequestId } from '../chance';
import { hintOf } from '../state/log';
import { failed, idle, pending } from '../state/sending';
import type { Ready } from '../state/state';
import { choosePartner, closeList, nobody } from '../state/who';
import { type Context, changeForm, changeReady, findForm, findReady } from './context';
import { touch } from './touch';

/** Somebody who is not in the list yet. */
export function addingVerbs(context: Context) {
  const { server, chance, focus } = context;

  async function addPartner(name: string) {
    const [ready, form] = [findReady(context), findForm(context)];
    if (!ready || !form || form.adding.sending.is === 'pending') return;
    const { requestId } = form.adding;
    const owner = ready.view.me;
    changeForm(context, (now) => ({
      ...now,
      who: closeList(now.who),
      adding: { requestId, sending: pending },
    }));
    const answer = await server.call('addPartner', { requestId, name, owner });
    if (!answer.ok) {
      return changeForm(context, (now) => ({
        ...now,
        adding: { requestId, sending: failed(answer.failure) },
      }));
    }
    const { message, undoId, partner } = answer.value;
    const option = { id: partner.id, name: partner.name, stage: partner.stage, owner };
    changeReady(context, (now) => replaceOption(now, partner.id, [option]));
    changeForm(context, (now) => ({
      ...touch(now),
      who: choosePartner(option),
      adding: { requestId: makeRequestId(chance), sending: idle },
      hint: hintOf(message, undoId),
    }));
  }

  /** Takes back the partner just added. */
  async function undoAdding() {
    const form = findForm(context);
    if (!form?.hint.undoId) return;
    const { undoId } = form.hint;
    changeForm(context, (now) => ({ ...now, hint: hintOf(now.hint.text) }));
    const answer = await server.call('undo', { undoId });
    if (!answer.ok) return changeForm(context, (now) => ({ ...now, sending: failed(answer.failure) }));
    changeReady(context, (ready) => replaceOption(ready, form.who.partnerId, []));
    changeForm(context, (now) => ({ ...now, who: nobody, hint: hintOf(answer.value.message) }));
    focus('log-partnerId');
  }

  return { addPartner, undoAdding };
}

type Option = Ready['view']['partners'][number];

function replaceOption(ready: Ready, partnerId: string, by: readonly Option[]): Ready {
  const others = ready.view.partners.filter(({ id }) => id !== partnerId);
  return { ...ready, view: { ...ready.view, partners: [...others, ...by] } };
}
