import { addDays, parseDay } from '../../src/day/day';
import type { DueItem, Logged } from '../../src/entry/api';
import { makeRequestId } from '../chance';
import type { Answer } from '../server';
import { failOpened, keyOf, noneOpened, nothingSaid, type Opened, type Whose } from '../state/dueList';
import { failed, idle, pending } from '../state/sending';
import { dueWords } from '../words';
import { type Context, changeDue, changeReady, findReady } from './context';

type OpenForm = Exclude<Opened, { is: 'none' }>;

/** The Due list: whose, and the small forms under a line. */
export function dueVerbs(context: Context, refresh: () => Promise<void>) {
  const { server, chance, focus } = context;

  const findOpened = (): OpenForm | undefined => {
    const opened = findReady(context)?.due.opened;
    return opened && opened.is !== 'none' ? opened : undefined;
  };
  const changeOpened = (step: (opened: OpenForm) => Opened) =>
    changeDue(context, (due) => (due.opened.is === 'none' ? due : { ...due, opened: step(due.opened) }));

  const showWhose = (whose: Whose) => changeDue(context, (due) => ({ ...due, whose, opened: noneOpened }));

  function openForm(is: OpenForm['is'], item: DueItem) {
    const shared = { key: keyOf(item), requestId: makeRequestId(chance), problem: '', sending: idle };
    const opened: Opened = { ...shared, is, until: '', reason: '' };
    changeDue(context, (due) => ({ ...due, opened, notice: nothingSaid }));
    focus(`${is}-first`);
  }

  /** The keyboard returns to the button that opened the form. */
  function closeForm() {
    const opened = findOpened();
    changeDue(context, (due) => ({ ...due, opened: noneOpened }));
    if (opened) focus(`${opened.is} ${opened.key}`);
  }

  const fillUntil = (until: string) => changeOpened((opened) => ({ ...opened, until, problem: '' }));
  const fillReason = (reason: string) => changeOpened((opened) => ({ ...opened, reason, problem: '' }));

  /** Another day is another wish: it gets its own request id. */
  function snoozeDays(item: DueItem, days: number): Promise<void> {
    const today = parseDay(findReady(context)?.view.today ?? '');
    return today ? snooze(item, addDays(today, days)) : Promise.resolve();
  }

  function snoozeUntil(item: DueItem): Promise<void> {
    const until = findOpened()?.until ?? '';
    const today = findReady(context)?.view.today ?? '';
    if (parseDay(until) && until > today) return snooze(item, until);
    changeOpened((opened) => ({ ...opened, problem: dueWords.pickLaterDay }));
    focus('snooze-until');
    return Promise.resolve();
  }

  async function snooze({ partnerId }: DueItem, until: string) {
    const opened = findOpened();
    if (!opened) return;
    const requestId = opened.until === until ? opened.requestId : makeRequestId(chance);
    changeOpened((now) => ({ ...now, until, requestId }));
    await send(() => server.call('snooze', { requestId, partnerId, until }));
  }

  async function skip({ partnerId }: DueItem) {
    const opened = findOpened();
    if (!opened) return;
    const reason = opened.reason.trim();
    if (!reason) {
      changeOpened((now) => ({ ...now, problem: dueWords.sayWhy }));
      return focus('skip-first');
    }
    await send(() => server.call('skip', { requestId: opened.requestId, partnerId, reason }));
  }

  async function send(call: () => Promise<Answer<Logged>>) {
    if (findOpened()?.sending.is === 'pending') return;
    changeOpened((opened) => ({ ...opened, sending: pending }));
    const answer = await call();
    if (!answer.ok)
      return changeDue(context, (due) => ({ ...due, opened: failOpened(due.opened, answer.failure) }));
    const { message, undoId } = answer.value;
    changeReady(context, (ready) => ({
      ...ready,
      view: { ...ready.view, due: answer.value.due },
      due: { ...ready.due, opened: noneOpened, notice: { is: 'said', message, undoId, undo: idle } },
    }));
    focus('due-notice');
  }

  async function undoDue() {
    const notice = findReady(context)?.due.notice;
    if (notice?.is !== 'said' || notice.undo.is === 'pending') return;
    changeDue(context, (due) => ({ ...due, notice: { ...notice, undo: pending } }));
    const answer = await server.call('undo', { undoId: notice.undoId });
    if (!answer.ok) {
      return changeDue(context, (due) => ({ ...due, notice: { ...notice, undo: failed(answer.failure) } }));
    }
    const said = { is: 'said', message: answer.value.message, undoId: '', undo: idle } as const;
    changeDue(context, (due) => ({ ...due, notice: said }));
    focus('due-notice');
    await refresh();
  }

  return { showWhose, openForm, closeForm, fillUntil, fillReason, snoozeDays, snoozeUntil, skip, undoDue };
}
