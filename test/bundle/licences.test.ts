import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPackages, isAllowed, renderNotices } from '../../tools/licences.mjs';

describe('what others wrote and we ship', () => {
  it.each(['MIT', 'Apache-2.0', '(MIT OR GPL-3.0)', 'MIT AND ISC'])('may be under %s', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });

  it.each(['GPL-3.0', 'AGPL-3.0-only', 'MIT AND GPL-2.0', 'SEE LICENSE IN LICENSE', ''])(
    'may not be under "%s"',
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    },
  );

  it('is named with its licence text beside it', () => {
    const file = installedFile('@example/kind', { license: 'MIT' }, 'Copyright Example, free to use.');
    const notices = renderNotices(findPackages([file, '/ours/src/day/day.ts']));
    expect(notices).toContain('@example/kind 1.0.0 (MIT)');
    expect(notices).toContain('Copyright Example, free to use.');
  });

  it('is named together where the licence text is the same', () => {
    const files = ['one', 'two'].map((name) => installedFile(name, { license: 'MIT' }, 'Free to use.'));
    expect(renderNotices(findPackages(files))).toContain('one 1.0.0 (MIT)\ntwo 1.0.0 (MIT)\n\nFree to use.');
  });

  it('stops the build, by name, when its licence is not on the list', () => {
    const file = installedFile('strict', { license: 'GPL-3.0' }, 'Copyleft.');
    expect(() => findPackages([file])).toThrow('strict 1.0.0 (GPL-3.0)');
  });

  it('needs no notice when all is our own', () => {
    expect(renderNotices(findPackages(['/ours/src/day/day.ts']))).toBe('');
  });
});

function installedFile(name: string, fields: object, licenceText: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'licences-')), 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...fields }));
  writeFileSync(join(folder, 'LICENSE'), licenceText);
  return join(folder, 'index.js');
}
