import { virtualClock } from '../../../local/clock';
import type { Outcome, SentMail, TriggerView, UiEffect } from '../../../local/hostApi';
import type { ServedHost } from '../../../local/server/servedHost';
import { writeInputs } from '../../../local/workbook/cells';
import { saveWorkbook } from '../../../local/workbook/snapshot';
import { findSheet, makeWorkbook, type Workbook, watchWorkbook } from '../../../local/workbook/workbook';

export const OWNER = 'ana@example.org';
export const COLLEAGUE = 'ben@example.org';

export interface SmallHost extends ServedHost {
  workbook: Workbook;
  /** What the next menu item, call or trigger answers. */
  next: Partial<Outcome>;
  /** Lets the program send a mail. */
  send(mail: Partial<SentMail>): void;
  readonly heard: unknown[];
}

function outcomeOf(part: Partial<Outcome>): Outcome {
  const rest = {
    killed: false,
    effects: [],
    remoteCalls: 0,
    cells: 0,
    calls: [],
    console: [],
    notEmulated: [],
  };
  return { ok: true, value: null, ...rest, ...part };
}

/** A host without a program: a workbook that takes edits, and answers given by the test. */
export function smallHost(): SmallHost {
  const workbook = makeWorkbook({ name: 'Practice' });
  const mailListeners = new Set<(mail: SentMail) => void>();
  const heard: unknown[] = [];
  const mails: SentMail[] = [];
  const trigger: TriggerView = {
    id: 'trigger-1',
    functionName: 'hourly',
    owner: OWNER,
    schedule: 'every hour',
    nextRun: Date.parse('2026-03-02T09:10:00Z'),
    lastRun: null,
    lastError: null,
  };

  const host: SmallHost = {
    workbook,
    sharing: { owner: OWNER, editors: [COLLEAGUE], viewers: [] },
    clock: virtualClock('2026-03-02T08:00:00Z'),
    heard,
    mails,
    next: {},
    send(mail) {
      const full: SentMail = {
        number: mails.length + 1,
        at: Date.parse('2026-03-02T08:00:00Z'),
        from: OWNER,
        to: [COLLEAGUE],
        cc: [],
        bcc: [],
        subject: 'Today',
        body: 'Call Dr Example.',
        attachments: [],
        ...mail,
      };
      mails.push(full);
      for (const listener of mailListeners) listener(full);
    },
    openMenu: () => ({
      outcome: outcomeOf({}),
      menu: [
        {
          kind: 'menu',
          title: 'Mutual',
          entries: [
            { kind: 'item', label: 'Log an interaction', functionName: 'showLog' },
            { kind: 'separator' },
            { kind: 'item', label: 'Settings and help', functionName: 'showSettings' },
          ],
        },
      ],
    }),
    chooseMenu(person, functionName) {
      heard.push({ person, functionName });
      return outcomeOf(host.next);
    },
    call(person, functionName, args) {
      heard.push({ person, functionName, args });
      return outcomeOf({ value: { functionName, args }, ...host.next });
    },
    edit(person, { sheetId, row, column, values }) {
      heard.push({ person, edit: values });
      const sheet = findSheet(workbook, sheetId);
      if (!sheet) throw new Error('There is no such sheet.');
      const area = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
      writeInputs(workbook, sheet, area, values, { locale: workbook.locale, year: 2026 });
      return null;
    },
    selectCells: (person, selection) => void heard.push({ person, selection }),
    triggers: () => [trigger],
    runTrigger: () => outcomeOf(host.next),
    tick: () => [],
    recalculate: () => undefined,
    onChange: (listener) => watchWorkbook(workbook, listener),
    onMail(listener) {
      mailListeners.add(listener);
      return () => void mailListeners.delete(listener);
    },
    onTriggersChange: () => () => undefined,
    snapshot: () => ({
      workbook: saveWorkbook(workbook),
      properties: { document: {}, script: {}, user: {} },
      triggers: [],
      sharing: host.sharing,
      mailed: [],
      mailCount: mails.length,
    }),
  };
  return host;
}

export function sidebar(html: string): UiEffect {
  return { kind: 'sidebar', title: 'Mutual', html };
}
