import { describe, expect, test, vi } from 'vitest';
import { setAttribute, writeInputs } from '../../local/workbook/cells';
import type { Chart } from '../../local/workbook/charts';
import { makeSheet, type Sheet } from '../../local/workbook/sheet';
import { serve } from '../local/support/served';
import { smallHost } from '../local/support/smallHost';
import { openTab } from '../local/support/tabClient';
import { openBench, openSheetPage } from './sheetPage';

const bench = openBench();

const CHART: Chart = {
  id: 7,
  type: 'COLUMN',
  ranges: [{ sheetId: 0, area: { row: 1, column: 1, rows: 3, columns: 2 } }],
  headers: 1,
  transpose: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_ROWS',
  row: 6,
  column: 3,
  x: 0,
  y: 0,
  options: { title: 'Referrals', width: 300, height: 200 },
};

const FIRST = 'Referrals. Given: Jan 1, Feb 2';

/** A page on two sheets, the first of them with a chart hung on C6. */
async function openPage(chart: Partial<Chart> = {}, dress: (sheet: Sheet) => void = () => undefined) {
  const host = smallHost();
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = [
    ['Month', 'Given'],
    ['Jan', 1],
    ['Feb', 2],
    ['A long sentence that needs more than one line of its narrow column', null],
  ];
  writeInputs(host.workbook, sheet, { row: 1, column: 1, rows: 4, columns: 2 }, rows, {
    locale: 'en_GB',
    year: 2026,
  });
  sheet.charts.push({ ...CHART, ...chart });
  dress(sheet);
  host.workbook.sheets.push(makeSheet(5, 'Second'));
  const { server } = await serve({ host, pageFolder: bench.pageFolder });
  const shown = await openSheetPage(await bench.openWindow(), server.address);
  const image = (name: string) => shown.page.getByRole('img', { name });
  await image(FIRST).waitFor();
  const placeOf = async () => {
    const box = await image(FIRST).boundingBox();
    return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
  };
  await atRest(placeOf);
  return { ...shown, host, server, image, placeOf };
}

/** Waits until two looks in a row see the same: a page that opens moves its charts as it measures its rows. */
async function atRest(look: () => Promise<unknown>): Promise<void> {
  let before = '';
  await vi.waitFor(
    async () => {
      const former = before;
      before = JSON.stringify(await look());
      expect(before).toBe(former);
    },
    { timeout: 20_000, interval: 300 },
  );
}

describe('a chart', () => {
  test('is drawn at the size it was given, and the page has nothing to complain of', async () => {
    const { image, complaints } = await openPage();
    expect(await image(FIRST).boundingBox()).toMatchObject({ width: 300, height: 200 });
    const colours = await image(FIRST)
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return new Set(pixels).size;
      });
    expect(colours).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
  });

  test('changes with its cells, without the page being loaded again', async () => {
    const { page, server, image } = await openPage();
    await page.evaluate(() => document.body.setAttribute('data-same', 'yes'));
    const other = await openTab(server.address);
    await other.request({ kind: 'edit', sheetId: 0, row: 3, column: 2, values: [[9]] });
    await image('Referrals. Given: Jan 1, Feb 9').waitFor();
    expect(await page.getByRole('img', { name: /^Referrals/ }).count()).toBe(1);
    expect(await page.locator('body[data-same=yes]').count()).toBe(1);
    other.close();
  });

  test('takes no click: the cell below is chosen', async () => {
    const { page, placeOf } = await openPage();
    const chosen = page.getByRole('status', { name: 'Chosen cell' }).filter({ hasText: 'C6' });
    await vi.waitFor(
      async () => {
        const { x, y } = await placeOf();
        await page.mouse.click(x + 10, y + 10);
        await chosen.waitFor({ timeout: 2000 });
      },
      { timeout: 20_000, interval: 200 },
    );
  });

  test('goes along when the sheet is scrolled', async () => {
    const { page, placeOf } = await openPage();
    const before = await placeOf();
    await page.mouse.move(before.x + 20, before.y + 20);
    await page.mouse.wheel(0, 60);
    await expect.poll(placeOf).toEqual({ x: before.x, y: before.y - 60 });
  });

  test('is gone while another sheet is shown', async () => {
    const { chooseSheet, image } = await openPage();
    await chooseSheet('Second');
    await image(FIRST).waitFor({ state: 'hidden' });
    await chooseSheet('Sheet1');
    await image(FIRST).waitFor();
  });

  test('of a type the page does not draw is told', async () => {
    const { page } = await openPage({ type: 'PIE' });
    expect(await page.getByText(FIRST).count()).toBe(1);
  });
});

test('a wrapped cell makes its row as high as it needs, and the chart below moves down', async () => {
  const plain = await (await openPage()).placeOf();
  const { placeOf } = await openPage({}, (sheet) =>
    setAttribute(
      smallHost().workbook,
      sheet,
      'wrapStrategy',
      { row: 4, column: 1, rows: 1, columns: 1 },
      'WRAP',
    ),
  );
  await expect.poll(async () => (await placeOf()).y).toBeGreaterThan(plain.y + 20);
});
