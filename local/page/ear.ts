import type { Panel, ServerMessage } from '../protocol/messages';
import type { Grid } from './grid/grid';
import { isGroupOpen, type Store } from './store';
import type { Toasts } from './toasts';
import { words } from './words';

export interface EarParts {
  store: Store;
  toasts: Toasts;
  /** Undefined until the sheet has been drawn. */
  grid: () => Grid | undefined;
  refreshTriggers: () => Promise<void>;
  refreshMails: () => Promise<void>;
}

type Message<K extends ServerMessage['kind']> = Extract<ServerMessage, { kind: K }>;

/** Hears what the server says unasked, and changes the page accordingly. */
export function openEar(parts: EarParts): (message: ServerMessage) => void {
  const { store, toasts, grid } = parts;

  /** A workbook loaded again has its groups as the file says; what this tab chose comes on top. */
  function load({ book }: Pick<Message<'book'>, 'book'>): void {
    store.change({ book });
    grid()?.load(book);
    const state = store.read();
    for (const { id, columnGroups } of book.sheets) {
      for (const group of columnGroups) {
        const open = isGroupOpen(state, id, group);
        if (open === group.collapsed) grid()?.showColumns(id, group, open);
      }
    }
  }

  function welcome({ kind, ...message }: Message<'welcome'>): void {
    const again = store.read().phase === 'offline';
    store.change({ ...message, phase: 'open', problem: null });
    load(message);
    if (again) toasts.show(words.backOnline);
  }

  function show(panel: Panel): void {
    if (panel.kind === 'sidebar') store.change({ sidebar: panel, triggersShown: false });
    else if (panel.kind === 'dialog') store.change({ dialog: panel });
    else toasts.show(panel.message, panel);
  }

  const hear: { [K in ServerMessage['kind']]?: (message: Message<K>) => void } = {
    welcome,
    book: load,
    cells({ sheetId, cells }) {
      grid()?.applyCells(sheetId, cells);
      store.change({ spokenCell: grid()?.describeCell() ?? '' });
    },
    rules: ({ sheetId, dropDowns, checkboxes }) => grid()?.applyRules(sheetId, dropDowns, checkboxes),
    charts: ({ sheetId, charts }) => grid()?.applyCharts(sheetId, charts),
    panel: ({ panel }) => show(panel),
    saved: () => store.change({ problem: null }),
    notSaved: ({ message }) => store.change({ problem: message }),
    triggersChanged: () => void parts.refreshTriggers(),
    mailsChanged: () => void parts.refreshMails(),
  };

  return (message) => (hear[message.kind] as ((said: ServerMessage) => void) | undefined)?.(message);
}
