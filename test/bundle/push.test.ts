import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppsScriptApi, startAppsScriptApi } from '../support/appsScriptApi';

const root = join(import.meta.dirname, '../..');
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

  it('delivers code that answers =RECIPROCITY where there is a sheet and nothing else', () => {
    const context = createContext({ SpreadsheetApp: oneSheet() });
    runInContext(sourceOf(api, 'Code.js'), context);
    expect(runInContext('RECIPROCITY("Dana Kim")', context)).toBe('Balanced');
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

function oneSheet() {
  const rows = [
    ['Partner', 'Reciprocity'],
    ['Dana Kim', 'Balanced'],
  ];
  const sheet = { getDataRange: () => ({ getValues: () => rows }) };
  return { getActiveSpreadsheet: () => ({ getSheetByName: () => sheet }) };
}
