import { beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPages, buildPages } from '../support/sidebarPage';

let pages: BuiltPages;

beforeAll(async () => {
  pages = await buildPages();
});

describe.each(['sidebar.html', 'import.html'] as const)('the built %s', (file) => {
  it('comes out the same every time', async () => {
    expect((await buildPages())[file]).toBe(pages[file]);
  });

  it('holds nothing that Google would evaluate or strip on the way', () => {
    expect(pages[file]).not.toContain('<?');
    expect(pages[file]).not.toContain('<!--');
    expect(pages[file]).not.toContain('`');
  });

  it('asks for nothing from elsewhere', () => {
    const addresses = [...pages[file].matchAll(/[a-z]+:\/\/[^"'\s)]+/gi)].map(
      ([address]) => new URL(address).host,
    );
    const known = ['calendar.google.com', 'www.w3.org'];
    expect(addresses.filter((host) => !known.includes(host))).toEqual([]);
    expect(pages[file]).not.toMatch(/@import|\burl\(|<link|<img/);
  });

  it('writes no markup from text', () => {
    expect(pages[file]).not.toMatch(/document\.write|insertAdjacentHTML|\beval\(|new Function/);
    expect(pages[file].match(/innerHTML/g) ?? []).toHaveLength(INNER_HTML_OF_PREACT);
  });

  it('stays small', () => {
    const limit = { 'sidebar.html': 140 * 1024, 'import.html': 40_000 }[file];
    expect(Buffer.byteLength(pages[file])).toBeLessThan(limit);
  });
});

/** Preact sets it for `dangerouslySetInnerHTML` alone, which nothing here uses. */
const INNER_HTML_OF_PREACT = 2;
