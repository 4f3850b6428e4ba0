import type { ComponentChildren } from 'preact';
import type { CoreMember } from '../../../src/entry/api';
import { describeDay } from '../../days';
import { ActNote } from '../../parts/actNote';
import { Button } from '../../parts/button';
import { pendingOn } from '../../parts/desk';
import { Name } from '../../parts/name';
import { StageChip } from '../../parts/stageChip';
import { circleWords, commonWords } from '../../words';
import type { CircleProps } from './circle';

const words = circleWords.core;

/** The few who are to last, and who might join them. */
export function Core(props: CircleProps) {
  const { core, today } = props.page.view;
  return (
    <section aria-labelledby="core-title">
      <h2 id="core-title">
        {words.title} <span class="fact">{core.words}</span>
      </h2>
      <p class="why">{words.why}</p>
      {core.members.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="members">
        {core.members.map((member) => (
          <Member key={member.id} member={member} today={today} verbs={props.verbs} />
        ))}
      </ul>
      <OpenSlots {...props} />
      <ActNote desk={props.desk} under="core" />
    </section>
  );
}

interface MemberProps extends Pick<CircleProps, 'verbs'> {
  readonly member: CoreMember;
  readonly today: string;
  readonly children?: ComponentChildren;
}

function Member({ member, today, verbs, children }: MemberProps) {
  const { id, name, stage, lastContact, nextStep } = member;
  const nameId = `core ${id}`;
  return (
    <li>
      <p class="line">
        <Name id={nameId} name={name} open={() => void verbs.openPartner(id, name, nameId)} />
        <StageChip stage={stage} />
      </p>
      <p class="why">{lastContact ? words.last(describeDay(lastContact, today)) : words.never}</p>
      {nextStep && <p class="why">{nextStep}</p>}
      {children}
    </li>
  );
}

function OpenSlots({ page, desk, verbs }: CircleProps) {
  const { openSlots, candidates } = page.view.core;
  const { today } = page.view;
  if (openSlots <= 0) return null;
  return (
    <div class="small">
      <h3>{words.slots(openSlots)}</h3>
      <p class="why">{candidates.length > 0 ? words.candidates : words.noCandidates}</p>
      <ul class="members">
        {candidates.map((member) => {
          const place = `core ${member.id}`;
          return (
            <Member key={member.id} member={member} today={today} verbs={verbs}>
              <Button
                label={words.take}
                spoken={commonWords.about(words.take, member.name)}
                pending={pendingOn(desk, place, words.take, words.taking)}
                onPress={() => void verbs.addToCore(place, member.id)}
              />
            </Member>
          );
        })}
      </ul>
    </div>
  );
}
