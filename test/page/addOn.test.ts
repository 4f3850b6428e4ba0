import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COLLEAGUE, sidebar } from '../local/support/smallHost';
import { SCRIPTED, type ScriptedWindow } from './scripted';
import { openBench } from './sheetPage';
import { openWorkbook } from './smallWorkbook';

const bench = openBench();

describe('the add-on', () => {
  test('is reached by its menu with the keyboard alone', async () => {
    const { open, host } = await openWorkbook(bench);
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
    const { open, host } = await openWorkbook(bench);
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
    const { open, host } = await openWorkbook(bench);
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
    const { open, host } = await openWorkbook(bench);
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
    const { open, host } = await openWorkbook(bench);
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
    const { open, host } = await openWorkbook(bench);
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
    const page = await bench.openWindow();
    await page.addScriptTag({ path: join(bench.pageFolder, 'scriptHost.js') });
    expect(await page.evaluate(countCallsUnderWay)).toEqual({ atOnce: 10, afterOneAnswer: 11 });
  });

  test('is run as the person a tab has chosen to be', async () => {
    const { open, host } = await openWorkbook(bench);
    const sheet = await open();
    await sheet.page.getByRole('combobox', { name: 'Acts as' }).selectOption(COLLEAGUE);
    await sheet.page.locator('.avatar', { hasText: 'B' }).waitFor();
    await sheet.chooseMenu('Log an interaction');
    await expect.poll(() => host.heard.at(-1)).toMatchObject({ person: COLLEAGUE });
  });
});

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
