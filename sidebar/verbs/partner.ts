import type { CardField, Mark, PartnerChanged, StatusChanged, YearTouch } from '../../src/entry/api';
import { replacePartner } from '../state/lists';
import { type Opened, type PartnerWish, type ReadyPartner, showPartner } from '../state/partnerPage';
import { sendWish } from '../wish';
import { type Context, changePartner, changeReady, findPartner } from './context';
import { doingVerbs } from './doing';

export const PARTNER_TITLE = 'partner-title';

/** The page of one partner: opening and leaving it, and every change on it. */
export function partnerVerbs(context: Context) {
  const { store, server, focus } = context;

  async function openPartner(partnerId: string, name: string, openedFrom: string) {
    const opened = { partnerId, name, openedFrom };
    store.change((state) => ({ ...state, partner: { is: 'loading', opened } }));
    focus(PARTNER_TITLE);
    await read(opened);
  }

  /** Shows the answer unless the person has gone elsewhere meanwhile. */
  async function read(opened: Opened) {
    const answer = await server.call('openPartner', { partnerId: opened.partnerId });
    store.change((state) => {
      if (state.partner.is === 'closed' || state.partner.opened !== opened) return state;
      if (answer.ok) return { ...state, partner: showPartner(opened, answer.value) };
      return { ...state, partner: { is: 'failed', opened, failure: answer.failure } };
    });
  }

  async function openAgain() {
    const { partner } = store.state();
    if (partner.is === 'closed') return;
    store.change((state) => ({ ...state, partner: { is: 'loading', opened: partner.opened } }));
    await read(partner.opened);
  }

  /** Back to where the partner's name was pressed. */
  function closePartner() {
    const { partner } = store.state();
    if (partner.is === 'closed') return;
    store.change((state) => ({ ...state, partner: { is: 'closed' } }));
    focus(partner.opened.openedFrom);
  }

  const doing = doingVerbs<PartnerWish, PartnerChanged | StatusChanged>(context, {
    find: () => findPartner(context)?.doing,
    change: (step) => changePartner(context, (page) => ({ ...page, doing: step(page.doing) })),
    send: (wish) => sendWish(server, wish),
    absorb(changed) {
      const { partner, due } = changed;
      changeReady(context, (ready) => ({ ...ready, view: replacePartner(ready.view, partner.card, due) }));
      changePartner(context, (page) =>
        page.opened.partnerId === partner.card.id ? { ...page, view: partner, ...partingOf(changed) } : page,
      );
    },
    reread,
  });

  /** After an undo: the page and the Due list are both of the past. */
  async function reread() {
    const page = findPartner(context);
    if (!page) return;
    const [answer, lists] = await Promise.all([
      server.call('openPartner', { partnerId: page.opened.partnerId }),
      server.call('open', { me: context.memory.recallMe() }),
    ]);
    if (answer.ok) {
      changePartner(context, (now) =>
        now.opened === page.opened ? { ...now, view: answer.value, parting: undefined } : now,
      );
    }
    if (lists.ok) {
      const { due, partners } = lists.value;
      changeReady(context, (ready) => ({ ...ready, view: { ...ready.view, due, partners } }));
    }
  }

  const partnerId = () => findPartner(context)?.opened.partnerId ?? '';
  const perform = doing.perform;
  const mine = (requestId: string) => ({ requestId, partnerId: partnerId() });

  return {
    openPartner,
    openAgain,
    closePartner,
    onPartner: doing,
    performOnPartner: doing.perform,
    rereadPartner: reread,
    saveCard: (place: string, field: CardField, value: string) =>
      perform(place, (requestId) => ({
        call: 'fillCard',
        input: { ...mine(requestId), field, value: value.trim() },
      })),
    markStep: (place: string, referralId: string, mark: Mark, value: string, date: string) =>
      perform(place, (requestId) => ({
        call: 'markStep',
        input: { requestId, referralId, mark, value, date },
      })),
    snoozeFollowUp: (place: string, referralId: string, until: string) =>
      perform(place, (requestId) => ({ call: 'snoozeReferral', input: { requestId, referralId, until } })),
    planYear: (place: string, touches: readonly YearTouch[]) =>
      perform(place, (requestId) => ({
        call: 'planYear',
        input: { ...mine(requestId), shown: touches.map(({ day, kind }) => ({ day, kind })) },
      })),
    setStatus: (place: string, status: '' | 'Paused' | 'Not a fit') =>
      perform(place, (requestId) => ({
        call: 'setStatus',
        input: { ...mine(requestId), status },
      })),
    setOverride: (place: string, stage: string) =>
      perform(place, (requestId) => ({
        call: 'setOverride',
        input: { ...mine(requestId), stage },
      })),
    nudge: (place: string) => perform(place, (requestId) => ({ call: 'nudged', input: mine(requestId) })),
  };
}

export type PartnerVerbs = ReturnType<typeof partnerVerbs>;

function partingOf(changed: PartnerChanged | StatusChanged): Pick<ReadyPartner, 'parting'> {
  const isStatus = 'nextProspect' in changed && changed.partner.status === 'Not a fit';
  return {
    parting: isStatus ? { nextProspect: changed.nextProspect, closing: changed.closing } : undefined,
  };
}
