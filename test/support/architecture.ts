import { posix } from 'node:path';
import type { AnyNode } from 'acorn';
import { findLoopholes } from './gateway';
import { type Import, type ModuleSyntax, parseModule } from './moduleSyntax';
import { isFunction, namesIn, walk } from './syntax';

/** The folders of src, each of which may use those before it and none after it. */
const LAYERS = ['day', 'schema', 'domain', 'actions', 'google', 'entry'];
/** The vocabulary of the sidebar too; of what the server does it knows the types alone. */
const SHARED_WITH_SIDEBAR = ['src/day/day', 'src/schema/clientCode', 'src/schema/looks', 'src/schema/words'];
/** What is bundled into the add-on besides our own code; local may use any package. */
const PACKAGES: Record<string, readonly string[]> = { 'src/domain': ['papaparse'], sidebar: ['preact'] };
const GOOGLE_SERVICES = [
  'SpreadsheetApp',
  'PropertiesService',
  'MailApp',
  'LockService',
  'CacheService',
  'ScriptApp',
  'HtmlService',
  'Charts',
  'Session',
  'Utilities',
];
const AMBIENT = ['Date', 'Intl'];

export interface SourceFile {
  /** From the root of the project, with '/'. */
  readonly path: string;
  readonly text: string;
}

/** A parsed file and where it stands. */
interface Module extends ModuleSyntax {
  readonly path: string;
  /** 'day' … 'entry' for a file of src, else ''. */
  readonly layer: string;
}

const RULES = [forbiddenImports, googleServices, loopholes, ambientInput, waiting, workWhenLoaded];

/** What a file of src, sidebar or local does against the architecture, one sentence each. */
export async function findViolations({ path, text }: SourceFile): Promise<string[]> {
  const layer = /^src\/(\w+)\//.exec(path)?.[1] ?? '';
  const module = { path, layer, ...(await parseModule(path, text)) };
  const rules = path.startsWith('local/') ? [forbiddenImports] : RULES;
  const sentences = [...rules.flatMap((rule) => rule(module)), ...markupFromText(path, text)];
  return sentences.map((sentence) => `${path} ${sentence}`);
}

/** The path an import names, from the root, without extension. */
export function targetOf(path: string, from: string): string {
  return posix.join(posix.dirname(path), from);
}

function forbiddenImports(module: Module): string[] {
  return module.imports
    .filter((one) => !mayImport(module, one))
    .map(({ from }) => `may not import ${from.startsWith('.') ? targetOf(module.path, from) : from}`);
}

function mayImport({ path, layer }: Module, { from, typeOnly }: Import): boolean {
  const [home = ''] = path.split('/');
  if (!from.startsWith('.')) {
    const [name = ''] = from.split('/');
    const allowed = PACKAGES[layer === '' ? home : `src/${layer}`] ?? [];
    return home === 'local' || allowed.includes(name);
  }
  const target = targetOf(path, from);
  const [targetHome = '', targetLayer = ''] = target.split('/');
  if (home === 'src' && targetHome === 'src') return LAYERS.indexOf(targetLayer) <= LAYERS.indexOf(layer);
  if (home === 'sidebar' && targetHome === 'src') {
    return SHARED_WITH_SIDEBAR.includes(target) || (target === 'src/entry/api' && typeOnly);
  }
  return home === targetHome;
}

function googleServices({ layer, program }: Module): string[] {
  if (layer === 'google') return [];
  const names = namesIn(program);
  return GOOGLE_SERVICES.filter((name) => names.has(name)).map((name) => `names ${name}`);
}

function loopholes({ path, program }: Module): string[] {
  return findLoopholes(path, program);
}

/** Text becomes markup nowhere in the sidebar: what a person typed is only ever shown as text. */
function markupFromText(path: string, text: string): string[] {
  if (!path.startsWith('sidebar/')) return [];
  const found =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|document\.write)\b/.exec(text);
  return found ? [`makes markup from text: ${found[0]}`] : [];
}

/** The clock and chance enter through ports; only day.ts reckons, with dates it is given. */
function ambientInput({ path, layer, program }: Module): string[] {
  if (layer === 'google' || layer === '') return [];
  const nodes = [...walk(program)];
  const given = new Set(path === 'src/day/day.ts' ? nodes.map(givenDate) : []);
  return nodes.flatMap((node) => {
    if (node.type === 'Identifier' && AMBIENT.includes(node.name) && !given.has(node))
      return [`reads ${node.name}`];
    return isMathRandom(node) ? ['reads Math.random'] : [];
  });
}

/** The name Date in `Date.UTC` and in `new Date(something)`. */
function givenDate(node: AnyNode): AnyNode | undefined {
  if (node.type === 'NewExpression' && node.arguments.length > 0) return node.callee;
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return undefined;
  return node.property.name === 'UTC' && node.object.type !== 'Super' ? node.object : undefined;
}

function isMathRandom(node: AnyNode): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'Identifier' &&
    node.object.name === 'Math' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'random'
  );
}

/** Every service call blocks, and a promise nobody waits for is lost without a word. */
function waiting({ layer, program }: Module): string[] {
  if (layer === '') return [];
  const waits = [...walk(program)].some(
    (node) =>
      node.type === 'AwaitExpression' ||
      (node.type === 'Identifier' && node.name === 'Promise') ||
      ('async' in node && node.async === true),
  );
  return waits ? ['waits for something: nothing does in Apps Script'] : [];
}

/** The whole script is loaded for every formula and every edit: a module declares, and holds no state. */
function workWhenLoaded({ path, layer, program }: Module): string[] {
  if (layer === '') return [];
  const work = program.body.filter(
    (statement) => !isDeclaration(statement) && !isEntryPoint(path, statement),
  );
  return work.map((statement) => `works when loaded: ${statement.type}`);
}

function isDeclaration(statement: AnyNode): boolean {
  if (statement.type === 'ExportNamedDeclaration')
    return !statement.declaration || isDeclaration(statement.declaration);
  if (statement.type === 'VariableDeclaration') return statement.kind === 'const' && isConstant(statement);
  return ['ImportDeclaration', 'ExportAllDeclaration', 'FunctionDeclaration', 'ClassDeclaration'].includes(
    statement.type,
  );
}

/** Says what is computed at once: no service, no clock, no function called where it is written. */
function isConstant(declaration: AnyNode): boolean {
  const outsideFunctions = (node: AnyNode) => !isFunction(node);
  const names = namesIn(declaration, outsideFunctions);
  const calledAtOnce = [...walk(declaration, outsideFunctions)].some(
    (node) => node.type === 'CallExpression' && isFunction(node.callee),
  );
  return !calledAtOnce && ![...GOOGLE_SERVICES, ...AMBIENT].some((name) => names.has(name));
}

/** `global.onOpen = …` in the entry file. */
function isEntryPoint(path: string, statement: AnyNode): boolean {
  if (path !== 'src/entry/main.ts' || statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  return (
    expression.type === 'AssignmentExpression' &&
    expression.left.type === 'MemberExpression' &&
    expression.left.object.type === 'Identifier' &&
    expression.left.object.name === 'global'
  );
}
