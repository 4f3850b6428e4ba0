import { join } from 'node:path';
import { build } from 'esbuild';
import { buildPage } from './page/build.mjs';

const here = import.meta.dirname;
const shared = { bundle: true, legalComments: 'none', logLevel: 'warning', metafile: true };

/**
 * The command (run.mjs), the services it runs inside each realm (realm.js, beside it) and the page (page/).
 * @param {string} outDir
 * @returns {Promise<string[]>} the files that went into the bundles
 */
export async function buildLocal(outDir) {
  const results = await Promise.all([
    build({
      ...shared,
      entryPoints: [join(here, 'run.ts')],
      outfile: join(outDir, 'run.mjs'),
      platform: 'node',
      target: 'node20',
      format: 'esm',
      packages: 'external',
    }),
    build({
      ...shared,
      entryPoints: [join(here, 'realm/index.ts')],
      outfile: join(outDir, 'realm.js'),
      format: 'iife',
      globalName: 'HostRealm',
      target: 'es2022',
    }),
  ]);
  const page = await buildPage(join(outDir, 'page'));
  return [...results.flatMap(({ metafile }) => Object.keys(metafile.inputs)), ...page];
}
