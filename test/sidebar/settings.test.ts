import { describe, expect, it } from 'vitest';
import { type ReadySettings, SOMEONE_NEW } from '../../sidebar/state/settingsPage';
import { settingsWords } from '../../sidebar/words';
import { aSettingsView, createFakeServer } from '../support/fakeServer';
import { type OpenedSidebar, openSidebar } from './openSidebar';

async function openSettings(over: Parameters<typeof aSettingsView>[0] = {}) {
  const server = createFakeServer();
  server.settings = aSettingsView(over);
  const sidebar = await openSidebar('settings', server);
  await sidebar.verbs.show('settings');
  return sidebar;
}

function settingsOf({ state }: OpenedSidebar): ReadySettings {
  const { settings } = state();
  if (settings.is !== 'ready') throw new Error(`The settings are ${settings.is}`);
  return settings;
}

describe('who I am', () => {
  it('is chosen from the team, with the address the team tab has', async () => {
    const sidebar = await openSettings({ me: { name: '', email: '', emailKnown: false } });
    sidebar.verbs.chooseMe('Ben');
    await sidebar.verbs.saveMe();
    expect(sidebar.heard('saveMe')).toEqual([{ name: 'Ben', email: 'ben@example.org' }]);
    expect(settingsOf(sidebar).act).toMatchObject({ is: 'done', message: 'You are Ben.' });
  });

  it('may be someone who is not in the team yet', async () => {
    const sidebar = await openSettings();
    sidebar.verbs.chooseMe(SOMEONE_NEW);
    sidebar.verbs.fillMeForm({ newName: ' Dee ', email: ' dee@example.org ' });
    await sidebar.verbs.saveMe();
    expect(sidebar.heard('saveMe')).toEqual([{ name: 'Dee', email: 'dee@example.org' }]);
  });

  it('is remembered, so that the lists are read again as mine', async () => {
    const sidebar = await openSettings();
    sidebar.verbs.chooseMe('Ben');
    await sidebar.verbs.saveMe();
    expect(sidebar.heard('open').at(-1)).toEqual({ me: 'Ben' });
  });

  it('must be said', async () => {
    const sidebar = await openSettings();
    sidebar.verbs.chooseMe(SOMEONE_NEW);
    await sidebar.verbs.saveMe();
    expect(sidebar.heard('saveMe')).toEqual([]);
    expect(settingsOf(sidebar).act).toMatchObject({
      is: 'failed',
      failure: { sentence: settingsWords.me.nameMissing },
    });
  });
});

describe('reminders', () => {
  it('are turned off and on again', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.turnOff();
    expect(settingsOf(sidebar).view.reminders.on).toBe(false);
    await sidebar.verbs.turnOn(false);
    expect(sidebar.heard('turnOnReminders')).toEqual([{ takeOver: false }]);
    expect(settingsOf(sidebar).view.reminders.on).toBe(true);
  });

  it('are taken over', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.turnOn(true);
    expect(sidebar.heard('turnOnReminders')).toEqual([{ takeOver: true }]);
  });

  it('a refusal stands in their section', async () => {
    const sidebar = await openSettings();
    const refusal = { code: 'not-authorised', sentence: 'Allow Mutual to send e-mail first.' } as const;
    sidebar.server.troubles.set('turnOnReminders', { is: 'refusal', refusal });
    await sidebar.verbs.turnOn(false);
    expect(settingsOf(sidebar).act).toMatchObject({
      section: 'reminders',
      failure: { sentence: refusal.sentence },
    });
  });
});

describe('sample data', () => {
  it('is removed only after showing what stays', async () => {
    const sidebar = await openSettings({ hasSample: true });
    await sidebar.verbs.previewRemoval();
    expect(settingsOf(sidebar).removal).toMatchObject({ rowsToRemove: 212 });
    expect(sidebar.heard('removeSample')).toEqual([]);
    await sidebar.verbs.removeSample();
    expect(settingsOf(sidebar)).toMatchObject({ removal: undefined, view: { hasSample: false } });
  });

  it('takes its colleagues along, and who I am is asked anew', async () => {
    const sidebar = await openSettings({ hasSample: true });
    sidebar.verbs.chooseMe('Cleo');
    const [ana] = aSettingsView().team;
    if (!ana) throw new Error('There is no team.');
    sidebar.server.settings = aSettingsView({ hasSample: true, team: [ana] });
    await sidebar.verbs.removeSample();
    const { view, me } = settingsOf(sidebar);
    expect(view.team.map(({ name }) => name)).toEqual(['Ana']);
    expect(me.chosen).toBe('Ana');
  });

  it('takes nobody along who is being written down just then', async () => {
    const sidebar = await openSettings({ hasSample: true });
    sidebar.verbs.chooseMe(SOMEONE_NEW);
    sidebar.verbs.fillMeForm({ newName: 'Dee' });
    sidebar.server.settings = aSettingsView({ hasSample: true, team: [] });
    await sidebar.verbs.removeSample();
    expect(settingsOf(sidebar).me).toMatchObject({ chosen: SOMEONE_NEW, newName: 'Dee' });
  });

  it('can be kept after all', async () => {
    const sidebar = await openSettings({ hasSample: true });
    await sidebar.verbs.previewRemoval();
    sidebar.verbs.keepSample();
    expect(settingsOf(sidebar)).toMatchObject({ removal: undefined, view: { hasSample: true } });
  });

  it('added is shown in the lists', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.addSample();
    expect(settingsOf(sidebar).view.hasSample).toBe(true);
    expect(sidebar.heard('open')).toHaveLength(2);
  });
});

describe('one thing at a time', () => {
  it('a second wish waits for the first to end', async () => {
    const sidebar = await openSettings();
    await Promise.all([sidebar.verbs.updateNow(), sidebar.verbs.turnOff()]);
    expect(sidebar.heard('updateNow')).toHaveLength(1);
    expect(sidebar.heard('turnOffReminders')).toHaveLength(0);
  });

  it('settings that did not load are loaded on the next visit', async () => {
    const server = createFakeServer();
    server.troubles.set('settings', { is: 'error', text: 'HTTP 0' });
    const sidebar = await openSidebar('due', server);
    await sidebar.verbs.show('settings');
    expect(sidebar.state().settings.is).toBe('failed');
    await sidebar.verbs.show('due');
    await sidebar.verbs.show('settings');
    expect(sidebar.state().settings.is).toBe('ready');
  });
});
