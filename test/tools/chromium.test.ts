import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, findHeadless } from '../../tools/chromium.mjs';

describe('the browser of the tests', () => {
  it('is the one CHROMIUM names, whatever else is installed', () => {
    expect(findChromium({ CHROMIUM: '/opt/my-browser', PATH: folderWith('chromium') })).toBe(
      '/opt/my-browser',
    );
  });

  it.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
    'is an installed %s',
    (name) => {
      const folder = folderWith(name);
      expect(findChromium({ PATH: [mkdtempSync(join(tmpdir(), 'empty-')), folder].join(delimiter) })).toBe(
        join(folder, name),
      );
    },
  );

  it('is none where only a file that cannot be run has the name', () => {
    const folder = folderWith('chromium', 0o644);
    expect(findChromium({ PATH: folder })).not.toBe(join(folder, 'chromium'));
  });
});

describe('the browser of a page without windows', () => {
  it('is an installed headless shell, even beside Chromium', () => {
    const [shell, whole] = [folderWith('chromium-headless-shell'), folderWith('chromium')];
    expect(findHeadless({ PATH: [whole, shell].join(delimiter) })).toBe(
      join(shell, 'chromium-headless-shell'),
    );
  });

  it('is Chromium where there is no headless shell', () => {
    const folder = folderWith('chromium');
    expect(findHeadless({ PATH: folder })).toBe(join(folder, 'chromium'));
  });

  it('is the one CHROMIUM names, whatever else is installed', () => {
    const PATH = folderWith('chromium-headless-shell');
    expect(findHeadless({ CHROMIUM: '/opt/my-browser', PATH })).toBe('/opt/my-browser');
  });
});

function folderWith(name: string, mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  writeFileSync(join(folder, name), '#!/bin/sh\n');
  chmodSync(join(folder, name), mode);
  return folder;
}
