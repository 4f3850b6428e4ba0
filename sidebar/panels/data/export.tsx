import { Button } from '../../parts/button';
import { Lines } from '../../parts/lines';
import type { KeptFiles } from '../../state/dataPage';
import type { Verbs } from '../../verbs/verbs';
import { exportWords as words } from '../../words';
import { Part, pendingIn, type SettingsProps } from '../settingsPart';

/** Everything as files to keep, saved by a press of the person's own. */
export function Export({ settings: { act, data }, verbs }: SettingsProps) {
  return (
    <Part section="export" title={words.title} act={act}>
      <p>{words.why}</p>
      {data.files ? (
        <Files files={data.files} verbs={verbs} />
      ) : (
        <Button
          id="export-make"
          label={words.make}
          pending={pendingIn(act, 'export', words.making)}
          onPress={() => void verbs.makeFiles()}
        />
      )}
    </Part>
  );
}

interface FilesProps {
  readonly files: KeptFiles;
  readonly verbs: Verbs;
}

function Files({ files: { exported, csvLink, jsonLink, copied }, verbs }: FilesProps) {
  const { rows, missing, csvName, jsonName } = exported;
  return (
    <div class="small" id="export-files" tabIndex={-1}>
      <p>{words.ready(rows)}</p>
      {missing.length > 0 && <Lines title={words.missing} lines={missing} />}
      <p class="problem">{words.caution}</p>
      <div class="actions">
        <a class="button" href={csvLink} download={csvName}>
          {words.saveTables}
        </a>
        <a class="button" href={jsonLink} download={jsonName}>
          {words.saveAll}
        </a>
        <Button label={words.copy} look="text" onPress={() => void verbs.copyFiles()} />
        <Button label={words.close} look="text" onPress={() => verbs.keepData('export-make')} />
      </div>
      <p role="status" class="said">
        {copied === 'yes' ? words.copied : copied === 'refused' ? words.notCopied : ''}
      </p>
    </div>
  );
}
