import type { Host, Outcome, SentMail } from '../../local/host';
import type { Program } from '../../local/program';
import type { Sheet } from '../../local/workbook/sheet';
import type { Change } from '../../local/workbook/workbook';
import { partners } from '../../src/schema/partners';
import type { Table } from '../../src/schema/table';
import { DASHBOARD, STAMP, TABLES } from '../../src/schema/workbook';
import { columnsOf, headerRowOf, inputAt, markedColumn, sheetOfTable } from './readBook';

/** What a named action of a person may do to typed cells, by table id. */
export interface License {
  readonly setsUp?: boolean;
  readonly adds?: readonly string[];
  readonly removes?: readonly string[];
  /** Whether the cell of a filled row may change; `before` gives the row's inputs by column key. */
  readonly changes?: (table: string, key: string, before: (key: string) => string) => boolean;
}

/** A host under watch: whatever a script writes is held against what it may write, cell by cell, as it arrives. */
export interface Watched {
  readonly host: Host;
  /** Promises broken so far, one sentence each. */
  readonly broken: string[];
  /** Runs a person's named action with what it may do. */
  allow<T>(license: License, act: () => T): T;
  /** While true, no script may write anything at all (P7). */
  frozen: boolean;
  readonly mails: readonly SentMail[];
}

type Actor = 'person' | 'script';

/** What must never leave the sheet (P6): every client code and note of these tests matches. */
export const CANARY = /QZ\d{3}|canary/i;

const PERSONS_ACTS = new Set([
  'edit',
  'insertRows',
  'deleteRows',
  'moveRows',
  'insertColumns',
  'deleteColumns',
  'moveColumns',
  'sortRange',
  'addSheet',
  'renameSheet',
  'deleteSheet',
  'copySheet',
  'undo',
  'filterRows',
  'removeFilter',
]);
const RUNS = new Set(['call', 'chooseMenu', 'runTrigger', 'tick', 'openMenu']);
/** Calls that write to the sheet itself, where client data belongs. */
const INSIDE = new Set(['Range', 'RangeList', 'Sheet', 'Utilities']);

/** The program with an ear at its door: who starts it, what it hands to services outside the sheet, what it logs. */
export function overheard(program: Program, ear: Ear): Program {
  return {
    ...program,
    open(port) {
      ear.started();
      return program.open({
        ...port,
        remote(service, method, args) {
          if (!INSIDE.has(service)) ear.said(`${service}.${method}`, args);
          return port.remote(service, method, args);
        },
        report(level, text) {
          ear.said('console', text);
          port.report(level, text);
        },
      });
    },
  };
}

export interface Ear {
  started(): void;
  said(where: string, text: string): void;
}

/** An ear that is given its listener later, since the host needs the program first. */
export function makeEar(): Ear & { listener?: Ear } {
  const ear: Ear & { listener?: Ear } = {
    started: () => ear.listener?.started(),
    said: (where, text) => ear.listener?.said(where, text),
  };
  return ear;
}

