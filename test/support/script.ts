import { type Comment, type FunctionDeclaration, parse } from 'acorn';

export interface TopLevelFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** The JSDoc directly above, or ''. */
  readonly doc: string;
  readonly text: string;
}

/** Parses as Apps Script does: one script, no module. Throws a SyntaxError for anything newer than ES2020. */
export function parseScript(code: string, onComment?: Comment[]) {
  return parse(code, { ecmaVersion: 2020, sourceType: 'script', ...(onComment && { onComment }) });
}

/** The function declarations Apps Script finds without running the script, in order. */
export function topLevelFunctions(code: string): TopLevelFunction[] {
  const comments: Comment[] = [];
  const declarations = parseScript(code, comments).body.filter((node) => node.type === 'FunctionDeclaration');
  return declarations.map((node) => ({
    name: node.id.name,
    parameters: parameterNames(node),
    doc: comments.find((one) => isDocOf(one, node, code))?.value ?? '',
    text: code.slice(node.start, node.end),
  }));
}

/** Other names a script leaves behind: `var`, `let`, `const` and classes at its top level. */
export function otherTopLevelNames(code: string): string[] {
  return parseScript(code).body.flatMap((node) => {
    if (node.type === 'ClassDeclaration') return [node.id.name];
    if (node.type !== 'VariableDeclaration') return [];
    return node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type));
  });
}

function parameterNames(node: FunctionDeclaration): string[] {
  return node.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : parameter.type));
}

function isDocOf(comment: Comment, node: FunctionDeclaration, code: string): boolean {
  return (
    comment.type === 'Block' &&
    comment.value.startsWith('*') &&
    code.slice(comment.end, node.start).trim() === '' &&
    comment.end <= node.start
  );
}
