import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../support/dist';
import { openTab } from './support/tabClient';
import { temporaryFolder } from './support/temporaryFolder';

const COMMAND = join(root, '.build/local/run.mjs');

interface Run {
  process: ChildProcess;
  /** Everything it has printed when it is ready, or when it has ended. */
  said: string;
  address: string;
  ended: Promise<number | null>;
}

/** The built command, in a folder of its own. */
function run(folder: string, ...options: string[]): Promise<Run> {
  const child = spawn(process.execPath, [COMMAND, ...options], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return new Promise((resolve) => {
    let said = '';
    const answer = () => {
      const address = /http:\/\/\S+/.exec(said)?.[0] ?? '';
      resolve({ process: child, said, address, ended });
    };
    const hear = (text: Buffer) => {
      said += String(text);
      if (said.includes('Stop with')) answer();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(answer);
  });
}

test('the command makes a practice, prints its address, and is stopped by Ctrl+C without a trace', async () => {
  const folder = temporaryFolder();
  const { process: child, said, address, ended } = await run(folder, '--port', '0');
  expect(said).toContain('workbooks/practice.json');
  expect(said).toContain('practice-outbox');
  expect(said).not.toContain('not complete');
  const tab = await openTab(address);
  const { book, person, people } = await tab.heard('welcome');
  expect(book.name).toBe('Practice');
  expect(book.sheets.map(({ name }) => name)).not.toContain('Sheet1');
  expect([person, people.length]).toEqual(['ana@example.org', 3]);
  tab.close();
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(existsSync(join(folder, 'workbooks/practice.json.lock'))).toBe(false);
});

test('a second process on the same workbook is refused with the address of the first', async () => {
  const folder = temporaryFolder();
  const first = await run(folder, '--port', '0');
  const second = await run(folder, '--port', '0');
  expect(await second.ended).toBe(1);
  expect(second.said).toContain(first.address);
});

test('after kill -9 the workbook opens again at the same address with what was acknowledged', async () => {
  const folder = temporaryFolder();
  const first = await run(folder, '--port', '0');
  const tab = await openTab(first.address);
  const { book } = await tab.heard('welcome');
  const partners = book.sheets.find(({ name }) => name === 'Partners');
  const edit = { sheetId: partners?.id ?? 0, row: 40, column: 1, values: [['Dr Kept Example']] };
  expect((await tab.request({ kind: 'edit', ...edit })).ok).toBe(true);
  first.process.kill('SIGKILL');
  await first.ended;
  const second = await run(folder);
  expect(second.address).toBe(first.address);
  const again = await openTab(second.address);
  const cells = (await again.heard('welcome')).book.sheets.find(({ name }) => name === 'Partners')?.cells;
  expect(cells?.some(({ value }) => value === 'Dr Kept Example')).toBe(true);
});

test('a damaged workbook stops the start, is left as it is, and --fresh puts it aside', async () => {
  const folder = temporaryFolder();
  const workbook = join(folder, 'ours.json');
  writeFileSync(workbook, '{"mutual": "broken"');
  const refused = await run(folder, '--workbook', 'ours.json', '--port', '0');
  expect(await refused.ended).toBe(1);
  expect(refused.said).toContain('is damaged');
  expect(readFileSync(workbook, 'utf8')).toBe('{"mutual": "broken"');
  const fresh = await run(folder, '--workbook', 'ours.json', '--port', '0', '--fresh');
  expect(fresh.address).toMatch(/^http:/);
});
