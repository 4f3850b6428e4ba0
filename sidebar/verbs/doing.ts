import { parseDay } from '../../src/day/day';
import { makeRequestId } from '../chance';
import type { Answer } from '../server';
import { ACT_NOTE, type Act, type Doing } from '../state/act';
import { failed, idle, pending } from '../state/sending';
import { FORM_DAY, FORM_START, openerId, type SmallForm } from '../state/smallForm';
import type { Context } from './context';

/** A page that saves by itself, as its verbs need it. */
export interface DoingPage<W, R> {
  /** Undefined while the page is not there. */
  find(): Doing<W> | undefined;
  change(step: (doing: Doing<W>) => Doing<W>): void;
  send(wish: W): Promise<Answer<R>>;
  /** Shows what a wish changed. */
  absorb(changed: R): void;
  /** Reads everything again, after an undo. */
  reread(): Promise<void>;
}

interface Signed {
  readonly input: { readonly requestId: string };
}
interface Changed {
  readonly message: string;
  readonly undoId: string;
}

/** One wish at a time: sent, shown beside its place, tried again as it was, undone; and the small form it comes from. */
export function doingVerbs<W extends Signed, R extends Changed>(context: Context, page: DoingPage<W, R>) {
  const { server, chance, focus } = context;
  const showAct = (act: Act<W>) => page.change((doing) => ({ ...doing, act }));

  /** The same wish as the one that failed keeps its request id, so that nothing is written twice. */
  function sign(make: (requestId: string) => W): W {
    const act = page.find()?.act;
    const again = act?.is === 'failed' ? make(act.wish.input.requestId) : undefined;
    const isSame = act?.is === 'failed' && JSON.stringify(again) === JSON.stringify(act.wish);
    return again && isSame ? again : make(makeRequestId(chance));
  }

  /** True once it is written. Nothing happens while another wish is under way. */
  async function perform(place: string, make: (requestId: string) => W): Promise<boolean> {
    if (!page.find() || page.find()?.act.is === 'pending') return false;
    return sendAt(place, sign(make));
  }

  async function sendAt(place: string, wish: W): Promise<boolean> {
    const act: Act<W> = { is: 'pending', place, wish };
    showAct(act);
    const answer = await page.send(wish);
    const isHere = page.find()?.act === act;
    if (!answer.ok) {
      if (isHere) showAct({ is: 'failed', place, wish, failure: answer.failure });
      return false;
    }
    page.absorb(answer.value);
    if (!isHere) return true;
    const { message, undoId } = answer.value;
    page.change(() => ({ form: undefined, act: { is: 'done', place, message, undoId, undo: idle } }));
    focus(ACT_NOTE);
    return true;
  }

  async function retry() {
    const act = page.find()?.act;
    if (act?.is === 'failed') await sendAt(act.place, act.wish);
  }

  async function undo() {
    const act = page.find()?.act;
    if (act?.is !== 'done' || !act.undoId || act.undo.is === 'pending') return;
    showAct({ ...act, undo: pending });
    const answer = await server.call('undo', { undoId: act.undoId });
    if (!answer.ok) return showAct({ ...act, undo: failed(answer.failure) });
    await page.reread();
    showAct({ ...act, message: answer.value.message, undoId: '', undo: idle });
    focus(ACT_NOTE);
  }

  function openForm(place: string, start: Partial<SmallForm> = {}) {
    const form = { value: '', day: '', problem: '', ...start, place };
    page.change((doing) => ({ act: doing.act.is === 'pending' ? doing.act : { is: 'idle' }, form }));
    focus(FORM_START);
  }

  /** The keyboard returns to the button that opened the form. */
  function closeForm() {
    const place = page.find()?.form?.place;
    if (!place) return;
    page.change((doing) => ({ ...doing, form: undefined }));
    focus(openerId(place));
  }

  const fillForm = (change: Partial<Pick<SmallForm, 'value' | 'day' | 'problem'>>) =>
    page.change((doing) => ({
      ...doing,
      form: doing.form && { ...doing.form, problem: '', ...change },
    }));

  /** The day in the form, if it is one that may be chosen; else the problem is shown and nothing comes back. */
  function takeDay(isAllowed: (day: string) => boolean, problem: string): string | undefined {
    const day = page.find()?.form?.day ?? '';
    if (parseDay(day) && isAllowed(day)) return day;
    fillForm({ problem });
    focus(FORM_DAY);
    return undefined;
  }

  return { perform, retry, undo, openForm, closeForm, fillForm, takeDay };
}

export type DoingVerbs = Pick<
  ReturnType<typeof doingVerbs>,
  'retry' | 'undo' | 'openForm' | 'closeForm' | 'fillForm' | 'takeDay'
>;
