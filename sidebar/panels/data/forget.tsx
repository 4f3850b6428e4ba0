import type { ForgetView } from '../../../src/entry/api';
import { describeFullDay } from '../../days';
import { Button } from '../../parts/button';
import { Lines } from '../../parts/lines';
import type { Verbs } from '../../verbs/verbs';
import { forgetWords as words } from '../../words';
import { Part, pendingIn, type SettingsProps } from '../settingsPart';

/** Blanking what is old, after showing how much it is and what it does not reach. */
export function Forget({ settings: { act, data }, verbs }: SettingsProps) {
  const { forgetting } = data;
  return (
    <Part section="forget" title={words.title} act={act}>
      <p>{words.why}</p>
      {forgetting ? (
        <Preview forgetting={forgetting} pending={pendingIn(act, 'forget', words.forgetting)} verbs={verbs} />
      ) : (
        <Button
          id="forget-look"
          label={words.look}
          pending={pendingIn(act, 'forget', words.looking)}
          onPress={() => void verbs.previewForget()}
        />
      )}
    </Part>
  );
}

interface PreviewProps {
  readonly forgetting: ForgetView;
  readonly pending: string | undefined;
  readonly verbs: Verbs;
}

function Preview({ forgetting, pending, verbs }: PreviewProps) {
  const { codes, notes, remembered, undated } = forgetting;
  const before = describeFullDay(forgetting.before);
  const isNothing = codes + notes + remembered === 0;
  const goes = [...words.goes(codes, notes), ...(remembered > 0 ? [words.remembered] : [])];
  const remains = [...(undated > 0 ? [words.undated(undated)] : []), ...words.remaining];
  return (
    <div class="small" id="forget-preview" tabIndex={-1}>
      {isNothing ? (
        <p>{words.nothing(before)}</p>
      ) : (
        <Lines title={words.before(before, forgetting.months)} lines={goes} />
      )}
      <Lines title={words.remains} lines={remains} />
      <p class="quiet">{words.months}</p>
      {!isNothing && <p class="problem">{words.noWayBack}</p>}
      <div class="actions">
        {!isNothing && <Button label={words.forget} pending={pending} onPress={() => void verbs.forget()} />}
        <Button
          label={isNothing ? words.close : words.keep}
          look="text"
          onPress={() => verbs.keepData('forget-look')}
        />
      </div>
    </div>
  );
}
