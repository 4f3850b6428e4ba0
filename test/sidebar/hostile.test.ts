import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Panel } from '../../sidebar/state/state';
import {
  aCard,
  aCircleView,
  aCommitment,
  aDraft,
  aDueItem,
  aFollowUp,
  aFound,
  anImportPreview,
  anIntroduction,
  anOpenView,
  aPartnerOption,
  aPartnerView,
  aRound,
  aSettingsView,
  createFakeServer,
  type FakeServer,
  TODAY,
} from '../support/fakeServer';
import { type BuiltPages, buildPages, launchBrowser, openStage, type Stage } from '../support/sidebarPage';
import { HOSTILE } from './hostile';
import { chooseFile } from './screens';

const ALL = HOSTILE.join('\n');
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

async function open(file: keyof BuiltPages, panel: Panel = 'due'): Promise<void> {
  page = await stage.show(pages[file], server, { panel, width: file === 'import.html' ? 720 : 300 });
  page.setDefaultTimeout(5_000);
}

/** The page's text, with line ends as they were written. */
const textOf = (selector: string): Promise<string> =>
  page.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector);

async function expectAllIn(selector: string): Promise<void> {
  const text = await textOf(selector);
  expect(HOSTILE.filter((each) => !text.includes(each))).toEqual([]);
}

/** What a link of ours begins with: a form of Google Calendar or Gmail, a message, a call. */
const KNOWN_LINKS = /^(https:\/\/(calendar|mail)\.google\.com\/|mailto:|tel:\+?\d+$)/;

it('hostile text is tried in more than sixty forms', () => {
  expect(new Set(HOSTILE).size).toBeGreaterThan(60);
});

