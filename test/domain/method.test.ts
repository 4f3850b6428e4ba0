import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DRAFT_IDS } from '../../src/domain/drafts/draft';
import { LOOP_SENTENCES } from '../../src/domain/sentences';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import { SETTINGS } from '../../src/schema/settings';
import * as words from '../../src/schema/words';
import { TABLES } from '../../src/schema/workbook';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** How many things each of the five articles asks for. */
const ROWS_OF_ARTICLE = [22, 18, 20, 18, 32];
const IDS = ROWS_OF_ARTICLE.flatMap((count, article) =>
  Array.from({ length: count }, (_, row) => `${article}.${row + 1}`),
);

interface Row {
  readonly id: string;
  readonly what: string;
  readonly servedBy: string;
}

const rows: readonly Row[] = read('docs/method.md')
  .split('\n')
  .flatMap((line) => {
    const [, id = '', , what = '', servedBy = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d\.\d+$/.test(id) ? [{ id, what, servedBy }] : [];
  });

const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const italicsIn = (text: string): string[] =>
  [...text.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, name = '']) => name.toLowerCase());

/** Every name a person meets in the sheet. */
const NAMES = new Set(
  [
    ...TABLES.flatMap(({ name, columns }) => [name, ...Object.values(columns).map(({ header }) => header)]),
    ...DEFAULT_KINDS.map(({ kind }) => kind),
    ...Object.values(words).flat().map(String),
    ...Object.keys(LOOP_SENTENCES),
    ...DRAFT_IDS,
  ].map((name) => name.toLowerCase().replace(/’/g, "'")),
);

/** Every word of the sidebar, the menu and the Dashboard. */
const SPOKEN = [
  ...readdirSync(new URL('sidebar/words/', ROOT)).map((file) => `sidebar/words/${file}`),
  'src/entry/menu.ts',
  'src/domain/dashboard/words.ts',
  'src/domain/partner/words.ts',
  'src/domain/sentences.ts',
]
  .map(read)
  .join('\n')
  .toLowerCase();

describe('the method, row by row', () => {
  it('has every one of the 110 rows once, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(IDS);
  });

  it('names no file that is not there', () => {
    const named = rows.flatMap(({ id, servedBy }) => codeIn(servedBy).map((path) => ({ id, path })));
    const missing = named.filter(({ path }) => /\//.test(path) && !existsSync(new URL(path, ROOT)));
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(200);
  });

  it('promises nothing: each row is served by a test, declared, or says why it is not built', () => {
    const open = rows.filter(
      ({ servedBy }) => !isServed(servedBy) && !/^(declared|not built): /.test(servedBy),
    );
    expect(open).toEqual([]);
    expect(rows.filter(({ servedBy }) => /planned:/.test(servedBy))).toEqual([]);
  });

  it('calls columns, kinds, drafts and panels by the names they have', () => {
    const unknown = rows.flatMap(({ id, what }) =>
      italicsIn(what)
        .filter((name) => !NAMES.has(name) && !SPOKEN.includes(name))
        .map((name) => `${id}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('calls settings by the names they have', () => {
    const named = rows.flatMap(({ what }) => codeIn(what)).filter((code) => /^[a-z_]+$/.test(code));
    expect(named.filter((name) => !(name in SETTINGS))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });
});

/** `rules` · `tests` */
function isServed(servedBy: string): boolean {
  const [, tests = ''] = servedBy.split(';')[0]?.split(' · ') ?? [];
  return servedBy.startsWith('served: ') && codeIn(tests).some((path) => path.endsWith('.test.ts'));
}

describe('the tensions between the articles', () => {
  it('each name the group of tests that shows their rule', () => {
    const section = read('docs/method.md').split('## Where the articles pull')[1]?.split('\n## ')[0] ?? '';
    const groups = [...section.matchAll(/\| “([^”]+)” \|$/gm)].map(([, group = '']) => group);
    expect(groups).toHaveLength(8);
    const tests = read('test/domain/tensions.test.ts');
    expect(groups.filter((group) => !tests.includes(`describe('${group}`))).toEqual([]);
  });
});
