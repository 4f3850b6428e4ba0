import type { Rung } from '../../../src/entry/api';
import { ActNote } from '../../parts/actNote';
import { Button } from '../../parts/button';
import { isFormAt, Opener, pendingOn } from '../../parts/desk';
import { Dotted } from '../../parts/facts';
import { SelectField, sameWords } from '../../parts/field';
import { Fold } from '../../parts/fold';
import { SmallForm } from '../../parts/smallForm';
import { FORM_START } from '../../state/smallForm';
import { commonWords, partnerWords } from '../../words';
import type { PartProps } from './partner';

const words = partnerWords.stage;
const PLACE = 'override';

/** How far the relationship has come, what speaks for it, and the person's own judgement beside it. */
export function StageLadder(props: PartProps) {
  const { page, desk, verbs } = props;
  const { shown, rungs, overrideNote, override } = page.view.ladder;
  return (
    <Fold title={words.title} fact={shown}>
      <ol class="ladder" aria-label={words.ladder}>
        {rungs.map((rung) => (
          <RungLine key={rung.stage} rung={rung} />
        ))}
      </ol>
      {overrideNote && <p class="tip">{overrideNote}</p>}
      <div class="buttons">
        {override && (
          <Button
            label={words.byEvidence}
            pending={pendingOn(desk, `${PLACE} back`, words.byEvidence)}
            onPress={() => void verbs.setOverride(`${PLACE} back`, '')}
          />
        )}
        <Opener desk={desk} place={PLACE} label={words.judgement} value={override} />
      </div>
      {isFormAt(desk, PLACE) && <Judgement {...props} />}
      <ActNote desk={desk} under={PLACE} />
    </Fold>
  );
}

function RungLine({ rung: { stage, is, evidence, missing } }: { readonly rung: Rung }) {
  return (
    <li class={is} aria-current={is === 'next' ? 'step' : undefined}>
      <p>
        <b>{stage}</b> <span class="state">{words.is[is]}</span>
      </p>
      {evidence.map((line) => (
        <p key={line} class="why">
          {line}
        </p>
      ))}
      {is === 'next' && missing.length > 0 && (
        <>
          <p class="why still">{words.missing}</p>
          <Dotted lines={missing} />
        </>
      )}
    </li>
  );
}

function Judgement({ page, desk, verbs }: PartProps) {
  const { form } = desk.doing;
  const save = () => {
    if (form?.value) return void verbs.setOverride(PLACE, form.value);
    desk.verbs.fillForm({ problem: words.chooseFirst });
  };
  return (
    <SmallForm desk={desk} place={PLACE} label={words.judgement} save={words.save} onSave={save}>
      <SelectField
        id={FORM_START}
        label={words.choose}
        value={form?.value ?? ''}
        blank={commonWords.blank}
        choices={sameWords(page.view.ladder.stages)}
        hint={words.judgementHint}
        problem={form?.problem || undefined}
        onChoose={(value) => desk.verbs.fillForm({ value })}
      />
    </SmallForm>
  );
}