export function watch(bare: Host, ear: { listener?: Ear }): Watched {
  const broken: string[] = [];
  const actors: Actor[] = [];
  const shadow = new Map<number, string[][]>();
  const madeByUs = new Set<number>();
  let license: License = {};
  let loggedToday = false;
  /** Rows the action under way wrote first, by sheet and row. */
  const fresh = new Set<string>();
  /** Filled rows it began to change. */
  const opened = new Set<string>();

  const actor = (): Actor => actors.at(-1) ?? 'person';
  const say = (sentence: string) => {
    if (broken.length < 20) broken.push(sentence);
  };

  ear.listener = {
    started: () => {
      if (actors.length > 0) actors[actors.length - 1] = 'script';
    },
    said(where, text) {
      if (CANARY.test(text)) say(`P6: ${where} was handed ${CANARY.exec(text)?.[0]}.`);
    },
  };

  const tableOf = (sheet: Sheet): Table | undefined => {
    const claims = bare.workbook.metadata.filter(
      ({ value, place }) => value?.startsWith('tab=') && place.kind === 'sheet' && place.sheetId === sheet.id,
    );
    const claimed = claims.map(({ value }) => value?.slice('tab='.length));
    return TABLES.find(({ id }) => claimed.includes(id) && sheetOfTable(bare.workbook, id)?.id === sheet.id);
  };

  let known: { sheet: Sheet; revision: number; layout: Layout } | undefined;
  const layoutOf = (sheet: Sheet, table: Table): Layout => {
    const { revision } = bare.workbook;
    if (known?.sheet !== sheet || known.revision !== revision)
      known = { sheet, revision, layout: readLayout(bare, sheet, table) };
    return known.layout;
  };

  const rowOf = (sheet: Sheet, row: number): string[] =>
    (sheet.contents[row - 1] ?? []).map((_, index) => inputAt(sheet, row, index + 1));

  const judgeCells = (sheet: Sheet, first: number, last: number) => {
    const lines = shadow.get(sheet.id);
    if (!lines) return judgeSheet(sheet);
    for (let row = first; row <= Math.min(last, Math.max(sheet.contents.length, lines.length)); row++) {
      const before = lines[row - 1] ?? [];
      const now = rowOf(sheet, row);
      if (actor() === 'script') judgeRow(sheet, row, before, now);
      lines[row - 1] = now;
    }
  };

  const judgeRow = (sheet: Sheet, row: number, before: readonly string[], now: readonly string[]) => {
    const length = Math.max(before.length, now.length);
    const different: number[] = [];
    for (let column = 1; column <= length; column++)
      if ((before[column - 1] ?? '') !== (now[column - 1] ?? '')) different.push(column);
    if (different.length === 0) return;
    const { frozen } = watched;
    if (frozen) say(`P7: row ${row} of ${sheet.name} was written although the sheet is not understood.`);
    if (madeByUs.has(sheet.id) || license.setsUp) return;
    if (sheetOfTable(bare.workbook, DASHBOARD.id)?.id === sheet.id) return;
    const table = tableOf(sheet);
    if (!table) return say(`P1: a script wrote into row ${row} of ${sheet.name}, which is not ours.`);
    judgeDifferences(sheet, table, row, before, now, different);
  };

  const judgeDifferences = (
    sheet: Sheet,
    table: Table,
    row: number,
    before: readonly string[],
    now: readonly string[],
    different: readonly number[],
  ) => {
    const { headerRow, columns, keys, stamp } = layoutOf(sheet, table);
    if (row === headerRow && different.every((column) => column === stamp)) return;
    if (row <= headerRow) return say(`P1: a script wrote above the rows of ${table.name}.`);
    const typed = [...columns].filter(([key]) => !table.columns[key]?.computed);
    const wasBlank = typed.every(([, column]) => (before[column - 1] ?? '') === '');
    const place = `${sheet.id}:${row}`;
    if (table.id === 'touchpoints' && asksToLog()) loggedToday = true;
    const mayAdd = license.adds?.includes(table.id) || (loggedToday && table.id === 'touchpoints');
    // What an interrupted attempt left of its own row is completed by its repetition.
    const isUnfinished = (before[(columns.get('id') ?? 0) - 1] ?? '').startsWith('string unfinished-');
    if ((wasBlank || isUnfinished) && mayAdd) fresh.add(place);
    for (const column of different) {
      const key = keys.get(column);
      if (!key) {
        say(`P1: a script wrote ${sheet.name} row ${row} column ${column}, which is nobody’s of ours.`);
        continue;
      }
      const from = before[column - 1] ?? '';
      const to = now[column - 1] ?? '';
      if (table.columns[key]?.computed || fresh.has(place) || isFill(table, key, from, to)) continue;
      const cellBefore = (name: string) => before[(columns.get(name) ?? 0) - 1] ?? '';
      // A row may arrive in several blocks: what was allowed for its first is for the others.
      if (opened.has(place)) continue;
      if (license.changes?.(table.id, key, cellBefore)) {
        opened.add(place);
        continue;
      }
      if (loggedToday && table.id === 'touchpoints' && cellBefore('status') === 'string Planned') continue;
      say(`P1: ${table.name} row ${row}, ${key}: a script made “${from}” into “${to}”.`);
    }
  };

  /** Whether somebody chose a kind in Log today that was not cleared yet. */
  const asksToLog = (): boolean => {
    const sheet = sheetOfTable(bare.workbook, 'partners');
    if (!sheet) return false;
    const { headerRow, columns } = readLayout(bare, sheet, partners);
    const column = columns.get('logToday') ?? 0;
    return (shadow.get(sheet.id) ?? []).some(
      (cells, index) => index >= headerRow && (cells[column - 1] ?? '') !== '',
    );
  };

  /** The few typed cells runs may fill. */
  const isFill = (table: Table, key: string, from: string, to: string): boolean => {
    if (!table.columns[key]?.runsMayFill) return false;
    if (key === 'logToday') return to === '';
    if (key === 'status') return from === '' && to === 'string Planned';
    return from === '' && to.startsWith('number ');
  };

  /** Rows came, went or moved: a script may only take away what it may. */
  const judgeSheet = (sheet: Sheet) => {
    const lines = shadow.get(sheet.id);
    const now = sheet.contents.map((_, index) => rowOf(sheet, index + 1));
    shadow.set(sheet.id, now);
    if (!lines) {
      if (actor() === 'script') madeByUs.add(sheet.id);
      return;
    }
    if (actor() !== 'script' || areSame(lines, now)) return;
    const table = tableOf(sheet);
    const gone = findGone(lines.map(join), now.map(join));
    if (gone.length === 0) return;
    if (watched.frozen) say(`P7: rows of ${sheet.name} were removed although the sheet is not understood.`);
    const mayRemove = table && (license.removes?.includes(table.id) || ALWAYS.has(table.id));
    if (!mayRemove && !license.setsUp && !madeByUs.has(sheet.id))
      say(`P1: a script removed ${gone.length} rows of ${sheet.name}: ${gone[0]}`);
  };

  bare.onChange((change: Change) => {
    if (change.kind === 'cells') {
      const sheet = bare.workbook.sheets.find(({ id }) => id === change.sheetId);
      if (sheet) judgeCells(sheet, change.area.row, change.area.row + change.area.rows - 1);
      return;
    }
    for (const sheet of bare.workbook.sheets)
      if (change.sheetId === undefined || change.sheetId === sheet.id) judgeSheet(sheet);
  });
  for (const sheet of bare.workbook.sheets)
    shadow.set(
      sheet.id,
      sheet.contents.map((_, index) => rowOf(sheet, index + 1)),
    );

  const judgeOutcome = (value: unknown) => {
    for (const outcome of [value].flat() as (Outcome | null | undefined)[]) {
      if (typeof outcome !== 'object' || !outcome || !('effects' in outcome)) continue;
      const toasts = outcome.effects.map((effect) => ('message' in effect ? effect.message : ''));
      const refused =
        typeof outcome.value === 'string' && outcome.value.startsWith('{"ok":false') ? outcome.value : '';
      for (const text of [...toasts, outcome.error?.message ?? '', refused])
        if (CANARY.test(text)) say(`P6: a person was shown ${text}`);
    }
  };

  const within = <T>(first: Actor, act: () => T): T => {
    actors.push(first);
    try {
      const value = act();
      judgeOutcome(value);
      return value;
    } finally {
      actors.pop();
      if (actors.length === 0) {
        fresh.clear();
        opened.clear();
        loggedToday = false;
      }
    }
  };

  const host = new Proxy(bare, {
    get(target, name: keyof Host) {
      const value = target[name];
      if (typeof value !== 'function') return value;
      const first = RUNS.has(name) ? 'script' : PERSONS_ACTS.has(name) ? 'person' : undefined;
      if (!first) return value;
      return (...args: unknown[]) =>
        within(first, () => (value as (...all: unknown[]) => unknown).apply(target, args));
    },
  });

  const watched: Watched = {
    host,
    broken,
    frozen: false,
    mails: bare.mails,
    allow(next, act) {
      const before = license;
      license = next;
      try {
        return act();
      } finally {
        license = before;
      }
    },
  };
  return watched;
}

