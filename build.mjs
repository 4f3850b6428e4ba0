import { appendFile, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildLocal } from './local/build.mjs';
import { buildSidebar } from './sidebar/build.mjs';
import { bundleCode } from './tools/bundleCode.mjs';
import { findPackages, renderNotices } from './tools/licences.mjs';

const root = import.meta.dirname;

/** Builds what `clasp push` sends: exactly Code.js, sidebar.html, import.html and appsscript.json. */
export async function buildAddOn(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const [codeFiles, pageFiles] = await Promise.all([
    bundleCode(outDir),
    buildSidebar(outDir),
    copyFile(join(root, 'appsscript.json'), join(outDir, 'appsscript.json')),
  ]);
  // dist holds these four files and no other, so the notices of others' work stand inside the files that hold it.
  await appendNotices(join(outDir, 'Code.js'), codeFiles, ['\n/*\n', '*/\n']);
  await appendNotices(join(outDir, 'sidebar.html'), pageFiles, ['\n<!--\n', '-->\n']);
  await appendNotices(join(outDir, 'import.html'), pageFiles, ['\n<!--\n', '-->\n']);
}

/** Builds the programs of the local host and its page into outDir, with their notices in one file beside them. */
export async function buildLocalHost(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const notices = renderNotices(findPackages(await buildLocal(outDir)));
  await writeFile(join(outDir, 'THIRD-PARTY-NOTICES.txt'), notices);
}

async function appendNotices(file, bundledFiles, [open, close]) {
  const notices = renderNotices(findPackages(bundledFiles));
  if (notices !== '')
    await appendFile(file, open + notices.replaceAll('*/', '* /').replaceAll('--', '- -') + close);
}

// node build.mjs builds everything; node build.mjs DIR the add-on alone, there.
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , outDir] = process.argv;
  await buildAddOn(resolve(outDir ?? join(root, 'dist')));
  if (!outDir) await buildLocalHost(join(root, '.build/local'));
}
