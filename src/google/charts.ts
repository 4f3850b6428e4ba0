import { CHARTS, type ChartPlan } from './dashboardPlaces';
import { attempt } from './looks';
import type { Sheet } from './rows';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const INK = '#3c4043';

/**
 * Makes the charts that are missing. One that is there is known by its title or by the cells it draws, so that it
 * is never made twice (docs/platform.md, "charts"); where a person moved or coloured it, it stays as they like it.
 */
export function ensureCharts(sheet: Sheet, warnings: string[]): void {
  let charts: Chart[] = [];
  attempt(warnings, 'Dashboard: charts', () => {
    charts = sheet.getCharts();
    for (const plan of CHARTS)
      attempt(warnings, `Dashboard: chart ${plan.title}`, () => ensureChart(sheet, charts, plan));
  });
}

function ensureChart(sheet: Sheet, charts: readonly Chart[], plan: ChartPlan): void {
  const { row, column, rows, columns } = plan.source;
  const source = sheet.getRange(row, column, rows, columns);
  if (charts.some((chart) => draws(chart, source))) return;
  const namesake = charts.find((chart) => chart.getOptions().get('title') === plan.title);
  if (namesake) sheet.updateChart(namesake.modify().clearRanges().addRange(source).build());
  else sheet.insertChart(drawn(sheet.newChart(), plan).addRange(source).build());
}

function draws(chart: Chart, source: GoogleAppsScript.Spreadsheet.Range): boolean {
  const [first] = chart.getRanges();
  return first?.getRow() === source.getRow() && first.getColumn() === source.getColumn();
}

function drawn(builder: Builder, { title, type, headers, at, width, height, colors }: ChartPlan): Builder {
  return builder
    .setChartType(Charts.ChartType[type])
    .setNumHeaders(headers)
    .setPosition(at.row, at.column, 0, 4)
    .setOption('title', title)
    .setOption('titleTextStyle.fontSize', 12)
    .setOption('titleTextStyle.color', INK)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('width', width)
    .setOption('height', height)
    .setOption('colors', [...colors])
    .setOption('legend.position', colors.length > 1 ? 'top' : 'none');
}
