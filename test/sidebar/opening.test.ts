import { describe, expect, it } from 'vitest';
import { anOpenView, aSettingsView, createFakeServer, type FakeServer } from '../support/fakeServer';
import { formOf, openSidebar } from './openSidebar';

const notSetUp = {
  is: 'refusal',
  refusal: { code: 'not-set-up', sentence: 'This spreadsheet is not set up.' },
  forever: true,
} as const;

function newSpreadsheet(): FakeServer {
  const server = createFakeServer();
  server.troubles.set('open', notSetUp);
  server.settings = aSettingsView({ setUp: false, practiceName: '' });
  return server;
}

describe('opening the sidebar', () => {
  it('shows the view once it is there', async () => {
    const sidebar = await openSidebar('due');
    expect(sidebar.ready().view.me).toBe('Ana');
  });

  it('tells the server that this colleague reached the file, only when asked', async () => {
    expect((await openSidebar('due')).heard('opened')).toHaveLength(0);
    const server = createFakeServer();
    server.open = anOpenView({ confirm: true });
    expect((await openSidebar('due', server)).heard('opened')).toHaveLength(1);
  });

  it('puts the keyboard into Who when it opens on Log', async () => {
    expect((await openSidebar('log')).focused).toEqual(['log-partnerId']);
    expect((await openSidebar('due')).focused).toEqual([]);
  });

  it('lists partners A–Z, whatever the order of their rows', async () => {
    const names = (await openSidebar()).ready().view.partners.map(({ name }) => name);
    expect(names).toEqual([...names].sort());
  });

  it('begins with mine, or with everyone’s while nobody knows who I am', async () => {
    expect((await openSidebar('due')).ready().due.whose).toBe('mine');
    const server = createFakeServer();
    server.open = anOpenView({ me: '' });
    expect((await openSidebar('due', server)).ready().due.whose).toBe('everyone');
  });

  it('shows what went wrong and opens on the next try', async () => {
    const server = createFakeServer();
    const sentence = 'The column Partner is missing on Partners. Bring it back, then try again.';
    server.troubles.set('open', { is: 'refusal', refusal: { code: 'structure', sentence } });
    const sidebar = await openSidebar('due', server);
    expect(sidebar.state().page).toMatchObject({ is: 'failed', failure: { sentence } });
    await sidebar.verbs.open();
    expect(sidebar.state().page.is).toBe('ready');
  });

  it('leaves Settings within reach when the lists do not load', async () => {
    const server = createFakeServer();
    server.troubles.set('open', { is: 'error', text: 'TypeError' });
    const sidebar = await openSidebar('due', server);
    await sidebar.verbs.show('settings');
    expect(sidebar.state().settings.is).toBe('ready');
  });
});

describe('coming back to the sidebar', () => {
  it('reads again after a minute and not before', async () => {
    const sidebar = await openSidebar('due');
    sidebar.clock.now = 60_000;
    await sidebar.verbs.freshen();
    expect(sidebar.heard('open')).toHaveLength(1);
    sidebar.clock.now = 60_001;
    await sidebar.verbs.freshen();
    expect(sidebar.heard('open')).toHaveLength(2);
  });

  it('reads again at once after the import window was opened', async () => {
    const sidebar = await openSidebar('settings');
    await sidebar.verbs.show('settings');
    await sidebar.verbs.importContacts();
    await sidebar.verbs.freshen();
    expect(sidebar.heard('open')).toHaveLength(2);
  });

  it('the next day dates an untouched form today', async () => {
    const sidebar = await openSidebar();
    sidebar.server.open = anOpenView({ today: '2027-03-11' });
    await sidebar.verbs.refresh();
    expect(formOf(sidebar).fields.date).toBe('2027-03-11');
  });

  it('leaves a form alone that somebody has begun', async () => {
    const sidebar = await openSidebar();
    sidebar.verbs.fill('notes', 'Half a sent');
    const before = formOf(sidebar);
    await sidebar.verbs.refresh();
    expect(formOf(sidebar)).toBe(before);
  });

  it('keeps the old list on show when reading fails', async () => {
    const sidebar = await openSidebar('due');
    sidebar.server.troubles.set('open', { is: 'error', text: 'HTTP 0' });
    await sidebar.verbs.refresh();
    expect(sidebar.ready().due.refreshing).toMatchObject({ is: 'failed', failure: { is: 'offline' } });
    expect(sidebar.ready().view.due).toHaveLength(5);
    await sidebar.verbs.refresh();
    expect(sidebar.ready().due.refreshing.is).toBe('idle');
  });
});

describe('a spreadsheet that is not set up', () => {
  it('shows the first screen with the privacy notice', async () => {
    const sidebar = await openSidebar('due', newSpreadsheet());
    expect(sidebar.state().page).toMatchObject({
      is: 'first-run',
      firstRun: { is: 'asking', privacyNotice: expect.stringContaining('health information') },
    });
  });

  it('is set up with the practice’s name and then offers two ways to begin', async () => {
    const sidebar = await openSidebar('due', newSpreadsheet());
    sidebar.verbs.namePractice(' Harbour Lane ');
    await sidebar.verbs.setUp();
    expect(sidebar.heard('setUp')).toEqual([{ practiceName: 'Harbour Lane' }]);
    expect(sidebar.state().page).toMatchObject({ firstRun: { is: 'done' } });
    expect(sidebar.focused.at(-1)).toBe('first-run-title');
    await sidebar.verbs.beginWithSample();
    expect(sidebar.heard('addSample')).toHaveLength(1);
    expect(sidebar.state().page.is).toBe('ready');
  });

  it('begun with an import shows the new partners on the next look', async () => {
    const sidebar = await openSidebar('due', newSpreadsheet());
    await sidebar.verbs.setUp();
    await sidebar.verbs.beginWithImport();
    await sidebar.verbs.freshen();
    expect(sidebar.heard('openImport')).toHaveLength(1);
    expect(sidebar.heard('open')).toHaveLength(3);
  });

  it('keeps the name when set-up fails', async () => {
    const sidebar = await openSidebar('due', newSpreadsheet());
    sidebar.server.troubles.set('setUp', { is: 'error', text: 'HTTP 0' });
    sidebar.verbs.namePractice('Harbour Lane');
    await sidebar.verbs.setUp();
    expect(sidebar.state().page).toMatchObject({
      firstRun: { practiceName: 'Harbour Lane', sending: { is: 'failed' } },
    });
  });

  it('is set up once, however often the button is pressed', async () => {
    const sidebar = await openSidebar('due', newSpreadsheet());
    await Promise.all([sidebar.verbs.setUp(), sidebar.verbs.setUp()]);
    expect(sidebar.heard('setUp')).toHaveLength(1);
  });
});
