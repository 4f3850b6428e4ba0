import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));

const PAGES = [
  { file: 'sidebar.html', entry: 'startSidebar.tsx', styles: ['style.css', 'sidebar.css', 'pages.css'] },
  { file: 'import.html', entry: 'startImport.tsx', styles: ['style.css', 'import.css'] },
];

/**
 * Writes sidebar.html and import.html into `outDir`, each complete in itself. Answers the files they were made of.
 * @param {string} outDir
 */
export async function buildSidebar(outDir) {
  const frame = await readFile(join(here, 'page.html'), 'utf8');
  await mkdir(outDir, { recursive: true });
  const bundled = await Promise.all(
    PAGES.map(async ({ file, entry, styles }) => {
      const [{ script, files }, style] = await Promise.all([bundleScript(entry), bundleStyle(styles)]);
      const page = frame.replace('/* style */', () => style).replace('/* script */', () => script);
      refuseUnsafe(file, page);
      await writeFile(join(outDir, file), page);
      return files;
    }),
  );
  return bundled.flat();
}

/** HtmlService strips what looks like a comment inside template literals: there must be none (docs/platform.md). */
async function bundleScript(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: here,
    metafile: true,
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: [join(here, 'jsx.ts')],
    tsconfigRaw: {},
    supported: { 'template-literal': false },
  });
  const files = Object.keys(metafile.inputs).map((file) => join(here, file));
  return { script: outputFiles[0].text.trim(), files };
}

async function bundleStyle(files) {
  const parts = await Promise.all(files.map((file) => readFile(join(here, file), 'utf8')));
  const { code } = await transform(parts.join('\n'), { loader: 'css', minify: true });
  return code.trim();
}

const UNSAFE = [
  [/<\?/, 'a scriptlet'],
  [/<!--/, 'an HTML comment'],
  [/<(?:link|img|iframe|script)[^>]+(?:src|href)=/i, 'a resource from elsewhere'],
  [/@import|\burl\(/i, 'a style from elsewhere'],
];

/** A page must not depend on anything it does not hold, nor be evaluated on its way. */
function refuseUnsafe(file, page) {
  const found = UNSAFE.find(([pattern]) => pattern.test(page));
  if (found) throw new Error(`${file} holds ${found[1]}`);
}
