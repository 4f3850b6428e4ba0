import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findViolations, type SourceFile } from './support/architecture';
import { findCycles } from './support/importCycles';

const root = join(import.meta.dirname, '..');

describe('every file keeps to the architecture', () => {
  it.each(['src', 'sidebar', 'local'])('in %s', async (folder) => {
    const violations = await Promise.all(sourcesIn(folder).map(findViolations));
    expect(violations.flat()).toEqual([]);
  });

  it.each(['src', 'sidebar'])('and %s has no circle of imports', async (folder) => {
    expect(await findCycles(sourcesIn(folder))).toEqual([]);
  });
});

describe('a folder uses those to its left', () => {
  it.each([
    ['src/domain/stage.ts', `import { addDays } from '../day/day';`],
    ['src/google/tabs.ts', `import type { Tables } from '../actions/ports';`],
    ['src/entry/wire.ts', `import { sheetTables } from '../google/sheetTables';`],
    ['sidebar/days.ts', `import { addDays } from '../src/day/day';`],
    ['sidebar/panels/log.tsx', `import { PERMISSIONS } from '../../src/schema/words';`],
    ['sidebar/panels/due.tsx', `import type { DueItem } from '../../src/entry/api';`],
    ['sidebar/panels/log.tsx', `import { useState } from 'preact/hooks';`],
    ['local/host.ts', `import { readFileSync } from 'node:fs';`],
  ])('%s may say %s', accept);

  it.each([
    ['src/day/day.ts', `import { text } from '../schema/column';`],
    ['src/schema/table.ts', `import type { Stage } from '../domain/stage';`],
    ['src/schema/table.ts', `export type { Stage } from '../domain/stage';`],
    ['src/schema/table.ts', `type Stage = import('../domain/stage').Stage;`],
    ['src/domain/stage.ts', `export { save } from '../actions/ports';`],
    ['src/actions/snooze.ts', `export * from '../google/tabs';`],
    ['src/google/tabs.ts', `import '../entry/main';`],
    ['src/domain/stage.ts', `import { chunk } from 'lodash-es';`],
    ['src/google/tabs.ts', `import { parse } from 'papaparse';`],
    ['src/domain/stage.ts', `import { view } from '../../sidebar/view';`],
    ['sidebar/server.ts', `import { calls } from '../src/entry/api';`],
    ['sidebar/server.ts', `import type { Calls } from '../src/entry/calls';`],
    ['sidebar/days.ts', `import { stageOf } from '../src/domain/stage';`],
    ['sidebar/days.ts', `import { partners } from '../src/schema/partners';`],
    ['sidebar/days.ts', `import { html } from 'lit';`],
    ['local/host.ts', `import { addDays } from '../src/day/day';`],
    ['local/page/start.tsx', `import type { State } from '../../sidebar/state';`],
  ])('%s may not say %s', refuse);
});

describe('only src/google and the local host name a service of Google', () => {
  it.each([
    ['src/google/tabs.ts', 'export const read = () => SpreadsheetApp.getActive();'],
    ['src/domain/words.ts', `export const words = { Session: 'a talk', label: (x) => x.Utilities };`],
    ['local/realm/Session.ts', 'export const session = Session;'],
  ])('%s may say %s', accept);

  it.each([
    ['src/entry/main.ts', 'export const read = () => SpreadsheetApp.getActive();'],
    ['src/actions/log.ts', 'export const id = () => Utilities.getUuid();'],
    ['src/actions/log.ts', `export const mail = (to: string) => MailApp['sendEmail'](to, '', '');`],
    ['sidebar/links.ts', 'export const who = () => Session.getActiveUser().getEmail();'],
  ])('%s may not say %s', refuse);
});

describe('what comes into a cell, a log or a line of code passes one place', () => {
  it.each([
    ['src/google/write.ts', 'export const write = (range, values) => range.setValues(values);'],
    ['src/google/report.ts', 'export const report = (text) => console.error(text);'],
    ['src/domain/rules.ts', 'export const rows = { setValues: [1] };'],
  ])('%s may say %s', accept);

  it.each([
    ['src/google/tabs.ts', 'export const write = (range, values) => range.setValues(values);'],
    ['src/google/tabs.ts', `export const write = (range, value) => range['setValue'](value);`],
    ['src/google/write.ts', 'export const write = (range, text) => range.setFormula(text);'],
    ['src/google/newRows.ts', 'export const add = (sheet, row) => sheet.appendRow(row);'],
    ['src/google/write.ts', 'export const write = (range, rich) => range.setRichTextValue(rich);'],
    ['src/google/write.ts', 'export const move = (range, to) => range.copyTo(to);'],
    ['src/google/mail.ts', 'export const note = (text) => console.log(text);'],
    ['src/actions/log.ts', 'export const note = (text) => Logger.log(text);'],
    ['src/domain/rules.ts', 'export const run = (text) => eval(text);'],
    ['sidebar/view.ts', 'export const run = (text) => new Function(text)();'],
    [
      'src/google/ledger.ts',
      'export const keep = (text) => CacheService.getDocumentCache().put(text, text);',
    ],
    ['src/google/ledger.ts', 'export const keep = () => PropertiesService.getScriptProperties();'],
  ])('%s may not say %s', refuse);
});

