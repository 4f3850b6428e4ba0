import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { distFolder, root } from '../support/dist';

const run = promisify(execFile);
const FILES = ['Code.js', 'appsscript.json', 'import.html', 'sidebar.html'];

describe('dist', () => {
  it('holds exactly the four files', () => {
    expect(readdirSync(distFolder).sort()).toEqual(FILES);
  });

  it.each([
    ['Code.js', 520_000],
    ['sidebar.html', 140 * 1024],
    ['import.html', 60_000],
  ])('%s is smaller than %d bytes, for it is loaded at every call', (name, budget) => {
    expect(statSync(join(distFolder, name)).size).toBeLessThan(budget);
  });

  it.each(FILES)('%s says nothing of the machine it was built on', (name) => {
    expect(readFileSync(join(distFolder, name), 'utf8')).not.toContain(root);
  });

  it('comes out the same, byte for byte, when it is built again', async () => {
    const again = join(root, '.build/again');
    await run(process.execPath, ['build.mjs', again], { cwd: root });
    for (const name of FILES) {
      const same = readFileSync(join(again, name)).equals(readFileSync(join(distFolder, name)));
      expect(same, name).toBe(true);
    }
    rmSync(again, { recursive: true });
  });
});
