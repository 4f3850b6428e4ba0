import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/dist';
import { renderChecklist } from './checklist';
import { DECLARATIONS, themeOf } from './declarations';

const platform = readFileSync(join(root, 'docs/platform.md'), 'utf8');
const facts = new Set([...platform.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading));

describe('the behaviours of Google we lean on', () => {
  it('are at least a hundred and fifty', () => {
    expect(DECLARATIONS.length).toBeGreaterThanOrEqual(150);
  });

  it('have an id each', () => {
    const ids = DECLARATIONS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\.[A-Za-z0-9-]+$/);
  });

  it('are sentences', () => {
    for (const { sentence } of DECLARATIONS) expect(sentence).toMatch(/^\S.*\.$/);
  });

  it('each stand on a fact of docs/platform.md', () => {
    expect(DECLARATIONS.filter(({ fact }) => !facts.has(fact))).toEqual([]);
  });

  it('have themes of more than a few', () => {
    const themes = new Set(DECLARATIONS.map(themeOf));
    expect(themes.size).toBeGreaterThanOrEqual(15);
  });
});

it('the checklist is that of the declarations', async () => {
  await expect(renderChecklist()).toMatchFileSnapshot('../../docs/google-checklist.md');
});
