import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
export const distFolder = join(root, 'dist');

/** The text of a built file: 'Code.js', 'sidebar.html' … `npm test` builds before it tests. */
export function readDist(name: string): string {
  try {
    return readFileSync(join(distFolder, name), 'utf8');
  } catch (cause) {
    throw new Error(`dist/${name} is not there: run "npm run build" first.`, { cause });
  }
}
