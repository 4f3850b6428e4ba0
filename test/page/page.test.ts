import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { writeInputs } from '../../local/workbook/cells';
import { announceStructure } from '../../local/workbook/workbook';
import { type Served, serve } from '../local/support/served';
import { COLLEAGUE, type SmallHost, sidebar, smallHost } from '../local/support/smallHost';
import { openTab } from '../local/support/tabClient';
import { openBench, openSheetPage, type SheetPage } from './sheetPage';

const bench = openBench();

const HEADERS = ['Partner', 'Kind', 'Day'];

/** A workbook with a header, one partner and nothing else, in a browser of its own. */
async function openWorkbook(): Promise<Served & { address: string; open: () => Promise<SheetPage> }> {
  const host = smallHost();
  const [sheet] = host.workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = [HEADERS, ['Dr Ada Example', 'Call', '2026-03-01']];
  writeInputs(host.workbook, sheet, { row: 1, column: 1, rows: 2, columns: 3 }, rows, {
    locale: 'en_GB',
    year: 2026,
  });
  const served = await serve({ host, pageFolder: bench().pageFolder });
  const context = await bench().browser.newContext();
  onTestFinished(() => context.close());
  const { address } = served.server;
  return { ...served, address, open: () => openSheetPage(context, address) };
}

/** The rows of values the host was given, in order. */
function editsOf({ heard }: SmallHost): unknown[][] {
  return heard.flatMap((entry) => (entry as { edit?: unknown[][] }).edit ?? []);
}

