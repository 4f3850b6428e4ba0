import { describe, expect, it } from 'vitest';
import { makeRandom } from '../../../local/random';
import { contentAt, valueAt } from '../../../local/workbook/cells';
import type { Column } from '../../../src/schema/column';
import { partners } from '../../../src/schema/partners';
import { referrals } from '../../../src/schema/referrals';
import type { Table } from '../../../src/schema/table';
import { touchpoints } from '../../../src/schema/touchpoints';
import { ANA, aNewPractice, aSamplePractice, type Practice } from '../../support/practice';
import { findWrongColumns } from '../oracle';
import { readTab } from '../readBook';
import { aCall, aScene, dashboard } from './scene';

/** Merged, copied, broken and renamed rows (docs/threats.md, S). */

const sample = aSamplePractice().host.snapshot();
const TABS: readonly Table[] = [partners, touchpoints, referrals];
const wrong = ({ host }: Practice) => findWrongColumns(host.workbook, host.clock.now());
const columnsOf = (table: Table) => Object.entries(table.columns) as [string, Column<unknown>][];

describe('S4: rows inserted above the headers, and what is frozen changed', () => {
  it.each(Array.from({ length: 16 }, (_, count) => count))(
    '%i of them: a log and a run are right',
    (count) => {
      const practice = aScene(sample);
      for (const table of TABS) {
        const { sheet } = readTab(practice.host.workbook, table);
        if (count > 0) practice.host.insertRows(ANA, { sheetId: sheet.id, at: 1, count });
        sheet.frozenRows = count % 3;
      }
      const { sheet, at } = readTab(practice.host.workbook, partners);
      const dana = contentAt(
        sheet,
        at[0] ?? 0,
        readTab(practice.host.workbook, partners).columns.get('id') ?? 0,
      );
      practice.ask('logTouchpoint', aCall(String(dana), 'request-above-1'));
      practice.ask('updateNow', {});
      expect(wrong(practice)).toEqual([]);
      expect(readTab(practice.host.workbook, touchpoints).headerRow).toBe(count + 1);
    },
  );
});

describe('S5: cells merged across each column', () => {
  it.each(TABS)('$name: the check names them whichever column they cross, and a run goes on', (table) => {
    const practice = aScene(sample);
    const { sheet, columns } = readTab(practice.host.workbook, table);
    for (const [key] of columnsOf(table)) {
      sheet.merges.splice(0);
      sheet.merges.push({ row: 4, column: columns.get(key) ?? 0, rows: 2, columns: 1 });
      const { repairs } = practice.ask('checkSpreadsheet', {});
      expect(
        repairs
          .filter(({ asks }) => asks)
          .map(({ sentence }) => sentence)
          .join(),
        key,
      ).toMatch(/merged/i);
    }
    for (const column of columns.values()) sheet.merges.push({ row: 7, column, rows: 2, columns: 1 });
    practice.ask('updateNow', {});
    expect(wrong(practice)).toEqual([]);
  });
});

describe('S7: rows copied with their ids, by chance', () => {
  const [SEED, TIMES] = [7, 12];
  it(`the upper one keeps its id and its history (${TIMES} times three copies, seed ${SEED})`, () => {
    const random = makeRandom(SEED);
    for (let time = 0; time < TIMES; time++) {
      const practice = aScene(sample);
      const idsOf = (table: Table) => {
        const tab = readTab(practice.host.workbook, table);
        return tab.at.map((row) => String(tab.cell(row, 'id')));
      };
      const before = TABS.map(idsOf);
      for (const table of TABS) {
        const { sheet, at } = readTab(practice.host.workbook, table);
        const from = at[Math.floor(random() * at.length)] ?? 2;
        const cells = Array.from({ length: sheet.columnCount }, (_, index) => {
          const content = contentAt(sheet, from, index + 1);
          return typeof content === 'object' ? null : content;
        });
        const row = (at.at(-1) ?? 1) + 1;
        practice.host.edit(ANA, { sheetId: sheet.id, row, column: 1, values: [cells] });
      }
      practice.ask('updateNow', {});
      for (const [index, table] of TABS.entries()) {
        const ids = idsOf(table);
        expect(ids.slice(0, -1)).toEqual(before[index]);
        expect(new Set(ids).size).toBe(ids.length);
      }
      expect(wrong(practice)).toEqual([]);
    }
  });
});

describe('S11: names', () => {
  it('a partner who is renamed keeps their history, and a log that names two is said and counted for neither', () => {
    const practice = aScene(sample);
    const before = practice.partner('Dana Kim', 'Touchpoints');
    const dana = practice.row('Partners', 'Partner', 'Dana Kim');
    practice.type('Partners', dana, 'Partner', 'Dana Kim-Berg');
    practice.ask('updateNow', {});
    expect(practice.cell('Partners', dana, 'Touchpoints')).toBe(before);
    practice.typeRow('Partners', { Partner: 'Sam Twin' });
    practice.typeRow('Partners', { Partner: 'sam  twin' });
    practice.typeRow('Touchpoints', { Date: '2026-03-02', Partner: 'Sam Twin', Kind: 'Call' });
    practice.ask('updateNow', {});
    expect(practice.partner('Sam Twin', 'Touchpoints')).toBe(0);
    expect(practice.partner('sam  twin', 'Touchpoints')).toBe(0);
    expect(dashboard(practice)).toContain('Sam Twin');
  });
});

