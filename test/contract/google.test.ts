import { beforeAll, describe, expect, it } from 'vitest';
import type { Host, MenuEntry } from '../../local/host';
import type { Program } from '../../local/program';
import { findSheetByName } from '../../local/workbook/workbook';
import { readDist } from '../support/dist';
import { BEHAVIOURS } from './behaviours/all';
import { contractHost, contractProgram, YOU } from './contractHost';
import { BUTTONS, BY_HAND, MENU, RESULTS } from './debugAddOn/menu';
import { type Batch, readResults, runBatches } from './runBatches';

/** Milliseconds Google may take for a call, on a slow day. */
const SLOW = 400;
const FIVE_MINUTES = 5 * 60_000;

let program: Program;
let host: Host;
let batches: readonly Batch[] = [];

beforeAll(async () => {
  program = await contractProgram();
  host = contractHost(program, { latency: SLOW });
  batches = runBatches(host);
});

describe('the debug add-on on a slow host', () => {
  it('tries everything in batches of less than five minutes', () => {
    expect(batches.map(({ outcome }) => outcome.error)).toEqual(batches.map(() => undefined));
    expect(batches.length).toBeGreaterThan(1);
    for (const { lasted } of batches) expect(lasted).toBeLessThan(FIVE_MINUTES);
  });

  it('writes a row for each behaviour, and every row is ok', () => {
    const [headers, ...rows] = readResults(host);
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
      readResults(host)
        .slice(1)
        .flat()
        .filter((cell) => cell !== ''),
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