describe('the sheet', () => {
  test('shows the workbook, without a complaint and without asking anybody but its own server', async () => {
    const { open, server } = await openWorkbook();
    const sheet = await open();
    const elsewhere: string[] = [];
    sheet.page.on('request', ({ url }) => void (url().includes(`:${server.port}/`) || elsewhere.push(url())));
    await sheet.shows('A2', 'Dr Ada Example');
    await sheet.shows('C2', '2026-03-01');
    expect(sheet.complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(sheet.page.url()).not.toContain('#');
  });

  test('takes what is typed as the server understands it, and a second tab sees the same', async () => {
    const { open, host } = await openWorkbook();
    const [one, two] = [await open(), await open()];
    await one.page.bringToFront();
    await one.goTo('A3');
    for (const text of ['2/3', '00123', "'00123", 'TRUE', '-x']) await one.type(text);
    await expect.poll(() => editsOf(host).flat()).toEqual(['2/3', '00123', "'00123", 'TRUE', '-x']);
    for (const sheet of [one, two]) {
      await sheet.page.bringToFront();
      await sheet.shows('A4', '123');
      await sheet.shows('A5', '00123');
      await sheet.shows('A6', 'TRUE');
    }
  });

  test('copies a day as a day, and fills formulas with their references moved', async () => {
    const { open, host } = await openWorkbook();
    const { page, goTo, type } = await open();
    await goTo('C2');
    await page.keyboard.press('Control+c');
    await goTo('C5');
    await page.keyboard.press('Control+v');
    await goTo('E2');
    await type('=A2&"!"');
    await goTo('E2');
    await page.keyboard.press('Control+c');
    await goTo('F3');
    await page.keyboard.press('Control+v');
    await expect.poll(() => editsOf(host)).toEqual([['2026-03-01'], ['=A2&"!"'], ['=B3&"!"']]);
  });

  test('clears with Delete and brings back with undo', async () => {
    const { open } = await openWorkbook();
    const sheet = await open();
    await sheet.goTo('A2');
    await sheet.page.keyboard.press('Delete');
    await sheet.shows('A2', '');
    await sheet.page.keyboard.press('Control+z');
    await sheet.shows('A2', 'Dr Ada Example');
  });

  test('refuses a change of rows, of sheets and of looks with one sentence, and changes nothing', async () => {
    const { open, host } = await openWorkbook();
    const { page, goTo, shows } = await open();
    const before = JSON.stringify(host.snapshot());
    await goTo('A2');
    await page.keyboard.press('Control+b');
    await page.getByText('does not change formatting').waitFor();
    const grid = page.locator('#univer-sheet-main-canvas_workbook');
    await grid.click({ button: 'right', position: { x: 120, y: 60 } });
    await page.getByText('Insert', { exact: true }).hover();
    await page.getByText('rows above').click({ position: { x: 5, y: 10 } });
    const refusal = page.getByText('does not change rows, columns or sheets');
    await refusal.waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).last().click();
    await grid.click({ button: 'right', position: { x: 120, y: 60 } });
    await page.getByText('Insert', { exact: true }).hover();
    await page.getByText('Move Down').click();
    await refusal.waitFor();
    await shows('A2', 'Dr Ada Example');
    expect(JSON.stringify(host.snapshot())).toBe(before);
  });

  test('loaded again because of somebody else leaves the keyboard where it was', async () => {
    const { open, host, address } = await openWorkbook();
    const { page } = await open();
    const other = await openTab(address, { person: COLLEAGUE });
    host.call = (person, functionName) => {
      const [sheet] = host.workbook.sheets;
      if (sheet) sheet.frozenRows = 1;
      announceStructure(host.workbook);
      return host.chooseMenu(person, functionName);
    };
    await page.getByRole('button', { name: 'Outbox' }).focus();
    await other.request({ kind: 'call', functionName: 'rpc', args: [] });
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Outbox');
    other.close();
  });

  test('takes back in view what the sheet refuses', async () => {
    const { open, host } = await openWorkbook();
    const sheet = await open();
    host.edit = () => {
      throw new Error('This cell is protected.');
    };
    await sheet.goTo('B2');
    await sheet.type('Nonsense');
    await sheet.page.getByRole('alert').getByText('This cell is protected.').waitFor();
    await sheet.shows('B2', 'Call');
  });

  test('says that it is offline, and goes on by itself when the server is back', async () => {
    const { open, host, server } = await openWorkbook();
    const sheet = await open();
    host.next = { effects: [sidebar(SCRIPTED)] };
    await sheet.chooseMenu('Log an interaction');
    host.next = {};
    const note = sheet.frame('Mutual').getByLabel('Note');
    await note.fill('half a sentence');
    const secret = new URL(server.address).hash.slice(1);
    await server.close();
    await sheet.page.getByText('Offline, reconnecting').waitFor();
    await serve({ host, secret, ports: [server.port], pageFolder: bench().pageFolder });
    await sheet.page.getByText('The local host is back').waitFor();
    await sheet.goTo('A3');
    await sheet.type('Bo Sample');
    await sheet.shows('A3', 'Bo Sample');
    expect(await note.inputValue()).toBe('half a sentence');
    const body = sheet.frame('Mutual').locator('body');
    await body.evaluate(() => (window as never as ScriptedWindow).run().rpc('again'));
    await sheet.frame('Mutual').getByText('"again"').waitFor();
  });

  test('opened without its secret says what to do', async () => {
    const { open, address } = await openWorkbook();
    const sheet = await open();
    await sheet.page.evaluate(() => sessionStorage.clear());
    await sheet.page.goto(address.replace(/#.*/, ''));
    await sheet.page.getByRole('heading', { name: 'This page needs its full address' }).waitFor();
  });
});

const SCRIPTED = `<!doctype html><html><body><p id="said">Hello</p><input aria-label="Note">
<script>
  const say = (text) => { document.getElementById('said').textContent = text; };
  function tell(value, user) { say(JSON.stringify(value) + user); }
  function fail(error, user) { say(error.message + user); }
  var run = () => google.script.run.withSuccessHandler(tell).withFailureHandler(fail).withUserObject('!');
</script></body></html>`;

describe('the add-on', () => {
  test('is reached by its menu with the keyboard alone', async () => {
    const { open, host } = await openWorkbook();
    const { page } = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Mutual' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('Log an interaction');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.heard.at(-1)).toMatchObject({ functionName: 'showSettings' });
    await page.getByRole('button', { name: 'Mutual' }).press('ArrowDown');
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Mutual');
  });

  test('calls its program from the sidebar as google.script.run does', async () => {
    const { open, host } = await openWorkbook();
    const sheet = await open();
    host.next = { effects: [sidebar(SCRIPTED)] };
    await sheet.chooseMenu('Log an interaction');
    host.next = {};
    const body = sheet.frame('Mutual').locator('body');
    const said = sheet.frame('Mutual').locator('#said');
    await said.waitFor();
    await body.evaluate(() =>
      (window as never as ScriptedWindow).run().rpc('a', [1, undefined], { b: null }),
    );
    await said.filter({ hasText: '{"functionName":"rpc","args":["a",[1,null],{"b":null}]}!' }).waitFor();
    host.next = { ok: false, error: { name: 'Exception', message: 'Choose a partner first.' } };
    await body.evaluate(() => (window as never as ScriptedWindow).run().rpc());
    await said.filter({ hasText: 'Choose a partner first.!' }).waitFor();
    expect(await body.evaluate(refusedArguments)).toEqual(Array(5).fill('refused'));
  });

  test('runs in a sandbox that knows neither the page nor the secret', async () => {
    const { open, host } = await openWorkbook();
    const sheet = await open();
    host.next = { effects: [sidebar(SCRIPTED)] };
    await sheet.chooseMenu('Log an interaction');
    const body = sheet.frame('Mutual').locator('body');
    await body.waitFor();
    expect(await body.evaluate(whatTheFrameReaches)).toEqual({
      origin: 'null',
      page: 'SecurityError',
      storage: 'SecurityError',
      network: 'refused',
      socket: 'refused',
    });
  });

  test('closes its sidebar, and keeps it while the triggers are shown in its place', async () => {
    const { open, host } = await openWorkbook();
    const sheet = await open();
    host.next = { effects: [sidebar(SCRIPTED)] };
    await sheet.chooseMenu('Log an interaction');
    host.next = {};
    const note = sheet.frame('Mutual').getByLabel('Note');
    await note.fill('half a sentence');
    await sheet.page.getByRole('button', { name: 'Triggers' }).click();
    await sheet.page.getByText('every hour').waitFor();
    await sheet.page.getByRole('button', { name: 'Run now' }).click();
    await sheet.page.getByRole('button', { name: 'Triggers' }).click();
    expect(await note.inputValue()).toBe('half a sentence');
    await sheet
      .frame('Mutual')
      .locator('body')
      .evaluate(() => (window as never as ScriptedWindow).google.script.host.close());
    await sheet.page.locator('iframe').waitFor({ state: 'detached' });
  });

  test('opens a modal dialog that Escape closes, and says what it did in a toast', async () => {
    const { open, host } = await openWorkbook();
    const sheet = await open();
    const dialog = {
      kind: 'dialog',
      title: 'Import contacts',
      html: SCRIPTED,
      width: 500,
      height: 300,
      modal: true,
    } as const;
    const toast = { kind: 'toast', title: 'Mutual', message: 'Nothing was added.', seconds: 5 } as const;
    host.next = { effects: [dialog, toast] };
    await sheet.chooseMenu('Log an interaction');
    const shown = sheet.page.getByRole('dialog', { name: 'Import contacts' });
    await shown.waitFor();
    await sheet.page.getByText('Nothing was added.').waitFor();
    const box = await sheet.page.locator('iframe').boundingBox();
    expect([box?.width, box?.height]).toEqual([500, 300]);
    await sheet.page.keyboard.press('Escape');
    await shown.waitFor({ state: 'detached' });
  });

  test('has its mails read in the outbox, as they were sent and as plain text', async () => {
    const { open, host } = await openWorkbook();
    const sheet = await open();
    host.chooseMenu = (person, functionName) => {
      host.send({
        subject: 'Your day',
        htmlBody: '<h1>Good morning</h1><script>document.title="x"</script>',
      });
      return host.call(person, functionName, []);
    };
    await sheet.chooseMenu('Log an interaction');
    await sheet.page.getByRole('button', { name: 'Outbox' }).click();
    await sheet.page.getByRole('button', { name: /Your day/ }).click();
    await sheet.frame('Your day').getByRole('heading', { name: 'Good morning' }).waitFor();
    await sheet.page.getByRole('button', { name: 'Plain text' }).click();
    await sheet.page.getByText('Call Dr Example.').waitFor();
    await sheet.page.getByRole('button', { name: 'Back to the sheet' }).click();
    await sheet.shows('A2', 'Dr Ada Example');
  });

  test('has at most ten calls under way, the others wait their turn', async () => {
    const page = await bench().browser.newPage();
    onTestFinished(() => page.close());
    await page.addScriptTag({ path: join(bench().pageFolder, 'scriptHost.js') });
    expect(await page.evaluate(countCallsUnderWay)).toEqual({ atOnce: 10, afterOneAnswer: 11 });
  });

  test('is run as the person a tab has chosen to be', async () => {
    const { open, host } = await openWorkbook();
    const sheet = await open();
    await sheet.page.getByRole('combobox', { name: 'Acts as' }).selectOption(COLLEAGUE);
    await sheet.page.locator('.avatar', { hasText: 'B' }).waitFor();
    await sheet.chooseMenu('Log an interaction');
    await expect.poll(() => host.heard.at(-1)).toMatchObject({ person: COLLEAGUE });
  });
});

interface ScriptedWindow {
  run(): { rpc(...args: unknown[]): void };
  google: { script: { run: { rpc(...args: unknown[]): void }; host: { close(): void } } };
}

/** Runs in a page that is its own parent, so that the calls can be counted and left without an answer. */
async function countCallsUnderWay(): Promise<{ atOnce: number; afterOneAnswer: number }> {
  let calls = 0;
  window.addEventListener('message', ({ data }) => {
    if (data.google === 'call') calls += 1;
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 100));
  for (let index = 0; index < 25; index += 1)
    (window as never as ScriptedWindow).google.script.run.rpc(index);
  await settled();
  const atOnce = calls;
  window.postMessage({ google: 'result', id: 1, ok: true, value: null }, '*');
  await settled();
  return { atOnce, afterOneAnswer: calls };
}

/** Runs in the frame: what google.script.run does with values that may not cross. */
function refusedArguments(): string[] {
  const { run } = (window as never as ScriptedWindow).google.script;
  const circle: Record<string, unknown> = {};
  circle.self = circle;
  const illegal = [new Date(), () => 1, document.body, circle, { deep: [new Map()] }];
  return illegal.map((value) => {
    try {
      run.rpc(value);
      return 'taken';
    } catch {
      return 'refused';
    }
  });
}

/** Runs in the frame: tries the ways out of it. */
async function whatTheFrameReaches(): Promise<Record<string, string>> {
  const nameOf = (attempt: () => unknown) => {
    try {
      return String(attempt());
    } catch (error) {
      return (error as Error).name;
    }
  };
  const socket = await new Promise<string>((resolve) => {
    const { protocol, host } = new URL(location.href);
    try {
      const attempt = new WebSocket(`${protocol === 'https:' ? 'wss' : 'ws'}://${host}/`);
      attempt.onopen = () => resolve('open');
      attempt.onerror = () => resolve('refused');
    } catch {
      resolve('refused');
    }
  });
  return {
    origin: self.origin,
    page: nameOf(() => window.parent.document.title),
    storage: nameOf(() => sessionStorage.length),
    network: await fetch('/').then(
      () => 'read',
      () => 'refused',
    ),
    socket,
  };
}