describe('hostile text stays text', () => {
  beforeEach(() => {
    server = createFakeServer();
  });

  afterEach(async () => {
    const hit = await page.evaluate(() => 'hit' in window);
    const smuggled = await page.evaluate(
      () =>
        document.querySelectorAll(
          '#root :is(script, img, image, svg:not(.gear), math, iframe, object, embed, video, audio, marquee, style, link, meta, base, template, noscript)',
        ).length,
    );
    const links = await page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
    expect(hit).toBe(false);
    expect(smuggled).toBe(0);
    expect(links.filter((href) => !KNOWN_LINKS.test(href))).toEqual([]);
  });

  it('in every field of the Due list and in the banner', async () => {
    const fields = (text: string) => ({
      partner: text,
      title: text,
      why: text,
      owner: text,
      suggestedKind: text,
    });
    const due = HOSTILE.map((text, place) => aDueItem({ ...fields(text), partnerId: `p${place}` }));
    server.open = anOpenView({ due, banner: ALL });
    await open('sidebar.html');
    await page.getByLabel('Everyone’s').check();
    await expectAllIn('.banner');
    for (const line of ['.partner', 'p:nth-of-type(2)', '.why']) {
      const texts = await page.evaluate(
        (selector) => [...document.querySelectorAll(`li ${selector}`)].map(({ textContent }) => textContent),
        line,
      );
      expect(HOSTILE.filter((each) => !texts.includes(each))).toEqual([]);
    }
  });

  it('in the choices of the Log form', async () => {
    const partners = HOSTILE.map((text, place) =>
      aPartnerOption({ id: `p${place}`, name: text, owner: text, stage: text }),
    );
    server.open = anOpenView({
      partners,
      kinds: HOSTILE,
      colleagues: HOSTILE,
      permissions: HOSTILE,
      sameDayCutoff: ALL,
    });
    await open('sidebar.html', 'log');
    await page.getByLabel('Who').press('ArrowDown');
    await expectAllIn('#log-kind');
    await page.getByLabel('Who').press('Escape');
    await page.getByText('More').click();
    await expectAllIn('#log-by');
    await page.getByLabel('Referral received').check();
    await expectAllIn('fieldset.list');
    await expectAllIn('#log-arrivedAt-note');
    await expectAllIn('#log-handledBy');
  });

  it('as a partner in the list and as somebody new', async () => {
    await open('sidebar.html', 'log');
    for (const text of HOSTILE) {
      const typed = text.replace(/\s+/g, ' ').trim();
      await page.getByLabel('Who').fill(text);
      expect((await textOf('[role=listbox]')).replace(/\s+/g, ' ')).toContain(typed.replace(/[\r\n]/g, ' '));
    }
  });

  it('in the confirmation and the partner’s card', async () => {
    const partner = aCard({ name: ALL, stage: ALL, due: ALL, nextStep: ALL, reciprocity: ALL });
    const value = { message: ALL, partner, due: [], undoId: 'u1' };
    const rpc = server.rpc;
    server.rpc = (request) =>
      request.includes('logTouchpoint') ? Promise.resolve(JSON.stringify({ ok: true, value })) : rpc(request);
    await open('sidebar.html', 'log');
    await page.getByLabel('Who').fill('dana');
    await page.keyboard.press('Enter');
    await page.getByLabel('What', { exact: true }).selectOption('Call');
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await page.locator('#log-saved').waitFor();
    await expectAllIn('#log-saved p');
    for (const place of ['h3', '.chip', 'dd:nth-of-type(2)', 'dd:nth-of-type(3)', 'dd:nth-of-type(4)']) {
      await expectAllIn(`.card ${place}`);
    }
  });

  it('in refusals, under a field and beside the button', async () => {
    await open('sidebar.html', 'log');
    await page.getByLabel('Who').fill('dana');
    await page.keyboard.press('Enter');
    await page.getByLabel('What', { exact: true }).selectOption('Call');
    for (const field of ['date', '']) {
      const refusal = { code: 'input', sentence: ALL, field } as const;
      server.troubles.set('logTouchpoint', { is: 'refusal', refusal });
      await page.getByRole('button', { name: 'Log', exact: true }).click();
      await expectAllIn(field ? '#log-date-note' : '.failure');
    }
  });

  it('in Settings', async () => {
    const { reminders } = server.settings;
    server.settings = aSettingsView({
      practiceName: ALL,
      me: { name: ALL, email: ALL, emailKnown: true },
      team: HOSTILE.map((name) => ({ name, email: name, reminders: 'Weekly', weekday: 'Monday' })),
      reminders: { ...reminders, sentFrom: ALL, lastRun: ALL, trouble: ALL },
      hasSample: true,
      privacyNotice: ALL,
      version: ALL,
    });
    await open('sidebar.html', 'settings');
    await page.locator('#me-who').waitFor();
    await expectAllIn('#me-who');
    await expectAllIn('.tip');
    await expectAllIn('section[aria-labelledby=settings-reminders] .problem');
    await expectAllIn('section[aria-labelledby=settings-sheet]');
  });

  it('on the first screen', async () => {
    const refusal = { code: 'not-set-up', sentence: ALL } as const;
    server.troubles.set('open', { is: 'refusal', refusal, forever: true });
    server.settings = aSettingsView({ setUp: false, privacyNotice: ALL, practiceName: ALL });
    await open('sidebar.html');
    await page.locator('.tip').waitFor();
    await expectAllIn('.tip');
  });

  it('on a partner’s page, unfolded', async () => {
    const { ladder, asking, fields } = aPartnerView();
    const mark = { mark: 'told', label: ALL, choices: [] } as const;
    const entry = {
      day: TODAY,
      about: 'touchpoint',
      title: ALL,
      detail: ALL,
      by: ALL,
      meaningful: true,
    } as const;
    server.partner = aPartnerView({
      card: aCard({ name: ALL, stage: ALL, nextStep: ALL }),
      owner: ALL,
      profession: ALL,
      organisation: ALL,
      email: 'javascript:window.hit=1',
      phone: 'javascript:window.hit=1',
      beforeYouMeet: [{ about: 'last talk', text: ALL, known: true, field: '' }],
      ladder: {
        ...ladder,
        rungs: [{ stage: ALL, is: 'next', evidence: [ALL], missing: [ALL] }],
        overrideNote: ALL,
        stages: HOSTILE,
      },
      timeline: [{ month: '2027-03', title: ALL, entries: [entry] }],
      ahead: [entry],
      followUps: [
        aFollowUp({
          clientCode: ALL,
          handledBy: ALL,
          permission: ALL,
          outcome: ALL,
          steps: [{ title: ALL, is: 'open', dueOn: ALL, doneOn: '', marks: [mark] }],
          offers: [{ mark: 'outcome', label: ALL, choices: HOSTILE }],
        }),
      ],
      asking: { ...asking, reasons: HOSTILE, goodMoment: ALL },
      why: { link: 'need', sentence: ALL, todo: ALL },
      giveAndTake: ALL,
      plan: { cadence: 7, touches: [{ day: '2027-05-10', kind: ALL, isPlanned: false }], reason: ALL },
      fields: fields.map((field) => ({ ...field, header: ALL, value: ALL, note: ALL, group: ALL })),
    });
    await open('sidebar.html');
    await page.getByRole('button', { name: 'Dana Kim', exact: true }).click();
    await page.locator('.before').waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const places = ['h1', '.head-card', '.before', '.steps', '.follow-ups', '.ladder', '.month', '.cells'];
    for (const place of places) await expectAllIn(place);
    await expectAllIn('.dotted');
    await page.getByRole('button', { name: 'I see it differently' }).click();
    await expectAllIn('#form-start');
  });

  it('in a draft, and no link of it but to mail', async () => {
    server.draft = aDraft({
      title: ALL,
      subject: ALL,
      body: ALL,
      problems: [ALL],
      links: HOSTILE.map((url, place) => ({ name: `${place}`, url })),
    });
    await open('sidebar.html');
    await page.getByRole('button', { name: 'Dana Kim', exact: true }).click();
    await page.getByRole('heading', { name: 'Drafts' }).click();
    await page.getByRole('button', { name: 'First meeting' }).click();
    await page.locator('#draft-text').waitFor();
    await expectAllIn('#draft-text');
    await expectAllIn('.drafts .dotted');
  });

  it('in those found for a client', async () => {
    const found = HOSTILE.map((text, place) =>
      aFound({
        ...{ id: `p${place}`, name: text, profession: text, organisation: text, phone: text },
        ...{ goodReferral: text, capacity: text, matches: [text], unsaid: [text] },
      }),
    );
    server.found = { partners: found, askAgain: [], note: ALL, doubt: ALL };
    await open('sidebar.html', 'find');
    await page.getByLabel('What they need').fill(ALL);
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.locator('.result').first().waitFor();
    await expectAllIn('.found');
    await page.getByRole('button', { name: /^Low/ }).first().click();
    await expectAllIn('#find-doubt');
  });

  it('in the circle', async () => {
    const card = anIntroduction({
      contact: ALL,
      verdict: ALL,
      way: ALL,
      owner: ALL,
      notes: ALL,
      nextStep: ALL,
    });
    const list = { tally: ALL, contacts: [card] };
    const commitment = aCommitment({ ourGoal: ALL, theirGoal: ALL, state: ALL, progress: ALL });
    const { core } = aCircleView();
    const member = { id: 'p', name: ALL, owner: ALL, stage: ALL, strong: true } as const;
    server.circle = aCircleView({
      core: { ...core, words: ALL, members: [{ ...member, lastContact: '', nextStep: ALL }] },
      rounds: [
        aRound({
          partner: ALL,
          sentence: ALL,
          change: ALL,
          commitment,
          them: list,
          us: { ...list, contacts: [] },
        }),
      ],
      prospects: { offered: null, reason: ALL, waiting: 1, reachedOut: 1, limit: 5 },
    });
    await open('sidebar.html', 'circle');
    await page.locator('.round').waitFor();
    for (const place of ['.members', '.round h3', '.next', '.tip', '.agreed', '.introductions li']) {
      await expectAllIn(place);
    }
    await expectAllIn('[aria-labelledby=prospects-title]');
  });

  it('in the contacts of a file', async () => {
    const contacts = HOSTILE.map((text, index) => ({
      ...{ index, name: text, organisation: text, profession: text, email: text, phone: text, notes: text },
      ...{ duplicateOf: index % 2 ? text : '', duplicateBy: 'name' as const },
    }));
    server.preview = anImportPreview({ format: ALL, contacts, skipped: [ALL] });
    await open('import.html');
    await chooseFile(page, '<img src=x onerror=window.hit=1>.csv');
    await page.locator('table').waitFor();
    await expectAllIn('tbody');
    await expectAllIn('#import-found');
    await expectAllIn('details ul');
  });
});
