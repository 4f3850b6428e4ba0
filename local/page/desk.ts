import type { ColumnGroup } from '../protocol/book';
import type { MailPage, MailSummary, Request, TriggerRow, TriggerRun } from '../protocol/messages';
import { type Connection, openConnection } from './connection';
import { openEar } from './ear';
import type { Grid, GridEvents } from './grid/grid';
import { isGroupOpen, type State, type Store, withGroup } from './store';
import { openToasts } from './toasts';
import { words } from './words';

/** The verbs of the page: every change of its state goes through one of them. */
export interface Desk {
  attach(grid: Grid): void;
  gridEvents: GridEvents;
  chooseMenu(label: string, functionName: string): void;
  /** google.script.run of a frame. */
  call(functionName: string, args: unknown[]): Promise<unknown>;
  closeSidebar(): void;
  closeDialog(): void;
  resizeDialog(size: { width?: number; height?: number }): void;
  focusSheet(): void;
  dismissToast(id: number): void;
  showTriggers(shown: boolean): void;
  runTrigger(id: string): void;
  showOutbox(shown: boolean): void;
  openMail(id: string): void;
  /** Opens or folds a group of columns in this tab. */
  toggleGroup(sheetId: number, group: ColumnGroup): void;
}

export interface DeskOptions {
  store: Store;
  secret: string;
  person: string | null;
}

export function openDesk({ store, secret, person }: DeskOptions): Desk {
  let grid: Grid | undefined;
  const toasts = openToasts(store);

  const connection: Connection = openConnection(secret, person, words.lost, {
    message: (message) => hear(message),
    lost: () => store.change({ phase: 'offline', unsaved: 0, running: null }),
    refused: () => store.change({ phase: 'refused' }),
  });

  async function ask<T>(request: Request, apply: (value: T) => Partial<State>): Promise<void> {
    try {
      store.change(apply((await connection.request(request)) as T));
    } catch (error) {
      toasts.fail(error);
    }
  }

  function refreshTriggers(): Promise<void> {
    return ask<TriggerRow[]>({ kind: 'triggers' }, (triggers) => ({ triggers }));
  }

  function refreshMails(): Promise<void> {
    return ask<MailSummary[]>({ kind: 'mails' }, (mails) => ({ mails }));
  }

  const hear = openEar({ store, toasts, grid: () => grid, refreshTriggers, refreshMails });

  async function edit(sheetId: number, block: Parameters<GridEvents['edit']>[1]): Promise<void> {
    store.change(({ unsaved }) => ({ unsaved: unsaved + 1 }));
    try {
      await connection.request({ kind: 'edit', sheetId, ...block });
    } catch (error) {
      toasts.fail(error);
    } finally {
      store.change(({ unsaved }) => ({ unsaved: Math.max(0, unsaved - 1) }));
    }
  }

  return {
    attach(opened) {
      grid = opened;
      const { book } = store.read();
      if (book) grid.load(book);
    },
    gridEvents: {
      edit: (sheetId, block) => void edit(sheetId, block),
      refuse: (sentence) => toasts.show(sentence),
      select(selection) {
        store.change({ activeSheet: selection.sheetId });
        store.change({ spokenCell: grid?.describeCell() ?? '' });
        connection.select(selection);
      },
    },
    async chooseMenu(label, functionName) {
      store.change({ running: label });
      try {
        await connection.request({ kind: 'menu', functionName });
      } catch (error) {
        toasts.fail(error, label);
      } finally {
        store.change({ running: null });
      }
    },
    call: (functionName, args) => connection.request({ kind: 'call', functionName, args }),
    closeSidebar: () => store.change({ sidebar: null }),
    closeDialog: () => store.change({ dialog: null }),
    resizeDialog: (size) => store.change(({ dialog }) => ({ dialog: dialog && { ...dialog, ...size } })),
    focusSheet: () => grid?.focus(),
    dismissToast: toasts.dismiss,
    showTriggers(shown) {
      store.change({ triggersShown: shown });
      if (shown) void refreshTriggers();
    },
    async runTrigger(triggerId) {
      try {
        const ran = (await connection.request({ kind: 'runTrigger', triggerId })) as TriggerRun;
        toasts.show(words.runDone(ran.mails));
      } catch (error) {
        toasts.fail(error);
      }
      await refreshTriggers();
    },
    showOutbox(shown) {
      store.change({ outboxShown: shown, mail: null });
      if (shown) void refreshMails();
    },
    openMail: (mailId) => void ask<MailPage>({ kind: 'mail', mailId }, (mail) => ({ mail })),
    toggleGroup(sheetId, group) {
      const open = !isGroupOpen(store.read(), sheetId, group);
      store.change((state) => withGroup(state, sheetId, group, open));
      grid?.showColumns(sheetId, group, open, true);
    },
  };
}
