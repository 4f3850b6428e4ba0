import { describe, expect, it } from 'vitest';
import { addVersion } from '../../tools/changelog.mjs';

describe('a new version in the changelog', () => {
  const first = addVersion('# Changelog\n', '0.1.0', '2026-03-02', ['Mutual imports contacts.\n']);

  it('lists each change as one sentence', () => {
    expect(first).toBe('# Changelog\n\n## 0.1.0 (2026-03-02)\n\n- Mutual imports contacts.\n');
  });

  it('stands above the versions before it', () => {
    const second = addVersion(first, '0.2.0', '2026-04-06', ['Partners can\nbe merged.', 'Undo works.']);
    expect(second).toBe(
      '# Changelog\n\n## 0.2.0 (2026-04-06)\n\n- Partners can be merged.\n- Undo works.\n\n' +
        '## 0.1.0 (2026-03-02)\n\n- Mutual imports contacts.\n',
    );
  });

  it('is refused a second time', () => {
    expect(() => addVersion(first, '0.1.0', '2026-03-03', ['More.'])).toThrow('raise the version');
  });
});
