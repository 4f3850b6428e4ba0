import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { METHODS } from '../../local/realm/methods';

const folder = dirname(fileURLToPath(import.meta.resolve('@types/google-apps-script/package.json')));

/** Where a class is looked for, in this order: other services have classes of the same names. */
const FILES = [
  'spreadsheet',
  'base',
  'charts',
  'properties',
  'cache',
  'lock',
  'mail',
  'script',
  'html',
  'utilities',
];

/** The texts of the declarations without their comments. */
function declarations(): string[] {
  return FILES.map((name) =>
    readFileSync(join(folder, `google-apps-script.${name}.d.ts`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  );
}

/** Names of a class's methods as Google declares them, in order, without doubles. */
function methodsOfInterface(text: string, name: string): string[] {
  const names = new Set<string>();
  for (const [, , body = ''] of text.matchAll(
    new RegExp(`^( *)interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)\\n\\1\\}`, 'gm'),
  )) {
    for (const [, method = ''] of body.matchAll(/^\s*([a-z]\w*)\(/gm)) names.add(method);
  }
  return [...names].sort();
}

/** Every method Google has on the classes the host emulates, by class. */
export function googleMethods(): Record<string, string[]> {
  const texts = declarations();
  const methodsOf = (name: string) => {
    const text = texts.find((one) => new RegExp(`^ *interface ${name}\\b`, 'm').test(one)) ?? '';
    return methodsOfInterface(text, name);
  };
  return Object.fromEntries(
    [...Object.keys(METHODS), ...BUILDERS].sort().map((name) => [name, methodsOf(name)]),
  );
}

/** Classes a script only builds with: all their methods are the realm's own. */
const BUILDERS = ['ConditionalFormatRuleBuilder', 'DataValidationBuilder', 'EmbeddedChartBuilder'];

function wrapped(words: string[]): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length > 100) lines.push(`    ${word}`);
    else lines[lines.length - 1] = last === '' ? `    ${word}` : `${last} ${word}`;
  }
  return lines.join('\n');
}

export function renderApiNames(): string {
  const lines = Object.entries(googleMethods()).map(([name, methods]) => {
    return `  ${name}: \`\n${wrapped(methods)}\n  \`,`;
  });
  return `// Made by test/local/emulation.test.ts from Google's declarations: vitest -u renews it.

/** Every method Google has on the emulated classes; those not emulated throw when called. */
export const API_NAMES: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`;
}
