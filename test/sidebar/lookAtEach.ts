import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPages, buildPages, launchBrowser, openStage, type Stage } from '../support/sidebarPage';
import type { Screen } from './screen';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let axe: string;
let pages: BuiltPages;
let browser: Browser;
let stage: Stage;

declare global {
  interface Window {
    readonly axe?: { run(options: RunOptions): Promise<AxeResults> };
  }
}

async function show(screen: Screen, width: number): Promise<Page> {
  const page = await stage.show(pages[screen.page], screen.server(), { width, ...screen });
  page.setDefaultTimeout(15_000);
  await screen.reach(page);
  return page;
}

async function findViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe);
  const chosen: RunOptions = { resultTypes: ['violations'], ...options };
  const { violations } = await page.evaluate(runAxe, chosen);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Runs in the page. */
function runAxe(options: RunOptions): Promise<AxeResults> {
  if (!window.axe) throw new Error('axe is not in the page.');
  return window.axe.run(options);
}

/** How far the page is wider than its window, in CSS pixels. */
const findOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be pressed and is smaller than 24 × 24 (2.5.8), but for the inputs a larger label stands for. */
const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a, summary, select, input:not([type=radio], .unseen), textarea')]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24);
      })
      .map(({ outerHTML }) => outerHTML),
  );

/** A reader's text at twice the size, in the same narrow sidebar. */
const enlarge = (page: Page) => page.addStyleTag({ content: ':root{font-size:162.5%!important}' });

/** What may become different when only the text grows; the others would look at the same document again. */
const BY_SIZE: RunOptions = {
  runOnly: ['target-size', 'scrollable-region-focusable', 'avoid-inline-spacing'],
};

/** Declares the tests of a file: each of its screens, one after the other in one window. */
export function lookAtEach(screens: readonly Screen[]): void {
  beforeAll(async () => {
    [axe, pages, browser] = await Promise.all([readFile(axeFile, 'utf8'), buildPages(), launchBrowser()]);
    stage = await openStage(browser);
  });

  afterAll(() => browser?.close());

  describe.each(screens)('$name', (screen) => {
    const widths = screen.page === 'import.html' ? [560, 720] : [280, 350, 400, 300];
    let page: Page;

    beforeAll(async () => {
      page = await show(screen, screen.page === 'import.html' ? 720 : 300);
    });

    it('has no accessibility faults', async () => {
      expect(await findViolations(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
    });

    it('has at most one blue button', async () => {
      expect(await page.locator('.primary').count()).toBeLessThanOrEqual(1);
    });

    it.each(widths)('does not scroll sideways at %i px', async (width) => {
      await page.setViewportSize({ width, height: 640 });
      expect(await findOverflow(page)).toBe(0);
    });

    it('has no accessibility faults and does not scroll sideways at 200 %', async () => {
      await enlarge(page);
      expect(await findViolations(page, BY_SIZE)).toEqual([]);
      expect(await findOverflow(page)).toBe(0);
    });
  });
}
