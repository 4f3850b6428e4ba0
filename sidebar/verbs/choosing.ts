import { makeRequestId } from '../chance';
import { idle } from '../state/sending';
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
import { type Context, changeForm, findForm, findReady } from './context';
import { touch } from './touch';

/** Who it is about: typing a name and taking one from the list. */
export function choosingVerbs(context: Context, addPartner: (name: string) => Promise<void>) {
  const { chance, focus } = context;
  const partners = () => findReady(context)?.view.partners ?? [];
  const changeWho = (step: (who: Who) => Who) =>
    changeForm(context, (form) => ({ ...form, who: step(form.who) }));

  /** Another name is another wish: adding it gets its own request id. */
  function typeWho(text: string) {
    changeForm(context, (form) => ({
      ...touch(form),
      who: typeName(text, partners()),
      adding: { requestId: makeRequestId(chance), sending: idle },
    }));
  }

  const moveInList = (step: 1 | -1) => changeWho((who) => moveActive(who, step, partners()));
  const closeWhoList = () => changeWho(closeList);

  function leaveWho() {
    const who = findForm(context)?.who;
    if (who && (who.list.is === 'open' || !who.partnerId)) changeWho(() => settleName(who, partners()));
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

  return { typeWho, moveInList, closeWhoList, leaveWho, takeActive, takeOption };
}
