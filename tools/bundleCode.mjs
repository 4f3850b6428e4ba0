import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import GasPlugin from 'gas-webpack-plugin';
import webpack from 'webpack';
import { dropMargins } from './dropMargins.mjs';
import { indentByTabs } from './indentByTabs.mjs';

const root = join(import.meta.dirname, '..');
const esbuildLoader = fileURLToPath(import.meta.resolve('esbuild-loader'));
const addOnEntry = join(root, 'src/entry/main.ts');

/**
 * Bundles the server code into Code.js: one readable script that leaves nothing global but the entry points.
 * The plugin writes an empty function per `global.X = …` of the entry file, because Apps Script looks for
 * declarations; loading the script replaces them. Answers the files the bundle was made of.
 */
export async function bundleCode(outDir, entry = addOnEntry) {
  const stats = await run({
    context: root,
    mode: 'production',
    target: ['web', 'es2020'],
    entry,
    output: { path: outDir, filename: 'Code.js', iife: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [{ test: /\.ts$/, loader: esbuildLoader, options: { target: 'es2020', charset: 'utf8' } }],
    },
    plugins: [new GasPlugin({ include: [entry] })],
    // Readable in the script editor, where the people who install it can look; the plugin shifts source maps.
    optimization: { minimize: false },
    devtool: false,
    performance: false,
  });
  const file = join(outDir, 'Code.js');
  await writeFile(file, indentByTabs(dropMargins(await readFile(file, 'utf8'))));
  return bundledFiles(stats);
}

function run(config) {
  const compiler = webpack(config);
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      compiler.close(() => {
        if (failure) reject(failure);
        else if (stats.hasErrors() || stats.hasWarnings()) {
          reject(new Error(stats.toString({ all: false, errors: true, warnings: true })));
        } else resolve(stats);
      });
    });
  });
}

function bundledFiles(stats) {
  const files = new Set();
  for (const module of stats.compilation.modules) {
    for (const part of module.modules ?? [module]) if (part.resource) files.add(part.resource);
  }
  return [...files];
}
