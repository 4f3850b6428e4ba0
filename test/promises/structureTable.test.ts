import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANA, aSamplePractice, type Practice } from '../support/practice';

/** docs/structure.md: marks × header → outcome, each line tried on the host through the bundle. */
const page = readFileSync(join(import.meta.dirname, '../../docs/structure.md'), 'utf8');
const [table = ''] = page.split('## Tabs');
const lines = table
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => ['none', 'one', 'two'].includes(cells[1] ?? ''));

const TAB = 'Touchpoints';
const MARK = 'column=touchpoints.kind';

/** A practice whose column Kind has so many marks, under such a header. */
function aDisagreement(marks: string, header: string): Practice {
  const practice = aSamplePractice();
  const kind = practice.column(TAB, 'Kind');
  const twin = practice.sheet(TAB).columnCount + 1;
  practice.host.insertColumns(ANA, { sheetId: practice.sheet(TAB).id, at: twin, count: 1 });
  writeHeaders(practice, marks, header, kind, twin);
  setMarks(practice, marks, kind, twin);
  return practice;
}

const UNKNOWN = { kind: 'What it was', twin: 'Somebody’s own' };

function writeHeaders(practice: Practice, marks: string, header: string, kind: number, twin: number): void {
  const write = (column: number, value: string | null) =>
    practice.host.edit(ANA, { sheetId: practice.sheet(TAB).id, row: 1, column, values: [[value]] });
  const [here, there] = headersFor(marks, header);
  write(kind, here);
  write(twin, there);
}

/** What stands over the column itself, and over the last column of the tab. */
function headersFor(marks: string, header: string): [string | null, string | null] {
  const isDoubled = marks === 'two';
  switch (header) {
    case 'its own':
      return ['Kind', UNKNOWN.twin];
    case 'an alias':
      return ['Type', UNKNOWN.twin];
    case "another column's":
      return ['By', isDoubled ? 'Notes' : UNKNOWN.twin];
    case 'unknown':
      return [UNKNOWN.kind, UNKNOWN.twin];
    case 'blank':
      return [null, isDoubled ? null : UNKNOWN.twin];
    case 'its own, twice':
      return ['Kind', 'Kind'];
    case 'its own, elsewhere':
      return [UNKNOWN.kind, 'Kind'];
    default:
      throw new Error(`docs/structure.md names a header this test does not know: ${header}`);
  }
}

function setMarks({ host, sheet }: Practice, marks: string, kind: number, twin: number): void {
  const { workbook } = host;
  const mark = workbook.metadata.find(({ value }) => value === MARK);
  if (mark?.place.kind !== 'column' || mark.place.line !== kind) throw new Error('Kind has lost its mark.');
  if (marks === 'none') workbook.metadata.splice(workbook.metadata.indexOf(mark), 1);
  if (marks === 'two')
    workbook.metadata.push({
      ...mark,
      id: workbook.nextId++,
      place: { kind: 'column', sheetId: sheet(TAB).id, line: twin },
    });
}

describe('every disagreement of marks and headers has the outcome docs/structure.md gives it', () => {
  it('the page has a line for each case', () => {
    expect(lines.length).toBe(19);
  });

  it.each(lines.map((cells) => cells.slice(1, 5)))(
    '%s, %s: %s; the check: %s',
    (marks = '', header = '', outcome = '', check = '') => {
      const practice = aDisagreement(marks, header);
      expectOutcome(practice, outcome);
      expectCheck(practice, check);
    },
  );
});

function expectOutcome(practice: Practice, outcome: string): void {
  if (outcome === 'works') {
    expect(practice.ask('updateNow', {}).message).toBe('Everything is up to date.');
    expect(practice.partner('Dana Kim', 'Stage')).toBe('Lasting');
    return;
  }
  const before = JSON.stringify(practice.host.workbook);
  const refusal = practice.refusal('updateNow', {});
  expect(refusal.code).toBe('structure');
  expect(refusal.sentence).toContain(outcome.replace('stops: ', ''));
  expect(JSON.stringify(practice.host.workbook)).toBe(before);
}

function expectCheck(practice: Practice, check: string): void {
  const found = practice.ask('checkSpreadsheet', {});
  const said = { repairs: found.repairs.length > 0, tells: found.yours.length > 0 };
  expect(said).toEqual({ repairs: check === 'repairs', tells: check === 'tells' });
  if (check === 'nothing' || check === 'notices') expect(found.fine.length > 0).toBe(check === 'notices');
  if (check !== 'repairs') return;
  const repairs = found.repairs.map(({ name }) => name);
  expect(practice.ask('repairSpreadsheet', { repairs }).repairs).toEqual([]);
  expect(practice.ask('updateNow', {}).message).toBe('Everything is up to date.');
}
