import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const ALLOWED = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Unlicense',
];

/** Packages whose package.json names no licence: what their LICENSE file is. */
const READ_BY_HAND = { '@univerjs/telemetry': 'Apache-2.0' };

/**
 * The packages that the bundled files come from, by name. Throws when one has a licence that is not on our list.
 * @param {readonly string[]} files paths of what a bundler took in
 */
export function findPackages(files) {
  const folders = new Set(files.map(packageFolder).filter((folder) => folder !== ''));
  const packages = [...folders].map(readPackage).sort((a, b) => (a.id < b.id ? -1 : 1));
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  if (refused.length === 0) return packages;
  const list = refused.map(({ id, licence }) => `${id} (${licence || 'no licence named'})`).join(', ');
  throw new Error(`What we ship must have one of the licences ${ALLOWED.join(', ')}. Refused: ${list}.`);
}

/**
 * The names and licence texts that must travel with a bundle; '' for a bundle of our own code alone.
 * @param {ReturnType<typeof findPackages>} packages
 */
export function renderNotices(packages) {
  if (packages.length === 0) return '';
  const namesByText = new Map();
  for (const { id, licence, text } of packages) {
    namesByText.set(text, [...(namesByText.get(text) ?? []), `${id} (${licence})`]);
  }
  const notices = [...namesByText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `This file contains the work of others.\n\n${notices.join('\n')}`;
}

/**
 * True for a licence expression that can be satisfied with allowed licences alone.
 * @param {string} expression as in package.json: 'MIT', '(MIT OR GPL-2.0)', 'MIT AND Zlib'
 */
export function isAllowed(expression) {
  const terms = expression.replace(/[()]/g, ' ').trim();
  return terms
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => ALLOWED.includes(name.trim())));
}

/** @param {string} file */
function packageFolder(file) {
  const parts = file.split(/[\\/]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return '';
  const scoped = parts[at + 1]?.startsWith('@');
  return parts.slice(0, at + (scoped ? 3 : 2)).join(sep);
}

/** @param {string} folder */
function readPackage(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  const by = typeof author === 'string' ? author : (author?.name ?? 'its authors');
  return {
    id: `${name} ${version}`,
    licence: license ?? READ_BY_HAND[name] ?? '',
    text: texts.join('\n\n') || `Copyright ${by}. Its package holds no licence text.`,
  };
}
