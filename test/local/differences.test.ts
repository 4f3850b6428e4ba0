import { expect, it } from 'vitest';
import { METHODS } from '../../local/realm/methods';
import { googleMethods } from './apiNames';

/** One row a class: how many of Google's methods it has, and how many of these the host has. */
function renderCounts(): string {
  const google = googleMethods();
  const rows = Object.keys(METHODS)
    .sort()
    .map((name) => {
      const has = Object.values(METHODS[name] ?? {}).flat().length;
      return { name, has, of: google[name]?.length ?? 0 };
    });
  const total = rows.reduce((sum, { has, of }) => ({ has: sum.has + has, of: sum.of + of }), {
    has: 0,
    of: 0,
  });
  const lines = [...rows, { name: '**together**', ...total }].map(
    ({ name, has, of }) => `| ${name} | ${has} | ${of} |`,
  );
  return `# Methods the local host emulates

Made by test/local/differences.test.ts from the table of methods and Google's declarations: vitest -u renews it.
Builders of rules and charts, whose methods stay in the realm, are not counted.

| class | emulated | Google has |
|---|---:|---:|
${lines.join('\n')}
`;
}

it('the count of what is emulated is the table’s', async () => {
  await expect(renderCounts()).toMatchFileSnapshot('../../local/emulated.md');
});
