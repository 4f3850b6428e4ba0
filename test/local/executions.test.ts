import { describe, expect, it } from 'vitest';
import type { FaultHook } from '../../local/host';
import { kill, serviceError } from '../../local/host';
import { contentAt } from '../../local/workbook/cells';
import { ANA, aHost, BEN, run } from './program';

const FIVE_WRITES = `function write() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  for (let row = 1; row <= 5; row++) sheet.getRange(row, 1).setValue(row);
  SpreadsheetApp.flush();
  return 'done';
}`;

function strikeAt(name: string, number: number, moment: 'before' | 'after', strike: () => never): FaultHook {
  let seen = 0;
  return (call, when) => {
    if (call.name !== name || when !== moment) return;
    seen++;
    if (seen === number) strike();
  };
}

function writtenRows(host: ReturnType<typeof aHost>): number {
  const sheet = host.workbook.sheets[0];
  let rows = 0;
  while (sheet && contentAt(sheet, rows + 1, 1) !== null) rows++;
  return rows;
}

describe('writes', () => {
  it('wait until something is read, and nobody sees them before', () => {
    const host = aHost(`function test() {
      const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1').setValue('mine');
      PropertiesService.getDocumentProperties().getProperty('x');
      sheet.getRange('A1').getValue();
      PropertiesService.getDocumentProperties().getProperty('y');
    }`);
    const seen: unknown[] = [];
    host.fault = (call, moment) => {
      const sheet = host.workbook.sheets[0];
      if (call.name === 'Properties.getProperty' && moment === 'before' && sheet)
        seen.push(contentAt(sheet, 1, 1));
    };
    host.call(ANA, 'test', []);
    expect(seen).toEqual([null, 'mine']);
  });

  it('arrive at the end without a flush, even when the script fails', () => {
    const { host, ok } = run("sheet.getRange('A1').setValue('kept'); throw new Error('oh');");
    expect(ok).toBe(false);
    expect(host.workbook.sheets[0]?.contents).toEqual([['kept']]);
  });

  it('of a killed execution any prefix survives, another for another seed', () => {
    const kept = new Set<number>();
    for (let seed = 1; seed <= 40; seed++) {
      const host = aHost(FIVE_WRITES, { seed });
      host.fault = strikeAt('SpreadsheetApp.flush', 1, 'before', () => {
        throw kill();
      });
      const outcome = host.call(ANA, 'write', []);
      expect(outcome).toMatchObject({ ok: false, killed: true });
      kept.add(writtenRows(host));
    }
    expect([...kept].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('are all there when the kill comes after the flush', () => {
    const host = aHost(FIVE_WRITES);
    host.fault = strikeAt('SpreadsheetApp.flush', 1, 'after', () => {
      throw kill();
    });
    expect(host.call(ANA, 'write', []).killed).toBe(true);
    expect(writtenRows(host)).toBe(5);
  });
});

describe('a fault', () => {
  it('before a call leaves it undone, after it the deed is done', () => {
    for (const moment of ['before', 'after'] as const) {
      const host = aHost(
        `function send() { try { MailApp.sendEmail('a@example.org', 's', 'b'); } catch (error) { return error.name + ': ' + error.message; } }`,
      );
      host.fault = strikeAt('MailApp.sendEmail', 1, moment, () => {
        throw serviceError('Service unavailable: Mail');
      });
      expect(host.call(ANA, 'send', []).value).toBe('Exception: Service unavailable: Mail');
      expect(host.mails).toHaveLength(moment === 'before' ? 0 : 1);
    }
  });

  it('a killed script can catch nothing: every later call throws again', () => {
    const host = aHost(`function stubborn() {
      const properties = PropertiesService.getDocumentProperties();
      let caught = 0;
      for (let i = 0; i < 3; i++) { try { properties.setProperty('p' + i, 'x'); } catch (error) { caught++; } finally { try { properties.setProperty('finally', 'x'); } catch (error) {} } }
      return caught;
    }`);
    host.fault = strikeAt('Properties.setProperty', 1, 'before', () => {
      throw kill();
    });
    expect(host.call(ANA, 'stubborn', [])).toMatchObject({ ok: false, killed: true });
    expect(host.snapshot().properties.document).toEqual({});
  });

  it('is told the call, its number and whose execution it is', () => {
    const host = aHost(FIVE_WRITES);
    const calls: string[] = [];
    host.fault = (call, moment) => {
      if (moment === 'before')
        calls.push(`${call.number} ${call.name} ${call.execution.person} ${call.execution.functionName}`);
    };
    host.call(BEN, 'write', []);
    expect(calls[0]).toBe(`1 Spreadsheet.getSheets ${BEN} write`);
    expect(calls.at(-1)).toBe(`7 SpreadsheetApp.flush ${BEN} write`);
  });
});

describe('two executions at once', () => {
  const LOCKING = `
    function first() { const lock = LockService.getDocumentLock(); lock.waitLock(1000); const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.getRange('A1').setValue('first'); PropertiesService.getDocumentProperties().setProperty('now', 'x'); sheet.getRange('A2').setValue(sheet.getRange('A1').getValue()); lock.releaseLock(); }
    function second() { const got = LockService.getDocumentLock().tryLock(5000); const sheet = SpreadsheetApp.getActive().getSheets()[0]; const seen = sheet.getRange('A1').getValue(); sheet.getRange('B1').setValue('second'); return [got, seen]; }
    function wait() { LockService.getDocumentLock().waitLock(2000); }`;

  it('the second runs whole inside the first, without its unflushed writes and without its lock', () => {
    const host = aHost(LOCKING);
    let inner: unknown;
    host.fault = (call, moment) => {
      if (call.name === 'Properties.setProperty' && moment === 'before')
        inner = host.call(BEN, 'second', []).value;
    };
    expect(host.call(ANA, 'first', []).ok).toBe(true);
    expect(inner).toEqual([false, '']);
    expect(host.workbook.sheets[0]?.contents).toEqual([['first', 'second'], ['first']]);
  });

  it('waiting for a lock takes its time on the clock', () => {
    const host = aHost(LOCKING);
    const before = host.clock.now();
    const release = host.holdLock('document');
    expect(host.call(BEN, 'second', []).value).toEqual([false, '']);
    expect(host.clock.now() - before).toBe(5000);
    expect(host.call(BEN, 'wait', []).error?.message).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
    release();
    expect(host.call(BEN, 'second', []).value).toEqual([true, 'first'.slice(5)]);
  });

  it('a lock is given back at the end of an execution, a killed one too', () => {
    const host = aHost(LOCKING);
    host.fault = strikeAt('Lock.waitLock', 1, 'after', () => {
      throw kill();
    });
    host.call(ANA, 'wait', []);
    expect(host.call(BEN, 'wait', []).ok).toBe(true);
    expect(host.call(ANA, 'wait', []).ok).toBe(true);
  });

  it('the document lock may be null', () => {
    expect(
      run('return LockService.getDocumentLock();', { variants: { documentLock: 'null' } }).value,
    ).toBeNull();
  });
});

describe('time', () => {
  it('an execution that lasts longer than six minutes is stopped', () => {
    const body = 'Utilities.sleep(6 * 60 * 1000 + 1); ss.getName(); return 1;';
    expect(run(body)).toMatchObject({
      ok: false,
      killed: true,
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(run('Utilities.sleep(6 * 60 * 1000); ss.getName(); return 1;').ok).toBe(true);
  });

  it('a simple trigger has thirty seconds', () => {
    const host = aHost('function onEdit() { Utilities.sleep(30001); }');
    expect(host.edit(ANA, { sheetId: 0, row: 1, column: 1, values: [['x']] })?.killed).toBe(true);
  });

  it('every call may take its time', () => {
    const host = aHost(FIVE_WRITES, { latency: 100 });
    const before = host.clock.now();
    const { remoteCalls } = host.call(ANA, 'write', []);
    expect(host.clock.now() - before).toBe(remoteCalls * 100);
  });
});

describe('the count', () => {
  it('knows calls and cells, but not handles', () => {
    const { remoteCalls, cells, calls } = run(
      "const values = sheet.getRange('A1:C10').getValues(); sheet.getRange(1, 1, 10, 3).setValues(values); return 1;",
    );
    expect({ remoteCalls, cells }).toEqual({ remoteCalls: 3, cells: 60 });
    expect(calls).toEqual(['Spreadsheet.getSheets', 'Range.getValues', 'Range.setValues']);
  });

  it('what a script prints is kept with its outcome', () => {
    expect(
      run("console.log('a', { b: 1 }); console.error('c'); Logger.log('%s of %s', 1, 2);").console,
    ).toEqual(['a {"b":1}', 'error: c', '1 of 2']);
  });
});
