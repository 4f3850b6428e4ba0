import { beforeEach, describe, expect, it } from 'vitest';
import { valueAt } from '../../local/workbook/cells';
import type { Chart } from '../../local/workbook/charts';
import { ANA, aNewPractice, aPractice, aSamplePractice, type Practice } from '../support/practice';

let practice: Practice;
beforeEach(() => {
  practice = aSamplePractice();
});

const dashboard = () => practice.sheet('Dashboard');
const textOf = () => dashboard().contents.flat().map(String).join('\n');
const titles = (charts: readonly Chart[] = dashboard().charts) => charts.map(({ options }) => options.title);
const setUpAgain = () => practice.ask('setUp', { practiceName: 'Example practice' });

/** The cells a chart draws, row by row. */
function drawnBy(title: string): unknown[][] {
  const chart = dashboard().charts.find(({ options }) => options.title === title);
  const { row = 1, column = 1, rows = 0, columns = 0 } = chart?.ranges[0]?.area ?? {};
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => valueAt(dashboard(), row + down, column + right)),
  );
}

const CHARTS = ['Partners by stage', 'Referrals given and received', 'This year and the year before'];

describe('the Dashboard', () => {
  it('is titled with the practice and says first how the reminders are', () => {
    expect(valueAt(dashboard(), 1, 2)).toBe('Example practice');
    expect(valueAt(dashboard(), 2, 2)).toMatch(/^Reminders are off/);
  });

  it('has no gridlines, no merged cell and no formula', () => {
    expect(dashboard().hiddenGridlines).toBe(true);
    expect(dashboard().merges).toEqual([]);
    expect(
      dashboard()
        .contents.flat()
        .filter((content) => typeof content === 'object' && content),
    ).toEqual([]);
  });

  it('keeps every sentence short enough for a phone', () => {
    const texts = dashboard().contents.slice(4, 28).flat();
    const long = texts.filter((text) => typeof text === 'string' && text.length > 64);
    expect(long).toEqual([]);
  });

  it('speaks of what was logged as soon as everything is brought up to date', () => {
    const before = drawnBy('Referrals given and received').at(-1);
    practice.typeRow('Referrals', { Date: '2026-03-02', Direction: 'Given', Partner: 'Dana Kim' });
    practice.ask('updateNow', {});
    const [month, given, received] = before ?? [];
    expect(drawnBy('Referrals given and received').at(-1)).toEqual([month, Number(given) + 1, received]);
  });

  it('writes its values in one block and asks nothing of its charts in a run', () => {
    practice.ask('updateNow', {});
    const { calls } = practice.last;
    expect(calls.filter((name) => /Chart/.test(name))).toEqual([]);
  });

  it('is written although somebody took columns and rows away', () => {
    const sheetId = dashboard().id;
    practice.host.deleteColumns(ANA, { sheetId, at: 8, count: 6 });
    practice.host.deleteRows(ANA, { sheetId, at: 20, count: 60 });
    practice.ask('updateNow', {});
    expect(textOf()).toContain('Our year');
    expect([dashboard().rowCount, dashboard().columnCount]).toEqual([100, 14]);
  });
});

describe('a run', () => {
  it('goes on without a Dashboard that somebody deleted, and writes over no tab of their own', () => {
    practice.host.deleteSheet(ANA, dashboard().id);
    const own = practice.host.addSheet(ANA, 'Dashboard');
    practice.host.edit(ANA, { sheetId: dashboard().id, row: 1, column: 1, values: [['Our own figures']] });
    expect(practice.ask('updateNow', {}).message).toBe('Everything is up to date.');
    expect(dashboard().contents).toEqual([['Our own figures']]);
    expect(own).toBeDefined();
  });
});

