import type { BookView, ColumnGroup } from '../protocol/book';
import type { MailPage, MailSummary, Menu, Panel, Person, TriggerRow } from '../protocol/messages';

export type Phase = 'opening' | 'open' | 'offline' | 'refused';
export type Sidebar = Extract<Panel, { kind: 'sidebar' }>;
export type Dialog = Extract<Panel, { kind: 'dialog' }>;

export interface Toast {
  id: number;
  title: string;
  message: string;
  /** Something went wrong: it stays until it is closed, and a screen reader says it at once. */
  alert: boolean;
}

export interface State {
  phase: Phase;
  book: BookView | null;
  menus: Menu[];
  people: Person[];
  person: string;
  workbookFile: string;
  outboxFolder: string;
  sendsMail: boolean;
  /** Edits under way, not yet acknowledged. */
  unsaved: number;
  problem: string | null;
  /** A menu item that is running. */
  running: string | null;
  activeSheet: number;
  /** The chosen cell as a screen reader says it: the grid is a drawing. */
  spokenCell: string;
  /** Column groups this tab has opened or folded, by `groupKey`: true is open. */
  groups: ReadonlyMap<string, boolean>;
  sidebar: Sidebar | null;
  dialog: Dialog | null;
  toasts: Toast[];
  /** What stands in the place of the sidebar, or of the sheet. */
  triggersShown: boolean;
  outboxShown: boolean;
  triggers: TriggerRow[];
  mails: MailSummary[];
  mail: MailPage | null;
}

export const START: State = {
  phase: 'opening',
  book: null,
  menus: [],
  people: [],
  person: '',
  workbookFile: '',
  outboxFolder: '',
  sendsMail: false,
  unsaved: 0,
  problem: null,
  running: null,
  activeSheet: 0,
  spokenCell: '',
  groups: new Map(),
  sidebar: null,
  dialog: null,
  toasts: [],
  triggersShown: false,
  outboxShown: false,
  triggers: [],
  mails: [],
  mail: null,
};

function groupKey(sheetId: number, group: ColumnGroup): string {
  return `${sheetId}:${group.from}`;
}

/** As the workbook has it, unless this tab chose otherwise. */
export function isGroupOpen({ groups }: State, sheetId: number, group: ColumnGroup): boolean {
  return groups.get(groupKey(sheetId, group)) ?? !group.collapsed;
}

export function withGroup(
  { groups }: State,
  sheetId: number,
  group: ColumnGroup,
  open: boolean,
): Partial<State> {
  return { groups: new Map(groups).set(groupKey(sheetId, group), open) };
}

export interface Store {
  read(): State;
  change(part: Partial<State> | ((state: State) => Partial<State>)): void;
  subscribe(listener: () => void): () => void;
}

export function openStore(): Store {
  let state = START;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change(part) {
      state = { ...state, ...(typeof part === 'function' ? part(state) : part) };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
