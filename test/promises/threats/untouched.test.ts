import { expect, it } from 'vitest';
import { makeRandom } from '../../../local/random';
import { contentAt } from '../../../local/workbook/cells';
import { attributeAt, fillLayer, type Layer } from '../../../local/workbook/layer';
import { ATTRIBUTE_NAMES, type Sheet } from '../../../local/workbook/sheet';
import { DASHBOARD, TABLES } from '../../../src/schema/workbook';
import { FORMULAS } from '../../support/payloads/formulas';
import { ANA, type Practice } from '../../support/practice';
import { readTab, sheetOfTable } from '../readBook';
import { aScene, runTriggers, withReminders } from './scene';

const SEEDS = [1, 2, 3, 4];
const CHANGES = 200;
const OURS = new Set(['runLog', 'data', DASHBOARD.id]);
const LOOKS = {
  note: ['', 'a note of ours', '=1+1'],
  numberFormat: ['0.00', '@', '"QZ"0'],
  background: ['#ff0000', '#00ff00'],
  fontWeight: ['bold'],
} as const;

/** The columns a run may write, by sheet. */
function mayWrite({ host }: Practice): ReadonlyMap<Sheet, ReadonlySet<number>> {
  return new Map(
    TABLES.map((table) => {
      const { sheet, columns } = readTab(host.workbook, table);
      const ours = [...columns].filter(
        ([key]) => table.columns[key]?.computed || table.columns[key]?.runsMayFill,
      );
      // The cell Mutual stands right of the settings.
      const stamp = table.id === 'settings' ? [Math.max(...columns.values()) + 1] : [];
      return [sheet, new Set([...ours.map(([, column]) => column), ...stamp])] as const;
    }),
  );
}

/** Every cell that no run may touch: what was put into it, and all it carries. */
function picture(practice: Practice): string[] {
  const { workbook } = practice.host;
  const written = mayWrite(practice);
  const ours = new Set([...OURS].map((id) => sheetOfTable(workbook, id)));
  return workbook.sheets
    .filter((sheet) => !ours.has(sheet))
    .flatMap((sheet) =>
      Array.from({ length: sheet.columnCount }, (_, index) => index + 1)
        .filter((column) => !written.get(sheet)?.has(column))
        .map((column) => `${sheet.name} ${column}: ${JSON.stringify(columnOf(sheet, column))}`),
    );
}

const columnOf = (sheet: Sheet, column: number) =>
  Array.from({ length: sheet.contents.length + 1 }, (_, index) => [
    contentAt(sheet, index + 1, column),
    ...ATTRIBUTE_NAMES.map((name) => attributeAt(sheet.layers[name] as Layer<unknown>, index + 1, column)),
  ]);

/** Formulas, texts behind apostrophes, notes and looks in typed cells, in columns and on a tab of people's own. */
function scribble(practice: Practice, seed: number): void {
  const random = makeRandom(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const release = practice.host.holdLock('document');
  practice.host.insertColumns(ANA, { sheetId: practice.sheet('Partners').id, at: 2 + (seed % 9), count: 1 });
  practice.host.addSheet(ANA, 'Our own tab');
  const written = mayWrite(practice);
  const sheets = ['Partners', 'Touchpoints', 'Referrals', 'Our own tab'].map((tab) => practice.sheet(tab));
  for (let time = 0; time < CHANGES; time++) {
    const sheet = pick(sheets);
    const column = 1 + Math.floor(random() * sheet.columnCount);
    const row = 2 + Math.floor(random() * 60);
    if (written.get(sheet)?.has(column)) continue;
    const value = pick([`'${pick(FORMULAS)}`, '=1+1', '=A1', 42, 'plain', '2026-02-30', '']);
    practice.host.edit(ANA, { sheetId: sheet.id, row, column, values: [[value]] });
    const area = { row, column, rows: 1 + Math.floor(random() * 4), columns: 1 };
    fillLayer(sheet.layers.note, area, pick(LOOKS.note));
    fillLayer(sheet.layers.numberFormat, area, pick(LOOKS.numberFormat));
    fillLayer(sheet.layers.background, area, pick(LOOKS.background));
    fillLayer(sheet.layers.fontWeight, area, pick(LOOKS.fontWeight));
  }
  release();
}

it.each(SEEDS)(
  'I2: a run leaves every cell that is not ours as it stands, with its formula, format, note and colour (seed %i)',
  (seed) => {
    const practice = aScene(withReminders().host.snapshot());
    scribble(practice, seed);
    const before = picture(practice);
    practice.ask('updateNow', {});
    runTriggers(practice);
    practice.type('Referrals', 2, 'Handled by', 'Ben');
    practice.type('Referrals', 2, 'Handled by', 'Ana');
    const handledBy = `Referrals ${practice.column('Referrals', 'Handled by')}:`;
    const others = (cells: string[]) => cells.filter((line) => !line.startsWith(handledBy));
    expect(others(picture(practice))).toEqual(others(before));
    expect(before.length).toBeGreaterThan(60);
  },
);
