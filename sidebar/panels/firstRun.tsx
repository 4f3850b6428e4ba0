import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { FailureNote, Status } from '../parts/notice';
import { Form } from '../parts/smallForm';
import type { FirstRun } from '../state/firstRun';
import type { Verbs } from '../verbs/verbs';
import { firstRunWords as words } from '../words';

export function renderFirstRun(firstRun: FirstRun, verbs: Verbs) {
  return firstRun.is === 'asking' ? (
    <Asking firstRun={firstRun} verbs={verbs} />
  ) : (
    <Begin sending={firstRun.sending} verbs={verbs} />
  );
}

interface AskingProps {
  readonly firstRun: Extract<FirstRun, { is: 'asking' }>;
  readonly verbs: Verbs;
}

function Asking({ firstRun, verbs }: AskingProps) {
  const { practiceName, privacyNotice, sending, farewell } = firstRun;
  return (
    <Form class="first-run" onSave={() => void verbs.setUp()}>
      {farewell && <Status id="farewell">{farewell}</Status>}
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <TextField
        id="practice-name"
        label={words.practiceName}
        value={practiceName}
        autocomplete="organization"
        onText={verbs.namePractice}
      />
      {privacyNotice && (
        <div class="tip">
          <h2>{words.privacyTitle}</h2>
          <p>{privacyNotice}</p>
        </div>
      )}
      {sending.is === 'failed' && <FailureNote failure={sending.failure} />}
      <div class="actions">
        <Button
          label={words.setUp}
          look="primary"
          submits
          pending={sending.is === 'pending' ? words.settingUp : undefined}
        />
      </div>
    </Form>
  );
}

interface BeginProps {
  readonly sending: FirstRun['sending'];
  readonly verbs: Verbs;
}

function Begin({ sending, verbs }: BeginProps) {
  const pending = sending.is === 'pending' ? words.beginning : undefined;
  return (
    <div class="first-run">
      <div role="status">
        <h1 id="first-run-title" tabIndex={-1}>
          {words.doneTitle}
        </h1>
        <p>{words.doneIntro}</p>
      </div>
      <Button
        label={words.import}
        look="primary"
        pending={pending}
        onPress={() => void verbs.beginWithImport()}
      />
      <p class="hint">{words.importWhy}</p>
      <Button label={words.sample} pending={pending} onPress={() => void verbs.beginWithSample()} />
      <p class="hint">{words.sampleWhy}</p>
      <Button label={words.startEmpty} look="text" onPress={() => void verbs.open()} />
      {sending.is === 'failed' && <FailureNote failure={sending.failure} />}
    </div>
  );
}
