import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { ANA, aHost, answerOf, aProgram, run } from './program';

const refusalOf = (body: string) => run(body).error?.message;

/** A chart of B1:C4, hung on E2. */
const BUILT = `sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('B1:C4')).setNumHeaders(1)
  .setPosition(2, 5, 3, 4).setOption('title', 'Ours').build()`;
const INSERTED = `sheet.insertChart(${BUILT});`;

describe('a chart', () => {
  it('comes back as it was built, with a number of its own', () => {
    expect(
      answerOf(`${INSERTED} const [chart] = sheet.getCharts(); const at = chart.getContainerInfo();
        return [typeof chart.getChartId(), chart.getOptions().get('title'), chart.getOptions().get('legend'),
          chart.getRanges().map((range) => range.getA1Notation()), chart.getNumHeaders(),
          chart.modify().getChartType() === Charts.ChartType.BAR,
          [at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()]];`),
    ).toEqual(['number', 'Ours', null, ['B1:C4'], 1, true, [2, 5, 3, 4]]);
  });

  it('is nobody’s until it is inserted, and has no number', () => {
    expect(answerOf(`return [${BUILT}.getChartId(), sheet.getCharts().length];`)).toEqual([null, 0]);
  });

  it('costs one call to insert, to read, to update and to remove; building is free', () => {
    const { calls } = run(`${INSERTED} const [chart] = sheet.getCharts();
      sheet.updateChart(chart.modify().setOption('title', 'New').build()); sheet.removeChart(chart);`);
    expect(calls.filter((name) => name.endsWith('Chart') || name.endsWith('Charts'))).toEqual([
      'Sheet.insertChart',
      'Sheet.getCharts',
      'Sheet.updateChart',
      'Sheet.removeChart',
    ]);
  });

  it('stands there twice when it is inserted again, and once when it is updated', () => {
    expect(
      answerOf(`${INSERTED} const titles = () => sheet.getCharts().map((one) => one.getOptions().get('title'));
        const [chart] = sheet.getCharts(); sheet.updateChart(chart.modify().setOption('title', 'New').build());
        const updated = titles(); sheet.insertChart(chart); return [updated, titles()];`),
    ).toEqual([['New'], ['New', 'Ours']]);
  });

  it('that was removed, or never stood there, cannot be updated or removed', () => {
    const gone = 'The chart no longer exists.';
    expect(refusalOf(`sheet.updateChart(${BUILT})`)).toBe(gone);
    expect(
      refusalOf(
        `${INSERTED} const [chart] = sheet.getCharts(); sheet.removeChart(chart); sheet.removeChart(chart);`,
      ),
    ).toBe(gone);
    expect(refusalOf('sheet.insertChart("a chart")')).toMatch(/don't match the method signature/);
  });

  it('draws the same cells after lines were inserted before them, and hangs on the same one', () => {
    const where = `const [chart] = sheet.getCharts();
      return [chart.getRanges().map((range) => range.getA1Notation()), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getAnchorColumn()];`;
    expect(
      answerOf(`${INSERTED} sheet.insertRowsBefore(1, 2); sheet.insertColumnsBefore(1, 1); ${where}`),
    ).toEqual([['C3:D6'], 4, 6]);
    expect(answerOf(`${INSERTED} sheet.deleteRows(1, 2); ${where}`)).toEqual([['B1:C2'], 1, 5]);
    expect(answerOf(`${INSERTED} sheet.deleteColumns(2, 4); ${where}`)).toEqual([[], 2, 2]);
  });

  it('of a copied sheet draws the copy', () => {
    expect(
      answerOf(`${INSERTED} const copy = sheet.copyTo(ss); const [chart] = copy.getCharts();
        return [chart.getRanges()[0].getSheet().getSheetId() === copy.getSheetId(), chart.getChartId() === sheet.getCharts()[0].getChartId()];`),
    ).toEqual([true, false]);
  });

  it('and hidden gridlines are kept with the workbook', () => {
    const host = aHost(`function test() { const sheet = SpreadsheetApp.getActive().getSheets()[0];
      ${INSERTED} sheet.setHiddenGridlines(true); }`);
    host.call(ANA, 'test', []);
    const again = createHost({
      snapshot: JSON.parse(JSON.stringify(host.snapshot())),
      program: aProgram(`function test() { const sheet = SpreadsheetApp.getActive().getSheets()[0];
        return [sheet.hasHiddenGridlines(), sheet.getCharts()[0].getRanges()[0].getA1Notation()]; }`),
    });
    expect(again.call(ANA, 'test', []).value).toEqual([true, 'B1:C4']);
  });
});
