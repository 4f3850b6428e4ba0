import type { Failure } from '../server';
import { fillMe, keepMe, type MeForm, nameOfMe } from '../state/settingsPage';
import { settingsWords } from '../words';
import { type Context, changeSettings, findSettings, markStale } from './context';
import { settingsAct } from './settingsAct';

const nameMissing: Failure = {
  is: 'refused',
  code: 'input',
  sentence: settingsWords.me.nameMissing,
  field: 'name',
};

/** `refresh` reads the lists again after something changed the sheet. */
export function settingsVerbs(context: Context, refresh: () => Promise<void>) {
  const { memory } = context;
  const { ask, say, showAct } = settingsAct(context);

  const fillMeForm = (change: Partial<MeForm>) =>
    changeSettings(context, (ready) => ({ ...ready, me: { ...ready.me, ...change } }));

  /** Choosing a colleague brings the address the Team tab has for them. */
  function chooseMe(chosen: string) {
    const known = findSettings(context)?.view.team.find(({ name }) => name === chosen);
    fillMeForm({ chosen, email: known?.email ?? '' });
  }

  async function saveMe() {
    const ready = findSettings(context);
    if (!ready) return;
    const name = nameOfMe(ready.me);
    if (!name) return showAct({ is: 'failed', section: 'me', failure: nameMissing });
    const view = await ask('me', 'saveMe', { name, email: ready.me.email.trim() });
    if (!view) return;
    memory.rememberMe(name);
    changeSettings(context, (now) => ({ ...now, view, me: fillMe(view) }));
    say('me', settingsWords.me.saved(name));
    await refresh();
  }

  async function turnOn(takeOver: boolean) {
    const view = await ask('reminders', 'turnOnReminders', { takeOver });
    if (!view) return;
    changeSettings(context, (now) => ({ ...now, view }));
    say('reminders', settingsWords.reminders.turnedOn);
  }

  async function turnOff() {
    const view = await ask('reminders', 'turnOffReminders', {});
    if (!view) return;
    changeSettings(context, (now) => ({ ...now, view }));
    say('reminders', settingsWords.reminders.turnedOff);
  }

  async function importContacts() {
    const answer = await ask('contacts', 'openImport', {});
    if (!answer) return;
    markStale(context);
    say('contacts', answer.message);
  }

  /** With the sample colleagues come and go: who I am is asked anew unless the answer still stands. */
  async function readAgain() {
    const answer = await context.server.call('settings', {});
    if (!answer.ok) return;
    changeSettings(context, (now) => ({ ...now, view: answer.value, me: keepMe(now.me, answer.value) }));
  }

  async function addSample() {
    const answer = await ask('sample', 'addSample', {});
    if (!answer) return;
    say('sample', answer.message);
    await Promise.all([readAgain(), refresh()]);
  }

  async function previewRemoval() {
    const removal = await ask('sample', 'previewSampleRemoval', {});
    if (!removal) return;
    changeSettings(context, (now) => ({ ...now, removal, act: { is: 'idle' } }));
    context.focus('sample-removal');
  }

  const keepSample = () => {
    changeSettings(context, (ready) => ({ ...ready, removal: undefined }));
    context.focus('sample-remove');
  };

  async function removeSample() {
    const answer = await ask('sample', 'removeSample', {});
    if (!answer) return;
    changeSettings(context, (now) => ({ ...now, removal: undefined }));
    say('sample', answer.message);
    await Promise.all([readAgain(), refresh()]);
  }

  async function updateNow() {
    const answer = await ask('sheet', 'updateNow', {});
    if (!answer) return;
    say('sheet', answer.message);
    await refresh();
  }

  return {
    chooseMe,
    fillMeForm,
    saveMe,
    turnOn,
    turnOff,
    importContacts,
    addSample,
    previewRemoval,
    keepSample,
    removeSample,
    updateNow,
  };
}
