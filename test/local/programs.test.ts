import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host';
import { bundleProgram, sourceProgram } from '../../local/program';
import { ANA, aHost, aProgram, BEN, SCOPES } from './program';

describe('a bundle', () => {
  it('names its top-level functions and its custom functions', () => {
    const program = aProgram(`
      /** Doubles. @customfunction */
      function TWICE(x) { return inner(x); }
      /** Not one. */
      function other() {}
      function inner(x) { function deep() {} return 2 * x; }
      const arrow = () => 1;`);
    expect(program.functionNames).toEqual(['TWICE', 'other', 'inner']);
    expect(program.customFunctions).toEqual(['TWICE']);
  });

  it('a later function of the same name wins, and what overwrites a stub is what runs', () => {
    const host = aHost(
      'function a() { return 1; } function a() { return 2; } function b() {} globalThis.b = () => 3;',
    );
    expect([host.call(ANA, 'a', []).value, host.call(ANA, 'b', []).value]).toEqual([2, 3]);
  });

  it('that throws while it is loaded fails every execution with that error', () => {
    const host = aHost('function a() {} missing.thing;');
    expect(host.call(ANA, 'a', []).error).toEqual({
      name: 'ReferenceError',
      message: 'missing is not defined',
    });
  });

  it('that calls a service while it is loaded does so in every execution, and loses its menu where it is not allowed', () => {
    const host = aHost(`const sheets = SpreadsheetApp.getActive().getSheets();
      function onOpen() { SpreadsheetApp.getUi().createMenu('M').addToUi(); }`);
    expect(host.openMenu(ANA).outcome.calls).toEqual(['Spreadsheet.getSheets', 'Menu.addToUi']);
    const { outcome, menu } = host.openMenu(ANA, { authMode: 'NONE' });
    expect(outcome.error?.message).toMatch(/^You do not have permission to call SpreadsheetApp.getActive/);
    expect(menu).toEqual([]);
  });

  it('that never ends is stopped, whether it asks for anything or not', () => {
    const code = 'function doze() { for (;;) Utilities.sleep(1000); } function spin() { for (;;); }';
    const program = bundleProgram({
      code,
      html: {},
      manifest: { timeZone: 'Etc/UTC', oauthScopes: SCOPES },
      patience: 20,
    });
    const host = createHost({ program, owner: ANA });
    expect(host.call(ANA, 'doze', [])).toMatchObject({ ok: false, killed: true });
    expect(host.call(ANA, 'spin', [])).toMatchObject({ ok: false, killed: true });
    expect(host.call(ANA, 'spin', []).error?.message).toBe('Exceeded maximum execution time');
  });
});

/** As the source finds it: the service is a global while an execution runs, and only then. */
function firstCell(): { setValue(value: unknown): void; getValue(): unknown } {
  return Reflect.get(globalThis, 'SpreadsheetApp').getActive().getSheets()[0].getRange('A1');
}

describe('the source run in this process', () => {
  const functions = {
    write(text: string) {
      firstCell().setValue(text);
      return Date.now();
    },
    read: () => firstCell().getValue(),
    day: () => firstCell().getValue() instanceof Date,
    inner: () => 1,
    onEdit: () => undefined,
  };
  const program = sourceProgram({
    functions,
    html: {},
    manifest: { timeZone: 'Etc/UTC', oauthScopes: SCOPES },
  });

  it('behaves as the bundle does, by the same clock', () => {
    const host = createHost({ program, owner: ANA });
    expect(host.call(ANA, 'write', ['2026-01-05']).value).toBe(host.clock.now());
    expect(host.call(ANA, 'day', []).value).toBe(true);
    expect(host.call(ANA, 'read', []).value).toBeNull();
  });

  it('leaves the globals as they were', () => {
    const before = Date;
    createHost({ program, owner: ANA }).call(ANA, 'read', []);
    expect('SpreadsheetApp' in globalThis).toBe(false);
    expect(Date).toBe(before);
  });

  it('an execution inside another gets its own services back', () => {
    const host = createHost({ program, owner: ANA, editors: [BEN] });
    host.fault = (call, moment) => {
      if (call.name === 'Spreadsheet.getSheets' && moment === 'before') host.call(BEN, 'inner', []);
    };
    expect(host.call(ANA, 'write', ['x']).ok).toBe(true);
    expect(host.call(ANA, 'read', []).value).toBe('x');
  });
});
