import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../local/clock';
import type { Host } from '../../local/host';
import { ANA, aHost, BEN } from './program';

const SCRIPT = `
function everyHour() { ScriptApp.newTrigger('job').timeBased().everyHours(1).create(); }
function everyDay() { ScriptApp.newTrigger('job').timeBased().everyDays(1).atHour(7).nearMinute(10).inTimezone('Europe/Berlin').create(); }
function soon() { ScriptApp.newTrigger('job').timeBased().after(60000).create(); }
function onEdits() { ScriptApp.newTrigger('installed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function many() { for (let i = 0; i < 21; i++) ScriptApp.newTrigger('job').timeBased().everyHours(1).create(); }
function mine() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), t.getUniqueId()]); }
function drop() { ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t)); }
function job(e) { console.log(JSON.stringify([Session.getEffectiveUser().getEmail(), String(e.authMode), e.triggerUid, e.hour, e['day-of-week']])); }
function missing() { ScriptApp.newTrigger('nothing').timeBased().everyHours(1).create(); }
function ui() { SpreadsheetApp.getUi(); }
function uiTrigger() { ScriptApp.newTrigger('ui').timeBased().everyHours(1).create(); }
function installed(e) { e.source.getSheets()[0].getRange('D1').setValue(Session.getEffectiveUser().getEmail()); }
`;

function hostAt(start: string): Host & { clock: ReturnType<typeof virtualClock> } {
  const clock = virtualClock(start);
  return Object.assign(aHost(SCRIPT, { clock }), { clock });
}

describe('a time trigger', () => {
  it('runs once in every hour, as its creator, at the minute the platform chose', () => {
    const host = hostAt('2026-03-02T08:00:00Z');
    host.call(BEN, 'everyHour', []);
    const [trigger] = host.triggers();
    expect(trigger).toMatchObject({ owner: BEN, schedule: 'every hour', lastRun: null });
    expect(host.tick()).toEqual([]);
    host.clock.set('2026-03-02T08:59:59Z');
    expect(host.tick()).toHaveLength(1);
    expect(host.tick()).toHaveLength(0);
    host.clock.set('2026-03-02T09:59:59Z');
    const [outcome] = host.tick();
    expect(outcome?.console).toEqual([JSON.stringify([BEN, 'FULL', trigger?.id, 9, 1])]);
  });

  it('is made up for once, not once for each hour missed', () => {
    const host = hostAt('2026-03-02T08:00:00Z');
    host.call(BEN, 'everyHour', []);
    host.clock.set('2026-03-03T08:00:00Z');
    expect(host.tick()).toHaveLength(1);
    expect(host.tick()).toHaveLength(0);
  });

  it('of every day runs at its hour in its zone, summer time or not', () => {
    const host = hostAt('2026-03-28T08:00:00Z');
    host.call(ANA, 'everyDay', []);
    expect(host.triggers()[0]).toMatchObject({
      nextRun: Date.parse('2026-03-29T05:10:00Z'),
      schedule: 'every day at 7',
    });
    host.clock.set('2026-03-29T05:10:00Z');
    host.tick();
    expect(host.triggers()[0]?.nextRun).toBe(Date.parse('2026-03-30T05:10:00Z'));
  });

  it('that runs once is gone afterwards', () => {
    const host = hostAt('2026-03-02T08:00:00Z');
    host.call(ANA, 'soon', []);
    host.clock.sleep(60_000);
    expect(host.tick()).toHaveLength(1);
    expect(host.triggers()).toEqual([]);
  });

  it('is invisible to others and cannot be deleted by them', () => {
    const host = hostAt('2026-03-02T08:00:00Z');
    host.call(BEN, 'everyHour', []);
    expect(host.call(ANA, 'mine', []).value).toEqual([]);
    host.call(ANA, 'drop', []);
    expect(host.call(BEN, 'mine', []).value).toEqual([['job', 'CLOCK', host.triggers()[0]?.id]]);
    host.call(BEN, 'drop', []);
    expect(host.triggers()).toEqual([]);
  });

  it('a person may have twenty of them', () => {
    const host = hostAt('2026-03-02T08:00:00Z');
    expect(host.call(ANA, 'many', []).error?.message).toMatch(/^This script has too many triggers/);
    expect(host.triggers()).toHaveLength(20);
  });

  it('of somebody who may no longer edit stays silent', () => {
    const host = hostAt('2026-03-02T08:00:00Z');
    host.call(BEN, 'everyHour', []);
    host.share({ editors: [] });
    host.clock.set('2026-03-02T09:59:59Z');
    expect(host.tick()).toEqual([]);
  });

  it('keeps the error of its last run, as of a function that is gone or a screen nobody sits at', () => {
    const host = hostAt('2026-03-02T08:00:00Z');
    host.call(ANA, 'missing', []);
    host.call(ANA, 'uiTrigger', []);
    for (const { id } of host.triggers()) host.runTrigger(id);
    expect(host.triggers().map(({ lastError }) => lastError)).toEqual([
      'Script function not found: nothing',
      'Cannot call SpreadsheetApp.getUi() from this context.',
    ]);
  });

  it('stands in the snapshot of the file', () => {
    const host = hostAt('2026-03-02T08:00:00Z');
    host.call(BEN, 'everyHour', []);
    const opened = aHost(SCRIPT, { snapshot: host.snapshot() });
    expect(opened.triggers()).toEqual(host.triggers());
  });
});

