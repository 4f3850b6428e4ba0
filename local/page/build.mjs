import { copyFile, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

const shared = {
  bundle: true,
  minify: true,
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/** Univer offers hyphenation in sixty languages, 5 MB of it; cells are never hyphenated. */
const withoutHyphenation = {
  name: 'without-hyphenation',
  setup(build) {
    build.onResolve({ filter: /^\.\// }, ({ kind, importer }) =>
      kind === 'dynamic-import' && importer.includes('engine-render')
        ? { path: 'none', namespace: 'no-hyphenation' }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'no-hyphenation' }, () => ({ contents: 'export default [];' }));
  },
};

/**
 * @param {string} outDir receives index.html, main.js, main.css, scriptHost.js and icon.svg
 * @returns {Promise<string[]>} the files that went into the bundles
 */
export async function buildPage(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const results = await Promise.all([
    build({
      ...shared,
      entryPoints: { main: join(here, 'main.tsx') },
      outdir: outDir,
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [withoutHyphenation],
    }),
    build({
      ...shared,
      entryPoints: { scriptHost: join(here, 'scriptHost.ts') },
      outdir: outDir,
      format: 'iife',
    }),
  ]);
  for (const name of ['index.html', 'icon.svg']) await copyFile(join(here, name), join(outDir, name));
  return results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
}
