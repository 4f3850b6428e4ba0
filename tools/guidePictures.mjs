import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium, NO_CHROMIUM } from './chromium.mjs';

// npm run guide:pictures -- [NAME …]: takes the pictures of docs/guide, all or those named, from the page of the local
// host on a day that never changes. Only what is seen on the page is used to get there.

/** A Monday: those who are reminded once a week get their mail. */
const MORNING = '2027-03-08T09:30:00Z';
const VIEWPORT = { width: 1280, height: 800 };
const root = join(import.meta.dirname, '..');
const pictures = join(root, 'docs/guide/pictures');
const CONTACTS = `First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
Nadia,Osei,Osei Family Mediation,Mediator,* Work,nadia@example.org,Work,020 7946 0851
Dana,Kim,,,* Work,dana.kim@example.org,,
Piet,Verhoeven,Quayside Dental,Dentist,* Work,piet@example.org,Work,020 7946 0852
Rosa,Lindgren,Lindgren Speech Therapy,Speech therapist,* Work,rosa@example.org,,
`;
// Beside realm.js, which the local host looks for in its own folder.
const hostFile = join(root, '.build/local/guideHost.mjs');

// How each picture is reached, in the order they are taken, each from where the one before left off. Answers what is
// to be taken: anything with a screenshot.
const PICTURES = {
  async dashboard({ page, chooseSheet }) {
    await chooseSheet('Dashboard');
    return cropped(page, { x: 0, y: 96, width: 1180, height: 624 });
  },
  async partners({ page, panel, chooseSheet, chooseMenu }) {
    await chooseSheet('Partners');
    await chooseMenu('Show who is due');
    await panel.getByRole('heading', { name: /^Overdue/ }).waitFor();
    return cropped(page, { x: 0, y: 68, width: 1280, height: 420 });
  },
  async due({ sidebar }) {
    return sidebar;
  },
  async log(sheet) {
    await sheet.panel.getByRole('tab', { name: 'Log' }).click();
    await sheet.panel.getByLabel('Who', { exact: true }).fill('Aoife Brennan');
    await sheet.panel.getByRole('option', { name: 'Aoife Brennan' }).click();
    await sheet.panel.getByLabel('What', { exact: true }).selectOption('Coffee or meal');
    return downTo(sheet, sheet.panel.getByRole('button', { name: 'Log', exact: true }));
  },
  async find({ panel, sidebar }) {
    await panel.getByRole('tab', { name: 'Find' }).click();
    await panel.getByLabel('What they need').fill('parents');
    await panel.getByRole('button', { name: 'Find', exact: true }).click();
    await panel.getByText('partners fit').waitFor();
    return sidebar;
  },
  async circle({ panel, sidebar }) {
    await panel.getByRole('tab', { name: 'Circle' }).click();
    await scrollTo(panel.getByText('Rounds together'));
    return sidebar;
  },
  async partner({ panel, sidebar }) {
    await panel.getByRole('button', { name: 'Ruth Adeyemi' }).first().click();
    await panel.getByRole('heading', { name: 'Before you meet' }).waitFor();
    return sidebar;
  },
  async stage(sheet) {
    await unfold(sheet.panel, 'Stage');
    return downTo(sheet, sheet.panel.getByRole('button', { name: 'I see it differently' }));
  },
  async plan(sheet) {
    await unfold(sheet.panel, 'Plan my year');
    await sheet.panel.getByRole('button', { name: /^Plan \d+ touch/ }).click();
    return downTo(
      sheet,
      sheet.panel.getByRole('button', { name: /^Write th/ }),
      sheet.panel.locator('summary', { hasText: 'Plan my year' }),
    );
  },
  async reminder({ page, panel, chooseMenu }) {
    await chooseMenu('Settings and help');
    await panel.getByRole('button', { name: 'Turn on reminders' }).click();
    await panel.getByRole('button', { name: 'Turn off' }).waitFor();
    await page.getByRole('button', { name: 'Triggers' }).click();
    await page.getByRole('button', { name: 'Run now' }).click();
    await page.getByText('The trigger ran').waitFor();
    await page.getByText('The trigger ran').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Outbox' }).click();
    await page.getByRole('button', { name: /ben@example\.org/ }).click();
    const mail = page.frameLocator('iframe.mail-html');
    await mail.getByText('Good morning').waitFor();
    await page.setViewportSize({ ...VIEWPORT, height: 1000 });
    return page.locator('iframe.mail-html');
  },
  async import({ page, chooseMenu }) {
    await page.setViewportSize(VIEWPORT);
    await page.reload();
    await chooseMenu('Import contacts');
    const file = { name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(CONTACTS) };
    const dialog = page.frameLocator('iframe[title="Import contacts"]');
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.getByLabel('Bring in Nadia Osei as').selectOption({ label: 'Know them' });
    await dialog.getByLabel('Known since: Nadia Osei').fill('2024-06');
    await dialog.getByLabel('Bring in Piet Verhoeven as').selectOption({ label: 'New' });
    return page.locator('iframe[title="Import contacts"]');
  },
  async 'set-up'(sheet) {
    await sheet.openEmpty();
    await sheet.chooseMenu('Settings and help');
    await sheet.panel.getByLabel('Name of your practice').fill('Harbour Street Practice');
    return downTo(sheet, sheet.panel.getByRole('button', { name: 'Set up' }));
  },
};

