import type { DueItem, Logged, Mark, PartnerChanged } from '../../src/entry/api';
import { type DueWish, keyOf, type Whose } from '../state/dueList';
import { replacePartner } from '../state/lists';
import { FORM_START } from '../state/smallForm';
import { sendWish } from '../wish';
import { dueWords } from '../words';
import { type Context, changeDue, changeReady, findReady } from './context';
import { doingVerbs } from './doing';

/** The Due list: whose, and what can be done about a line without leaving it. */
export function dueVerbs(context: Context, refresh: () => Promise<void>) {
  const onDue = doingVerbs<DueWish, Logged | PartnerChanged>(context, {
    find: () => findReady(context)?.due.doing,
    change: (step) => changeDue(context, (due) => ({ ...due, doing: step(due.doing) })),
    send: (wish) => sendWish(context.server, wish),
    absorb({ partner, due }) {
      const card = 'card' in partner ? partner.card : partner;
      changeReady(context, (ready) => ({ ...ready, view: replacePartner(ready.view, card, due) }));
    },
    reread: refresh,
  });

  const showWhose = (whose: Whose) =>
    changeDue(context, (due) => ({ ...due, whose, doing: { ...due.doing, form: undefined } }));

  function snoozeLine(item: DueItem, until: string): Promise<boolean> {
    const { partnerId, referralId } = item;
    return onDue.perform(`snooze ${keyOf(item)}`, (requestId) =>
      item.about === 'referral'
        ? { call: 'snoozeReferral', input: { requestId, referralId, until } }
        : { call: 'snooze', input: { requestId, partnerId, until } },
    );
  }

  async function skip(item: DueItem) {
    const reason = findReady(context)?.due.doing.form?.value.trim() ?? '';
    if (!reason) {
      onDue.fillForm({ problem: dueWords.sayWhy });
      return context.focus(FORM_START);
    }
    const { partnerId } = item;
    await onDue.perform(`skip ${keyOf(item)}`, (requestId) => ({
      call: 'skip',
      input: { requestId, partnerId, reason },
    }));
  }

  const noteStep = (place: string, referralId: string, mark: Mark, value: string, date: string) =>
    onDue.perform(place, (requestId) => ({
      call: 'markStep',
      input: { requestId, referralId, mark, value, date },
    }));

  return { onDue, showWhose, snoozeLine, skip, noteStep };
}