describe('an edit by a person', () => {
  const WATCHING = `
    function onEdit(e) {
      const { rowStart, rowEnd, columnStart, columnEnd } = e.range;
      const log = e.source.getSheets()[0].getRange('Z1');
      log.setValue(log.getValue() + JSON.stringify([rowStart, rowEnd, columnStart, columnEnd, 'value' in e, e.value, e.oldValue]));
    }
    function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('x'); }`;

  const told = (host: Host) => {
    const content = host.workbook.sheets[0]?.contents[0]?.[25];
    return typeof content === 'string' ? content : '';
  };

  it.each([
    ['a first entry', [], [['x']], '[1,1,1,1,true,"x",null]'],
    ['a second entry', [['x']], [['y']], '[1,1,1,1,true,"y","x"]'],
    ['clearing', [['x']], [[null]], '[1,1,1,1,false,null,"x"]'],
    ['a day', [], [['2026-01-05']], '[1,1,1,1,true,"46027",null]'],
    ['a ticked box', [], [[true]], '[1,1,1,1,true,"TRUE",null]'],
    [
      'a block',
      [],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      '[1,2,1,2,false,null,null]',
    ],
  ])('tells onEdit of %s', (_, before, values, expected) => {
    const host = aHost(WATCHING);
    const place = { sheetId: 0, row: 1, column: 1 };
    if (before.length > 0) host.edit(ANA, { ...place, values: before });
    const earlier = told(host).length;
    host.edit(ANA, { ...place, values });
    expect(told(host).slice(earlier)).toBe(expected);
  });

  it('scripts’ writes tell nobody', () => {
    const host = aHost(WATCHING);
    host.call(ANA, 'write', []);
    expect(told(host)).toBe('');
  });

  it('inserting and deleting rows tells nobody; sorting does, unless the variant says not', () => {
    const sort = {
      sheetId: 0,
      area: { row: 1, column: 1, rows: 2, columns: 1 },
      keys: [{ column: 1, ascending: true }],
    };
    for (const editEventOnSort of ['fires', 'silent'] as const) {
      const host = aHost(WATCHING, { variants: { editEventOnSort } });
      host.insertRows(ANA, { sheetId: 0, at: 1, count: 1 });
      host.deleteRows(ANA, { sheetId: 0, at: 1, count: 1 });
      host.sortRange(ANA, sort);
      expect(told(host)).toBe(editEventOnSort === 'fires' ? '[1,2,1,1,false,null,null]' : '');
    }
  });

  it('without an onEdit answers null', () => {
    expect(aHost('').edit(ANA, { sheetId: 0, row: 1, column: 1, values: [['x']] })).toBeNull();
  });

  it('while an onEdit runs, two more are told of afterwards and the rest are lost', () => {
    const host = aHost(WATCHING);
    const place = { sheetId: 0, column: 1 };
    host.fault = (call, moment) => {
      if (call.number !== 1 || moment !== 'before') return;
      host.fault = undefined;
      for (let row = 2; row <= 5; row++) host.edit(BEN, { ...place, row, values: [['x']] });
    };
    host.edit(ANA, { ...place, row: 1, values: [['x']] });
    const rows = JSON.parse(`[${told(host).replaceAll('][', '],[')}]`).map(([row]: number[]) => row);
    expect(rows).toEqual([1, 2, 3]);
    expect(host.workbook.sheets[0]?.contents[4]).toEqual(['x']);
  });

  it('runs installed edit triggers too, as their creators', () => {
    const host = aHost(SCRIPT);
    host.call(BEN, 'onEdits', []);
    host.edit(ANA, { sheetId: 0, row: 1, column: 1, values: [['x']] });
    expect(host.workbook.sheets[0]?.contents[0]?.[3]).toBe(BEN);
  });
});
