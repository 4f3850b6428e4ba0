import type { CommitmentCard, RoundCard, RoundStep } from '../../../src/entry/api';
import { ActNote } from '../../parts/actNote';
import { Button } from '../../parts/button';
import { isFormAt, Opener } from '../../parts/desk';
import { SelectField } from '../../parts/field';
import { Name } from '../../parts/name';
import { SmallForm } from '../../parts/smallForm';
import { keyOfDraft } from '../../state/partnerPage';
import { FORM_START } from '../../state/smallForm';
import { circleWords } from '../../words';
import type { CircleProps } from './circle';
import { Agreed } from './commitment';
import { Introductions } from './introductions';
import { CommitmentForm } from './sheets';

const words = circleWords.rounds;
const STEPS: readonly RoundStep[] = ['commit', 'identify', 'strategise', 'execute', 'evaluate', 'repeat'];

/** Joint efforts: one card a partner, and the way into a first one (2.3). */
export function Rounds(props: CircleProps) {
  const { rounds } = props.page.view;
  return (
    <section aria-labelledby="rounds-title">
      <h2 id="rounds-title">{words.title}</h2>
      <p class="why">{words.why}</p>
      {rounds.length === 0 && <p class="quiet">{words.none}</p>}
      {rounds.map((round) => (
        <Round key={round.partnerId} round={round} {...props} />
      ))}
      <Begin {...props} />
    </section>
  );
}

export interface RoundProps extends CircleProps {
  readonly round: RoundCard;
}

function Round(props: RoundProps) {
  const { round, page, desk, verbs } = props;
  const { partnerId, partner, step, sentence, change } = round;
  const nameId = `round ${partnerId}`;
  const { sheet } = page;
  return (
    <article class="card round" aria-label={partner}>
      <h3>
        <Name id={nameId} name={partner} open={() => void verbs.openPartner(partnerId, partner, nameId)} />
      </h3>
      <StepStrip step={step} partner={partner} />
      <p class="next">{sentence}</p>
      {change && (
        <div class="tip">
          <h4>{words.change}</h4>
          <p class="told">{change}</p>
        </div>
      )}
      <Agreed {...props} />
      {sheet.is === 'commitment' && sheet.partnerId === partnerId && (
        <CommitmentForm {...props} sheet={sheet} />
      )}
      {['commitment', 'amend', 'review'].map((is) => (
        <ActNote key={is} desk={desk} under={`${is} ${partnerId}`} only="done" />
      ))}
      <Introductions {...props} side="them" />
      <Introductions {...props} side="us" />
      <Drafts {...props} />
      <Earlier rounds={round.earlier} />
    </article>
  );
}

/** identify → strategise → execute → evaluate → repeat, with the step it stands at. */
function StepStrip({ step, partner }: { readonly step: RoundStep; readonly partner: string }) {
  const at = STEPS.indexOf(step);
  return (
    <ol class="strip" aria-label={words.stepsOf(partner)}>
      {STEPS.map((each, place) => (
        <li
          key={each}
          class={place < at ? 'past' : place === at ? 'now' : ''}
          aria-current={place === at ? 'step' : undefined}
        >
          <span>{words.steps[each]}</span>
        </li>
      ))}
    </ol>
  );
}

/** A text is read, copied and sent on the partner's page. */
function Drafts({ round: { drafts, partnerId, partner }, verbs }: RoundProps) {
  if (drafts.length === 0) return null;
  return (
    <div>
      <h4>{words.drafts}</h4>
      {drafts.map((offer) => {
        const id = `draft-of ${keyOfDraft(offer)}`;
        return (
          <Button
            key={id}
            id={id}
            label={offer.title}
            look="text"
            onPress={() => void verbs.openDraft(partnerId, partner, id, offer)}
          />
        );
      })}
    </div>
  );
}

function Earlier({ rounds }: { readonly rounds: readonly CommitmentCard[] }) {
  if (rounds.length === 0) return null;
  return (
    <details>
      <summary>{words.earlier}</summary>
      <ul class="dotted">
        {rounds.map(({ id, round, state, progress, wentWell, toChange }) => (
          <li key={id}>
            <b>{words.round(round)}</b>: {state}. {progress}
            {wentWell && (
              <p class="why">
                {circleWords.commitment.wentWell}: {wentWell}
              </p>
            )}
            {toChange && (
              <p class="why">
                {circleWords.commitment.toChange}: {toChange}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const BEGIN = 'begin';

function Begin(props: CircleProps) {
  const { page, desk, verbs } = props;
  const { readyForARound, rounds } = page.view;
  const { sheet } = page;
  const isNew = sheet.is === 'commitment' && !rounds.some(({ partnerId }) => partnerId === sheet.partnerId);
  if (readyForARound.length === 0) return rounds.length === 0 ? <p class="why">{words.notReady}</p> : null;
  const begin = () => {
    const chosen = readyForARound.find(({ id }) => id === desk.doing.form?.value);
    if (!chosen) return desk.verbs.fillForm({ problem: words.choose });
    verbs.openCommitment(chosen.id, chosen.name, null);
  };
  return (
    <>
      {!isNew && <Opener desk={desk} place={BEGIN} label={words.begin} look="plain" />}
      {isFormAt(desk, BEGIN) && (
        <SmallForm desk={desk} place={BEGIN} label={words.begin} save={words.begin} onSave={begin}>
          <SelectField
            id={FORM_START}
            label={words.ready}
            value={desk.doing.form?.value ?? ''}
            blank={words.choose}
            problem={desk.doing.form?.problem || undefined}
            choices={readyForARound.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={(value) => desk.verbs.fillForm({ value })}
          />
        </SmallForm>
      )}
      {isNew && <CommitmentForm {...props} sheet={sheet} />}
    </>
  );
}
