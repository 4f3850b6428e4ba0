import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { SETTING_NAMES } from '../../src/schema/settings';
import { openSheetPage, type SheetPage } from '../page/sheetPage';
import { chromiumPath } from '../support/chromium';
import { root } from '../support/dist';

/** Tried again, the journey begins with a new workbook. */
let folder: string;
const contacts = join(root, 'test/fixtures/google-contacts-new.csv');
const NEW_PARTNER = 'Osei Family Mediation';
/** The sample practice has 24 partners below the header; the imported one comes after them. */
const ROW = 26;

/** The command of the README's first line, without the build. */
function startHost(): Promise<{ address: string; process: ChildProcess }> {
  const command = [
    join(root, '.build/local/run.mjs'),
    '--workbook',
    join(folder, 'practice.json'),
    '--port',
    '0',
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address && said.includes('Stop with')) resolve({ address, process: child });
    });
    child.once('exit', (code) => reject(new Error(`The local host ended with ${code}: ${said}`)));
  });
}

const kill = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', resolve);
    child.kill('SIGKILL');
  });

/** Reminders on every day of the week from midnight on, so that the journey can be made on any day. */
async function remindAnyTime(sheet: SheetPage): Promise<void> {
  await sheet.chooseSheet('Settings');
  for (const [name, value] of [
    ['working_days', 'Mon–Sun'],
    ['reminder_hour', '0'],
  ] as const) {
    await sheet.goTo(`B${SETTING_NAMES.indexOf(name) + 2}`);
    await sheet.type(value);
  }
}

describe('a new user, on the local host, in a browser', () => {
  let browser: Browser;
  let host: Awaited<ReturnType<typeof startHost>>;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mutual-journey-'));
    host = await startHost();
  });
  afterEach(async () => {
    await kill(host.process);
    rmSync(folder, { recursive: true, force: true });
  });
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-dev-shm-usage'],
    });
  });
  afterAll(() => browser?.close());

  test('imports a contact, logs a coffee and a referral, reads the digest, and finds all of it again after a crash', async () => {
    const sheet = await openSheetPage(await browser.newPage(), host.address);
    const { page } = sheet;
    onTestFailed(async () => void (await page.screenshot({ path: join(root, '.build/journey.png') })));

    await sheet.chooseMenu('Import contacts');
    const dialog = sheet.frame('Import contacts');
    await dialog.locator('input[type=file]').setInputFiles(contacts);
    await dialog.getByLabel(`Bring in ${NEW_PARTNER} as`).selectOption({ label: 'New' });
    await dialog.getByRole('button', { name: 'Import 1 contact' }).click();
    await dialog.getByText('1 contact added to Partners.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();

    await sheet.chooseSheet('Dashboard');
    await sheet.goTo('H1');
    await sheet.type(`=RECIPROCITY(Partners!A${ROW}, Mutual)`);
    await sheet.shows('H1', 'None yet');

    await sheet.chooseSheet('Partners');
    await sheet.shows(`A${ROW}`, NEW_PARTNER);
    await sheet.goTo(`D${ROW}`);
    await sheet.type('yes');
    await sheet.shows(`E${ROW}`, 'Prospect');

    const other = await openSheetPage(await browser.newPage(), host.address);
    await other.chooseSheet('Partners');

    await sheet.goTo(`A${ROW}`);
    await sheet.chooseMenu('Log an interaction');
    const sidebar = sheet.frame('Mutual');
    await expect.poll(() => sidebar.getByLabel('Who').inputValue(), { timeout: 20_000 }).toBe(NEW_PARTNER);
    await sidebar.getByLabel('What', { exact: true }).selectOption('Coffee or meal');
    await sidebar.getByRole('button', { name: 'Log', exact: true }).click();
    await sidebar.getByText(`Coffee or meal with ${NEW_PARTNER} logged for today.`).waitFor();
    for (const each of [sheet, other]) {
      await each.page.bringToFront();
      await each.shows(`E${ROW}`, 'Rapport');
      await each.shows(`G${ROW}`, 'In 52 d');
      await each.goTo(`J${ROW}`);
      expect(await each.page.getByRole('status', { name: 'Chosen cell' }).textContent()).toMatch(/\d{4}$/);
    }

    await page.bringToFront();
    await sidebar.getByRole('button', { name: 'Log another' }).click();
    await expect.poll(() => sidebar.getByLabel('Who').inputValue(), { timeout: 20_000 }).toBe(NEW_PARTNER);
    await sidebar.locator('label', { hasText: 'Referral given' }).click();
    await sidebar.getByRole('button', { name: /^Log/ }).last().click();
    await sidebar.getByText(`Referral to ${NEW_PARTNER} logged.`).waitFor();
    for (const each of [sheet, other]) {
      await each.page.bringToFront();
      await each.chooseSheet('Dashboard');
      await each.shows('H1', 'Early days');
    }

    await page.bringToFront();
    await remindAnyTime(sheet);
    await sidebar.getByRole('tab', { name: 'Settings' }).click();
    await sidebar.getByRole('button', { name: 'Turn on reminders' }).click();
    await sidebar.getByText('ana@example.org').first().waitFor();
    await page.getByRole('button', { name: 'Triggers' }).click();
    await page.getByRole('button', { name: 'Run now' }).click();
    await page.getByRole('button', { name: 'Outbox' }).click();
    const line = page.getByRole('button', { name: /ben@example\.org/ });
    await line.click();
    const digest = page.frameLocator('iframe.mail-html');
    await digest.getByText('Good morning').first().waitFor();
    expect(sheet.complaints).toEqual([]);

    await kill(host.process);
    host = await startHost();
    const again = await openSheetPage(await browser.newPage(), host.address);
    await again.chooseSheet('Partners');
    await again.shows(`A${ROW}`, NEW_PARTNER);
    await again.shows(`E${ROW}`, 'Rapport');
    await again.page.getByRole('button', { name: 'Outbox' }).click();
    await again.page.getByRole('button', { name: /ben@example\.org/ }).waitFor();
  });
});
