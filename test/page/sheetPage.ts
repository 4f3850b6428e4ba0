import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, beforeAll, vi } from 'vitest';
import { buildPage } from '../../local/page/build.mjs';
import { chromiumPath } from '../support/chromium';

export interface Bench {
  readonly pageFolder: string;
  readonly browser: Browser;
}

/** The built page and a browser for the tests of one file. */
export function openBench(): () => Bench {
  let bench: Bench | undefined;
  beforeAll(async () => {
    const pageFolder = mkdtempSync(join(tmpdir(), 'local-page-'));
    await buildPage(pageFolder);
    const asRoot = process.getuid?.() === 0;
    const args = [...(asRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'];
    const browser = await chromium.launch({ executablePath: chromiumPath(), args });
    bench = { pageFolder, browser };
  });
  afterAll(async () => {
    await bench?.browser.close();
    if (bench) rmSync(bench.pageFolder, { recursive: true, force: true });
  });
  return () => {
    if (!bench) throw new Error('the bench is not set up yet');
    return bench;
  };
}

/** What a person does with the spreadsheet page. */
export interface SheetPage {
  readonly page: Page;
  /** Errors of the page's own scripts, and whatever its policy had to stop. */
  readonly complaints: string[];
  /** Goes to a cell by its name. */
  goTo(cell: string): Promise<void>;
  /** Types into the chosen cell and moves down. */
  type(text: string): Promise<void>;
  /** Waits until a cell shows a text. */
  shows(cell: string, text: string): Promise<void>;
  chooseSheet(name: string): Promise<void>;
  chooseMenu(item: string): Promise<void>;
  /** The add-on's page inside the sidebar or the dialog. */
  frame(title: string): FrameLocator;
}

/** A busy machine may leave a new page without the keyboard: a person clicks into the sheet then. */
async function takeKeyboard(page: Page): Promise<void> {
  const hasKeyboard = () => document.activeElement?.getAttribute('data-u-comp') === 'editor';
  await vi.waitFor(
    async () => {
      if (await page.waitForFunction(hasKeyboard, undefined, { timeout: 5000 }).catch(() => undefined))
        return;
      await page.mouse.click(A1.x, A1.y);
      throw new Error('The sheet has not taken the keyboard yet.');
    },
    { timeout: 30_000, interval: 200 },
  );
}

/** Inside the first cell, in pixels of the window. */
const A1 = { x: 56, y: 136 };

export async function openSheetPage(browser: Browser | BrowserContext, address: string): Promise<SheetPage> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 1280, height: 720 });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(line.text());
  });
  await page.goto(address);
  const spoken = page.getByRole('status', { name: 'Chosen cell' });
  await spoken.filter({ hasText: 'A1' }).waitFor();
  await takeKeyboard(page);

  const sheet: SheetPage = {
    page,
    complaints,
    async goTo(cell) {
      const box = page.locator('[data-u-comp=defined-name] input');
      const arrived = spoken.filter({ hasText: new RegExp(`^${cell}( |$)`) });
      // While the page loads a changed sheet again its box is another one: a person would try again too.
      await vi.waitFor(
        async () => {
          await box.fill(cell, { timeout: 2000 });
          await box.press('Enter', { timeout: 2000 });
          await arrived.waitFor({ timeout: 2000 });
        },
        { timeout: 30_000, interval: 200 },
      );
    },
    async type(text) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async shows(cell, text) {
      const said = `${cell} ${text}`.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const shown = spoken.filter({ hasText: new RegExp(`^${said}$`) });
      // Loaded again, the sheet may have let go of the cell: a person would look there once more.
      await vi.waitFor(
        async () => {
          await sheet.goTo(cell);
          await shown.waitFor({ timeout: 5000 });
        },
        { timeout: 30_000, interval: 200 },
      );
    },
    async chooseSheet(name) {
      await page.locator('[data-u-comp=slide-tab-item]', { hasText: name }).click();
    },
    async chooseMenu(item) {
      await page.getByRole('button', { name: 'Mutual' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    frame: (title) => page.frameLocator(`iframe[title="${title}"]`),
  };
  return sheet;
}
