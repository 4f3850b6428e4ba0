import type { Area, BookView, CellView, ChartView, DropDown } from './book';

/** Where one person's cursor is, or an area they changed. */
export interface Selection {
  sheetId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface MenuItem {
  label: string;
  functionName: string;
}

export interface Menu {
  title: string;
  /** Null draws a line between two items. */
  items: (MenuItem | null)[];
}

export type EditValue = string | number | boolean | null;

/** What a tab asks for. Every request has a number, and exactly one `reply` with that number follows. */
export type Request =
  | { kind: 'edit'; sheetId: number; row: number; column: number; values: EditValue[][] }
  | { kind: 'menu'; functionName: string }
  | { kind: 'call'; functionName: string; args: unknown[] }
  | { kind: 'triggers' }
  | { kind: 'runTrigger'; triggerId: string }
  | { kind: 'mails' }
  | { kind: 'mail'; mailId: string };

export type ClientMessage =
  | { kind: 'hello'; secret: string; person?: string }
  | ({ kind: 'select' } & Selection)
  | { kind: 'request'; id: number; request: Request };

export interface TriggerRow {
  id: string;
  functionName: string;
  owner: string;
  schedule: string;
  /** Milliseconds since 1970, or null for "never". */
  lastRun: number | null;
  nextRun: number | null;
  lastError: string | null;
}

export interface MailSummary {
  id: string;
  date: number;
  from: string;
  to: string;
  subject: string;
  /** What became of it beyond the outbox folder. */
  delivery: string;
}

/** What a trigger that was run from the page did. */
export interface TriggerRun {
  mails: number;
}

export interface MailPage extends MailSummary {
  text: string;
  /** Address of a page that shows the HTML part, or null when the mail has none. */
  htmlUrl: string | null;
  file: string;
}

export interface Person {
  email: string;
  role: 'owner' | 'editor' | 'viewer';
}

export type Panel =
  | { kind: 'sidebar'; title: string; url: string }
  | { kind: 'dialog'; title: string; url: string; width: number; height: number; modal: boolean }
  | { kind: 'toast'; title: string; message: string; seconds: number };

export type Reply = { ok: true; value: unknown } | { ok: false; name: string; message: string };

export type ServerMessage =
  | {
      kind: 'welcome';
      book: BookView;
      menus: Menu[];
      people: Person[];
      person: string;
      outboxFolder: string;
      /** Mails also leave this computer. */
      sendsMail: boolean;
      workbookFile: string;
    }
  | { kind: 'book'; book: BookView }
  | { kind: 'cells'; sheetId: number; cells: CellView[] }
  | { kind: 'rules'; sheetId: number; dropDowns: DropDown[]; checkboxes: Area[] }
  | { kind: 'charts'; sheetId: number; charts: ChartView[] }
  | { kind: 'panel'; panel: Panel }
  | { kind: 'saved' }
  | { kind: 'notSaved'; message: string }
  | { kind: 'triggersChanged' }
  | { kind: 'mailsChanged' }
  | { kind: 'reply'; id: number; reply: Reply };
