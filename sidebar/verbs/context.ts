import type { Chance } from '../chance';
import type { Memory } from '../memory';
import type { Server } from '../server';
import type { ReadyCircle } from '../state/circlePage';
import type { DueList } from '../state/dueList';
import type { LogForm } from '../state/log';
import type { ReadyPartner } from '../state/partnerPage';
import type { ReadySettings } from '../state/settingsPage';
import type { Ready, State } from '../state/state';
import type { Store } from '../state/store';

export type FileContent = { readonly text: string } | { readonly base64: string };

/** What every verb works with. */
export interface Context {
  readonly store: Store<State>;
  readonly server: Server;
  readonly memory: Memory;
  readonly chance: Chance;
  /** Milliseconds, to measure how old a view is. */
  now(): number;
  /** Moves the keyboard to the element with this id, once drawn. */
  focus(id: string): void;
  /** Puts a text into the clipboard; false where the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  /** An address from which the browser saves the content as a file; it holds memory until it is dropped. */
  fileLink(content: FileContent, type: string): string;
  dropLink(link: string): void;
}

export function findReady({ store }: Context): Ready | undefined {
  const { page } = store.state();
  return page.is === 'ready' ? page.ready : undefined;
}

/** Takes a step in a ready page; any other page stays as it is. */
export function changeReady({ store }: Context, step: (ready: Ready) => Ready): void {
  store.change((state) =>
    state.page.is === 'ready' ? { ...state, page: { is: 'ready', ready: step(state.page.ready) } } : state,
  );
}

/** What is on show is known to be old: the next look at it reads again. */
export function markStale(context: Context): void {
  changeReady(context, (ready) => ({ ...ready, readAt: Number.NEGATIVE_INFINITY }));
}

export function changeDue(context: Context, step: (due: DueList) => DueList): void {
  changeReady(context, (ready) => ({ ...ready, due: step(ready.due) }));
}

/** The form being filled, if that is what the Log panel shows. */
export function findForm(context: Context): LogForm | undefined {
  const log = findReady(context)?.log;
  return log?.is === 'form' ? log.form : undefined;
}

export function changeForm(context: Context, step: (form: LogForm) => LogForm): void {
  changeReady(context, (ready) =>
    ready.log.is === 'form' ? { ...ready, log: { is: 'form', form: step(ready.log.form) } } : ready,
  );
}

export function findSettings({ store }: Context): ReadySettings | undefined {
  const { settings } = store.state();
  return settings.is === 'ready' ? settings : undefined;
}

export function changeSettings({ store }: Context, step: (ready: ReadySettings) => ReadySettings): void {
  store.change((state) =>
    state.settings.is === 'ready' ? { ...state, settings: step(state.settings) } : state,
  );
}

export function findPartner({ store }: Context): ReadyPartner | undefined {
  const { partner } = store.state();
  return partner.is === 'ready' ? partner : undefined;
}

export function changePartner({ store }: Context, step: (page: ReadyPartner) => ReadyPartner): void {
  store.change((state) =>
    state.partner.is === 'ready' ? { ...state, partner: step(state.partner) } : state,
  );
}

export function findCircle({ store }: Context): ReadyCircle | undefined {
  const { circle } = store.state();
  return circle.is === 'ready' ? circle : undefined;
}

export function changeCircle({ store }: Context, step: (page: ReadyCircle) => ReadyCircle): void {
  store.change((state) => (state.circle.is === 'ready' ? { ...state, circle: step(state.circle) } : state));
}
