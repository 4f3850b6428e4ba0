import type { AnyNode } from 'acorn';

/**
 * The node and everything in it, outermost first. Names that only label (`x.label`, `{ label: x }`) are passed over,
 * so each Identifier met stands for a variable. `enters` may keep the walk out of a node's inside.
 */
export function* walk(node: AnyNode, enters: (node: AnyNode) => boolean = () => true): Generator<AnyNode> {
  yield node;
  if (!enters(node)) return;
  const label = labelOf(node);
  for (const child of Object.values(node).flat()) {
    if (isNode(child) && child !== label) yield* walk(child, enters);
  }
}

/** The variables a piece of code mentions. */
export function namesIn(node: AnyNode, enters?: (node: AnyNode) => boolean): Set<string> {
  const names = [...walk(node, enters)].map((part) => (part.type === 'Identifier' ? part.name : ''));
  return new Set(names.filter((name) => name !== ''));
}

export function isFunction(node: AnyNode): boolean {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  );
}

function labelOf(node: AnyNode): AnyNode | undefined {
  if (node.type === 'MemberExpression') return node.computed ? undefined : node.property;
  if (node.type === 'Property' && node.shorthand) return undefined;
  if (node.type === 'Property' || node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') {
    return node.computed ? undefined : node.key;
  }
  return undefined;
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
