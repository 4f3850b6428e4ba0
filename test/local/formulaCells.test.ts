import { describe, expect, it } from 'vitest';
import type { Host } from '../../local/host';
import { valueAt } from '../../local/workbook/cells';
import { ANA, aHost } from './program';

const COUNTING = `
/** Answers and counts. @customfunction */
function GREET(name) {
  const cache = CacheService.getDocumentCache();
  cache.put('asked', String(Number(cache.get('asked') || 0) + 1));
  return Array.isArray(name) ? name.map((row) => row.map((one) => one === '' ? '' : 'Hello ' + one)) : 'Hello ' + name;
}
/** @customfunction */
function DAYAFTER(day) { return new Date(day.getTime() + 86400000); }
/** @customfunction */
function CELL(sheetName) { return SpreadsheetApp.getActive().getSheetByName(sheetName).getRange('A1').getValue(); }
/** @customfunction */
function MEDDLE() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); return 1; }
/** @customfunction */
function WHOAMI() { return Session.getActiveUser().getEmail(); }
function NOTONE() { return 1; }
function asked() { return CacheService.getDocumentCache().get('asked'); }
function writeName() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('Bo'); }
function readGreeting() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('A1').setValue('Cy');
  return sheet.getRange('B1').getValue();
}
function readDay() { return SpreadsheetApp.getActive().getSheets()[0].getRange('B1').getValue() instanceof Date; }
`;

function type(host: Host, cell: [number, number], ...values: (string | number | null)[]): void {
  host.edit(ANA, { sheetId: 0, row: cell[0], column: cell[1], values: [values] });
}

function shown(host: Host, row: number, column: number): unknown {
  const sheet = host.workbook.sheets[0];
  const value = sheet ? valueAt(sheet, row, column) : undefined;
  return typeof value === 'object' && value !== null ? value.error : value;
}

describe('formulas', () => {
  it('answer at once and again when a cell they name changes', () => {
    const host = aHost('');
    type(host, [1, 1], 2, 3, '=A1+B1');
    expect(shown(host, 1, 3)).toBe(5);
    type(host, [1, 1], 10);
    expect(shown(host, 1, 3)).toBe(13);
  });

  it('follow their cells when rows are inserted and the sheet is renamed', () => {
    const host = aHost('');
    type(host, [1, 1], 2, '=Sheet1!A1*2');
    host.insertRows(ANA, { sheetId: 0, at: 1, count: 2 });
    host.renameSheet(ANA, 0, 'Other');
    type(host, [3, 1], 5);
    expect(shown(host, 3, 2)).toBe(10);
    expect(host.workbook.sheets[0]?.contents[2]?.[1]).toMatchObject({ formula: '=Other!A3*2' });
  });

  it('spill into empty cells, which are blank for the next entry', () => {
    const host = aHost('');
    type(host, [1, 1], 'a');
    type(host, [2, 1], 'b');
    type(host, [1, 2], '=ARRAYFORMULA(A1:A2&"!")');
    expect(shown(host, 2, 2)).toBe('b!');
    type(host, [2, 2], 'mine');
    expect(shown(host, 1, 2)).toBe('#REF!');
    type(host, [2, 2], null);
    expect(shown(host, 2, 2)).toBe('b!');
  });

  it('are calculated again when a saved file is opened', () => {
    const host = aHost('');
    type(host, [1, 1], 'a', '=ARRAYFORMULA({A1;A1})');
    const opened = aHost('', { snapshot: host.snapshot() });
    expect(shown(opened, 2, 2)).toBe('a');
  });

  it('speak of their own row after a sort', () => {
    const host = aHost('');
    type(host, [1, 1], 3, '=A1*10');
    type(host, [2, 1], 1, '=A2*10');
    host.sortRange(ANA, {
      sheetId: 0,
      area: { row: 1, column: 1, rows: 2, columns: 2 },
      keys: [{ column: 1, ascending: true }],
    });
    expect([shown(host, 1, 2), shown(host, 2, 2)]).toEqual([10, 30]);
    expect(host.workbook.sheets[0]?.contents[0]?.[1]).toMatchObject({ formula: '=A1*10' });
  });
});

describe('custom functions', () => {
  it('answer in the cell, for one cell and for a range', () => {
    const host = aHost(COUNTING);
    type(host, [1, 1], 'Al', '=GREET(A1)', '=greet(A1:A2)');
    expect(shown(host, 1, 2)).toBe('Hello Al');
    expect([shown(host, 1, 3), shown(host, 2, 3)]).toEqual(['Hello Al', '']);
  });

  it('are asked once for the same arguments, so that what they read elsewhere goes stale', () => {
    const host = aHost(COUNTING);
    type(host, [1, 1], 'old', '=CELL("Sheet1")');
    type(host, [1, 1], 'new');
    expect(shown(host, 1, 2)).toBe('old');
    type(host, [2, 1], 'x', '=GREET(A2)', '=GREET(A2)');
    type(host, [3, 1], 'y');
    expect(host.call(ANA, 'asked', []).value).toBe('1');
  });

  it('answer after the script that changed their arguments has ended', () => {
    const host = aHost(COUNTING);
    type(host, [1, 1], 'Al', '=GREET(A1)');
    expect(host.call(ANA, 'readGreeting', []).value).toBe('Hello Al');
    expect(shown(host, 1, 2)).toBe('Hello Cy');
  });

  it('may be read as "Loading..." by the script that changed their arguments', () => {
    const host = aHost(COUNTING, { variants: { unansweredFormula: 'Loading...' } });
    type(host, [1, 1], 'Al', '=GREET(A1)');
    expect(host.call(ANA, 'readGreeting', []).value).toBe('#N/A');
    expect(shown(host, 1, 2)).toBe('Hello Cy');
  });

  it('are given Dates for days and may answer with one', () => {
    const host = aHost(COUNTING);
    type(host, [1, 1], '2026-03-01', '=DAYAFTER(A1)');
    expect(shown(host, 1, 2)).toBe(46083);
    expect(host.call(ANA, 'readDay', []).value).toBe(true);
  });

  it.each([
    ['MEDDLE', 'You do not have permission to call setValue'],
    ['WHOAMI', 'You do not have permission to call Session service.'],
  ])('%s shows #ERROR! with Google’s words in the note', (name, message) => {
    const host = aHost(COUNTING);
    type(host, [1, 2], `=${name}()`);
    expect(host.workbook.sheets[0]?.contents[0]?.[1]).toMatchObject({ value: { error: '#ERROR!', message } });
  });

  it('are only those declared as such', () => {
    const host = aHost(COUNTING);
    type(host, [1, 1], '=NOTONE()');
    expect(shown(host, 1, 1)).toBe('#NAME?');
  });
});
