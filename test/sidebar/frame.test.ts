import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TINTS } from '../../src/schema/tints';
import { anOpenView, createFakeServer, type FakeServer } from '../support/fakeServer';
import {
  type BuiltPages,
  buildPages,
  launchBrowser,
  openStage,
  type Stage,
  withBridge,
} from '../support/sidebarPage';

let pages: BuiltPages;
let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  [pages, browser] = await Promise.all([buildPages(), launchBrowser()]);
  stage = await openStage(browser);
});
afterAll(() => browser?.close());

/** '#0b3c5d' as a browser says it. */
const inRgb = (colour = ''): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;

const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The sidebar in a frame that has no origin: storage throws there. */
async function openFrame(server: FakeServer): Promise<FrameLocator> {
  const page = await stage.show('<iframe style="width:300px;height:600px"></iframe>', server, { width: 320 });
  await page.evaluate(
    ([html, sandbox]) => {
      const frame = document.querySelector('iframe');
      frame?.setAttribute('sandbox', sandbox);
      frame?.setAttribute('srcdoc', html);
    },
    [withBridge(pages['sidebar.html']), SANDBOX] as const,
  );
  return page.frameLocator('iframe');
}

describe('in a frame without an origin', () => {
  it('the sidebar opens, though storage is refused there', async () => {
    const frame = await openFrame(createFakeServer());
    await frame.getByText('Dana Kim').waitFor();
  });

  it('who I am is remembered at least until the frame is gone', async () => {
    const server = createFakeServer();
    const frame = await openFrame(server);
    await frame.getByRole('tab', { name: 'Settings' }).click();
    await frame.getByLabel('Who are you?').selectOption('Ben');
    await frame.getByRole('button', { name: 'Save' }).click();
    await frame.getByText('You are Ben.').waitFor();
    await expect
      .poll(() => server.heard.filter(({ call }) => call === 'open').at(-1)?.input)
      .toEqual({ me: 'Ben' });
  });
});

describe('a stage', () => {
  it('has the colours it has in the sheet', async () => {
    const page = await stage.show(pages['sidebar.html'], createFakeServer());
    await page.getByRole('button', { name: 'Dana Kim', exact: true }).click();
    const [rapport] = TINTS.filter(({ when }) => 'word' in when && when.word === 'Rapport');
    const chip = page.locator('.head-card .chip', { hasText: 'Rapport' });
    const shown = await chip.evaluate((element) => element.getAttribute('style'));
    expect(shown).toBe(`color: ${inRgb(rapport?.look.text)}; background: ${inRgb(rapport?.look.tint)};`);
  });
});

describe('a link to the calendar', () => {
  it('opens elsewhere, without a way back, and names the partner alone', async () => {
    const server = createFakeServer();
    const page = await stage.show(pages['sidebar.html'], server);
    const link = page.getByRole('link', { name: 'Add to calendar: Dana Kim' });
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('href')).toBe(
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Coffee%20or%20meal%3A%20Dana%20Kim&dates=20270310/20270311',
    );
  });

  it('is not offered for a follow-up', async () => {
    const page = await stage.show(pages['sidebar.html'], createFakeServer());
    await page.getByText('Riverside Physiotherapy').waitFor();
    expect(await page.getByRole('link', { name: /Riverside/ }).count()).toBe(0);
  });
});

describe('the selected row', () => {
  it('is followed on Log within five seconds, while the form is untouched', async () => {
    const server = createFakeServer();
    server.open = anOpenView({ due: [] });
    const page = await stage.show(pages['sidebar.html'], server, { panel: 'log' });
    await page.getByLabel('Who').waitFor();
    server.selectedPartnerId = 'p-mei';
    await expect.poll(() => page.getByLabel('Who').inputValue(), { timeout: 8_000 }).toBe('Mei Tanaka');
    await page.getByText('From the selected row').waitFor();
  });
});
