import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseSafeText } from '../../src/domain/export/csvText';
import { mutualData } from '../../src/schema/practice';
import { TABLES } from '../../src/schema/workbook';
import { fillPractice } from '../support/manyRows';
import { ANA, aNewPractice, aSamplePractice, type Practice } from '../support/practice';

interface ExportedTab {
  readonly id: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly unread: readonly unknown[];
}

function exported(practice: Practice) {
  const answer = practice.ask('exportAll', {});
  const files = Object.entries(unzipSync(Buffer.from(answer.csvZip, 'base64')));
  const csv = new Map(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
  const json = JSON.parse(answer.json) as {
    readonly exportedOn: string;
    readonly timeZone: string;
    readonly settings: { readonly practice_name: string };
    readonly tabs: readonly ExportedTab[];
  };
  const tab = (id: string) => json.tabs.find((one) => one.id === id) as ExportedTab;
  return { answer, csv, json, tab };
}

/** The rows of a file, headers first, as typed. */
function rowsOf(csv: string | undefined): string[][] {
  const { data } = Papa.parse<string[]>((csv ?? '').slice(1), { delimiter: ',', newline: '\r\n' });
  return data.slice(0, -1).map((row) => row.map(parseSafeText));
}

describe('exporting a practice', () => {
  const practice = aSamplePractice();
  const before = JSON.stringify(practice.host.workbook);
  const { answer, csv, json, tab } = exported(practice);

  it('gives a CSV file for every tab but what is remembered for Undo', () => {
    const names = TABLES.filter(({ id }) => id !== mutualData.id).map(({ name }) => `${name}.csv`);
    expect([...csv.keys()]).toEqual(names);
    expect(json.tabs.map(({ id }) => id)).not.toContain('data');
  });

  it('is named after the day, in the spreadsheet’s time zone', () => {
    expect(answer).toMatchObject({ csvName: 'Mutual 2026-03-02.zip', jsonName: 'Mutual 2026-03-02.json' });
    expect(json).toMatchObject({ exportedOn: '2026-03-02', settings: { practice_name: 'Example practice' } });
  });

  it('begins each file with a byte order mark and writes days as year, month and day', () => {
    for (const text of csv.values()) expect(text.startsWith('\ufeff')).toBe(true);
    const [headers = [], first = []] = rowsOf(csv.get('Touchpoints.csv'));
    expect(first[headers.indexOf('Date')]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('keeps the ids of rows to the JSON, where links between rows need them', () => {
    expect(rowsOf(csv.get('Partners.csv'))[0]).not.toContain('Partner row id');
    const partnerIds = new Set(tab('partners').rows.map(({ id }) => id));
    const linked = tab('touchpoints').rows.filter(({ partnerId }) => partnerIds.has(partnerId));
    expect(linked.length).toBeGreaterThan(50);
  });

  it('has the same rows in both', () => {
    for (const { name, id } of TABLES.filter((table) => table.id !== mutualData.id))
      expect(rowsOf(csv.get(`${name}.csv`)).length - 1).toBe(tab(id).rows.length);
    expect(answer.rows).toBe(json.tabs.reduce((sum, { rows }) => sum + rows.length, 0));
  });

  it('changes nothing', () => {
    expect(JSON.stringify(practice.host.workbook)).toBe(before);
  });
});

describe('what is hard to export', () => {
  it('a formula as text is harmless in the file, and itself again once read', () => {
    const practice = aNewPractice();
    const name = '=HYPERLINK("https://example.org")\nsecond line';
    practice.typeRow('Partners', { Partner: `'${name}` });
    const { csv, tab } = exported(practice);
    expect(csv.get('Partners.csv')).toContain(`"'=HYPERLINK(""https://example.org"")`);
    expect(rowsOf(csv.get('Partners.csv'))[1]?.[0]).toBe(name);
    expect(tab('partners').rows[0]?.partner).toBe(name);
  });

  it('a cell nobody can read is in the files as it stands', () => {
    const practice = aNewPractice();
    practice.typeRow('Touchpoints', { Partner: 'Dana Kim', Date: 'yesterday', Kind: 'Call' });
    const { csv, tab } = exported(practice);
    expect(csv.get('Touchpoints.csv')).toContain('yesterday');
    expect(tab('touchpoints')).toMatchObject({
      rows: [{ date: null, kind: 'Call' }],
      unread: [{ row: 0, column: 'date', cell: 'yesterday' }],
    });
  });

  it('a tab that is not understood is named, and the others are there', () => {
    const practice = aSamplePractice();
    const { id } = practice.sheet('Referrals');
    practice.host.deleteColumns(ANA, { sheetId: id, at: practice.column('Referrals', 'Outcome'), count: 1 });
    const { answer, csv } = exported(practice);
    expect(answer.missing).toEqual([expect.stringContaining('“Outcome” is missing on the tab “Referrals”')]);
    expect(csv.has('Referrals.csv')).toBe(false);
    expect(csv.has('Partners.csv')).toBe(true);
  });
});

it('costs the same number of calls with 50 and with 500 partners', () => {
  const costs = [50, 500].map((partners) => {
    const practice = aNewPractice();
    fillPractice(practice, partners);
    exported(practice);
    return practice.last.remoteCalls;
  });
  console.log(`exporting costs ${costs.join(' and ')} calls`);
  expect(costs[1]).toBe(costs[0]);
  expect(costs[0]).toBeLessThanOrEqual(16);
});
