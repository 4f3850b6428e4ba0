import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleCode } from './bundleCode.mjs';

// npm run contract:google -- [DIR]: builds the debug add-on that tries on Google what the local host emulates
// (docs/google-checklist.md), the same way as the add-on itself.

const root = join(import.meta.dirname, '..');
const source = join(root, 'test/contract/debugAddOn');

export async function buildContract(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    bundleCode(outDir, join(source, 'main.ts')),
    copyFile(join(source, 'page.html'), join(outDir, 'page.html')),
    copyFile(join(root, 'appsscript.json'), join(outDir, 'appsscript.json')),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outDir = resolve(process.argv[2] ?? join(root, '.build/contract/dist'));
  await buildContract(outDir);
  console.log(`The debug add-on is in ${outDir}; docs/google-checklist.md says what to do with it.`);
}
