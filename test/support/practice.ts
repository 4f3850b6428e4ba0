import { createHost, type Host, type HostOptions, type HostSnapshot, type Outcome } from '../../local/host';
import { bundleProgram, type Program } from '../../local/program';
import { valueAt } from '../../local/workbook/cells';
import { displayText } from '../../local/workbook/display';
import { attributeAt } from '../../local/workbook/layer';
import type { Sheet } from '../../local/workbook/sheet';
import { findSheetByName } from '../../local/workbook/workbook';
import { dayOfSerial } from '../../src/day/day';
import type { CallName, Input, Output, Refused, Reply } from '../../src/entry/api';
import { chosenVariants } from './chosenVariants';
import { readDist } from './dist';

export const ANA = 'ana@example.org';
export const BEN = 'ben@example.org';
export const CHIARA = 'chiara@example.org';

let built: Program | undefined;

/** The machine's own clock stops nothing here: how busy it is says nothing of the add-on. */
const PATIENCE = 600_000;

/** The add-on as `clasp push` sends it. */
export function builtProgram(): Program {
  built ??= bundleProgram({
    code: readDist('Code.js'),
    html: { sidebar: readDist('sidebar.html'), import: readDist('import.html') },
    manifest: JSON.parse(readDist('appsscript.json')) as Program['manifest'],
    patience: PATIENCE,
  });
  return built;
}

export type CellText = string | number | boolean;

/** A spreadsheet with the built add-on in it, and words for what people do to it. */
export interface Practice {
  readonly host: Host;
  /** Calls the sidebar's dispatcher as a person; throws the refusal's sentence. */
  ask<N extends CallName>(call: N, input: Input<N>, person?: string): Output<N>;
  refusal<N extends CallName>(call: N, input: Input<N>, person?: string): Refused;
  /** The outcome of the last ask. */
  readonly last: Outcome;
  sheet(tab: string): Sheet;
  /** 1-based; throws when the header is not there. */
  column(tab: string, header: string): number;
  /** The sheet row (1-based) whose cell under the header holds the text; the first one. */
  row(tab: string, header: string, text: string): number;
  /** What the cell holds: days as 'YYYY-MM-DD', blanks as ''. */
  cell(tab: string, row: number, header: string): CellText;
  /** What a partner's row says under a header. */
  partner(name: string, header: string): CellText;
  /** A person types into one cell; onEdit runs. */
  type(tab: string, row: number, header: string, value: CellText | null, person?: string): Outcome | null;
  /** A person types a row below the last one, cell by cell. Answers its sheet row. */
  typeRow(tab: string, cells: Readonly<Record<string, CellText>>, person?: string): number;
  /** The first row below everything on the tab. */
  freeRow(tab: string): number;
}

export function aPractice(options: Partial<HostOptions> = {}): Practice {
  const host = createHost({
    program: builtProgram(),
    owner: ANA,
    editors: [BEN, CHIARA],
    latency: 1,
    variants: chosenVariants(),
    ...options,
  });
  return practiceOn(host);
}

const snapshots = new Map<string, HostSnapshot>();

/** A practice as some calls leave it; made once a process for each name, then taken from its snapshot. */
function prepared(
  name: string,
  options: Partial<HostOptions>,
  prepare: (practice: Practice) => void,
): Practice {
  const key = JSON.stringify([name, options.timeZone, options.locale]);
  const known = snapshots.get(key);
  if (known) return aPractice({ ...options, snapshot: structuredClone(known) });
  const practice = aPractice({ timeZone: options.timeZone, locale: options.locale });
  prepare(practice);
  snapshots.set(key, practice.host.snapshot());
  return prepared(name, options, prepare);
}

/** Set up on Monday 2 March 2026, with no partner in it yet. */
export function aNewPractice(options: Partial<HostOptions> = {}): Practice {
  return prepared('new', options, (practice) => practice.ask('setUp', { practiceName: 'Example practice' }));
}

/** The same with the sample practice in it. */
export function aSamplePractice(options: Partial<HostOptions> = {}): Practice {
  return prepared('sample', options, (practice) => {
    practice.ask('setUp', { practiceName: 'Example practice' });
    practice.ask('addSample', {});
  });
}

export function practiceOn(host: Host): Practice {
  let last: Outcome | undefined;
  const send = <N extends CallName>(call: N, input: Input<N>, person: string): Reply<N> => {
    last = host.call(person, 'rpc', [JSON.stringify({ call, input })]);
    if (!last.ok) throw new Error(last.error?.message ?? 'The execution was stopped.');
    return JSON.parse(String(last.value)) as Reply<N>;
  };
  const sheet = (tab: string): Sheet => {
    const found = findSheetByName(host.workbook, tab);
    if (!found) throw new Error(`There is no tab ${tab}.`);
    return found;
  };
  const column = (tab: string, header: string): number => {
    const { columnCount } = sheet(tab);
    for (let place = 1; place <= columnCount; place++)
      if (valueAt(sheet(tab), 1, place) === header) return place;
    throw new Error(`There is no column ${header} on ${tab}.`);
  };
  const cell = (tab: string, row: number, header: string): CellText => {
    const place = column(tab, header);
    const value = valueAt(sheet(tab), row, place);
    const format = attributeAt(sheet(tab).layers.numberFormat, row, place);
    if (typeof value === 'number' && /y/.test(format ?? '')) return dayOfSerial(value);
    return typeof value === 'object' && value !== null
      ? displayText(value, format, host.workbook.locale)
      : (value ?? '');
  };
  const row = (tab: string, header: string, text: string): number => {
    for (let place = 2; place <= sheet(tab).rowCount; place++)
      if (cell(tab, place, header) === text) return place;
    throw new Error(`No row of ${tab} has ${header} = ${text}.`);
  };
  const freeRow = (tab: string): number => {
    const { rowCount, columnCount } = sheet(tab);
    const isBlank = (place: number) =>
      Array.from({ length: columnCount }, (_, index) => valueAt(sheet(tab), place, index + 1)).every(
        (value) => value === null || value === '',
      );
    for (let place = rowCount; place >= 1; place--) if (!isBlank(place)) return place + 1;
    return 1;
  };
  const type: Practice['type'] = (tab, at, header, value, person = ANA) =>
    host.edit(person, { sheetId: sheet(tab).id, row: at, column: column(tab, header), values: [[value]] });

  return {
    host,
    get last() {
      if (!last) throw new Error('Nothing was asked yet.');
      return last;
    },
    ask(call, input, person = ANA) {
      const reply = send(call, input, person);
      if (!reply.ok) throw new Error([reply.refusal.sentence, ...(last?.console ?? [])].join('\n'));
      return reply.value;
    },
    refusal(call, input, person = ANA) {
      const reply = send(call, input, person);
      if (reply.ok) throw new Error(`${call} was not refused.`);
      return reply.refusal;
    },
    sheet,
    column,
    row,
    cell,
    partner: (name, header) => cell('Partners', row('Partners', 'Partner', name), header),
    type,
    freeRow,
    typeRow(tab, cells, person = ANA) {
      const at = freeRow(tab);
      for (const [header, value] of Object.entries(cells)) type(tab, at, header, value, person);
      return at;
    },
  };
}
