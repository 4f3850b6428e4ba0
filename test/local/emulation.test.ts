import { describe, expect, it } from 'vitest';
import { HANDLERS } from '../../local/engine/allHandlers';
import { installClasses } from '../../local/realm/classes';
import { makeHandle } from '../../local/realm/handle';
import { METHODS } from '../../local/realm/methods';
import { googleMethods, renderApiNames } from './apiNames';
import { answerOf, run, SCOPES } from './program';

const classes = Object.entries(METHODS).map(([name, byCost]) => ({ name, byCost }));

describe('the table of methods', () => {
  it('knows all names Google has on the classes', async () => {
    await expect(renderApiNames()).toMatchFileSnapshot('../../local/realm/apiNames.ts');
  });

  it.each(classes)('names no method of $name that Google has not', ({ name, byCost }) => {
    const known = googleMethods()[name] ?? [];
    expect(
      Object.values(byCost)
        .flat()
        .filter((method) => !known.includes(method)),
    ).toEqual([]);
  });

  it.each(classes)('has each method of $name once', ({ byCost }) => {
    const names = Object.values(byCost).flat();
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(classes)('has a handler for every call of $name that leaves the realm', ({ name, byCost }) => {
    const { writes = [], reads = [], acts = [], asides = [] } = byCost;
    const handlers = HANDLERS[name];
    expect(writes.filter((method) => !handlers?.write(method))).toEqual([]);
    expect([...reads, ...acts, ...asides].filter((method) => !handlers?.answer(method))).toEqual([]);
  });

  it.each(classes)('finds every free method of $name in the realm or at the host', ({ name, byCost }) => {
    installClasses();
    const inRealm = ownMethods(name);
    const missing = (byCost.free ?? []).filter(
      (method) => !inRealm(method) && !HANDLERS[name]?.answer(method),
    );
    expect(missing).toEqual(SERVICES_OF_THE_REALM[name] ?? []);
  });
});

/** Free methods of services that are made in the realm, beside those that ask the host. */
const SERVICES_OF_THE_REALM: Record<string, string[]> = {
  SpreadsheetApp: ['newDataValidation', 'newConditionalFormatRule'],
  ScriptApp: ['newTrigger'],
  HtmlService: ['createHtmlOutput'],
  Utilities: ['formatString', 'newBlob'],
  Logger: ['clear', 'getLog', 'log'],
};

function ownMethods(name: string): (method: string) => boolean {
  try {
    const prototype: object = Object.getPrototypeOf(makeHandle(name, {}));
    const own = Object.getOwnPropertyDescriptors(prototype);
    return (method) => own[method] !== undefined;
  } catch {
    return () => false;
  }
}

describe('what Google has and the host has not', () => {
  it.each([
    ['Range.autoFill', 'sheet.getRange("A1").autoFill(sheet.getRange("A1:A2"), null)'],
    ['Sheet.getSlicers', 'sheet.getSlicers()'],
    ['Charts.newPieChart', 'Charts.newPieChart()'],
    ['EmbeddedChartBuilder.asPieChart', 'sheet.newChart().asPieChart()'],
    ['Spreadsheet.getFormUrl', 'ss.getFormUrl()'],
    ['Ui.alert', 'SpreadsheetApp.getUi().alert("x")'],
    ['Utilities.unzip', 'Utilities.unzip(null)'],
    ['ClockTriggerBuilder.onMonthDay', 'ScriptApp.newTrigger("x").timeBased().onMonthDay(1)'],
  ])('%s throws that it is not emulated', (name, body) => {
    const { ok, error, notEmulated } = run(body);
    expect(ok).toBe(false);
    expect(error?.message).toBe(`not emulated: ${name}`);
    expect(notEmulated).toEqual([name]);
  });

  it.each([
    ['SpreadsheetApp.openById', 'SpreadsheetApp.openById("x")', 'spreadsheets'],
    ['UrlFetchApp.fetch', 'UrlFetchApp.fetch("https://example.org")', 'script.external_request'],
    ['DriveApp.getFiles', 'DriveApp.getFiles()', 'drive'],
  ])('%s is refused in Google’s words without its scope, and not emulated with it', (name, body, scope) => {
    const address = `https://www.googleapis.com/auth/${scope}`;
    expect(run(body).error?.message).toBe(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${address}`,
    );
    expect(run(body).notEmulated).toEqual([]);
    expect(run(body, { scopes: [...SCOPES, address] }).error?.message).toBe(`not emulated: ${name}`);
  });

  it('a script that catches the refusal is still found out', () => {
    expect(run('try { sheet.getSlicers(); } catch (error) {}').notEmulated).toEqual(['Sheet.getSlicers']);
  });

  it('a name Google has not either is no function', () => {
    expect(run('sheet.getRange("A1").paint()').error?.name).toBe('TypeError');
    expect(answerOf('return typeof sheet.paint')).toBe('undefined');
  });
});

describe('the globals of a realm', () => {
  it.each([
    'setTimeout',
    'fetch',
    'require',
    'process',
    'URL',
    'TextEncoder',
    'crypto',
    'structuredClone',
    'window',
    'Buffer',
    'atob',
    'WebAssembly',
  ])('have no %s', (name) => {
    expect(answerOf(`return typeof ${name}`)).toBe('undefined');
  });

  it('do not survive an execution', () => {
    const first = run('globalThis.kept = 1; return 1;');
    expect(first.host.call('ana@example.org', 'test', []).value).toBe(1);
    expect(run('return typeof globalThis.kept').value).toBe('undefined');
  });
});
