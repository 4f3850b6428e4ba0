import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../local/disk';
import { makeFileText, openWorkbookFile, parseFileText } from '../../local/workbookFile';
import { temporaryFolder } from './support/temporaryFolder';

const stored = (snapshot: unknown) => ({ snapshot: JSON.stringify(snapshot), undelivered: '[]' });

async function savedTwice(): Promise<string> {
  const path = join(temporaryFolder(), 'practice.json');
  const file = openWorkbookFile(path);
  await file.save(stored({ rows: ['first'] }));
  await file.save(stored({ rows: ['first', 'second'] }));
  return path;
}

describe('a workbook file', () => {
  test('gives back what was saved', async () => {
    const path = await savedTwice();
    expect(await openWorkbookFile(path).load()).toEqual(stored({ rows: ['first', 'second'] }));
  });

  test('is missing before the first save, which is no error', async () => {
    expect(await openWorkbookFile(join(temporaryFolder(), 'none.json')).load()).toBeUndefined();
  });

  test('keeps the save before the last as a whole copy', async () => {
    const path = await savedTwice();
    expect(parseFileText(readFileSync(`${path}.bak`, 'utf8'))).toEqual(stored({ rows: ['first'] }));
  });

  test('is not written when nothing has changed', async () => {
    const path = await savedTwice();
    const file = openWorkbookFile(path);
    await file.load();
    await file.save(stored({ rows: ['first', 'second'] }));
    expect(parseFileText(readFileSync(`${path}.bak`, 'utf8'))).toEqual(stored({ rows: ['first'] }));
  });

  test('is JSON that other programs can read', async () => {
    const path = await savedTwice();
    expect(JSON.parse(readFileSync(path, 'utf8')).snapshot).toEqual({ rows: ['first', 'second'] });
  });
});

describe('a damaged workbook file', () => {
  test('cut short at any byte is refused and left as it is', () => {
    const text = makeFileText(stored({ rows: ['Dr Ada Example'] }));
    for (let length = 0; length < text.length; length += 1) {
      expect(() => parseFileText(text.slice(0, length)), `cut after ${length}`).toThrow();
    }
  });

  test('with any one character changed is refused', () => {
    const text = makeFileText(stored({ rows: ['Dr Ada Example'] }));
    for (let at = 0; at < text.length; at += 1) {
      const changed = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      expect(() => parseFileText(changed), `changed at ${at}`).toThrow();
    }
  });

  test('is never replaced, and the sentence names the whole copy beside it', async () => {
    const path = await savedTwice();
    writeFileSync(path, 'not a workbook');
    await expect(openWorkbookFile(path).load()).rejects.toThrow(`${path}.bak`);
    expect(readFileSync(path, 'utf8')).toBe('not a workbook');
  });

  test('that has vanished beside its copy is not taken for a new one', async () => {
    const path = await savedTwice();
    await realDisk.rename(path, `${path}.moved`);
    await expect(openWorkbookFile(path).load()).rejects.toThrow('the file is gone');
  });
});

/** A disk whose steps fail from the given one on. */
function failingDisk(failAt: number): Disk {
  let step = 0;
  const counted =
    <A extends unknown[], R>(run: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      step += 1;
      if (step >= failAt) throw new Error('no space left on device');
      return run(...args);
    };
  return {
    ...realDisk,
    write: counted(realDisk.write),
    keep: counted(realDisk.keep),
    rename: counted(realDisk.rename),
    syncFolderOf: counted(realDisk.syncFolderOf),
  };
}

describe('a disk that fails', () => {
  test.each([1, 2, 3, 4])(
    'at step %i of a save leaves a whole workbook, the old or the new',
    async (failAt) => {
      const path = join(temporaryFolder(), 'practice.json');
      await openWorkbookFile(path).save(stored('old'));
      const file = openWorkbookFile(path, failingDisk(failAt));
      await file.load();
      await expect(file.save(stored('new'))).rejects.toThrow('no space left');
      const found = await openWorkbookFile(path).load();
      expect(found).toEqual(stored(failAt < 4 ? 'old' : 'new'));
    },
  );

  test('lets the same state be saved once it works again', async () => {
    const path = join(temporaryFolder(), 'practice.json');
    let full = true;
    const disk = {
      ...realDisk,
      write: async (to: string, text: string) => {
        if (full) throw new Error('no space left on device');
        await realDisk.write(to, text);
      },
    };
    const file = openWorkbookFile(path, disk);
    await expect(file.save(stored('kept'))).rejects.toThrow();
    full = false;
    await file.save(stored('kept'));
    expect(await openWorkbookFile(path).load()).toEqual(stored('kept'));
  });
});

const WRITER = `
import { openWorkbookFile } from ${JSON.stringify(join(import.meta.dirname, '../../local/workbookFile'))};
const file = openWorkbookFile(process.argv[2]);
const found = await file.load();
let count = found ? JSON.parse(found.snapshot).count : 0;
for (;;) {
  count += 1;
  await file.save({ snapshot: JSON.stringify({ count, filler: 'x'.repeat(20000) }), undelivered: '[]' });
  process.stdout.write(count + '\\n');
}`;

/** Runs the writer until it has acknowledged some saves, kills it, and answers the last one acknowledged. */
function killWhileWriting(program: string, path: string, after: number): Promise<number> {
  return new Promise((resolve) => {
    const writer = spawn(process.execPath, [program, path]);
    let heard = '';
    writer.stdout.on('data', (text) => {
      heard += String(text);
      if (heard.split('\n').length > after) writer.kill('SIGKILL');
    });
    writer.on('close', () => resolve(Number(heard.trimEnd().split('\n').at(-1))));
  });
}

test('what was acknowledged survives kill -9, ten times over', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'practice.json');
  const program = join(folder, 'writer.mjs');
  const { outputFiles } = buildSync({
    stdin: { contents: WRITER, resolveDir: import.meta.dirname },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  writeFileSync(program, outputFiles[0]?.text ?? '');
  for (let round = 0; round < 10; round += 1) {
    const acknowledged = await killWhileWriting(program, path, 1 + (round % 5));
    const found = await openWorkbookFile(path).load();
    expect(JSON.parse(found?.snapshot ?? '{}').count).toBeGreaterThanOrEqual(acknowledged);
  }
  expect(existsSync(`${path}.bak`)).toBe(true);
}, 120_000);