interface Layout {
  readonly headerRow: number;
  /** The column of the cell Mutual, in the header row. */
  readonly stamp: number | undefined;
  readonly columns: ReadonlyMap<string, number>;
  readonly keys: ReadonlyMap<number, string>;
}

function readLayout({ workbook }: Host, sheet: Sheet, table: Table): Layout {
  const headerRow = headerRowOf(workbook, table.id, sheet.id) ?? 1;
  const columns = columnsOf(workbook, table, sheet, headerRow);
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  return { headerRow, columns, keys, stamp: markedColumn(workbook, STAMP.mark, sheet.id) };
}

/** Tabs of ours alone, whose old rows we drop. */
const ALWAYS: ReadonlySet<string> = new Set(['data', 'runLog']);

const areSame = (before: readonly (readonly string[])[], now: readonly (readonly string[])[]): boolean =>
  before.length === now.length &&
  before.every((line, row) => {
    const other = now[row] ?? [];
    return line.length === other.length && line.every((cell, column) => cell === other[column]);
  });

const join = (cells: readonly string[]): string => {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length--;
  return JSON.stringify(cells.slice(0, length));
};

const BLANK = '[]';

/** Rows of the first list that the second no longer holds, in order; blank ones do not count. */
function findGone(before: readonly string[], now: readonly string[]): string[] {
  const left = now.filter((row) => row !== BLANK);
  let at = 0;
  return before.filter((row) => {
    if (row === BLANK) return false;
    if (left[at] !== row) return true;
    at++;
    return false;
  });
}
