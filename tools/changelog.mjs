import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// npm run changelog: moves the sentences of .changes/ under a heading for the version in package.json.

const TITLE = '# Changelog\n';

/**
 * The changelog with one more version on top.
 * @param {string} changelog the text so far, '' at first
 * @param {string} version
 * @param {string} day 'YYYY-MM-DD'
 * @param {readonly string[]} sentences
 */
export function addVersion(changelog, version, day, sentences) {
  const heading = `## ${version} (${day})`;
  if (changelog.includes(`## ${version} (`)) {
    throw new Error(`CHANGELOG.md has ${version} already: raise the version in package.json first.`);
  }
  const earlier = changelog.replace(TITLE, '').trim();
  const list = sentences.map((sentence) => `- ${sentence.trim().replace(/\s+/g, ' ')}`).join('\n');
  return [TITLE, heading, '', list, ...(earlier === '' ? [] : ['', earlier]), ''].join('\n');
}

function writeChangelog(root) {
  const folder = join(root, '.changes');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  if (files.length === 0) throw new Error('.changes holds no sentence: there is nothing to tell.');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const changelog = join(root, 'CHANGELOG.md');
  const sentences = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(changelog, addVersion(readFileSync(changelog, 'utf8'), version, day, sentences));
  for (const name of files) rmSync(join(folder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeChangelog(join(import.meta.dirname, '..'));
