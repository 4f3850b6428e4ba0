import { describe, expect, it } from 'vitest';
import { createFakeServer } from '../support/fakeServer';
import { type OpenedSidebar, openSidebar } from './openSidebar';

async function openSettings() {
  const sidebar = await openSidebar('settings', createFakeServer());
  await sidebar.verbs.show('settings');
  return sidebar;
}

function settingsOf({ state }: OpenedSidebar) {
  const { settings } = state();
  if (settings.is !== 'ready') throw new Error(`The settings are ${settings.is}`);
  return settings;
}

describe('checking and repairing', () => {
  it('a repair that asks is left out without a yes', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.check();
    await sidebar.verbs.repair();
    expect(sidebar.heard('repairSpreadsheet')).toEqual([{ repairs: ['add column touchpoints kind'] }]);
  });

  it('and done with one, which can be taken back before', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.check();
    sidebar.verbs.agree('unmerge partners B4:C5', true);
    sidebar.verbs.agree('unmerge partners B4:C5', false);
    sidebar.verbs.agree('unmerge partners B4:C5', true);
    await sidebar.verbs.repair();
    expect(sidebar.heard('repairSpreadsheet')).toEqual([
      { repairs: ['add column touchpoints kind', 'unmerge partners B4:C5'] },
    ]);
    expect(settingsOf(sidebar).care.check?.repairs).toEqual([]);
  });

  it('a yes counts for one check only', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.check();
    sidebar.verbs.agree('unmerge partners B4:C5', true);
    await sidebar.verbs.check();
    expect(settingsOf(sidebar).care.agreed).toEqual([]);
  });

  it('after a repair the lists are read again', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.check();
    await sidebar.verbs.repair();
    expect(sidebar.heard('open')).toHaveLength(2);
  });
});

describe('taking back', () => {
  it('asks first, then undoes and reads the list again', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.showDeeds();
    sidebar.verbs.considerTaking('deed-1');
    expect(sidebar.heard('undo')).toEqual([]);
    await sidebar.verbs.takeBack();
    expect(sidebar.heard('undo')).toEqual([{ undoId: 'deed-1' }]);
    expect(sidebar.heard('listUndo')).toHaveLength(2);
    expect(settingsOf(sidebar).act).toMatchObject({ is: 'done', section: 'undo' });
  });

  it('can be left, and the keyboard returns to where it was', async () => {
    const sidebar = await openSettings();
    await sidebar.verbs.showDeeds();
    sidebar.verbs.considerTaking('deed-1');
    sidebar.verbs.leaveDeed();
    expect(settingsOf(sidebar).care.taking).toBe('');
    expect(sidebar.focused.at(-1)).toBe('deed-deed-1');
  });
});
