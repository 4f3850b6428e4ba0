import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleProgram, type Manifest, type Program } from './program';

/**
 * The program as it is pushed: Code.js, its pages and the manifest, from one folder.
 * @throws a sentence that says what to do when it was not built
 */
export function loadProgram(folder: string): Program {
  if (!existsSync(join(folder, 'Code.js'))) {
    throw new Error(`${folder} holds no built program. Run "npm run build" first.`);
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return bundleProgram({
    code: read('Code.js'),
    html: Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), read(name)])),
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
  });
}
