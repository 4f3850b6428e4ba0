import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../../src/domain/drafts/', import.meta.url);

/** Files of the drafts, as written. */
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

it('text that may stand in a link is made in three places, none of which knows a referral’s words', () => {
  const makers = sources.filter(({ text }) => /\bas (?:\w+<)?OpenText\b/.test(text)).map(({ name }) => name);
  expect(makers.sort()).toEqual(['fillText.ts', 'text.ts', 'titles.ts']);
});

it('no draft names a column that may hold something about a client', () => {
  const namesOne = /\bclientCode\b|\bnotes\b|\bwentWell\b|\btoChange\b|\bwhatTheyGot\b/;
  expect(sources.filter(({ text }) => namesOne.test(text)).map(({ name }) => name)).toEqual([]);
});
