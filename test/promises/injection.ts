import { createHost, type HostSnapshot } from '../../local/host';
import { contentAt } from '../../local/workbook/cells';
import { isFormulaCell } from '../../local/workbook/content';
import type { CallName, Reply } from '../../src/entry/api';
import { TABLES } from '../../src/schema/workbook';
import { CALL_NAMES, type CallField, fieldsOf } from '../support/callFields';
import { ANA, aSamplePractice, BEN, type Practice, practiceOn } from '../support/practice';
import { sourceOfProgram } from '../support/sourceProgram';
import { readTab } from './readBook';

let sample: HostSnapshot | undefined;

/** The sample practice, run from source. */
export function aSourcePractice(): Practice {
  sample ??= aSamplePractice().host.snapshot();
  const snapshot = structuredClone(sample);
  return practiceOn(
    createHost({ program: sourceOfProgram(), owner: ANA, editors: [BEN], latency: 1, snapshot }),
  );
}

/** The formulas that stand anywhere in the file, each with its tab. */
export function findFormulas({ host }: Practice): string[] {
  return host.workbook.sheets.flatMap((sheet) => {
    const found: string[] = [];
    for (let row = 1; row <= sheet.rowCount; row++)
      for (let column = 1; column <= sheet.columnCount; column++) {
        const content = contentAt(sheet, row, column);
        if (isFormulaCell(content)) found.push(`${sheet.name}: ${content.formula}`);
      }
    return found;
  });
}

/** Every text in a column people type in: 'Partners.notes' → its cells. */
function typedTexts({ host }: Practice): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const table of TABLES) {
    const tab = readTab(host.workbook, table);
    for (const [key, column] of Object.entries(table.columns)) {
      if (column.computed) continue;
      texts.set(`${table.name}.${key}`, new Set(tab.at.map((row) => String(tab.cell(row, key)))));
    }
  }
  return texts;
}

/** Ids an input may ask for, by the field that asks. */
function idFor(practice: Practice, field: string, request: string): string {
  const first = (tab: string, header: string) => String(practice.cell(tab, 2, header));
  const rows: Readonly<Record<string, () => string>> = {
    requestId: () => request,
    partnerId: () => first('Partners', 'Partner row id'),
    otherId: () => String(practice.cell('Partners', 3, 'Partner row id')),
    referralId: () => first('Referrals', 'Referral row id'),
    introductionId: () => first('Introductions', 'Introduction row id'),
    commitmentId: () => first('Commitments', 'Commitment row id'),
    undoId: () => request,
  };
  const find = rows[field];
  if (!find) throw new Error(`Say in this test which row “${field}” is.`);
  return find();
}

type TextOf = (field: string) => string;

/** An input for the call: its texts as given, one of its words for each choice it wants. */
function inputFor(
  practice: Practice,
  fields: Iterable<CallField>,
  request: string,
  words: Readonly<Record<string, string>>,
  textOf: TextOf,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const { name, kind, items } of fields) {
    if (kind === 'text' || kind === 'code') input[name] = textOf(name);
    if (kind === 'id') input[name] = idFor(practice, name, request);
    if (kind === 'day') input[name] = '2026-03-02';
    if (kind === 'one of') input[name] = words[name];
    if (kind === 'list') input[name] = [inputFor(practice, items.values(), request, words, textOf)];
  }
  return input;
}

export function send(practice: Practice, call: CallName, input: object): Reply {
  const outcome = practice.host.call(ANA, 'rpc', [JSON.stringify({ call, input })]);
  if (!outcome.ok) throw new Error(`${call}: ${outcome.error?.message}`);
  return JSON.parse(String(outcome.value)) as Reply;
}

/** A call that takes texts, with a word for the choice it wants, if it wants one. */
export interface Door {
  readonly name: string;
  readonly call: CallName;
  readonly fields: readonly CallField[];
  /** The fields that take texts, those of a list's items too. */
  readonly texts: readonly CallField[];
  readonly words: Readonly<Record<string, string>>;
}

const isText = ({ kind }: CallField) => kind === 'text' || kind === 'code';

/** Every way through the sidebar by which a text can come in, once for each word of a choice. */
export const DOORS: readonly Door[] = CALL_NAMES.flatMap((call) => {
  const fields = fieldsOf(call);
  const texts = [...fields, ...fields.flatMap(({ items }) => [...items.values()])].filter(isText);
  if (texts.length === 0) return [];
  const [wanted] = fields.filter(({ kind }) => kind === 'one of');
  const variants: Record<string, string>[] = wanted
    ? wanted.words.map((word) => ({ [wanted.name]: word }))
    : [{}];
  return variants.map((words) => ({
    ...{ call, fields, texts, words },
    name: [call, ...Object.values(words)].join(' '),
  }));
});

/** An input for the door, with these texts. */
export function inputOf(practice: Practice, door: Door, request: string, textOf: TextOf) {
  return inputFor(practice, door.fields, request, door.words, textOf);
}

/** What came of sending payloads through a door. */
export interface Knocked {
  /** Requests that were not refused. */
  readonly taken: number;
  /** The columns in which texts from this door end. */
  readonly columns: readonly string[];
  /** Payloads that do not stand in their column as they were sent, and formulas that came to life. */
  readonly broken: readonly string[];
}

/** Sends each payload through each text field of the door, all fields at once and each another one. */
export function knock(door: Door, payloads: readonly string[]): Knocked {
  const practice = aSourcePractice();
  const ask = (round: number, textOf: TextOf) => {
    const request = `request-inject-${round}`;
    return send(practice, door.call, inputOf(practice, door, request, textOf));
  };
  const columns = findColumnsBehind(door, practice, ask);
  const broken: string[] = [];
  let taken = 0;
  for (const round of payloads.keys()) {
    const payload = payloadsOf(door, payloads, round);
    if (!ask(round + 1, payload).ok) continue;
    taken += 1;
    const now = typedTexts(practice);
    for (const [field, column] of columns) {
      const text = payload(field).trim();
      if (!now.get(column)?.has(text)) broken.push(`${field} in ${column}: ${JSON.stringify(text)}`);
    }
  }
  return { taken, columns: [...columns.values()], broken: [...broken, ...findFormulas(practice)] };
}

/** Where texts from the door end, found by sending plain ones. */
function findColumnsBehind(
  { texts }: Door,
  practice: Practice,
  ask: (round: number, textOf: TextOf) => Reply,
): ReadonlyMap<string, string> {
  const plain = new Map(
    texts.map(({ name, kind }, index) => [name, kind === 'code' ? CODE : `plain ${index}`]),
  );
  ask(0, (field) => plain.get(field) ?? '');
  const columns = new Map<string, string>();
  for (const [column, cells] of typedTexts(practice))
    for (const [field, text] of plain) if (cells.has(text)) columns.set(field, column);
  return columns;
}

/** What any pattern takes for a code. */
const CODE = 'QX7';

function payloadsOf({ texts }: Door, payloads: readonly string[], round: number): TextOf {
  return (field) => {
    const place = texts.findIndex(({ name }) => name === field);
    const payload = payloads[(round + place * 7) % payloads.length] ?? '';
    const { kind, pattern } = texts[place] ?? {};
    return kind === 'code' && !pattern?.test(payload.trim()) ? CODE : payload;
  };
}
