import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { phoneKey } from '../../../src/domain/personKey';
import { parseModule } from '../../support/moduleSyntax';
import { walk } from '../../support/syntax';

/** I11: every pattern of the add-on, given text made to keep it busy for ever. */

const ROOT = join(import.meta.dirname, '../../..');
const LONG = 50_000;
const MOST = 50;
const PIECES = ['a', '-', ' ', '1', '"', ',', '1/', 'a.', '\u0301', '\n'];

interface Found {
  readonly where: string;
  readonly pattern: RegExp;
}

async function patternsIn(path: string): Promise<Found[]> {
  const { program } = await parseModule(path, readFileSync(join(ROOT, path), 'utf8'));
  return [...walk(program)].flatMap((node) =>
    node.type === 'Literal' && 'regex' in node && node.regex
      ? [{ where: path, pattern: new RegExp(node.regex.pattern, node.regex.flags) }]
      : [],
  );
}

const files = ['src', 'sidebar'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts') && !path.includes('/.')),
);

/** Long repetitions of what such patterns repeat, ending in what they cannot take. */
function attacksOn({ source }: RegExp): string[] {
  const literal = [...source.replace(/\\./g, '')].filter((letter) => !/[\^$*+?()[\]{}|\w]/.test(letter));
  const pieces = [...new Set([...PIECES, ...literal.slice(0, 3)])];
  return pieces.map((piece) => `${piece.repeat(Math.ceil(LONG / piece.length))}\u0000!`);
}

/** The shortest of three tries: the machine may be busy with others. */
function costOf({ pattern }: Found, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < 3 && best > MOST; time++) {
    const start = performance.now();
    text.replace(pattern, '');
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Patterns whose text is cut to so many characters before (src/domain/personKey.ts). */
const CUT = new Map([['^(.*?)(?:\\s*(?:ext|extension|x|#)\\.?\\s*(\\d{1,6}))?\\s*$', 100]]);

describe('I11: text of 50,000 characters made to keep a pattern busy', async () => {
  const found = (await Promise.all(files.map(patternsIn))).flat();
  const unique = [...new Map(found.map((one) => [String(one.pattern), one])).values()];

  it('there are patterns to try', () => {
    expect(unique.length).toBeGreaterThan(100);
    for (const source of CUT.keys()) expect(unique.map(({ pattern }) => pattern.source)).toContain(source);
  });

  it.each(unique.map((one) => [`${one.pattern}`, one] as const))('%s is done within 50 ms', (_, one) => {
    const attacks = attacksOn(one.pattern).map((text) =>
      text.slice(-(CUT.get(one.pattern.source) ?? text.length)),
    );
    const slow = attacks.find((text) => costOf(one, text) > MOST);
    expect(slow?.slice(0, 6), one.where).toBeUndefined();
  });

  it('what is cut is cut: a telephone number of 50,000 characters is compared at once', () => {
    const start = performance.now();
    for (const text of attacksOn(/x#/)) phoneKey(text);
    expect(performance.now() - start).toBeLessThan(20 * MOST);
  });
});
