import { describe, expect, test } from 'vitest';
import { type ExportedTab, makeCsvFiles, makeJson } from '../../../src/domain/export/exportFiles';
import { runLog, team } from '../../../src/schema/practice';
import { DEFAULT_SETTINGS } from '../../../src/schema/settings';
import { TABLES } from '../../../src/schema/workbook';
import { TODAY } from '../../support/builders';

const ana = { name: 'Ana', email: 'ana@example.org', reminders: 'daily', awayUntil: '03/04/2026', id: 'c1' };
const ben = { name: '=BEN', reminders: 'now and then', weekday: '', awayUntil: 'soon', id: 'c2' };
const tabs: ExportedTab[] = [
  { table: team, rows: [ana, ben] },
  { table: runLog, rows: [] },
];
const bookOf = (locale: string) => ({
  ...{ exportedOn: TODAY, timeZone: 'Europe/London', locale, settings: DEFAULT_SETTINGS, tabs },
});
const json = (locale = 'en_GB') => JSON.parse(makeJson(bookOf(locale)));

describe('the CSV files', () => {
  const files = () =>
    makeCsvFiles(bookOf('en_GB')).map(({ name, text }) => ({
      name,
      lines: text.replace('\ufeff', '').split('\r\n'),
    }));

  test('are one a tab, by its name, an empty tab included', () => {
    const [first, second, ...others] = files();
    expect(first?.name).toBe('Team.csv');
    expect(second).toEqual({ name: 'Run log.csv', lines: ['"When","Run","What it did"', ''] });
    expect(others).toEqual([]);
  });

  test('say every cell as it stands, blanks too, and no ids of rows', () => {
    expect(files()[0]?.lines).toEqual([
      '"Name","Email","Reminders","Weekday","Away until","Opened Mutual on"',
      '"Ana","ana@example.org","daily",,"03/04/2026",',
      `"'=BEN",,"now and then",,"soon",`,
      '',
    ]);
  });
});

describe('the JSON', () => {
  test('says what it is, when it was made and by which zone, locale and settings it was read', () => {
    expect(json()).toMatchObject({
      format: { name: 'mutual-export', version: 1 },
      exportedOn: '2026-03-02',
      timeZone: 'Europe/London',
      locale: 'en_GB',
      settings: DEFAULT_SETTINGS,
    });
  });

  test('describes every column of every tab, ids included', () => {
    const [first, second] = json().tabs;
    expect(first).toMatchObject({ id: 'team', name: 'Team' });
    expect(first.columns.map(({ key }: { key: string }) => key)).toEqual(Object.keys(team.columns));
    expect(first.columns.slice(-3)).toEqual([
      { key: 'awayUntil', header: 'Away until', kind: 'day', computed: false },
      { key: 'openedOn', header: 'Opened Mutual on', kind: 'day', computed: true },
      { key: 'id', header: 'Team row id', kind: 'id', computed: true },
    ]);
    expect(second).toMatchObject({ id: 'runLog', rows: [], unread: [] });
  });

  test('holds typed values, null where a day is blank or was not understood', () => {
    expect(json().tabs[0].rows).toEqual([
      {
        ...{ name: 'Ana', email: 'ana@example.org', reminders: 'Daily', weekday: '' },
        ...{ awayUntil: '2026-04-03', openedOn: null, id: 'c1' },
      },
      { name: '=BEN', email: '', reminders: '', weekday: '', awayUntil: null, openedOn: null, id: 'c2' },
    ]);
  });

  test('reads days by the locale of the spreadsheet', () => {
    expect(json('en_US').tabs[0].rows[0].awayUntil).toBe('2026-03-04');
  });

  test('keeps the cells nobody could read as they stand, by row and column', () => {
    expect(json().tabs[0].unread).toEqual([
      { row: 1, column: 'reminders', cell: 'now and then' },
      { row: 1, column: 'awayUntil', cell: 'soon' },
    ]);
  });

  test('of an empty workbook names every tab and has nothing unread', () => {
    const empty = { ...bookOf(''), tabs: TABLES.map((table) => ({ table, rows: [] })) };
    expect(JSON.parse(makeJson(empty)).tabs).toHaveLength(TABLES.length);
  });
});
