import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHost, type Host } from '../../local/host';
import { bundleProgram, type Program } from '../../local/program';
import { readValues, valueAt } from '../../local/workbook/cells';
import { findSheet, findSheetByName } from '../../local/workbook/workbook';
import { type AppsScriptApi, startAppsScriptApi } from '../support/appsScriptApi';

const root = join(import.meta.dirname, '../..');
const OWNER = 'ana@example.org';
const run = promisify(execFile);

describe('npm run push', () => {
  let api: AppsScriptApi;
  beforeAll(async () => {
    api = await startAppsScriptApi();
  });
  afterAll(() => api.close());

  it('sends exactly the four files of dist to the script the project file names', async () => {
    await push(api, projectFile('a-script-of-ours'));

    expect(api.requests.at(-1)).toBe('PUT /v1/projects/a-script-of-ours/content');
    const sent = api.pushed.map(({ name, type }) => `${name} ${type}`).sort();
    expect(sent).toEqual(['Code SERVER_JS', 'appsscript JSON', 'import HTML', 'sidebar HTML']);
    for (const file of readdirSync(join(root, 'dist'))) {
      expect(sourceOf(api, file), file).toBe(readFileSync(join(root, 'dist', file), 'utf8'));
    }
  });

  it('asks no other host', () => {
    expect(api.requests.filter((request) => request.startsWith('CONNECT'))).toEqual([]);
  });

  it('says what is missing when the project file still has the placeholder, and sends nothing', async () => {
    const before = api.requests.length;
    await expect(push(api, join(root, '.clasp.json'))).rejects.toThrow('names no script of yours');
    expect(api.requests.length).toBe(before);
  });

  it('delivers code that answers =RECIPROCITY where there is a sheet and what Apps Script has, no more', () => {
    const host = createHost({ program: arrivedProgram(api), owner: OWNER });
    expect(
      host.call(OWNER, 'rpc', [JSON.stringify({ call: 'setUp', input: { practiceName: '' } })]),
    ).toMatchObject({
      ok: true,
      value: expect.stringContaining('"ok":true'),
    });
    typeRow(host, 'Partners', { Partner: 'Dana Kim' });
    expect(answerTo(host, '=RECIPROCITY("Dana Kim")')).toBe('None yet');
    typeRow(host, 'Referrals', { Date: '2026-03-01', Direction: 'Given', Partner: 'Dana Kim' });
    expect(answerTo(host, '=RECIPROCITY("Dana Kim", Mutual)')).toBe('Early days');
  });
});

function push(api: AppsScriptApi, project: string) {
  const { NO_PROXY: _, no_proxy: __, ...env } = process.env;
  return run(process.execPath, ['tools/push.mjs', '--project', project, '--auth', api.authFile], {
    cwd: root,
    env: { ...env, ...api.env },
  });
}

function projectFile(scriptId: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'push-')), 'project.json');
  writeFileSync(file, JSON.stringify({ scriptId, rootDir: 'dist' }));
  return file;
}

function sourceOf(api: AppsScriptApi, file: string): string {
  const name = file.replace(/\.\w+$/, '');
  return api.pushed.find((pushed) => pushed.name === name)?.source ?? '';
}

function arrivedProgram(api: AppsScriptApi): Program {
  const html = { sidebar: sourceOf(api, 'sidebar.html'), import: sourceOf(api, 'import.html') };
  const manifest = JSON.parse(sourceOf(api, 'appsscript.json'));
  return bundleProgram({ code: sourceOf(api, 'Code.js'), html, manifest });
}

/** Types cells into row 2 of a tab, by header. */
function typeRow(host: Host, tab: string, cells: Record<string, string>) {
  const sheet = findSheetByName(host.workbook, tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  const [headers = []] = readValues(sheet, { row: 1, column: 1, rows: 1, columns: sheet.columnCount });
  for (const [header, value] of Object.entries(cells)) {
    host.edit(OWNER, { sheetId: sheet.id, row: 2, column: headers.indexOf(header) + 1, values: [[value]] });
  }
}

/** What a formula typed into a tab of its own shows. */
function answerTo(host: Host, formula: string) {
  const sheetId = host.addSheet(OWNER, `About ${formula.length}`);
  host.edit(OWNER, { sheetId, row: 1, column: 1, values: [[formula]] });
  const sheet = findSheet(host.workbook, sheetId);
  return sheet && valueAt(sheet, 1, 1);
}
