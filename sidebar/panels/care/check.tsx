import type { CheckView, RepairView } from '../../../src/entry/api';
import { Button } from '../../parts/button';
import { Lines } from '../../parts/lines';
import { type CarePage, chosenRepairs } from '../../state/carePage';
import { CHECK_FOUND } from '../../verbs/care';
import type { Verbs } from '../../verbs/verbs';
import { checkWords as words } from '../../words';
import { Part, pendingIn, type SettingsProps } from '../settingsPart';

/** What is odd in the spreadsheet, what Repair would do about it, and Repair. */
export function Check({ settings: { act, care }, verbs }: SettingsProps) {
  const { check } = care;
  return (
    <Part section="check" title={words.title} act={act}>
      <p>{words.why}</p>
      {check ? (
        <Found check={check} care={care} pending={pendingIn(act, 'check', words.repairing)} verbs={verbs} />
      ) : (
        <Button
          id="check-look"
          label={words.look}
          pending={pendingIn(act, 'check', words.looking)}
          onPress={() => void verbs.check()}
        />
      )}
    </Part>
  );
}

interface FoundProps {
  readonly check: CheckView;
  readonly care: CarePage;
  readonly pending: string | undefined;
  readonly verbs: Verbs;
}

function Found({ check, care, pending, verbs }: FoundProps) {
  const { repairs, yours, fine } = check;
  return (
    <div class="small" id={CHECK_FOUND} tabIndex={-1}>
      {repairs.length > 0 ? (
        <Repairs repairs={repairs} agreed={care.agreed} verbs={verbs} />
      ) : (
        <p>{yours.length + fine.length === 0 ? words.sound : words.nothing}</p>
      )}
      {yours.length > 0 && <Lines title={words.yours} lines={yours} />}
      {fine.length > 0 && <Lines title={words.fine} lines={fine} />}
      {repairs.length > 0 && <p class="quiet">{words.after}</p>}
      <div class="actions">
        {chosenRepairs(care).length > 0 ? (
          <Button label={words.repair} pending={pending} onPress={() => void verbs.repair()} />
        ) : (
          <Button label={words.again} pending={pending && words.looking} onPress={() => void verbs.check()} />
        )}
        <Button label={words.close} look="text" onPress={verbs.closeCheck} />
      </div>
    </div>
  );
}

interface RepairsProps {
  readonly repairs: readonly RepairView[];
  readonly agreed: readonly string[];
  readonly verbs: Verbs;
}

function Repairs({ repairs, agreed, verbs }: RepairsProps) {
  return (
    <div>
      <h4>{words.repairs}</h4>
      <ul class="kept">
        {repairs.map(({ name, sentence, remedy, asks }) => (
          <li key={name}>
            {sentence} <span class="remedy">{remedy}</span>
            {asks && (
              <label class="agree">
                <input
                  type="checkbox"
                  checked={agreed.includes(name)}
                  onChange={(event) => verbs.agree(name, event.currentTarget.checked)}
                />
                {words.agree}
              </label>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
