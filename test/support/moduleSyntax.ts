import { type Program, parse } from 'acorn';
import { transform } from 'esbuild';
import { walk } from './syntax';

export interface Import {
  /** As written: './words', 'preact/hooks'. */
  readonly from: string;
  /** Gone once the types are: `import type`, `export type … from`, `import('…').Name`. */
  readonly typeOnly: boolean;
}

export interface ModuleSyntax {
  /** The module as JavaScript, its types removed. */
  readonly program: Program;
  readonly imports: readonly Import[];
}

/** Reads one TypeScript module: esbuild takes the types off, acorn parses what is left. */
export async function parseModule(path: string, text: string): Promise<ModuleSyntax> {
  const program = await parseWithoutTypes(path, text);
  const values = importedFrom(program);
  const types = importedFrom(await parseWithoutTypes(path, keepTypeImports(text)));
  const inType = [...text.matchAll(/\bimport\(\s*'([^']+)'/g)].map(([, from = '']) => from);
  const all = new Set([...values, ...types, ...inType]);
  return { program, imports: [...all].map((from) => ({ from, typeOnly: !values.includes(from) })) };
}

async function parseWithoutTypes(path: string, text: string): Promise<Program> {
  const { code } = await transform(text, {
    sourcefile: path,
    loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  return parse(code, { ecmaVersion: 2022, sourceType: 'module' });
}

/** Type imports written as value imports, so that they survive the loss of the types. */
function keepTypeImports(text: string): string {
  return text.replace(/^(\s*(?:import|export)) type(?=\s*[{*]|\s+\w+\s+from\b)/gm, '$1');
}

function importedFrom(program: Program): string[] {
  const sources = [...walk(program)].map((node) => {
    if (node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration') return node.source;
    if (node.type === 'ExportNamedDeclaration' || node.type === 'ImportExpression') return node.source;
    return undefined;
  });
  return sources.flatMap((source) => (source?.type === 'Literal' ? [String(source.value)] : []));
}
