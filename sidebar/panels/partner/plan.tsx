import { ActNote } from '../../parts/actNote';
import { isFormAt, Opener } from '../../parts/desk';
import { Fold } from '../../parts/fold';
import { SmallForm } from '../../parts/smallForm';
import { partnerWords } from '../../words';
import type { PartProps } from './partner';

const words = partnerWords.plan;
const PLACE = 'plan';

/** The touches hoped for, written over the year (1.16): shown first, then written. */
export function Plan({ page, desk, verbs }: PartProps) {
  const { plan, card } = page.view;
  return (
    <Fold title={words.title} fact={plan.cadence ? words.cadence(plan.cadence) : words.none}>
      <p>{words.why}</p>
      {plan.reason && <p class="quiet">{plan.reason}</p>}
      {plan.toPlan > 0 && <Opener desk={desk} place={PLACE} label={words.look(plan.toPlan)} look="plain" />}
      {isFormAt(desk, PLACE) && (
        <SmallForm
          desk={desk}
          place={PLACE}
          label={words.title}
          save={words.write}
          busy={words.writing}
          asksOnly
          onSave={() => void verbs.planYear(PLACE)}
        >
          <p>{words.preview(plan.toPlan, card.name)}</p>
        </SmallForm>
      )}
      <ActNote desk={desk} under={PLACE} />
    </Fold>
  );
}
