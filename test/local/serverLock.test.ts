import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockWorkbook } from '../../local/workbookLock';
import { temporaryFolder } from './support/temporaryFolder';

test('a second opening of a workbook is refused with the address of the first', async () => {
  const workbook = join(temporaryFolder(), 'practice.json');
  const lock = await lockWorkbook(workbook);
  await lock.announce('http://127.0.0.1:4173/#abc');
  await expect(lockWorkbook(workbook)).rejects.toThrow('http://127.0.0.1:4173/#abc');
});

test('a workbook can be opened again after it was released', async () => {
  const workbook = join(temporaryFolder(), 'practice.json');
  await (await lockWorkbook(workbook)).release();
  await (await lockWorkbook(workbook)).release();
  expect(existsSync(`${workbook}.lock`)).toBe(false);
});

test('the lock of a process that was killed is taken over', async () => {
  const workbook = join(temporaryFolder(), 'practice.json');
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.on('close', resolve));
  writeFileSync(`${workbook}.lock`, JSON.stringify({ pid: dead.pid, started: '1', address: '' }));
  await (await lockWorkbook(workbook)).release();
});

test('the lock of a process whose number another one has now is taken over', async () => {
  const workbook = join(temporaryFolder(), 'practice.json');
  const isLinux = existsSync('/proc/self/stat');
  const pid = isLinux ? process.pid : 2 ** 22 + 1;
  writeFileSync(`${workbook}.lock`, JSON.stringify({ pid, started: '1', address: '' }));
  await (await lockWorkbook(workbook)).release();
});

test('a lock that was being written when the power went is taken over', async () => {
  const workbook = join(temporaryFolder(), 'practice.json');
  writeFileSync(`${workbook}.lock`, '{"pid":');
  await (await lockWorkbook(workbook)).release();
});

test('of ten processes that find a dead lock at once, one gets the workbook', async () => {
  const workbook = join(temporaryFolder(), 'practice.json');
  writeFileSync(`${workbook}.lock`, '{"pid":');
  const attempts = await Promise.allSettled(Array.from({ length: 10 }, () => lockWorkbook(workbook)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
