import { describe, expect, it } from 'vitest';
import type { DataPage } from '../../sidebar/state/dataPage';
import { createFakeServer } from '../support/fakeServer';
import { type OpenedSidebar, openSidebar } from './openSidebar';

async function openSettings(prepare: (server: ReturnType<typeof createFakeServer>) => void = () => {}) {
  const server = createFakeServer();
  prepare(server);
  const sidebar = await openSidebar('settings', server);
  await sidebar.verbs.show('settings');
  return sidebar;
}

function settingsOf({ state }: OpenedSidebar) {
  const { settings } = state();
  if (settings.is !== 'ready') throw new Error(`The settings are ${settings.is}`);
  return settings;
}

const dataOf = (sidebar: OpenedSidebar): DataPage => settingsOf(sidebar).data;

describe('exporting', () => {
  it('makes two files ready to be saved, and says so to the keyboard', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.makeFiles();
    expect(dataOf(sidebar).files?.exported.rows).toBe(1284);
    expect(sidebar.links.size).toBe(2);
    expect(sidebar.focused.at(-1)).toBe('export-files');
  });

  it('copies everything where a file cannot be saved', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.makeFiles();
    await sidebar.verbs.copyFiles();
    expect(sidebar.copied).toEqual(['{"tabs":[]}']);
    expect(dataOf(sidebar).files?.copied).toBe('yes');
  });

  it('lets go of the files once they are put away', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.makeFiles();
    sidebar.verbs.keepData('export-make');
    expect(sidebar.links.size).toBe(0);
    expect(dataOf(sidebar).files).toBeUndefined();
  });

  it('that fails says so beside the button', async () => {
    const sidebar = await openSettings((server) =>
      server.troubles.set('exportAll', { is: 'error', text: 'HTTP 0' }),
    );
    await sidebar.verbs.makeFiles();
    expect(settingsOf(sidebar).act).toMatchObject({ is: 'failed', section: 'export' });
  });
});

describe('forgetting', () => {
  it('shows first what would go, and forgets only what was shown', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.previewForget();
    expect(sidebar.heard('forget')).toEqual([]);
    await sidebar.verbs.forget();
    expect(sidebar.heard('forget')).toEqual([{ before: '2025-03-10' }]);
    expect(settingsOf(sidebar)).toMatchObject({ act: { is: 'done', section: 'forget' } });
    expect(dataOf(sidebar).forgetting).toBeUndefined();
  });

  it('can be left, and asks the server nothing', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.previewForget();
    sidebar.verbs.keepData('forget-look');
    await sidebar.verbs.forget();
    expect(sidebar.heard('forget')).toEqual([]);
    expect(sidebar.focused.at(-1)).toBe('forget-look');
  });
});

describe('removing Mutual', () => {
  it('keeps the computed columns unless they are chosen', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.previewParting();
    await sidebar.verbs.removeMutual();
    expect(sidebar.heard('removeMutual')).toEqual([{ takeColumns: false }]);
  });

  it('takes them when they are', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.previewParting();
    sidebar.verbs.chooseColumns(true);
    await sidebar.verbs.removeMutual();
    expect(sidebar.heard('removeMutual')).toEqual([{ takeColumns: true }]);
  });

  it('ends on the first screen, with what was said, and reads the settings anew after another set-up', async () => {
    const sidebar = await openSettings((server) => {
      server.afterRemoval = true;
    });
    await sidebar.verbs.previewParting();
    await sidebar.verbs.removeMutual();
    expect(sidebar.state()).toMatchObject({
      page: { is: 'first-run', firstRun: { farewell: expect.stringContaining('taken out') } },
      settings: { is: 'loading' },
    });
  });

  it('one preview at a time is open', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.previewForget();
    await sidebar.verbs.previewParting();
    expect(dataOf(sidebar)).toMatchObject({ forgetting: undefined, parting: { takeColumns: false } });
  });
});
