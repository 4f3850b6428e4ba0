import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** docs/threats.md: every line names a test that is there. */

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/threats.md'), 'utf8');
const lines = [...page.matchAll(/^\| ([IRSC]\d+) \|.*\| `([^`]+)` "([^"]+)" \|$/gm)];
const rows = [...page.matchAll(/^\| ([IRSC]\d+) \|/gm)].map(([, id]) => id);

describe('each threat', () => {
  it('has an id of its own, in order and without a gap', () => {
    const counts = { I: 11, R: 11, S: 15, C: 15 };
    const wanted = Object.entries(counts).flatMap(([letter, count]) =>
      Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
    );
    expect(rows).toEqual(wanted);
    expect(lines).toHaveLength(wanted.length);
  });

  it.each(lines.map(([, id = '', file = '', words = '']) => [id, file, words]))(
    '%s is tried in %s: %s',
    (_, file, words) => {
      expect(readFileSync(join(root, file), 'utf8')).toContain(words);
    },
  );
});
