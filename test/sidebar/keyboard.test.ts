import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Panel } from '../../sidebar/state/state';
import { createFakeServer, type FakeServer, TODAY } from '../support/fakeServer';
import { type BuiltPages, buildPages, launchBrowser, openStage, type Stage } from '../support/sidebarPage';

let pages: BuiltPages;
let browser: Browser;
let stage: Stage;
let server: FakeServer;
let page: Page;

beforeAll(async () => {
  [pages, browser] = await Promise.all([buildPages(), launchBrowser()]);
  stage = await openStage(browser);
});
afterAll(() => browser?.close());
beforeEach(() => {
  server = createFakeServer();
});

async function open(panel: Panel): Promise<void> {
  page = await stage.show(pages['sidebar.html'], server, { panel });
  page.setDefaultTimeout(5_000);
  await page.locator('main button').first().waitFor();
}

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
const heard = (call: string) => server.heard.filter((one) => one.call === call).map(({ input }) => input);

describe('with the keyboard alone', () => {
  it('a coffee today is logged in seven presses', async () => {
    await open('log');
    await press('d', 'a', 'Enter', 'Tab', 'c', 'Tab', 'Enter');
    await page.locator('#log-saved').waitFor();
    expect(heard('logTouchpoint')).toMatchObject([
      { partnerId: 'p-dana', kind: 'Coffee or meal', date: TODAY },
    ]);
  });

  it('the next one follows without a detour', async () => {
    await open('log');
    await press('d', 'a', 'Enter', 'Tab', 'c', 'Tab', 'Enter');
    await page.locator('#log-saved').waitFor();
    expect(await focused()).toBe('log-saved');
    await press('Tab', 'Enter');
    expect(await focused()).toBe('log-partnerId');
  });

  it('Tab takes the first match and goes on', async () => {
    await open('log');
    await press('m', 'e', 'Tab');
    expect(await page.getByLabel('Who').inputValue()).toBe('Mei Tanaka');
    expect(await focused()).toBe('log-kind');
  });

  it('Escape closes the list and keeps what was typed', async () => {
    await open('log');
    await press('d', 'a', 'Escape');
    expect(await page.getByLabel('Who').getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByLabel('Who').inputValue()).toBe('da');
  });

  it('the arrow keys walk through the list, and a screen reader follows', async () => {
    await open('log');
    await press('d', 'a', 'ArrowDown');
    const active = await page.getByLabel('Who').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toContain('Daniel Brandt');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await press('Enter');
    expect(await page.getByLabel('Who').inputValue()).toBe('Daniel Brandt');
  });

  it('Enter on a name nobody has does not make a partner', async () => {
    await open('log');
    await page.keyboard.type('Zed');
    await press('Enter');
    expect(heard('addPartner')).toEqual([]);
    await press('ArrowDown', 'Enter');
    await page.getByText('Zed is now a partner.').waitFor();
  });

  it('the tabs are one stop, and the arrow keys change them', async () => {
    await open('due');
    await page.locator('#tab-due').focus();
    await press('ArrowRight');
    expect(await focused()).toBe('tab-log');
    await press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(await focused()).toBe('tab-circle');
    await press('Home');
    expect(await focused()).toBe('tab-due');
    await press('End');
    expect(await focused()).toBe('tab-settings');
    await press('Tab');
    expect(await focused()).not.toMatch(/^tab-/);
  });

  it('a snooze is opened, left with Escape, and the keyboard is back on its button', async () => {
    await open('due');
    await page.getByRole('button', { name: 'Snooze: Dana Kim' }).focus();
    await press('Enter');
    expect(await focused()).toBe('form-start');
    await press('Escape');
    expect(await focused()).toBe('open snooze p-dana/touch/');
    await press('Enter', 'Enter');
    await page.getByText('Dana Kim comes back on 2027-03-17.').waitFor();
    expect(await focused()).toBe('act-note');
  });

  it('a button that is under way keeps the keyboard', async () => {
    server.troubles.set('logTouchpoint', { is: 'silence' });
    await open('log');
    await press('d', 'a', 'Enter', 'Tab', 'c', 'Tab');
    const button = page.getByRole('button', { name: 'Log', exact: true });
    await button.focus();
    await press('Enter');
    const pending = page.getByRole('button', { name: 'Saving…' });
    expect(await pending.getAttribute('aria-disabled')).toBe('true');
    expect(await pending.evaluate((element) => element === document.activeElement)).toBe(true);
    await press('Enter');
    expect(heard('logTouchpoint')).toHaveLength(1);
  });
});

