import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildSidebar } from '../../sidebar/build.mjs';
import type { ScriptRun } from '../../sidebar/server';
import type { Panel } from '../../sidebar/state/state';
import { headlessPath } from './chromium';
import type { FakeServer } from './fakeServer';

export interface BuiltPages {
  readonly 'sidebar.html': string;
  readonly 'import.html': string;
}

/** Builds both pages somewhere of their own and reads them. */
export async function buildPages(): Promise<BuiltPages> {
  const folder = await mkdtemp(join(tmpdir(), 'mutual-sidebar-'));
  await buildSidebar(folder);
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  const pages = { 'sidebar.html': await read('sidebar.html'), 'import.html': await read('import.html') };
  await rm(folder, { recursive: true });
  return pages;
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: headlessPath(), args: ['--no-sandbox'] });
}

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly panel?: Panel;
}

/** No network is asked: the browser is answered here. */
const ADDRESS = 'https://sidebar.example.org/';

/** A window that shows one built page after the other, with Google's bridge in place: a new window costs the browser more than a page. */
export interface Stage {
  /** At the sidebar's size unless told; nothing is left of what was shown before. */
  show(html: string, server: FakeServer, look?: Look): Promise<Page>;
}

export async function openStage(browser: Browser): Promise<Stage> {
  const page = await browser.newPage();
  let shown: { html: string; server: FakeServer } | undefined;
  await page.exposeFunction('serverOfTest', (request: string) => shown?.server.rpc(request));
  await page.addInitScript(installGoogle);
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: shown?.html ?? '' }));
  return {
    async show(html, server, { width = 300, height = 640, panel } = {}) {
      shown = { html: panel ? html.replace('data-tab="due"', `data-tab="${panel}"`) : html, server };
      if (page.url() === ADDRESS) await page.evaluate(forgetAll);
      await page.setViewportSize({ width, height });
      await page.goto(ADDRESS);
      return page;
    },
  };
}

/** Runs in the page. */
function forgetAll(): void {
  localStorage.clear();
  sessionStorage.clear();
}

declare global {
  interface Window {
    serverOfTest?: (request: string) => Promise<string>;
    dialogClosed?: boolean;
  }
}

/** A page that brings the bridge along, for a frame that the browser starts before a test can reach it. */
export function withBridge(html: string): string {
  return html.replace('<script>', () => `<script>(${installGoogle})()</script><script>`);
}

/** Runs in the page: the smallest `google.script` over the function the test exposes. */
function installGoogle(): void {
  type Answer = (answer: unknown) => void;
  const runWith = (succeed: Answer, fail: Answer): ScriptRun => ({
    withSuccessHandler: (next: Answer) => runWith(next, fail),
    withFailureHandler: (next: Answer) => runWith(succeed, next),
    rpc(request: string) {
      // In a frame of another process the test's function may arrive after the page's script.
      if (window.serverOfTest) void window.serverOfTest(request).then(succeed, fail);
      else setTimeout(() => this.rpc(request), 10);
    },
  });
  const nothing = () => {};
  const host = {
    close: () => {
      window.dialogClosed = true;
    },
  };
  Object.assign(window, { google: { script: { run: runWith(nothing, nothing), host } } });
}