describe('S12: eight errors in each column people type in', () => {
  const ERRORS = ['=1/0', '=NA()', '=NOSUCH(1)', '=#REF!', '=VALUE("x")', '=SQRT(-1)', '=A1:A2 B1:B2', '=1+'];
  const typed = TABS.flatMap((table) =>
    columnsOf(table)
      .filter(([, { computed, runsMayFill, plainText }]) => !computed && !runsMayFill && !plainText)
      .map(([key, { header }]) => ({ table, key, header })),
  );

  it.each(typed.map((place) => [place.table.name, place.header, place] as const))(
    '%s, %s: they stay as they are, and every other cell is right; the check names them',
    (_, __, { table, key }) => {
      const practice = aScene(sample);
      const { sheet, columns, at } = readTab(practice.host.workbook, table);
      const [row, column] = [at[0] ?? 2, columns.get(key) ?? 0];
      const values = ERRORS.map((formula) => [formula]);
      const release = practice.host.holdLock('document');
      practice.host.edit(ANA, { sheetId: sheet.id, row, column, values });
      release();
      const stand = () => values.map((__, index) => contentAt(sheet, row + index, column));
      const before = stand();
      practice.ask('updateNow', {});
      expect(stand()).toEqual(before);
      expect(wrong(practice)).toEqual([]);
      if (key === 'partner') expect(practice.ask('checkSpreadsheet', {}).yours.join()).toContain('error');
    },
  );
});

describe('S14: drop-downs, colours and protections somebody took away', () => {
  const looksOf = ({ host }: Practice) =>
    host.workbook.sheets.map(({ name, conditionalFormats, layers }) => ({
      ...{ name, conditionalFormats },
      ...{ validation: layers.validation, numberFormat: layers.numberFormat, background: layers.background },
    }));

  it('change no answer, and the check puts all of them back', () => {
    const practice = aScene(sample);
    const whole = structuredClone(looksOf(practice));
    const { workbook } = practice.host;
    for (const sheet of workbook.sheets) {
      sheet.conditionalFormats.splice(0);
      sheet.layers.validation.columns = [];
      sheet.layers.background.columns = [];
    }
    workbook.protections.splice(0);
    practice.ask('updateNow', {});
    expect(wrong(practice)).toEqual([]);
    const offered = practice.ask('checkSpreadsheet', {}).repairs.map(({ name }) => name);
    expect(practice.ask('repairSpreadsheet', { repairs: offered }).repairs).toEqual([]);
    const words = (looks: ReturnType<typeof looksOf>) => JSON.stringify(looks.map((one) => one.validation));
    expect(words(looksOf(practice))).toBe(words(whole));
  });

  it('set-up twice is set-up once: every tab, cell, mark and look', () => {
    const practice = aNewPractice();
    const once = () => {
      const { workbook } = practice.host.snapshot();
      return JSON.stringify(workbook, (key, value) => (key === 'revision' ? undefined : value)).replace(
        /#\d{13}/g,
        '#',
      );
    };
    const before = once();
    practice.ask('setUp', { practiceName: '' });
    expect(once()).toBe(before);
  });
});

describe('S13: a formula that is misused', () => {
  it.each([
    'RECIPROCITY',
    'BALANCE',
    'STAGE',
    'NEXT_STEP',
    'NEXT_TOUCH',
    'TOUCHPOINTS',
    'REFERRALS_GIVEN',
    'REFERRALS_RECEIVED',
  ])(
    '%s answers a table cell by cell as it answers each cell alone, and says in words whom it does not know',
    (name) => {
      const practice = aSamplePractice();
      const sheetId = practice.host.addSheet(ANA, 'Asking');
      const table = [
        ['Dana Kim', 'Nobody', 42],
        ['', 'Ruth Adeyemi', '=TRUE'],
      ];
      practice.host.edit(ANA, { sheetId, row: 1, column: 1, values: table });
      practice.host.edit(ANA, { sheetId, row: 5, column: 1, values: [[`=${name}(A1:C2)`]] });
      const alone = ['A', 'B', 'C'];
      const single = [1, 2].map((row) => alone.map((letter) => `=${name}(${letter}${row}, Mutual)`));
      practice.host.edit(ANA, { sheetId, row: 9, column: 1, values: single });
      const sheet = practice.sheet('Asking');
      const at = (first: number) =>
        [0, 1].map((row) => [1, 2, 3].map((column) => valueAt(sheet, first + row, column) ?? ''));
      expect(at(5)).toEqual(at(9));
      expect(at(5)[0]?.slice(1)).toEqual(['No such partner', 'No such partner']);
      expect(at(5)[1]?.[0]).toBe('');
    },
  );
});
