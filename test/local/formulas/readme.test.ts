import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILT_INS } from '../../../local/formulas';

it('the README names every built-in function once, and no other', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../../local/formulas/README.md'), 'utf8');
  const table = readme.split('\n').filter((line) => /^\| [a-z]/.test(line));
  const named = table.flatMap((line) => line.split('|')[2]?.trim().split(' ') ?? []);
  expect(named.sort()).toEqual([...BUILT_INS.keys()].sort());
});
