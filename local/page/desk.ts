import type { ColumnGroup } from '../protocol/book';
import type { MailPage, MailSummary, Panel, Request, ServerMessage, TriggerRow } from '../protocol/messages';
import { type Connection, openConnection } from './connection';
import type { Grid, GridEvents } from './grid/grid';
import { isGroupOpen, type State, type Store, withGroup } from './store';
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

const TOAST_SECONDS = 5;

export interface DeskOptions {
  store: Store;
  secret: string;
  person: string | null;
}

export function openDesk({ store, secret, person }: DeskOptions): Desk {
  let grid: Grid | undefined;
  let lastToast = 0;

  function dismissToast(id: number): void {
    store.change(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
  }

  function toast(message: string, { title = '', seconds = TOAST_SECONDS, alert = false } = {}): void {
    lastToast += 1;
    const shown = { id: lastToast, title, message, alert };
    store.change(({ toasts }) => ({ toasts: [...toasts.filter((old) => old.message !== message), shown] }));
    if (seconds > 0 && !alert) setTimeout(() => dismissToast(shown.id), seconds * 1000);
  }

  function fail(error: unknown, title = ''): void {
    toast(error instanceof Error ? error.message : String(error), { title, alert: true });
  }

  function speakCell(): void {
    store.change({ spokenCell: grid?.describeCell() ?? '' });
  }

  function show(panel: Panel): void {
    if (panel.kind === 'sidebar') store.change({ sidebar: panel, triggersShown: false });
    else if (panel.kind === 'dialog') store.change({ dialog: panel });
    else toast(panel.message, panel);
  }

  const connection: Connection = openConnection(secret, person, words.lost, {
    message: take,
    lost: () => store.change({ phase: 'offline', unsaved: 0, running: null }),
    refused: () => store.change({ phase: 'refused' }),
  });

  function welcome({ kind, ...message }: Extract<ServerMessage, { kind: 'welcome' }>): void {
    const again = store.read().phase === 'offline';
    store.change({ ...message, phase: 'open', problem: null });
    grid?.load(message.book);
    reopenGroups();
    if (again) toast(words.backOnline);
  }

  function take(message: ServerMessage): void {
    switch (message.kind) {
      case 'welcome':
        welcome(message);
        break;
      case 'book':
        store.change({ book: message.book });
        grid?.load(message.book);
        reopenGroups();
        break;
      case 'cells':
        grid?.applyCells(message.sheetId, message.cells);
        speakCell();
        break;
      case 'rules':
        grid?.applyRules(message.sheetId, message.dropDowns, message.checkboxes);
        break;
      case 'charts':
        grid?.applyCharts(message.sheetId, message.charts);
        break;
      case 'panel':
        show(message.panel);
        break;
      case 'saved':
        store.change({ problem: null });
        break;
      case 'notSaved':
        store.change({ problem: message.message });
        break;
      case 'triggersChanged':
        void refreshTriggers();
        break;
      case 'mailsChanged':
        void refreshMails();
        break;
    }
  }

  async function ask<T>(request: Request, apply: (value: T) => Partial<State>): Promise<void> {
    try {
      store.change(apply((await connection.request(request)) as T));
    } catch (error) {
      fail(error);
    }
  }

  function refreshTriggers(): Promise<void> {
    return ask<TriggerRow[]>({ kind: 'triggers' }, (triggers) => ({ triggers }));
  }

  function refreshMails(): Promise<void> {
    return ask<MailSummary[]>({ kind: 'mails' }, (mails) => ({ mails }));
  }

  /** A workbook loaded again has its groups as the file says; what this tab chose comes on top. */
  function reopenGroups(): void {
    const state = store.read();
    for (const { id, columnGroups } of state.book?.sheets ?? []) {
      for (const group of columnGroups) {
        const open = isGroupOpen(state, id, group);
        if (open === group.collapsed) grid?.showColumns(id, group, open);
      }
    }
  }

  async function edit(sheetId: number, block: Parameters<GridEvents['edit']>[1]): Promise<void> {
    store.change(({ unsaved }) => ({ unsaved: unsaved + 1 }));
    try {
      await connection.request({ kind: 'edit', sheetId, ...block });
    } catch (error) {
      fail(error);
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
      refuse: (sentence) => toast(sentence),
      select(selection) {
        store.change({ activeSheet: selection.sheetId });
        speakCell();
        connection.select(selection);
      },
    },
    async chooseMenu(label, functionName) {
      store.change({ running: label });
      try {
        await connection.request({ kind: 'menu', functionName });
      } catch (error) {
        fail(error, label);
      } finally {
        store.change({ running: null });
      }
    },
    call: (functionName, args) => connection.request({ kind: 'call', functionName, args }),
    closeSidebar: () => store.change({ sidebar: null }),
    closeDialog: () => store.change({ dialog: null }),
    resizeDialog: (size) => store.change(({ dialog }) => ({ dialog: dialog && { ...dialog, ...size } })),
    focusSheet: () => grid?.focus(),
    dismissToast,
    showTriggers(shown) {
      store.change({ triggersShown: shown });
      if (shown) void refreshTriggers();
    },
    async runTrigger(triggerId) {
      try {
        await connection.request({ kind: 'runTrigger', triggerId });
        toast(words.runDone);
      } catch (error) {
        fail(error);
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
