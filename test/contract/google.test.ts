import { beforeAll, describe, expect, it } from 'vitest';
import type { Host, MenuEntry, Outcome } from '../../local/host';
import type { Program } from '../../local/program';
import { readValues } from '../../local/workbook/cells';
import { findSheetByName } from '../../local/workbook/workbook';
import { readDist } from '../support/dist';
import { BEHAVIOURS } from './behaviours/all';
import { contractHost, contractProgram, YOU } from './contractHost';
import { BUTTONS, BY_HAND, MENU, RESULTS } from './debugAddOn/menu';

/** Milliseconds Google may take for a call, on a slow day. */
const SLOW = 400;
const FIVE_MINUTES = 5 * 60_000;

let program: Program;
let host: Host;
const batches: { outcome: Outcome; lasted: number }[] = [];

beforeAll(async () => {
  program = await contractProgram();
  host = contractHost(program, { latency: SLOW });
  for (let left = true; left && batches.length < 20; left = !saysNoneLeft()) {
    const start = host.clock.now();
    batches.push({ outcome: host.chooseMenu(YOU, 'runNextBatch'), lasted: host.clock.now() - start });
  }
});

function saysNoneLeft(): boolean {
  const [shown] = batches.at(-1)?.outcome.effects ?? [];
  return shown?.kind === 'toast' && shown.message.endsWith(' 0 left.');
}

function results(): string[][] {
  const sheet = findSheetByName(host.workbook, RESULTS);
  if (!sheet) throw new Error(`There is no tab ${RESULTS}.`);
  const area = { row: 1, column: 1, rows: BEHAVIOURS.length + 1, columns: 5 };
  return readValues(sheet, area).map((line) => line.map(String));
}

describe('the debug add-on on a slow host', () => {
  it('tries everything in batches of less than five minutes', () => {
    expect(batches.map(({ outcome }) => outcome.error)).toEqual(batches.map(() => undefined));
    expect(batches.length).toBeGreaterThan(1);
    for (const { lasted } of batches) expect(lasted).toBeLessThan(FIVE_MINUTES);
  });

  it('writes a row for each behaviour, and every row is ok', () => {
    const [headers, ...rows] = results();
    expect(headers).toEqual(['Id', 'Sentence', 'Expected', 'Seen', 'Ok']);
    expect(rows.map(([id]) => id)).toEqual(BEHAVIOURS.map(({ id }) => id));
    expect(rows.filter(([, , , , ok]) => ok !== 'yes')).toEqual([]);
  });

  it('leaves no sheet, name or mark of its own behind', () => {
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual([RESULTS, 'Sheet1']);
    expect(host.workbook.namedRanges).toEqual([]);
    expect(host.workbook.metadata).toEqual([]);
    expect(host.triggers()).toEqual([]);
  });

  it('starts again with an empty table', () => {
    host.chooseMenu(YOU, 'startAgain');
    expect(
      results()
        .slice(1)
        .flat()
        .filter((cell) => cell !== 'null'),
    ).toEqual([]);
  });
});

describe('its menu and its page', () => {
  const labels = (entries: readonly MenuEntry[]): string[] =>
    entries.flatMap((entry) =>
      entry.kind === 'menu' ? labels(entry.entries) : 'label' in entry ? entry.label : [],
    );

  it('offer what is declared, and each is a function of the script', () => {
    expect(labels(host.openMenu(YOU).menu)).toEqual(Object.values(MENU));
    expect(program.functionNames).toEqual(
      expect.arrayContaining([...Object.keys(MENU), ...Object.keys(BUTTONS)]),
    );
    const page = program.html.page ?? '';
    for (const [name, label] of Object.entries(BUTTONS))
      expect(page).toContain(`data-call="${name}">${label}<`);
  });

  it('ask for the add-on’s own scopes', () => {
    expect(program.manifest).toEqual(JSON.parse(readDist('appsscript.json')));
  });

  it('begin each step by hand on a blank tab', () => {
    const other = contractHost(program);
    other.chooseMenu(YOU, 'clearByHand');
    other.chooseMenu(YOU, 'writeFromScript');
    expect(other.chooseMenu(YOU, 'clearByHand').ok).toBe(true);
    expect(findSheetByName(other.workbook, BY_HAND)?.contents.flat().filter(Boolean)).toEqual([]);
  });
});