describe('its charts', () => {
  it('draw the stages, the months and the years', () => {
    expect(titles()).toEqual(CHARTS);
    expect(drawnBy('Partners by stage').map(([stage]) => stage)).toEqual([
      ...['Prospect', 'Reached out', 'Rapport', 'Mutual benefit', 'Trusted', 'Lasting'],
    ]);
    expect(drawnBy('Referrals given and received')).toHaveLength(13);
    expect(drawnBy('Referrals given and received')[0]).toEqual(['Month', 'Given', 'Received']);
    expect(drawnBy('This year and the year before')[0]).toEqual(['Twelve months', 'This', 'Before']);
  });

  it('say nothing that no sentence says', () => {
    const sum = (rows: unknown[][], column: number) =>
      rows.slice(1).reduce((total, row) => total + Number(row[column]), 0);
    const months = drawnBy('Referrals given and received');
    expect(textOf()).toContain(`Given ${sum(months, 1)}, received ${sum(months, 2)} in these twelve months.`);
    const [, [, touches] = [], [, given] = [], [, received] = []] = drawnBy('This year and the year before');
    expect(textOf()).toContain(
      `${touches} meaningful touches, ${Number(given) + Number(received)} referrals`,
    );
  });

  it('are not doubled when set-up is repeated', () => {
    setUpAgain();
    expect(titles()).toEqual(CHARTS);
  });

  it('that a person renamed, moved or coloured stay as they like them', () => {
    const [chart] = dashboard().charts;
    if (!chart) throw new Error('There is no chart.');
    Object.assign(chart, {
      row: 40,
      options: { ...chart.options, title: 'Our funnel', colors: ['#ff0000'] },
    });
    setUpAgain();
    expect(titles()).toEqual(['Our funnel', ...CHARTS.slice(1)]);
    expect(dashboard().charts[0]).toMatchObject({ row: 40, options: { colors: ['#ff0000'] } });
  });

  it('that lost their cells are given them again', () => {
    practice.host.insertRows(ANA, { sheetId: dashboard().id, at: 1, count: 2 });
    setUpAgain();
    expect(titles()).toEqual(CHARTS);
    expect(drawnBy('Partners by stage')[0]?.[0]).toBe('Prospect');
  });

  it('that somebody deleted come back with set-up, and only they', () => {
    dashboard().charts.splice(1, 1);
    setUpAgain();
    expect(titles().sort()).toEqual([...CHARTS].sort());
  });
});

describe('set-up', () => {
  it('leaves somebody’s own tab Dashboard alone and makes ours beside it', () => {
    const own = aPractice();
    const sheetId = own.host.addSheet(ANA, 'Dashboard');
    own.host.edit(ANA, { sheetId, row: 1, column: 1, values: [['Rooms this week']] });
    const before = structuredClone(own.sheet('Dashboard').contents);
    own.ask('setUp', { practiceName: 'Example practice' });
    expect(own.sheet('Dashboard')).toMatchObject({ contents: before, charts: [], hiddenGridlines: false });
    expect(valueAt(own.sheet('Dashboard (Mutual)'), 1, 2)).toBe('Example practice');
  });

  it('takes a blank tab Dashboard: a set-up that was interrupted leaves one', () => {
    const own = aPractice();
    own.host.addSheet(ANA, 'Dashboard');
    own.ask('setUp', { practiceName: 'Example practice' });
    expect(valueAt(own.sheet('Dashboard'), 1, 2)).toBe('Example practice');
  });

  it('knows our Dashboard again when its mark was lost', () => {
    const { workbook } = practice.host;
    const marks = workbook.metadata.length;
    workbook.metadata = workbook.metadata.filter(({ value }) => value !== 'tab=dashboard');
    setUpAgain();
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Dashboard'))).toHaveLength(1);
    expect(workbook.metadata).toHaveLength(marks);
  });

  it('goes on when charts and looks are refused, and the values stand there all the same', () => {
    const own = aPractice();
    own.host.fault = ({ method }, moment) => {
      if (moment === 'before' && /Chart|Gridlines|setFontSize/.test(method)) throw new Error('Not here.');
    };
    own.ask('setUp', { practiceName: 'Example practice' });
    expect(own.sheet('Dashboard').charts).toEqual([]);
    expect(valueAt(own.sheet('Dashboard'), 1, 2)).toBe('Example practice');
  });

  it('of an empty practice draws empty charts and says so in words', () => {
    practice = aNewPractice();
    expect(titles()).toEqual(CHARTS);
    expect(textOf()).toContain('No partner yet: write the first one on the tab Partners.');
    expect(drawnBy('Partners by stage').every(([, count]) => count === 0)).toBe(true);
  });
});
