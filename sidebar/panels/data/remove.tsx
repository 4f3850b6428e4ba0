import { Button } from '../../parts/button';
import { RadioField } from '../../parts/field';
import { Lines } from '../../parts/lines';
import type { DataPage } from '../../state/dataPage';
import type { Verbs } from '../../verbs/verbs';
import { removeWords as words } from '../../words';
import { Part, pendingIn, type SettingsProps } from '../settingsPart';

/** Parting with Mutual, after showing what goes and what stays. */
export function Remove({ settings: { act, data }, verbs }: SettingsProps) {
  const { parting } = data;
  return (
    <Part section="remove" title={words.title} act={act}>
      <p>{words.why}</p>
      {parting ? (
        <Preview parting={parting} pending={pendingIn(act, 'remove', words.removing)} verbs={verbs} />
      ) : (
        <Button
          id="remove-look"
          label={words.look}
          pending={pendingIn(act, 'remove', words.looking)}
          onPress={() => void verbs.previewParting()}
        />
      )}
    </Part>
  );
}

interface PreviewProps {
  readonly parting: NonNullable<DataPage['parting']>;
  readonly pending: string | undefined;
  readonly verbs: Verbs;
}

function Preview({ parting: { preview, takeColumns }, pending, verbs }: PreviewProps) {
  const { sentFrom, byMe, computedColumns } = preview;
  const reminders = byMe ? words.myTrigger : words.othersTrigger(sentFrom);
  return (
    <div class="small" id="remove-preview" tabIndex={-1}>
      <Lines title={words.goes} lines={[...words.going, ...(sentFrom ? [reminders] : [])]} />
      <Lines title={words.stays} lines={words.staying} />
      <RadioField
        id="remove-columns"
        label={words.columns}
        hint={takeColumns ? words.columnsHint : undefined}
        value={takeColumns ? 'take' : 'keep'}
        choices={[
          { value: 'keep', label: words.keepColumns },
          { value: 'take', label: words.takeColumns(computedColumns) },
        ]}
        onChoose={(choice) => verbs.chooseColumns(choice === 'take')}
      />
      <p class="problem">{words.noWayBack}</p>
      <div class="actions">
        <Button label={words.remove} pending={pending} onPress={() => void verbs.removeMutual()} />
        <Button label={words.keep} look="text" onPress={() => verbs.keepData('remove-look')} />
      </div>
    </div>
  );
}
