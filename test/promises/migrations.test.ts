import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HostSnapshot } from '../../local/host';
import { kill } from '../../local/host';
import { valueAt } from '../../local/workbook/cells';
import { MIGRATIONS } from '../../src/actions/migrations';
import { SCHEMA, STAMP } from '../../src/schema/workbook';
import { ANA, type Practice } from '../support/practice';
import { aPromisedPractice, type Promised } from './checkers';

/** A small practice as the first version left it: set up, two partners, a touchpoint, a referral. */
const FIRST = readFileSync(join(import.meta.dirname, '../fixtures/schema-1.json'), 'utf8');

function aFirstPractice(): Promised {
  return aPromisedPractice({ snapshot: JSON.parse(FIRST) as HostSnapshot });
}

const update = (practice: Promised) => practice.allow({ setsUp: true }, () => practice.ask('updateNow', {}));

function schemaOf({ host }: Practice): unknown {
  const note = host.workbook.metadata.find(({ value }) => value?.startsWith('context='));
  return (JSON.parse(note?.value?.slice('context='.length) ?? '{}') as { schema?: number }).schema;
}

function setSchema({ host }: Practice, schema: number): void {
  const note = host.workbook.metadata.find(({ value }) => value?.startsWith('context='));
  const context = JSON.parse(note?.value?.slice('context='.length) ?? '{}') as object;
  if (note) note.value = `context=${JSON.stringify({ ...context, schema })}`;
}

/** Everything of the file that a migration may touch, without ids and without the counter of the stamp. */
function stateOf({ host }: Practice): unknown {
  const { sheets, metadata, namedRanges } = host.workbook;
  return {
    tabs: sheets.map(({ name, contents, columnCount, rowCount }) => [name, contents, columnCount, rowCount]),
    marks: metadata.map(({ value, place }) => JSON.stringify([value, place])).sort(),
    namedRanges,
  };
}

const stateText = (practice: Practice) => JSON.stringify(stateOf(practice)).replace(/#\d+/g, '#');

/** Updates, dying before or after one call, and once more. Answers whether that call was reached. */
function updateTwice(practice: Promised, dyingCall: number, moment: 'before' | 'after'): boolean {
  let calls = 0;
  practice.host.fault = (_, now) => {
    if (now === 'before') calls++;
    if (calls === dyingCall && now === moment) throw kill();
  };
  try {
    update(practice);
  } catch {
    // Died, as it should.
  }
  practice.host.fault = undefined;
  if (calls >= dyingCall) update(practice);
  return calls >= dyingCall;
}

describe('a workbook of the first layout', () => {
  it('gets the cell Mutual in the header row of Settings, and loses its row among the settings', () => {
    const practice = aFirstPractice();
    expect(schemaOf(practice)).toBeUndefined();
    update(practice);
    expect(schemaOf(practice)).toBe(SCHEMA);
    const settings = practice.sheet('Settings');
    const named = practice.host.workbook.namedRanges.find(({ name }) => name === STAMP.name);
    expect(named).toMatchObject({ sheetId: settings.id, area: { row: 1, column: 4 } });
    expect(String(valueAt(settings, 1, 4))).toMatch(/^2026-\d\d-\d\d #\d+$/);
    expect(settings.contents.flat()).not.toContain('Mutual');
    expect(practice.host.workbook.metadata.map(({ value }) => value)).not.toContain('row=stamp');
  });

  it('keeps every word somebody typed, and every column is right', () => {
    const practice = aFirstPractice();
    update(practice);
    practice.checkColumns();
    practice.check();
    expect(practice.partner('Dana Fielding', 'Touchpoints')).toBe(1);
    expect(practice.cell('Settings', practice.row('Settings', 'Setting', 'practice_name'), 'Value')).toBe(
      'Example practice',
    );
  });

  it('is told by the check, and repaired by its update', () => {
    const practice = aFirstPractice();
    const { repairs } = practice.ask('checkSpreadsheet', {});
    expect(repairs.map(({ sentence }) => sentence)).toContain(
      'This spreadsheet was made with an older Mutual.',
    );
    const after = practice.allow({ setsUp: true }, () =>
      practice.ask('repairSpreadsheet', { repairs: repairs.map(({ name }) => name) }),
    );
    expect(after).toEqual({ repairs: [], yours: [], fine: [] });
    expect(schemaOf(practice)).toBe(SCHEMA);
  });

  it('works before it is migrated too', () => {
    const practice = aFirstPractice();
    practice.allow({ setsUp: true }, () => practice.type('Touchpoints', 2, 'Kind', 'Meeting'));
    practice.check();
    expect(schemaOf(practice)).toBeUndefined();
  });

  it('leaves a column somebody put beside the settings alone', () => {
    const practice = aFirstPractice();
    const sheetId = practice.sheet('Settings').id;
    practice.host.insertColumns(ANA, { sheetId, at: 4, count: 1 });
    practice.allow({ setsUp: true }, () =>
      practice.host.edit(ANA, { sheetId, row: 1, column: 4, values: [['Our notes'], ['agreed in May']] }),
    );
    update(practice);
    expect(practice.cell('Settings', 2, 'Our notes')).toBe('agreed in May');
    practice.check();
  });

  it('migrated twice is migrated once', () => {
    const practice = aFirstPractice();
    update(practice);
    const once = stateText(practice);
    setSchema(practice, 1);
    update(practice);
    expect(stateText(practice)).toBe(once);
  });

  it.each(['before', 'after'] as const)('dying %s any call and begun again, it ends the same', (moment) => {
    const clean = aFirstPractice();
    update(clean);
    const wanted = stateText(clean);
    const wrong: number[] = [];
    let call = 1;
    for (; ; call++) {
      const practice = aFirstPractice();
      if (!updateTwice(practice, call, moment)) break;
      if (stateText(practice) !== wanted) wrong.push(call);
    }
    console.log(`migration: died ${moment} each of ${call - 1} calls`);
    expect(wrong).toEqual([]);
  });
});

describe('a workbook of a newer layout', () => {
  function aNewerPractice(): Promised {
    const practice = aFirstPractice();
    update(practice);
    practice.ask('turnOnReminders', { takeOver: false });
    setSchema(practice, SCHEMA + 1);
    return practice;
  }

  it('is read, and says why nothing else is done', () => {
    const practice = aNewerPractice();
    practice.watched.frozen = true;
    const before = stateText(practice);
    expect(practice.ask('open', {}).banner).toContain('newer Mutual');
    expect(practice.ask('open', {}).partners.map(({ name }) => name)).toContain('Dana Fielding');
    expect(practice.ask('checkSpreadsheet', {}).yours.join()).toContain('newer Mutual');
    expect(practice.refusal('updateNow', {}).sentence).toContain('newer Mutual');
    expect(practice.refusal('turnOffReminders', {}).sentence).toContain('newer Mutual');
    expect(stateText(practice)).toBe(before);
    practice.check();
  });

  it('mails nobody and answers no edit', () => {
    const practice = aNewerPractice();
    practice.watched.frozen = true;
    for (const { id } of practice.host.triggers()) practice.host.runTrigger(id);
    expect(practice.host.mails).toEqual([]);
    const outcome = practice.type('Touchpoints', 2, 'Kind', 'Meeting');
    expect(outcome?.error).toBeUndefined();
    practice.watched.frozen = false;
    practice.check();
  });
});

it('migrations are numbered without a gap, up to the layout of today', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(Array.from({ length: SCHEMA - 1 }, (_, index) => index + 2));
});
