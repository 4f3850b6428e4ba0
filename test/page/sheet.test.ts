import { describe, expect, test } from 'vitest';
import { announceStructure } from '../../local/workbook/workbook';
import { serve } from '../local/support/served';
import { COLLEAGUE, type SmallHost, sidebar } from '../local/support/smallHost';
import { openTab } from '../local/support/tabClient';
import { SCRIPTED, type ScriptedWindow } from './scripted';
import { openBench } from './sheetPage';
import { openWorkbook } from './smallWorkbook';

const bench = openBench();

/** The rows of values the host was given, in order. */
function editsOf({ heard }: SmallHost): unknown[][] {
  return heard.flatMap((entry) => (entry as { edit?: unknown[][] }).edit ?? []);
}

describe('the sheet', () => {
  test('shows the workbook, without a complaint and without asking anybody but its own server', async () => {
    const { open, server } = await openWorkbook(bench);
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
    const { open, host } = await openWorkbook(bench);
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
    const { open, host } = await openWorkbook(bench);
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
    const { open } = await openWorkbook(bench);
    const sheet = await open();
    await sheet.goTo('A2');
    await sheet.page.keyboard.press('Delete');
    await sheet.shows('A2', '');
    await sheet.page.keyboard.press('Control+z');
    await sheet.shows('A2', 'Dr Ada Example');
  });

  test('refuses a change of rows, of sheets and of looks with one sentence, and changes nothing', async () => {
    const { open, host } = await openWorkbook(bench);
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
    const { open, host, address } = await openWorkbook(bench);
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
    const { open, host } = await openWorkbook(bench);
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
    const { open, host, server } = await openWorkbook(bench);
    const sheet = await open();
    host.next = { effects: [sidebar(SCRIPTED)] };
    await sheet.chooseMenu('Log an interaction');
    host.next = {};
    const note = sheet.frame('Mutual').getByLabel('Note');
    await note.fill('half a sentence');
    const secret = new URL(server.address).hash.slice(1);
    await server.close();
    await sheet.page.getByText('Offline, reconnecting').waitFor();
    await serve({ host, secret, ports: [server.port], pageFolder: bench.pageFolder });
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
    const { open, address } = await openWorkbook(bench);
    const sheet = await open();
    await sheet.page.evaluate(() => sessionStorage.clear());
    await sheet.page.goto(address.replace(/#.*/, ''));
    await sheet.page.getByRole('heading', { name: 'This page needs its full address' }).waitFor();
  });
});
