import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { collectTests, getFn, getHooks } from '@vitest/runner';
import { build } from 'esbuild';

const SHIM = fileURLToPath(new URL('./vitest.mjs', import.meta.url));

/**
 * @typedef {object} LoadedTest
 * @property {string} id the file and the names of its groups and its own, as no other test has them
 * @property {string} name
 * @property {string} fileName
 * @property {() => Promise<void>} run throws what the test throws
 */

/**
 * The tests of these folders of the current directory, loaded into this process once, to be run as often as is wanted.
 * @param {readonly string[]} folders
 * @returns {Promise<LoadedTest[]>}
 */
export async function loadTests(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  const outdir = await bundle(files);
  const runner = {
    config: {
      root: process.cwd(),
      name: '',
      setupFiles: [],
      tags: [],
      sequence: { shuffle: false, hooks: 'stack', seed: 0 },
      testTimeout: 600_000,
      hookTimeout: 600_000,
      retry: 0,
      allowOnly: false,
    },
    /** @param {string} file */
    importFile: (file) => import(pathToFileURL(join(outdir, file.replace(/\.ts$/, '.mjs'))).href),
    trace: (/** @type {string} */ _, /** @type {unknown} */ options, /** @type {unknown} */ act) =>
      (typeof act === 'function' ? act : /** @type {() => unknown} */ (options))(),
  };
  const loaded = await collectTests(files, /** @type {never} */ (runner));
  for (const { result, filepath } of loaded)
    if (result?.state === 'fail') throw new Error(`${filepath}: ${result.errors?.[0]?.message}`);
  return loaded.flatMap((file) => testsIn(file).map((test) => asLoaded(test, file.filepath)));
}

/**
 * One module for each test file and one for what they share, so that a module of the source is loaded once.
 * @param {string[]} files
 */
async function bundle(files) {
  const outdir = mkdtempSync(resolve('tests-'));
  await build({
    entryPoints: files,
    // Stryker goes to its copy of the project only after esbuild was loaded.
    absWorkingDir: process.cwd(),
    outdir,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
    plugins: [{ name: 'as-vitest', setup: asVitest }],
  });
  return outdir;
}

/** @param {import('esbuild').PluginBuild} setup */
function asVitest({ onResolve, onLoad }) {
  onResolve({ filter: /^vitest$/ }, () => ({ path: pathToFileURL(SHIM).href, external: true }));
  onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
    loader: 'ts',
    contents: readFileSync(path, 'utf8')
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
  }));
}

/**
 * @param {import('@vitest/runner').Suite} suite
 * @returns {import('@vitest/runner').Test[]}
 */
function testsIn(suite) {
  return suite.tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task) : [task]));
}

/**
 * @param {import('@vitest/runner').Test} test
 * @param {string} file
 * @returns {LoadedTest}
 */
function asLoaded(test, file) {
  const suites = suitesOf(test);
  const name = [...suites.map((suite) => suite.name), test.name].join(' ').trim();
  const fileName = resolve(file);
  return {
    id: `${relative(process.cwd(), fileName)}#${name}`,
    name,
    fileName,
    run: () => runTest(test, suites),
  };
}

/**
 * Outermost first, without the file.
 * @param {import('@vitest/runner').Test} test
 */
function suitesOf(test) {
  const suites = [];
  for (let { suite } = test; suite; suite = suite.suite) suites.unshift(suite);
  return suites;
}

/**
 * @param {import('@vitest/runner').Test} test
 * @param {readonly import('@vitest/runner').Suite[]} suites
 */
async function runTest(test, suites) {
  const around = [test.file, ...suites].map((suite) => getHooks(suite));
  try {
    for (const { beforeEach } of around)
      for (const hook of beforeEach) await hook(/** @type {never} */ (test.context), test.file);
    await getFn(test)();
  } finally {
    for (const { afterEach } of around.reverse())
      for (const hook of afterEach) await hook(/** @type {never} */ (test.context), test.file);
  }
}