describe('a partner’s page, with the keyboard alone', () => {
  beforeEach(async () => {
    await open('due');
    await page.getByRole('button', { name: 'Dana Kim', exact: true }).focus();
    await press('Enter');
    await page.getByText('Before you meet').waitFor();
  });

  it('takes the keyboard to its name, and back to the name it was opened from', async () => {
    expect(await focused()).toBe('partner-title');
    await press('Shift+Tab', 'Enter');
    expect(await focused()).toBe('name p-dana/touch/');
  });

  it('a fact is filled in on the spot, and the keyboard stands before Undo', async () => {
    await page.getByRole('button', { name: 'Fill in: Good referral' }).focus();
    await press('Enter');
    expect(await focused()).toBe('form-start');
    await page.keyboard.type('Families who can begin soon');
    await press('Tab', 'Enter');
    await page.getByText('Written down.').waitFor();
    expect(await focused()).toBe('act-note');
    await press('Tab', 'Enter');
    await page.getByText('Undone').waitFor();
    expect(heard('fillCard')).toMatchObject([{ field: 'goodReferral' }]);
    expect(heard('undo')).toHaveLength(1);
  });

  it('Escape leaves a field and saves nothing', async () => {
    await page.getByRole('button', { name: 'Fill in: Good referral' }).focus();
    await press('Enter', 'x', 'Escape');
    expect(await focused()).toBe('open before good referral goodReferral');
    expect(heard('fillCard')).toEqual([]);
  });

  it('a step is noted with one press', async () => {
    await page.getByRole('button', { name: /^Thanked today/ }).focus();
    await press('Enter');
    await page.getByText('Noted for').waitFor();
    expect(heard('markStep')).toMatchObject([{ referralId: 'ref-7', mark: 'told', date: TODAY }]);
  });
});

describe('finding someone, with the keyboard alone', () => {
  it('goes from the need to the form in nine presses', async () => {
    await open('find');
    await press('k', 'n', 'e', 'e', 'Enter');
    await page.getByText('2 partners fit').waitFor();
    expect(await focused()).toBe('find-found');
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expect(await focused()).toBe('log-clientCode');
    expect(await page.getByLabel('How sure are you').inputValue()).toBe('high');
  });

  it('less than sure, it hears the question and goes back to the other names', async () => {
    await open('find');
    await press('k', 'Enter');
    await page.getByText('2 partners fit').waitFor();
    await page.getByRole('button', { name: 'Low: log a referral to Dana Kim' }).focus();
    await press('Enter');
    expect(await focused()).toBe('find-doubt');
    expect(await page.locator('#find-doubt').getAttribute('role')).toBe('status');
    await press('Tab', 'Enter');
    expect(await focused()).toBe('find-found');
  });
});

describe('the circle, with the keyboard alone', () => {
  it('somebody is put on a list, and Escape leaves the form', async () => {
    await open('circle');
    const add = page.getByRole('button', { name: /^Add somebody: Whom we/ });
    await add.focus();
    await press('Enter', 'Escape');
    expect(await focused()).toBe('open add them p-river');
    await press('Enter');
    await page.keyboard.type('School head');
    await press('Enter');
    await page.getByText('School head is on the list').waitFor();
    expect(heard('addIntroduction')).toMatchObject([{ contact: 'School head', side: 'them' }]);
  });
});

describe('what a screen reader is told', () => {
  it('the result of a log stands in a status', async () => {
    await open('log');
    await press('d', 'a', 'Enter', 'Tab', 'c', 'Tab', 'Enter');
    const status = page.getByRole('status').filter({ hasText: 'logged for today' });
    expect(await status.count()).toBe(1);
  });

  it('the step a round stands at is marked as the current one', async () => {
    await open('circle');
    const steps = page.getByRole('list', { name: 'Where the round with Riverside Physiotherapy stands' });
    expect(await steps.locator('[aria-current=step]').textContent()).toBe('Execute');
    expect(await steps.getByRole('listitem').count()).toBe(6);
  });

  it('a failure stands in an alert', async () => {
    server.troubles.set('logTouchpoint', { is: 'error', text: 'PERMISSION_DENIED' });
    await open('log');
    await press('d', 'a', 'Enter', 'Tab', 'c', 'Tab', 'Enter');
    expect(await page.getByRole('alert').textContent()).toContain('more than one Google account');
  });

  it('a problem belongs to its field', async () => {
    await open('log');
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    const note = await page.getByLabel('Who').getAttribute('aria-describedby');
    expect(await page.locator(`#${note}`).textContent()).toContain('Choose a partner');
    expect(await page.getByLabel('Who').getAttribute('aria-invalid')).toBe('true');
  });
});
