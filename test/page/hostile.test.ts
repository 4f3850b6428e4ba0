import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { realDisk } from '../../local/disk';
import { openOutbox } from '../../local/outbox';
import { startServer } from '../../local/server/localServer';
import { openWorkbookFile } from '../../local/workbookFile';
import { temporaryFolder } from '../local/support/temporaryFolder';
import { SCRIPTS } from '../support/payloads/scripts';
import { ANA, aNewPractice, aSamplePractice, type Practice } from '../support/practice';
import { openBench } from './sheetPage';

vi.setConfig({ testTimeout: 300_000 });

const bench = openBench();

/** Partners who are called what would run, each with a touch and a referral that waits. */
function aHostilePractice(): Practice {
  const practice = aNewPractice();
  const fill = (tab: string, header: string, cells: readonly string[]) => {
    const { id } = practice.sheet(tab);
    const column = practice.column(tab, header);
    practice.host.edit(ANA, { sheetId: id, row: 2, column, values: cells.map((cell) => [cell]) });
  };
  const names = SCRIPTS.map((text) => `'${text}`);
  const each = (text: string) => names.map(() => text);
  for (const header of ['Partner', 'Notes', 'Owner']) fill('Partners', header, names);
  fill('Partners', 'Core', each('yes'));
  fill('Referrals', 'Date', each('2026-02-27'));
  fill('Referrals', 'Direction', each('Received'));
  fill('Referrals', 'Partner', names);
  fill('Referrals', 'Handled by', names);
  fill('Touchpoints', 'Date', each('2025-06-02'));
  fill('Touchpoints', 'Partner', names);
  fill('Touchpoints', 'Kind', each('Call'));
  practice.ask('updateNow', {});
  return practice;
}

async function serve(practice: Practice): Promise<string> {
  const folder = temporaryFolder();
  const server = await startServer({
    file: openWorkbookFile(join(folder, 'practice.json'), realDisk),
    outbox: openOutbox(join(folder, 'outbox')),
    pageFolder: bench.pageFolder,
    ports: [0],
    host: practice.host,
  });
  onTestFinished(() => server.close().catch(() => undefined));
  return server.address;
}

/** The page of the spreadsheet with the add-on's sidebar opened from its menu; nothing here needs a chosen cell. */
async function openSidebar(address: string, item: string) {
  const page = await bench.openWindow();
  page.setDefaultTimeout(90_000);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => void (line.type() === 'error' && complaints.push(line.text())));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOurs = origin === new URL(address).origin || protocol === 'data:' || protocol === 'blob:';
    if (!isOurs) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.getByRole('button', { name: 'Mutual' }).click();
  await page.getByRole('menuitem', { name: item }).click();
  return { page, complaints, sidebar: page.frameLocator('iframe[title="Mutual"]') };
}

/** In the page and in every frame of it. */
async function findHits(page: Page): Promise<string[]> {
  const isHit = (frame: Frame) => frame.evaluate(() => 'hit' in window).catch(() => false);
  const hits = await Promise.all(
    page.frames().map(async (frame) => ((await isHit(frame)) ? [frame.url()] : [])),
  );
  return hits.flat();
}

const SMUGGLED = ['script', 'img', 'iframe', 'object', 'embed', 'video', 'audio', 'marquee', 'base', 'meta'];

test(`${SCRIPTS.length} names that would run do nothing in the sheet and in the sidebar`, async () => {
  expect(SCRIPTS.length).toBeGreaterThanOrEqual(200);
  const address = await serve(aHostilePractice());
  const { page, complaints, sidebar } = await openSidebar(address, 'Show who is due');
  for (const tab of ['Partners', 'Referrals', 'Dashboard'])
    await page.locator('[data-u-comp=slide-tab-item]', { hasText: tab }).click();
  await sidebar.getByLabel('Everyone’s').check();
  const due = await sidebar.locator('main').textContent();
  const shown = SCRIPTS.filter((text) => due?.includes(text.trim()));
  console.log(`${shown.length} of ${SCRIPTS.length} names stand in the Due list as they are`);
  expect(shown.length).toBeGreaterThan(150);
  for (const tab of ['Log', 'Find', 'Circle', 'Settings'])
    await sidebar.getByRole('tab', { name: tab }).click();
  await sidebar.getByText('Export your data').waitFor();

  expect(await findHits(page)).toEqual([]);
  expect(await sidebar.locator(`#root :is(${SMUGGLED.join(', ')})`).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('an export is saved from the sidebar as two files', async () => {
  const address = await serve(aSamplePractice());
  const { page, complaints, sidebar } = await openSidebar(address, 'Settings and help');
  await sidebar.getByRole('button', { name: 'Prepare the files' }).click();
  for (const [link, name] of [
    ['Save the tables (.zip)', 'Mutual 2026-03-02.zip'],
    ['Save everything (.json)', 'Mutual 2026-03-02.json'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), sidebar.getByText(link).click()]);
    expect(download.suggestedFilename()).toBe(name);
    expect(await download.failure()).toBe(null);
  }
  expect(complaints).toEqual([]);
});
