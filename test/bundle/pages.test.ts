import { describe, expect, it } from 'vitest';
import { readDist } from '../support/dist';
import { findPageFaults, scriptsIn } from '../support/page';

describe.each(['sidebar.html', 'import.html'])('%s', (name) => {
  const html = readDist(name);

  it('is one file that Apps Script can serve as it stands', () => {
    expect(findPageFaults(html)).toEqual([]);
  });

  it('holds its script', () => {
    expect(scriptsIn(html).join('').length).toBeGreaterThan(0);
  });
});

describe('a page is refused when it', () => {
  it.each([
    ['loads a script', '<script src="https://example.org/a.js"></script>'],
    ['loads a style', '<link rel="stylesheet" href="//example.org/a.css">'],
    ['loads a picture', '<img src=https://example.org/a.png>'],
    ['has a style that loads', '<style>@import "a.css";</style>'],
    ['has a background that loads', '<style>p { background: url(a.png); }</style>'],
    ['has a scriptlet', '<p><?= name ?></p>'],
    ['has script in an attribute', '<p onclick="go()"></p>'],
    ['fetches', '<script>fetch("/x")</script>'],
    ['evaluates text', '<script>eval("1")</script>'],
    ['has what looks like a comment in a template literal', '<script>open(`https://example.org`)</script>'],
  ])('%s', (_, html) => {
    expect(findPageFaults(html)).not.toEqual([]);
  });

  it.each([
    ['links from a script', '<script>open("https://example.org")</script>'],
    ['has a picture of its own', '<style>p { background: url("data:image/png;base64,AA"); }</style>'],
    ['names a licence in a comment', '<!-- see href="https://example.org" -->'],
  ])('and not when it %s', (_, html) => {
    expect(findPageFaults(html)).toEqual([]);
  });
});
