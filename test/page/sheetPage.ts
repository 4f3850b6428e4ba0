import { join } from 'node:path';
import { type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { chromiumPath } from '../support/chromium';

/** As `npm start` serves it: build first. */
const PAGE_FOLDER = join(import.meta.dirname, '../../.build/local/page');

export interface Bench {
  readonly pageFolder: string;
  /** A window that nothing is shown in, the test's own until it ends. */
  openWindow(): Promise<Page>;
}

/**
 * The built page and the windows of one browser, for the tests of one file. One test after the other has the same
 * first window: a new one reads 6 MB of program anew, which is half of a test's time.
 */
export function openBench(): Bench {
  let context: BrowserContext | undefined;
  const windows: Page[] = [];
  let taken = 0;
  beforeAll(async () => {
    const asRoot = process.getuid?.() === 0;
    const args = [...(asRoot ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'];
    const browser = await chromium.launch({ executablePath: chromiumPath(), args });
    context = await browser.newContext();
  });
  afterEach(async () => {
    for (const window of windows.splice(1)) await window.close();
    if (windows[0]) await leave(windows[0]);
    taken = 0;
  });
  afterAll(() => context?.browser()?.close());

  async function openWindow(): Promise<Page> {
    if (!context) throw new Error('the bench is not set up yet');
    const place = taken++;
    windows[place] ??= await context.newPage();
    return windows[place];
  }
  return { pageFolder: PAGE_FOLDER, openWindow };
}

async function leave(window: Page): Promise<void> {
  window.removeAllListeners();
  await window.evaluate(forgetAll);
  await window.goto('about:blank');
}

/** Runs in the page: a server after this one may have its port. */
function forgetAll(): void {
  if (location.protocol === 'about:') return;
  localStorage.clear();
  sessionStorage.clear();
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

/** The spreadsheet page at an address, in a window with nothing in it. */
export async function openSheetPage(page: Page, address: string): Promise<SheetPage> {
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
