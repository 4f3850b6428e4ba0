import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleCode } from './tools/bundleCode.mjs';

const root = import.meta.dirname;

/** Builds what `clasp push` sends: exactly Code.js, sidebar.html, import.html and appsscript.json. */
export async function buildAddOn(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    bundleCode(outDir),
    buildPages(outDir),
    copyFile(join(root, 'appsscript.json'), join(outDir, 'appsscript.json')),
  ]);
}

async function buildPages(outDir) {
  if (existsSync(join(root, 'sidebar/build.mjs'))) {
    const { buildSidebar } = await import('./sidebar/build.mjs');
    return buildSidebar(outDir);
  }
  for (const page of ['sidebar.html', 'import.html']) {
    await writeFile(join(outDir, page), '<!doctype html><title>Mutual</title>');
  }
}

async function buildLocalHost(outDir) {
  if (!existsSync(join(root, 'local/build.mjs'))) return;
  const { buildLocal } = await import('./local/build.mjs');
  return buildLocal(outDir);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAddOn(join(root, 'dist'));
  await buildLocalHost(join(root, '.build/local'));
}
