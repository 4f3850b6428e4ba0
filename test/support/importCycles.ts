import { type SourceFile, targetOf } from './architecture';
import { parseModule } from './moduleSyntax';

/** Every circle of imports among the files, imports of types alone not counted: 'a.ts → b.ts → a.ts'. */
export async function findCycles(files: readonly SourceFile[]): Promise<string[]> {
  const graph = await importGraph(files);
  const finished = new Set<string>();
  const follow = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' → ')];
    if (finished.has(path)) return [];
    const cycles = (graph.get(path) ?? []).flatMap((next) => follow(next, [...trail, path]));
    finished.add(path);
    return cycles;
  };
  return [...graph.keys()].flatMap((path) => follow(path, []));
}

async function importGraph(files: readonly SourceFile[]): Promise<Map<string, string[]>> {
  const byTarget = new Map(files.map(({ path }) => [path.replace(/\.tsx?$/, ''), path]));
  const graph = new Map<string, string[]>();
  for (const { path, text } of files) {
    const { imports } = await parseModule(path, text);
    const targets = imports
      .filter((one) => !one.typeOnly)
      .map(({ from }) => byTarget.get(targetOf(path, from)));
    graph.set(
      path,
      targets.filter((target) => target !== undefined),
    );
  }
  return graph;
}
