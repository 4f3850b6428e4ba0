import type { Area } from './areas';
import { BUILT_INS } from './functions/all';
import type { Node, Parsed } from './parse';
import { areaOf } from './references';

/** What a formula depends on. */
export interface Dependencies {
  /** `sheet` undefined is the formula's own; open ranges reach to Infinity. */
  readonly areas: readonly { readonly sheet: string | undefined; readonly area: Area }[];
  /** Names of ranges, in capitals. */
  readonly names: readonly string[];
  /** Names of functions, in capitals. */
  readonly functions: readonly string[];
  /** True when the value changes by the clock alone. */
  readonly volatile: boolean;
}

/** Functions that look only at where a range lies. */
const PLACE_ONLY = new Set(['ROW', 'COLUMN', 'ROWS', 'COLUMNS', 'ISREF']);
const VOLATILE = new Set(['TODAY', 'NOW']);

export function referencesOf(parsed: Parsed): Dependencies {
  const areas: { sheet: string | undefined; area: Area }[] = [];
  const names = new Set<string>();
  const functions = new Set<string>();
  for (const node of nodesOf(parsed.node)) {
    if (node.kind === 'reference') areas.push({ sheet: node.reference.sheet, area: areaOf(node.reference) });
    else if (node.kind === 'name') names.add(node.name.toUpperCase());
    else if (node.kind === 'call') functions.add(node.name.toUpperCase());
  }
  const volatile = [...functions].some((name) => VOLATILE.has(name));
  return { areas, names: [...names], functions: [...functions], volatile };
}

/** Functions a formula names that are neither built in nor the program's own; its cell shows #NAME?. */
export function unknownFunctionsOf(parsed: Parsed, isCustom: (name: string) => boolean): string[] {
  return referencesOf(parsed).functions.filter((name) => !BUILT_INS.has(name) && !isCustom(name));
}

function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    waiting.push(...childrenOf(node));
  }
}

function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'array':
      return node.rows.flat();
    case 'call':
      return PLACE_ONLY.has(node.name.toUpperCase())
        ? node.args.filter((argument) => argument.kind !== 'reference')
        : node.args;
    default:
      return [];
  }
}
