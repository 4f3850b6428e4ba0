import type { DeedView } from '../../../src/entry/api';
import { describeFullDay } from '../../days';
import { Button } from '../../parts/button';
import type { CarePage } from '../../state/carePage';
import { DEEDS, TAKING } from '../../verbs/care';
import type { Verbs } from '../../verbs/verbs';
import { undoWords as words } from '../../words';
import { Part, pendingIn, type SettingsProps } from '../settingsPart';

/** What was done of late, and taking it back, once it was said what that does. */
export function Deeds({ settings: { act, care }, verbs }: SettingsProps) {
  const { deeds } = care;
  return (
    <Part section="undo" title={words.title} act={act}>
      <p>{words.why}</p>
      {deeds ? (
        <List deeds={deeds} care={care} pending={pendingIn(act, 'undo', words.taking)} verbs={verbs} />
      ) : (
        <Button
          id="undo-look"
          label={words.look}
          pending={pendingIn(act, 'undo', words.looking)}
          onPress={() => void verbs.showDeeds()}
        />
      )}
    </Part>
  );
}

interface ListProps {
  readonly deeds: readonly DeedView[];
  readonly care: CarePage;
  readonly pending: string | undefined;
  readonly verbs: Verbs;
}

function List({ deeds, care: { shown, taking }, pending, verbs }: ListProps) {
  const hidden = Math.max(0, deeds.length - shown);
  return (
    <div class="small" id={DEEDS} tabIndex={-1}>
      {deeds.length === 0 && <p>{words.none}</p>}
      <ul class="deeds">
        {deeds.slice(0, shown).map((deed) => (
          <li key={deed.undoId}>
            <p>{deed.what}</p>
            <p class="quiet">{words.when(describeFullDay(deed.day), deed.by)}</p>
            {deed.undoId === taking ? (
              <Taking deed={deed} pending={pending} verbs={verbs} />
            ) : (
              <Button
                id={`deed-${deed.undoId}`}
                label={words.undo}
                spoken={words.undoOf(deed.what)}
                look="text"
                onPress={() => verbs.considerTaking(deed.undoId)}
              />
            )}
          </li>
        ))}
      </ul>
      <div class="actions">
        {hidden > 0 && <Button label={words.more(hidden)} look="text" onPress={verbs.showMoreDeeds} />}
        <Button label={words.close} look="text" onPress={verbs.closeDeeds} />
      </div>
    </div>
  );
}

interface TakingProps {
  readonly deed: DeedView;
  readonly pending: string | undefined;
  readonly verbs: Verbs;
}

function Taking({ deed, pending, verbs }: TakingProps) {
  return (
    <div id={TAKING} tabIndex={-1}>
      <p class="consequence">{deed.takesBack}</p>
      <div class="actions">
        <Button label={words.takeBack} pending={pending} onPress={() => void verbs.takeBack()} />
        <Button label={words.leave} look="text" onPress={verbs.leaveDeed} />
      </div>
    </div>
  );
}
