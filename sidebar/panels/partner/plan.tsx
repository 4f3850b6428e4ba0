import type { YearTouch } from '../../../src/entry/api';
import { describeDay } from '../../days';
import { ActNote } from '../../parts/actNote';
import { isFormAt, Opener } from '../../parts/desk';
import { Fold } from '../../parts/fold';
import { SmallForm } from '../../parts/smallForm';
import { partnerWords } from '../../words';
import type { PartProps } from './partner';

const words = partnerWords.plan;
const PLACE = 'plan';

/** The touches hoped for, written over the year (1.16): shown day by day, then written. */
export function Plan({ page, desk, verbs }: PartProps) {
  const { plan, card } = page.view;
  const fresh = plan.touches.filter(({ isPlanned }) => !isPlanned);
  return (
    <Fold title={words.title} fact={plan.cadence ? words.cadence(plan.cadence) : words.none}>
      <p>{words.why}</p>
      {plan.reason && <p class="quiet">{plan.reason}</p>}
      {fresh.length > 0 && <Opener desk={desk} place={PLACE} label={words.look(fresh.length)} look="plain" />}
      {isFormAt(desk, PLACE) && (
        <SmallForm
          desk={desk}
          place={PLACE}
          label={words.title}
          save={words.write(fresh.length)}
          busy={words.writing}
          asksOnly
          onSave={() => void verbs.planYear(PLACE, fresh)}
        >
          <p>{words.preview(fresh.length, card.name)}</p>
          <Year touches={plan.touches} today={desk.today} />
        </SmallForm>
      )}
      <ActNote desk={desk} under={PLACE} />
    </Fold>
  );
}

interface YearProps {
  readonly touches: readonly YearTouch[];
  readonly today: string;
}

function Year({ touches, today }: YearProps) {
  return (
    <ul class="dotted" aria-label={words.year}>
      {touches.map(({ day, kind, isPlanned }) => (
        <li key={`${day} ${kind} ${isPlanned}`}>
          {describeDay(day, today)}: {kind} {isPlanned && <span class="quiet">{words.isPlanned}</span>}
        </li>
      ))}
    </ul>
  );
}