/** Part of the page. */
function cropped(page, clip) {
  return { screenshot: (options) => page.screenshot({ ...options, clip }) };
}

const MARGIN = 12;

/** The sidebar's page down to a place in it, from another place or from its top. */
async function downTo({ page, sidebar }, last, first) {
  const { x, y, width } = await sidebar.boundingBox();
  const top = first ? (await first.boundingBox()).y - MARGIN : y;
  const end = await last.last().boundingBox();
  return cropped(page, { x, y: top, width, height: end.y + end.height + MARGIN - top });
}

const scrollTo = (place) => place.first().evaluate((element) => element.scrollIntoView({ block: 'start' }));

async function unfold(panel, title) {
  const fold = panel.locator('summary', { hasText: title });
  await fold.click();
  await scrollTo(fold);
}

/** The local host as a module: unlike the command it takes any clock, and need not prepare its workbook. */
async function loadHost() {
  await build({
    stdin: {
      contents: `
        export { virtualClock } from './local/clock';
        export { createHost } from './local/host';
        export { openOutbox } from './local/outbox';
        export { prepare } from './local/prepare';
        export { loadProgram } from './local/programFolder';
        export { startServer } from './local/server/localServer';
        export { openWorkbookFile } from './local/workbookFile';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile: hostFile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(hostFile);
}

async function serve(local, folder, name) {
  const host = local.createHost({
    program: local.loadProgram(join(root, 'dist')),
    clock: local.virtualClock(MORNING),
    seed: 1,
    timeZone: 'Europe/London',
    owner: 'ana@example.org',
    editors: ['ben@example.org', 'chiara@example.org'],
  });
  host.workbook.name = name;
  const server = await local.startServer({
    host,
    file: local.openWorkbookFile(join(folder, `${name}.json`)),
    outbox: local.openOutbox(join(folder, `${name}-outbox`)),
    pageFolder: join(root, '.build/local/page'),
    ports: [0],
  });
  return { host, server };
}

/** What a person does with the spreadsheet page. */
function openSheet(page, empty) {
  return {
    page,
    panel: page.frameLocator('iframe[title="Mutual"]'),
    sidebar: page.locator('iframe[title="Mutual"]'),
    openEmpty: () => page.goto(empty),
    chooseSheet: (name) => page.locator('[data-u-comp=slide-tab-item]', { hasText: name }).click(),
    async chooseMenu(item) {
      await page.getByRole('button', { name: 'Mutual' }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
  };
}

/** Grids and charts are drawn a little after what they show has arrived. */
const settle = (page) => page.waitForTimeout(1500);

async function takeAll(page, sheet, wanted) {
  for (const [name, show] of Object.entries(PICTURES)) {
    const subject = await show(sheet);
    await settle(page);
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await subject.screenshot({ path: join(pictures, `${name}.png`) });
    console.log(`docs/guide/pictures/${name}.png`);
  }
}

const executablePath = findChromium();
if (!executablePath) throw new Error(NO_CHROMIUM);
const folder = mkdtempSync(join(tmpdir(), 'mutual-guide-'));
mkdirSync(pictures, { recursive: true });
const local = await loadHost();
const practice = await serve(local, folder, 'Practice');
const empty = await serve(local, folder, 'Referrals');
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-dev-shm-usage',
  '--lang=en-GB',
];
const browser = await chromium.launch({ executablePath, args });
try {
  for (const problem of local.prepare(practice.host)) throw new Error(problem);
  const context = await browser.newContext({
    viewport: VIEWPORT,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  // The grid finishes drawing by the clock, so the page's must go on.
  await context.clock.install({ time: MORNING });
  const page = await context.newPage();
  await page.goto(practice.server.address);
  await takeAll(page, openSheet(page, empty.server.address), process.argv.slice(2));
} finally {
  await browser.close();
  await practice.server.close();
  await empty.server.close();
  rmSync(folder, { recursive: true, force: true });
}
