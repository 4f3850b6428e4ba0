import { expect, it } from 'vitest';
import { indentByTabs } from '../../tools/indentByTabs.mjs';

const lines = (...all: readonly string[]) => all.join('\n');

it('two spaces at the start of a line become a tab', () => {
  expect(indentByTabs(lines('function f() {', '  if (x)', '    return 1;', '}'))).toBe(
    lines('function f() {', '\tif (x)', '\t\treturn 1;', '}'),
  );
});

it('text keeps its blanks', () => {
  const text = lines('const text = `one', '  two', '    three`;');
  expect(indentByTabs(text)).toBe(text);
});
