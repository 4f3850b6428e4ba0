import { expect, it } from 'vitest';
import { dropMargins } from '../../tools/dropMargins.mjs';

it('the names of files stay, without blank lines around them and the folder they share', () => {
  expect(dropMargins('a();\n\n;// ./src/day/day.ts\n\n\nb();\n')).toBe('a();\n;// day/day.ts\nb();\n');
});

it('annotations and margins go', () => {
  expect(dropMargins('/******/ let x;\nconst y = /* @__PURE__ */ new Map();\n')).toBe(
    'let x;\nconst y = new Map();\n',
  );
});

it('text stays as it is', () => {
  const text = 'const a = "/* PURE */";\n\n\nconst b = "/******/";\n';
  expect(dropMargins(text)).toBe(text);
});
