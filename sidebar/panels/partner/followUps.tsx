import type { FollowUpCard, FollowUpStep } from '../../../src/entry/api';
import { describeDay } from '../../days';
import { ActNote } from '../../parts/actNote';
import { isFormAt, Opener } from '../../parts/desk';
import { joinDots } from '../../parts/facts';
import { Fold } from '../../parts/fold';
import { Snooze } from '../../parts/snooze';
import { StepButtons } from '../../parts/stepButtons';
import { commonWords, partnerWords, snoozeWords } from '../../words';
import type { PartProps } from './partner';

const words = partnerWords.followUps;

/** Every referral with the steps it still needs, each noted with one tap. */
export function FollowUps(props: PartProps) {
  const { followUps } = props.page.view;
  const open = followUps.filter(({ followUp }) => followUp !== 'Closed');
  const closed = followUps.filter(({ followUp }) => followUp === 'Closed');
  const late = open.filter(({ followUp }) => followUp === 'Late').length;
  if (followUps.length === 0) return null;
  return (
    <Fold
      title={words.title}
      fact={words.open(open.length, late)}
      tone={late ? 'late' : undefined}
      open={open.length > 0}
    >
      <ActNote desk={props.desk} under="follow-up" only="done" />
      <ul class="follow-ups">
        {open.map((card) => (
          <FollowUp key={card.referralId} card={card} {...props} />
        ))}
      </ul>
      {closed.length > 0 && (
        <details>
          <summary>{words.closed(closed.length)}</summary>
          <ul class="follow-ups">
            {closed.map((card) => (
              <FollowUp key={card.referralId} card={card} {...props} />
            ))}
          </ul>
        </details>
      )}
    </Fold>
  );
}

interface FollowUpProps extends PartProps {
  readonly card: FollowUpCard;
}

function FollowUp(props: FollowUpProps) {
  const { card, desk, verbs } = props;
  const place = `follow-up ${card.referralId}`;
  const snooze = `${place} snooze`;
  const title = describeReferral(card, desk.today);
  return (
    <li>
      <h3>{title}</h3>
      <p class="why">{describeTerms(card)}</p>
      {card.snoozedUntil > desk.today && (
        <p class="why">{words.snoozed(describeDay(card.snoozedUntil, desk.today))}</p>
      )}
      <ol class="steps" aria-label={words.steps}>
        {card.steps.map((step, index) => (
          <Step key={step.title} step={step} place={`${place} ${index}`} {...props} />
        ))}
      </ol>
      <StepButtons
        offers={card.offers}
        quiet
        about={title}
        place={place}
        desk={desk}
        note={(at, mark, value, day) => void verbs.markStep(at, card.referralId, mark, value, day)}
      />
      {card.followUp !== 'Closed' && (
        <Opener
          desk={desk}
          place={snooze}
          label={snoozeWords.snooze}
          spoken={commonWords.about(snoozeWords.snooze, title)}
          day=""
        />
      )}
      {isFormAt(desk, snooze) && (
        <Snooze
          desk={desk}
          place={snooze}
          snooze={(until) => void verbs.snoozeFollowUp(snooze, card.referralId, until)}
        />
      )}
      {!isFormAt(desk, snooze) && <ActNote desk={desk} under={place} only="failed" />}
    </li>
  );
}

interface StepProps extends FollowUpProps {
  readonly step: FollowUpStep;
  readonly place: string;
}

function Step({ step, place, card, desk, verbs }: StepProps) {
  const { title, is, dueOn, doneOn, marks } = step;
  const day = is === 'done' ? doneOn : dueOn;
  return (
    <li class={is}>
      <p>{title}</p>
      <p class="state">{words.states[is](day && describeDay(day, desk.today))}</p>
      {marks.length > 0 && (
        <StepButtons
          offers={marks}
          about={title}
          place={place}
          desk={desk}
          note={(at, mark, value, on) => void verbs.markStep(at, card.referralId, mark, value, on)}
        />
      )}
    </li>
  );
}

function describeReferral({ direction, date, clientCode }: FollowUpCard, today: string): string {
  const what = direction === 'Given' ? words.given : words.received;
  const when = date ? describeDay(date, today) : words.undated;
  return joinDots([what, when, clientCode && words.code(clientCode)]);
}

function describeTerms({ handledBy, permission, outcome }: FollowUpCard): string {
  const told = words.mayBeTold[permission || 'Nothing'] ?? permission;
  return joinDots([words.handledBy(handledBy), told, outcome !== 'Open' && outcome]);
}