describe('the clock and chance come in through ports', () => {
  it.each([
    ['src/day/day.ts', 'export const make = (ms: number) => new Date(Date.UTC(2026, 0, 1) + ms);'],
    ['src/google/clock.ts', 'export const now = () => new Date();'],
    ['src/schema/words.ts', `export const headers = { Date: 'Date' };`],
    ['sidebar/chance.ts', 'export const chance = () => Math.random();'],
  ])('%s may say %s', accept);

  it.each([
    ['src/day/day.ts', 'export const today = () => new Date();'],
    ['src/day/day.ts', 'export const now = () => Date.now();'],
    ['src/day/day.ts', 'export const text = () => Date();'],
    ['src/domain/due.ts', 'export const utc = (y: number) => Date.UTC(y, 0, 1);'],
    ['src/domain/due.ts', 'export const day = (ms: number) => new Date(ms);'],
    ['src/actions/log.ts', 'export const id = () => Math.random();'],
    ['src/schema/cell.ts', `export const show = (n: number) => new Intl.NumberFormat('en').format(n);`],
    ['src/entry/calls.ts', 'export const today = () => new Date();'],
  ])('%s may not say %s', refuse);
});

describe('nothing waits', () => {
  it.each([
    ['src/google/mail.ts', 'export async function send() {}'],
    ['src/google/mail.ts', 'export const send = async () => {};'],
    ['src/google/mail.ts', 'export const send = { async now() {} };'],
    ['src/google/mail.ts', 'export const send = () => Promise.resolve();'],
    ['src/google/mail.ts', 'export async function* each(list) { for await (const one of list) yield one; }'],
  ])('%s may not say %s', refuse);
});

describe('a module only declares when it is loaded', () => {
  it.each([
    ['src/schema/partners.ts', `export const partners = defineTable('partners', {});`],
    ['src/entry/main.ts', 'declare const global: { onOpen(): void }; global.onOpen = () => {};'],
    ['src/schema/words.ts', 'export type Word = string; export interface Words { readonly all: Word[] }'],
    ['src/google/tabs.ts', 'export const read = () => { SpreadsheetApp.flush(); };'],
  ])('%s may say %s', accept);

  it.each([
    ['src/google/tabs.ts', 'start();'],
    ['src/google/tabs.ts', 'export let cached = 0;'],
    ['src/google/tabs.ts', 'for (const name of names) register(name);'],
    ['src/google/tabs.ts', 'export const sheet = SpreadsheetApp.getActive();'],
    ['src/google/tabs.ts', 'export const sheet = (() => SpreadsheetApp.getActive())();'],
    ['src/google/clock.ts', 'export const started = Date.now();'],
    ['src/entry/calls.ts', 'global.rpc = () => {};'],
    ['src/entry/main.ts', 'other.onOpen = () => {};'],
    ['src/schema/words.ts', 'export enum Word { Yes }'],
  ])('%s may not say %s', refuse);
});

describe('the sidebar makes no markup from text', () => {
  it.each([
    ['sidebar/view.ts', 'export const show = (at: Element, text: string) => { at.innerHTML = text; };'],
    [
      'sidebar/view.tsx',
      'export const View = (props) => <p dangerouslySetInnerHTML={{ __html: props.text }} />;',
    ],
  ])('%s may not say %s', refuse);
});

describe('a circle of imports', () => {
  const circle = (back: string) => [
    { path: 'src/domain/a.ts', text: `import { b } from './b';` },
    { path: 'src/domain/b.ts', text: `import { c } from './parts/c';` },
    { path: 'src/domain/parts/c.ts', text: back },
  ];

  it('is found and named', async () => {
    expect(await findCycles(circle(`export { a } from '../a';`))).toEqual([
      'src/domain/a.ts → src/domain/b.ts → src/domain/parts/c.ts → src/domain/a.ts',
    ]);
  });

  it('is none when only types lead back', async () => {
    expect(await findCycles(circle(`import type { A } from '../a';`))).toEqual([]);
  });
});

async function accept(path: string, text: string) {
  expect(await findViolations({ path, text })).toEqual([]);
}

async function refuse(path: string, text: string) {
  expect(await findViolations({ path, text })).not.toEqual([]);
}

function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('/.'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
