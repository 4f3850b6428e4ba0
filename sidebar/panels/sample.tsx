import type { SampleRemoval } from '../../src/entry/api';
import { Button } from '../parts/button';
import type { Verbs } from '../verbs/verbs';
import { settingsWords } from '../words';
import { Part, pendingIn, type SettingsProps } from './settingsPart';

const words = settingsWords.sample;

/** Adding the made-up practice; removing it only after showing what stays. */
export function Sample({ settings: { view, act, removal }, verbs }: SettingsProps) {
  const pending = pendingIn(act, 'sample');
  return (
    <Part section="sample" title={words.title} act={act}>
      <p>{view.hasSample ? words.has : words.why}</p>
      {removal && <Removal removal={removal} pending={pending} verbs={verbs} />}
      {!removal && view.hasSample && (
        <Button
          id="sample-remove"
          label={words.remove}
          pending={pending}
          onPress={() => void verbs.previewRemoval()}
        />
      )}
      {!view.hasSample && (
        <Button label={words.add} pending={pending} onPress={() => void verbs.addSample()} />
      )}
    </Part>
  );
}

interface RemovalProps {
  readonly removal: SampleRemoval;
  readonly pending: string | undefined;
  readonly verbs: Verbs;
}

function Removal({ removal: { rowsToRemove, kept }, pending, verbs }: RemovalProps) {
  return (
    <div class="small" id="sample-removal" tabIndex={-1}>
      <p>{words.removes(rowsToRemove)}</p>
      {kept.length > 0 && <p>{words.keeps}</p>}
      <ul class="kept">
        {kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="actions">
        <Button label={words.removeNow} pending={pending} onPress={() => void verbs.removeSample()} />
        <Button label={words.keep} look="text" onPress={verbs.keepSample} />
      </div>
    </div>
  );
}
