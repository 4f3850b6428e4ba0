import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readDist } from '../support/dist';
import { otherTopLevelNames, parseScript, topLevelFunctions } from '../support/script';
import { walk } from '../support/syntax';

const FORMULAS = [
  'RECIPROCITY',
  'BALANCE',
  'STAGE',
  'NEXT_STEP',
  'NEXT_TOUCH',
  'TOUCHPOINTS',
  'REFERRALS_GIVEN',
  'REFERRALS_RECEIVED',
];
const ENTRY_POINTS = [
  ...['onOpen', 'onInstall', 'onEdit', 'runHourlyReminders', 'rpc'],
  ...['openLog', 'openFind', 'openDue', 'openImport', 'updateNow', 'openSettings'],
  ...FORMULAS,
];
const GOOGLE_GLOBALS = [
  'SpreadsheetApp',
  'PropertiesService',
  'CacheService',
  'LockService',
  'ScriptApp',
  'HtmlService',
  'MailApp',
  'Session',
  'Utilities',
  'UrlFetchApp',
];

describe('Code.js', () => {
  const code = readDist('Code.js');
  const nodes = [...walk(parseScript(code))];

  it('is one ES2020 script without fields, private names or statics, which the upload refused before', () => {
    expect(() => parseScript(code)).not.toThrow();
    expect(nodes.filter((node) => 'static' in node && node.static === true)).toEqual([]);
  });

  it('waits for nothing', () => {
    expect(nodes.filter((node) => 'async' in node && node.async === true)).toEqual([]);
  });

  it('shows Google exactly the listed functions', () => {
    expect(
      topLevelFunctions(code)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...ENTRY_POINTS].sort());
    expect(otherTopLevelNames(code)).toEqual([]);
  });

  it('loads where there is nothing but the language, and leaves only the listed functions behind', () => {
    const context = createContext({});
    runInContext(code, context);
    expect(Object.keys(context).sort()).toEqual([...ENTRY_POINTS].sort());
  });

  it('looks at no service while it loads', () => {
    const touched: string[] = [];
    const services = Object.fromEntries(
      GOOGLE_GLOBALS.map((name) => [name, { get: () => touched.push(name) }]),
    );
    runInContext(code, createContext(Object.defineProperties({}, services)));
    expect(touched).toEqual([]);
  });

  it.each(topLevelFunctions(code))('runs the real $name, not the empty declaration', ({ name, text }) => {
    const context = createContext({});
    runInContext(code, context);
    const real = runInContext(`String(${name})`, context);
    expect(text).toMatch(/\{\s*\}$/);
    expect(real).not.toBe(text);
    expect(real).not.toMatch(/\{\s*\}$/);
  });
});

describe('each formula', () => {
  const declared = new Map(topLevelFunctions(readDist('Code.js')).map((one) => [one.name, one]));

  it.each(FORMULAS)('%s is offered by Sheets with its arguments explained', (name) => {
    const formula = declared.get(name);
    expect(formula?.parameters).toEqual(['partner', 'mutual']);
    expect(formula?.doc).toContain('@customfunction');
    const explained = [...(formula?.doc ?? '').matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(([, of]) => of);
    expect(explained).toEqual(['partner', 'mutual']);
  });
});

describe('the checks above', () => {
  it.each([
    'class A { count = 0; }',
    'class A { #secret() {} }',
    'class A { static { start(); } }',
    'export const a = 1;',
    'import a from "a";',
    'await start();',
    'a ??= 1;',
  ])('find that the upload would refuse %s', (script) => {
    expect(() => parseScript(script)).toThrow(SyntaxError);
  });

  it('see a comment only when it stands directly above its function', () => {
    const [near, far] = topLevelFunctions(
      '/** @customfunction */\nfunction A(x) {}\n/** B */\nvar c;\nfunction B() {}',
    );
    expect(near).toMatchObject({ name: 'A', parameters: ['x'], doc: '* @customfunction ' });
    expect(far).toMatchObject({ name: 'B', doc: '' });
  });
});
