import { Button } from '../parts/button';
import { SelectField, sameWords, TextField } from '../parts/field';
import { FailedPanel, Skeleton } from '../parts/notice';
import { Form } from '../parts/smallForm';
import { SOMEONE_NEW } from '../state/settingsPage';
import type { State } from '../state/state';
import type { Verbs } from '../verbs/verbs';
import { commonWords, settingsWords } from '../words';
import { Check } from './care/check';
import { Deeds } from './care/deeds';
import { Export } from './data/export';
import { Forget } from './data/forget';
import { Remove } from './data/remove';
import { Reminders } from './reminders';
import { Sample } from './sample';
import { Group, Part, pendingIn, type SettingsProps } from './settingsPart';

export function renderSettings({ settings }: State, verbs: Verbs) {
  if (settings.is === 'loading') return <Skeleton />;
  if (settings.is === 'failed') {
    return <FailedPanel failure={settings.failure} retry={() => void verbs.loadSettings()} />;
  }
  const parts = { settings, verbs };
  return (
    <div class="settings">
      <Me {...parts} />
      <Reminders {...parts} />
      <Group title={settingsWords.groups.sheet} id="settings-this">
        <Sheet {...parts} />
        <Check {...parts} />
        <Deeds {...parts} />
        <Contacts {...parts} />
        <Sample {...parts} />
      </Group>
      <Group title={settingsWords.groups.data} id="settings-data">
        <Export {...parts} />
        <Forget {...parts} />
        <Remove {...parts} />
      </Group>
      <Help {...parts} />
    </div>
  );
}

function Me({ settings: { view, me, act }, verbs }: SettingsProps) {
  const words = settingsWords.me;
  const names = sameWords(view.team.map(({ name }) => name));
  const isNew = me.chosen === SOMEONE_NEW;
  return (
    <Part section="me" title={words.title} act={act}>
      <Form onSave={() => void verbs.saveMe()}>
        <SelectField
          id="me-who"
          label={words.who}
          value={me.chosen}
          blank={words.choose}
          choices={[...names, { value: SOMEONE_NEW, label: words.someoneNew }]}
          onChoose={verbs.chooseMe}
        />
        {isNew && (
          <TextField
            id="me-name"
            label={words.name}
            value={me.newName}
            hint={words.nameHint}
            autocomplete="name"
            onText={(newName) => verbs.fillMeForm({ newName })}
          />
        )}
        {view.me.emailKnown ? (
          <p class="hint">{words.emailKnown(view.me.email)}</p>
        ) : (
          <TextField
            id="me-email"
            label={words.email}
            type="email"
            value={me.email}
            hint={words.emailHint}
            autocomplete="email"
            onText={(email) => verbs.fillMeForm({ email })}
          />
        )}
        <Button label={words.save} submits pending={pendingIn(act, 'me', commonWords.saving)} />
      </Form>
    </Part>
  );
}

function Contacts({ settings: { act }, verbs }: SettingsProps) {
  const words = settingsWords.contacts;
  return (
    <Part section="contacts" title={words.title} act={act}>
      <p>{words.why}</p>
      <Button
        label={words.import}
        pending={pendingIn(act, 'contacts')}
        onPress={() => void verbs.importContacts()}
      />
    </Part>
  );
}

function Sheet({ settings: { view, act }, verbs }: SettingsProps) {
  const words = settingsWords.sheet;
  return (
    <Part section="sheet" title={words.title} act={act}>
      {view.practiceName && <p>{words.practice(view.practiceName)}</p>}
      <p>{words.why}</p>
      <Button label={words.update} pending={pendingIn(act, 'sheet')} onPress={() => void verbs.updateNow()} />
    </Part>
  );
}

function Help({ settings: { view } }: SettingsProps) {
  const { title, lines, version } = settingsWords.help;
  return (
    <section aria-labelledby="settings-help">
      <h2 id="settings-help">{title}</h2>
      <ul class="help">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {view.privacyNotice && <p class="tip">{view.privacyNotice}</p>}
      <p class="quiet">{version(view.version)}</p>
    </section>
  );
}
