import { describe, expect, test } from 'vitest';
import { describeChart } from '../../local/page/charts/describeChart';
import type { ChartView } from '../../local/protocol/book';
import type { Request } from '../../local/protocol/messages';
import { writeInputs } from '../../local/workbook/cells';
import type { Chart } from '../../local/workbook/charts';
import { serve } from './support/served';
import { type SmallHost, smallHost } from './support/smallHost';
import { openTab } from './support/tabClient';

const ROWS = [
  ['Month', 'Given', 'Received'],
  ['Jan', 1, 2],
  ['Feb', 'none', 4],
];

/** A chart of A1:C3, whose first row names its series. */
const CHART: Chart = {
  id: 7,
  type: 'COLUMN',
  ranges: [{ sheetId: 0, area: { row: 1, column: 1, rows: 3, columns: 3 } }],
  headers: 1,
  transpose: false,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_ROWS',
  row: 5,
  column: 2,
  x: 0,
  y: 4,
  options: { title: 'Referrals', width: 300, colors: ['#0b3c5d'], legend: { position: 'top' } },
};

function hostWith(chart: Chart): SmallHost {
  const host = smallHost();
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const area = { row: 1, column: 1, rows: 3, columns: 3 };
  writeInputs(host.workbook, sheet, area, ROWS, { locale: 'en_GB', year: 2026 });
  sheet.charts.push(chart);
  return host;
}

async function open(chart: Chart) {
  const { server } = await serve({ host: hostWith(chart) });
  const tab = await openTab(server.address);
  const { book } = await tab.heard('welcome');
  return { tab, charts: book.sheets[0]?.charts ?? [] };
}

const typing = (row: number, column: number, value: number): Request => ({
  kind: 'edit',
  sheetId: 0,
  row,
  column,
  values: [[value]],
});

describe('a chart', () => {
  test('comes with the workbook, its cells read: labels, and a series a column', async () => {
    const { charts } = await open(CHART);
    expect(charts).toEqual([
      {
        ...{ id: 7, type: 'COLUMN', title: 'Referrals', row: 5, column: 2, x: 0, y: 4 },
        ...{ width: 300, height: 371, legend: 'top', colors: ['#0b3c5d'] },
        labels: ['Jan', 'Feb'],
        series: [
          { name: 'Given', values: [1, null] },
          { name: 'Received', values: [2, 4] },
        ],
      },
    ]);
  });

  test('is sent again when a cell it draws changes, without loading the workbook again', async () => {
    const { tab } = await open(CHART);
    await tab.request(typing(3, 2, 5));
    const { charts } = await tab.heard('charts');
    expect(charts[0]?.series[0]?.values).toEqual([1, 5]);
    expect(tab.messages.map(({ kind }) => kind)).not.toContain('book');
  });

  test('is not sent again when another cell changes', async () => {
    const { tab } = await open(CHART);
    await tab.request(typing(9, 9, 5));
    await tab.heard('cells');
    expect(tab.messages.map(({ kind }) => kind)).not.toContain('charts');
  });

  test.each<[Chart['options'], string]>([
    [{}, 'right'],
    [{ 'legend.position': 'none' }, 'none'],
    [{ legend: { position: 'bottom' } }, 'bottom'],
    [{ legend: 'top' }, 'top'],
  ])('with the options %o has its legend at: %s', async (options, legend) => {
    const { charts } = await open({ ...CHART, options });
    expect(charts[0]).toMatchObject({ legend, title: '', width: 600, height: 371 });
  });

  test('of a sheet that was deleted draws nothing', async () => {
    const { charts } = await open({
      ...CHART,
      ranges: CHART.ranges.map((range) => ({ ...range, sheetId: 99 })),
    });
    expect(charts[0]).toMatchObject({ labels: [], series: [] });
  });
});

describe('a chart in words', () => {
  const view: ChartView = {
    ...{ id: 7, type: 'BAR', title: 'Partners by stage', row: 1, column: 1, x: 0, y: 0 },
    ...{ width: 1, height: 1, legend: 'none', colors: [] },
    labels: ['Prospect', 'Rapport'],
    series: [{ name: '', values: [3, 5] }],
  };

  test.each<[string, Partial<ChartView>, string]>([
    ['one series without a name', {}, 'Partners by stage. Prospect 3, Rapport 5'],
    ['no title', { title: '' }, 'Prospect 3, Rapport 5'],
    [
      'a blank cell',
      { series: [{ name: '', values: [3, null] }] },
      'Partners by stage. Prospect 3, Rapport blank',
    ],
    [
      'two series',
      {
        series: [
          { name: 'This', values: [3, 5] },
          { name: 'Before', values: [1, 2] },
        ],
      },
      'Partners by stage. This: Prospect 3, Rapport 5. Before: Prospect 1, Rapport 2',
    ],
    ['nothing to draw', { labels: [], series: [] }, 'Partners by stage'],
  ])('%s', (_, part, words) => {
    expect(describeChart({ ...view, ...part })).toBe(words);
  });
});
