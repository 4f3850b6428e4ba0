import { describe, expect, it } from 'vitest';
import { createHost, type Host, type HostOptions } from '../../local/host';
import { bundleProgram } from '../../local/program';
import { cellView } from '../../local/server/view/cellView';
import { findSheet } from '../../local/workbook/workbook';

const YOU = 'ana@example.org';
const VIEWER = 'cara@example.org';
const manifest = {
  timeZone: 'Etc/UTC',
  oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
};

/** onEdit counts in Z1 and tells its event; the other functions read and write as any action would. */
const CODE = `function onEdit(e) {
    const count = e.range.getSheet().getRange('Z1');
    count.setValue(Number(count.getValue()) + 1);
    console.log([e.range.rowStart, e.range.rowEnd, e.value === undefined ? 'no value' : e.value].join(' '));
  }
  function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:A5').getValues().map(String); }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A2:A4').setValues([['x'], ['y'], ['z']]); }
  function hidden() { return [1, 2, 3, 4, 5].filter((row) => SpreadsheetApp.getActiveSheet().isRowHiddenByFilter(row)); }`;

function aHost(variants: HostOptions['variants'] = {}): Host {
  const program = bundleProgram({ code: CODE, html: {}, manifest });
  return createHost({ program, owner: YOU, viewers: [VIEWER], variants });
}

function type(host: Host, row: number, column: number, ...values: (string | number)[]) {
  return host.edit(YOU, { sheetId: 0, row, column, values: values.map((value) => [value]) });
}

function shown(host: Host, row: number, column: number): string {
  const sheet = findSheet(host.workbook, 0);
  return sheet ? cellView(host.workbook, sheet, row, column, () => undefined).display : '';
}

const COUNT = 26;
const column = (host: Host, rows = 5) => Array.from({ length: rows }, (_, i) => shown(host, i + 1, 1));
const asked = (host: Host, name: string) => host.call(YOU, name, []).value;
const A1_TO_A5 = { row: 1, column: 1, rows: 5, columns: 1 };

describe('a filter', () => {
  const filtered = (variants: HostOptions['variants'] = {}) => {
    const host = aHost(variants);
    type(host, 1, 1, 'Head', 'b', 'd', 'a', 'b');
    host.filterRows(YOU, { sheetId: 0, area: A1_TO_A5, column: 1, hides: ['b'] });
    return host;
  };

  it('hides rows from people, and scripts read and write them all the same', () => {
    const host = filtered();
    expect(asked(host, 'hidden')).toEqual([2, 5]);
    expect(asked(host, 'read')).toEqual(['Head', 'b', 'd', 'a', 'b']);
    asked(host, 'write');
    expect(column(host)).toEqual(['Head', 'x', 'y', 'z', 'b']);
  });

  it('hides no other row when what a row shows has changed, until it is set anew', () => {
    const host = filtered();
    type(host, 3, 1, 'b');
    expect(asked(host, 'hidden')).toEqual([2, 5]);
    host.filterRows(YOU, { sheetId: 0, area: A1_TO_A5, column: 1, hides: ['b'] });
    expect(asked(host, 'hidden')).toEqual([2, 3, 5]);
  });

  it('goes along with its rows when others are inserted', () => {
    const host = filtered();
    host.insertRows(YOU, { sheetId: 0, at: 2, count: 1 });
    expect(asked(host, 'hidden')).toEqual([3]);
  });

  it('shows everything again when it is taken off', () => {
    const host = filtered();
    host.removeFilter(YOU, 0);
    expect(asked(host, 'hidden')).toEqual([]);
  });

  const below = { row: 2, column: 1, rows: 4, columns: 1 };
  const sort = { sheetId: 0, area: below, keys: [{ column: 1, ascending: true }] };

  it.each([
    ['all rows', ['Head', 'a', 'b', 'b', 'd'], [3, 4]],
    ['visible rows', ['Head', 'b', 'a', 'd', 'b'], [2, 5]],
  ] as const)('sorted through, moves %s', (sortThroughFilter, sorted, hidden) => {
    const host = filtered({ sortThroughFilter });
    host.sortRange(YOU, sort);
    expect(column(host)).toEqual(sorted);
    expect(asked(host, 'hidden')).toEqual(hidden);
  });

  it('is not for people who may only look', () => {
    const host = aHost();
    expect(() => host.filterRows(VIEWER, { sheetId: 0, area: A1_TO_A5, column: 1, hides: [] })).toThrow(
      VIEWER,
    );
  });
});

describe('dragging cells over others', () => {
  it('is one edit without a value, and formulas speak of their new place', () => {
    const host = aHost();
    type(host, 1, 1, 7);
    type(host, 1, 2, '=A1*2');
    const from = { row: 1, column: 1, rows: 1, columns: 2 };
    const outcome = host.fillCells(YOU, { sheetId: 0, from, to: { ...from, row: 2, rows: 2 } });
    expect(outcome?.console).toEqual(['2 3 no value']);
    expect(column(host, 3)).toEqual(['7', '7', '7']);
    type(host, 3, 1, 10);
    expect(shown(host, 3, 2)).toBe('20');
  });

  it('repeats a block of several rows', () => {
    const host = aHost();
    type(host, 1, 1, 'a', 'b');
    const from = { row: 1, column: 1, rows: 2, columns: 1 };
    host.fillCells(YOU, { sheetId: 0, from, to: { ...from, row: 3, rows: 3 } });
    expect(column(host)).toEqual(['a', 'b', 'a', 'b', 'a']);
  });
});

describe('undoing', () => {
  const typedTwice = (variants: HostOptions['variants']) => {
    const host = aHost(variants);
    type(host, 1, 1, 'first');
    type(host, 1, 1, 'second');
    return host;
  };

  it('takes back the edit and leaves what the script wrote in answer', () => {
    const host = typedTwice({ undo: 'the edit alone', editEventOnUndo: 'silent' });
    expect(host.undo(YOU)).toBeNull();
    expect([shown(host, 1, 1), shown(host, 1, COUNT)]).toEqual(['first', '2']);
  });

  it('or, by the variant, takes back the script’s writes first and the edit next', () => {
    const host = typedTwice({ undo: 'the script’s writes first', editEventOnUndo: 'silent' });
    host.undo(YOU);
    expect([shown(host, 1, 1), shown(host, 1, COUNT)]).toEqual(['second', '1']);
    host.undo(YOU);
    expect([shown(host, 1, 1), shown(host, 1, COUNT)]).toEqual(['first', '1']);
  });

  it('fires onEdit without a value, by the variant', () => {
    const host = typedTwice({ undo: 'the edit alone', editEventOnUndo: 'fires' });
    expect(host.undo(YOU)?.console).toEqual(['1 1 no value']);
  });

  it('does nothing when there is nothing, or when rows have moved since', () => {
    const host = aHost({ editEventOnUndo: 'fires' });
    expect(host.undo(YOU)).toBeNull();
    type(host, 1, 1, 'first');
    host.insertRows(YOU, { sheetId: 0, at: 1, count: 1 });
    expect(host.undo(YOU)).toBeNull();
    expect(shown(host, 2, 1)).toBe('first');
  });
});
