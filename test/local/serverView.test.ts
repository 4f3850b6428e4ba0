import { describe, expect, test } from 'vitest';
import { bookView, cellsOf } from '../../local/server/view/bookView';
import { setAttribute, writeInputs } from '../../local/workbook/cells';
import type { ConditionalFormat } from '../../local/workbook/rules';
import type { Sheet } from '../../local/workbook/sheet';
import { makeWorkbook, type Workbook } from '../../local/workbook/workbook';

const NOW = Date.parse('2026-03-02T08:00:00Z');
const TYPING = { locale: 'en_GB', year: 2026 };

function aSheet(...rows: string[][]): { workbook: Workbook; sheet: Sheet } {
  const workbook = makeWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const area = { row: 1, column: 1, rows: rows.length, columns: rows[0]?.length ?? 0 };
  if (rows.length > 0) writeInputs(workbook, sheet, area, rows, TYPING);
  return { workbook, sheet };
}

function colours(workbook: Workbook): (string | undefined)[] {
  return bookView(workbook, NOW).sheets[0]?.cells.map(({ style }) => style?.background) ?? [];
}

function rule(part: Partial<ConditionalFormat>): ConditionalFormat {
  const areas = [{ row: 1, column: 1, rows: 100, columns: 1 }];
  return { areas, kind: 'TEXT_EQUAL_TO', values: [], background: '#ff0000', ...part };
}

describe('a cell in view', () => {
  test('has what it shows, what is edited, and no format when it is text', () => {
    const { workbook } = aSheet(["'00123", '2026-03-02', '12%']);
    const [text, day, share] = cellsOf(workbook, 0, [{ row: 1, column: 1, rows: 1, columns: 3 }], NOW);
    expect(text).toEqual({ row: 1, column: 1, value: '00123', display: '00123', editText: "'00123" });
    expect(day).toMatchObject({ value: 46083, display: '2026-03-02', editText: '2026-03-02' });
    expect(share).toMatchObject({ value: 0.12, display: '12%' });
  });

  test('that was cleared is sent as blank, so that it goes away', () => {
    const { workbook } = aSheet(['x']);
    expect(cellsOf(workbook, 0, [{ row: 9, column: 9, rows: 1, columns: 1 }], NOW)).toEqual([
      { row: 9, column: 9, value: null, display: '', editText: '' },
    ]);
  });

  test('is sent once, however many changes name it, and not beyond the edge of the sheet', () => {
    const { workbook } = aSheet(['x']);
    const area = { row: 1000, column: 26, rows: 5, columns: 5 };
    expect(cellsOf(workbook, 0, [area, area], NOW)).toHaveLength(1);
  });

  test('is shown for its note or its background alone', () => {
    const { workbook, sheet } = aSheet();
    setAttribute(workbook, sheet, 'note', { row: 3, column: 2, rows: 1, columns: 1 }, 'Why this is here');
    setAttribute(workbook, sheet, 'background', { row: 4, column: 1, rows: 1, columns: 2 }, '#eeeeee');
    expect(bookView(workbook, NOW).sheets[0]?.cells.map(({ row, column }) => [row, column])).toEqual([
      [4, 1],
      [4, 2],
      [3, 2],
    ]);
  });
});

describe('colours by rule', () => {
  test('follow the word in the cell, whatever its case', () => {
    const { workbook, sheet } = aSheet(['Lasting'], ['lasting'], ['Lasting!']);
    sheet.conditionalFormats = [rule({ values: ['LASTING'] })];
    expect(colours(workbook)).toEqual(['#ff0000', '#ff0000', undefined]);
  });

  test('follow a formula shifted to each row, before, on and after today', () => {
    const { workbook, sheet } = aSheet(
      ['a', '2026-03-01'],
      ['b', '2026-03-02'],
      ['c', '2026-03-03'],
      ['d', ''],
    );
    sheet.conditionalFormats = [
      rule({ kind: 'CUSTOM_FORMULA', values: ['=$B1=TODAY()'], background: '#00ff00' }),
      rule({ kind: 'CUSTOM_FORMULA', values: ['=($B1<>"")*($B1<TODAY())'] }),
    ];
    const first = bookView(workbook, NOW).sheets[0]?.cells.filter(({ column }) => column === 1);
    expect(first?.map(({ style }) => style?.background)).toEqual([
      '#ff0000',
      '#00ff00',
      undefined,
      undefined,
    ]);
  });

  test('are sent again when another cell of the row decides them', () => {
    const { workbook, sheet } = aSheet(['a', '1']);
    sheet.conditionalFormats = [rule({ kind: 'CUSTOM_FORMULA', values: ['=$B1>0'] })];
    const sent = cellsOf(workbook, 0, [{ row: 1, column: 2, rows: 1, columns: 1 }], NOW);
    expect(sent.map(({ column }) => column).sort()).toEqual([1, 2]);
  });

  test('of a rule nobody knows here are none', () => {
    const { workbook, sheet } = aSheet(['a']);
    sheet.conditionalFormats = [rule({ kind: 'SOMETHING_NEW' })];
    expect(colours(workbook)).toEqual([undefined]);
  });

  test('of a formula that cannot be read are none', () => {
    const { workbook, sheet } = aSheet(['a']);
    sheet.conditionalFormats = [rule({ kind: 'CUSTOM_FORMULA', values: ['=((('] })];
    expect(colours(workbook)).toEqual([undefined]);
  });
});

describe('a sheet in view', () => {
  test('lists the values of a drop-down, from its rule or from the cells it names', () => {
    const { workbook, sheet } = aSheet(['Call'], ['Meeting'], ['Call']);
    const rest = { allowInvalid: true, dropDown: true };
    const named = { sheetId: 0, area: { row: 1, column: 1, rows: 10, columns: 1 } };
    const column = (at: number) => ({ row: 2, column: at, rows: 3, columns: 1 });
    setAttribute(workbook, sheet, 'validation', column(2), {
      kind: 'VALUE_IN_LIST',
      values: ['yes', 'no'],
      ...rest,
    });
    setAttribute(workbook, sheet, 'validation', column(3), {
      kind: 'VALUE_IN_RANGE',
      values: [named],
      ...rest,
    });
    expect(bookView(workbook, NOW).sheets[0]?.dropDowns).toEqual([
      { area: column(2), values: ['yes', 'no'], strict: false },
      { area: column(3), values: ['Call', 'Meeting'], strict: false },
    ]);
  });

  test('names its groups of columns, folded or open, apart where a column stands between', () => {
    const { workbook, sheet } = aSheet();
    const folded = { groupDepth: 1, collapsed: true };
    sheet.columnLines = [{}, folded, folded, {}, { groupDepth: 1 }];
    expect(bookView(workbook, NOW).sheets[0]?.columnGroups).toEqual([
      { from: 2, to: 3, collapsed: true },
      { from: 5, to: 5, collapsed: false },
    ]);
  });
});
