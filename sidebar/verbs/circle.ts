import type { CircleChanged, IntroductionField, PartnerChanged, RoundReviewed } from '../../src/entry/api';
import { type CircleWish, showCircle } from '../state/circlePage';
import { replacePartner } from '../state/lists';
import { sendWish } from '../wish';
import { type Context, changeCircle, changeReady, findCircle } from './context';
import { doingVerbs } from './doing';

type Changed = CircleChanged | RoundReviewed | PartnerChanged;

/** The circle: reading it, its core, and the introductions of its rounds. */
export function circleVerbs(context: Context) {
  const { store, server } = context;

  /** What is on show stays there until the new is read; a form that is open is left alone. */
  async function loadCircle() {
    if (store.state().circle.is === 'failed')
      store.change((state) => ({ ...state, circle: { is: 'loading' } }));
    const before = findCircle(context);
    const answer = await server.call('openCircle', {});
    store.change((state) => {
      if (!answer.ok) return before ? state : { ...state, circle: { is: 'failed', failure: answer.failure } };
      const { circle } = state;
      return {
        ...state,
        circle: circle.is === 'ready' ? { ...circle, view: answer.value } : showCircle(answer.value),
      };
    });
  }

  const onCircle = doingVerbs<CircleWish, Changed>(context, {
    find: () => findCircle(context)?.doing,
    change: (step) => changeCircle(context, (page) => ({ ...page, doing: step(page.doing) })),
    send: sendAndRead,
    absorb(changed) {
      if ('circle' in changed) return changeCircle(context, (page) => ({ ...page, view: changed.circle }));
      const { partner, due } = changed;
      changeReady(context, (ready) => ({ ...ready, view: replacePartner(ready.view, partner.card, due) }));
    },
    reread: loadCircle,
  });

  /** A partner's cell brings the partner back; the circle around it has to be asked for. */
  async function sendAndRead(wish: CircleWish) {
    const answer = await sendWish(server, wish);
    if (answer.ok && wish.call === 'fillCard') await loadCircle();
    return answer;
  }

  return {
    loadCircle,
    onCircle,
    addToCore: (place: string, partnerId: string) =>
      onCircle.perform(place, (requestId) => ({
        call: 'fillCard',
        input: { requestId, partnerId, field: 'core', value: 'yes' },
      })),
    moveIntroduction: (
      place: string,
      introductionId: string,
      {
        field,
        value,
        date,
      }: { readonly field: IntroductionField; readonly value: string; readonly date: string },
    ) =>
      onCircle.perform(place, (requestId) => ({
        call: 'moveIntroduction',
        input: { requestId, introductionId, field, value: value.trim(), date },
      })),
  };
}

export type CircleVerbs = ReturnType<typeof circleVerbs>;
