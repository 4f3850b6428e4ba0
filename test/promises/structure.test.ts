import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/schema/workbook';
import { ANA } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';
import { readTab } from './readBook';
import { begin, DAILY_RUN, runTriggers } from './scenarios';

const start = begin(DAILY_RUN);
const [snapshot, now] = [start.host.snapshot(), start.clock.now()];

function resume(): Promised {
  const practice = aPromisedPractice({ snapshot });
  practice.clock.set(now);
  return practice;
}

/** Everything a script could do to the file beside cells. */
const beside = ({ host }: Promised) =>
  JSON.stringify([host.workbook.metadata, host.workbook.protections.length]);

/** One column of each tab that Mutual reads. */
const COLUMNS: [string, string][] = [
  ['partners', 'owner'],
  ['touchpoints', 'kind'],
  ['referrals', 'outcome'],
  ['introductions', 'step'],
  ['commitments', 'until'],
  ['team', 'email'],
  ['kinds', 'meaningful'],
  ['settings', 'value'],
  ['data', 'json'],
  ['runLog', 'result'],
];

const tabOf = (practice: Promised, id: string) => {
  const table = TABLES.find((one) => one.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return readTab(practice.host.workbook, table);
};

/** What nobody may find changed: the run and, where it reads the tab, what a person asks for. */
function expectNothingWritten(practice: Promised): void {
  practice.watched.frozen = true;
  const before = beside(practice);
  expect(() => runTriggers(practice)).toThrow();
  expect(beside(practice) === before, 'marks and protections are as before').toBe(true);
  practice.check();
  expect(practice.host.mails).toEqual([]);
}

describe('when a column cannot be found, the run stops and writes nothing at all (P7)', () => {
  it.each(COLUMNS)('%s without %s', (id, key) => {
    const practice = resume();
    const { sheet, columns } = tabOf(practice, id);
    practice.host.deleteColumns(ANA, { sheetId: sheet.id, at: columns.get(key) ?? 0, count: 1 });
    expectNothingWritten(practice);
  });

  it('two headers that changed places', () => {
    const practice = resume();
    const { sheet, columns, headerRow } = tabOf(practice, 'partners');
    const [owner = 0, notes = 0] = [columns.get('owner'), columns.get('notes')];
    const head = (column: number, value: string) =>
      practice.host.edit(ANA, { sheetId: sheet.id, row: headerRow, column, values: [[value]] });
    head(owner, 'Notes');
    head(notes, 'Owner');
    expectNothingWritten(practice);
  });
});

it('a duplicated tab is somebody’s own: the original goes on, the copy stays as it is', () => {
  const practice = resume();
  practice.host.copySheet(ANA, tabOf(practice, 'partners').sheet.id);
  practice.ask('updateNow', {});
  practice.checkColumns();
  practice.check();
});

it('a copy of the file says that it is one, and its reminders are off until somebody turns them on', () => {
  const original = resume();
  const copy = aPromisedPractice({ snapshot: original.host.copyFile(ANA) });
  copy.clock.set(now);
  copy.ask('updateNow', {});
  expect(copy.ask('settings', {}).reminders).toMatchObject({ on: false, sentFrom: '' });
  expect(copy.ask('open', {}).banner).toContain('is a copy');
  copy.ask('turnOnReminders', { takeOver: false });
  expect(copy.ask('open', {}).banner).toBe('');
  copy.check();
});
