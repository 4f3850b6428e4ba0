import type { Mark, MarkOffer } from '../../src/entry/api';
import { FORM_DAY, FORM_START } from '../state/smallForm';
import { commonWords, stepWords as words } from '../words';
import { Button } from './button';
import { type Desk, isFormAt, Opener, pendingOn } from './desk';
import { TextField } from './field';
import { SmallForm } from './smallForm';

interface StepProps {
  readonly offers: readonly MarkOffer[];
  /** What the step is, for those who hear only the button. */
  readonly about: string;
  readonly place: string;
  readonly desk: Desk;
  /** Whether it stands beside the steps rather than being one. */
  readonly quiet?: boolean;
  note(place: string, mark: Mark, value: string, day: string): void;
}

/** What can be noted about a step of a referral: one tap for today, another day, or one of a few answers. */
export function StepButtons(props: StepProps) {
  const { offers, about, place, desk, quiet, note } = props;
  const instant = offers.filter(({ choices }) => choices.length === 0);
  const asking = offers.filter(({ choices }) => choices.length > 0);
  return (
    <>
      <div class="buttons">
        {instant.map(({ mark, label }) => {
          const today = words.today(label);
          return (
            <Button
              key={mark}
              label={today}
              spoken={commonWords.about(today, about)}
              look={quiet ? 'text' : 'plain'}
              pending={pendingOn(desk, `${place} ${mark}`, today)}
              onPress={() => note(`${place} ${mark}`, mark, '', desk.today)}
            />
          );
        })}
        {asking.map(({ mark, label }) => (
          <Opener
            key={mark}
            desk={desk}
            place={`${place} ${mark}`}
            label={label}
            spoken={commonWords.about(label, about)}
            look={quiet ? 'text' : 'plain'}
          />
        ))}
        {instant.length > 0 && (
          <Opener
            desk={desk}
            place={`${place} day`}
            label={words.anotherDay}
            spoken={commonWords.about(words.anotherDay, about)}
          />
        )}
      </div>
      {isFormAt(desk, `${place} day`) && <DayForm {...props} offers={instant} />}
      {asking
        .filter(({ mark }) => isFormAt(desk, `${place} ${mark}`))
        .map((offer) => (
          <ChoiceForm key={offer.mark} {...props} offer={offer} />
        ))}
    </>
  );
}

/** The step was done on a day before today. */
function DayForm({ offers, about, place, desk, note }: StepProps) {
  return (
    <SmallForm desk={desk} place={place} label={commonWords.about(words.anotherDay, about)}>
      <DayField desk={desk} id={FORM_START} />
      <div class="buttons">
        {offers.map(({ mark, label }) => (
          <Button
            key={mark}
            label={offers.length > 1 ? label : words.note}
            pending={pendingOn(desk, `${place} ${mark}`, label)}
            onPress={() => noteOnDay(desk, (day) => note(`${place} ${mark}`, mark, '', day))}
          />
        ))}
      </div>
    </SmallForm>
  );
}

interface ChoiceProps extends StepProps {
  readonly offer: MarkOffer;
}

function ChoiceForm({ offer: { mark, label, choices }, place, desk, note }: ChoiceProps) {
  return (
    <SmallForm desk={desk} place={place} label={label}>
      <p>{label}</p>
      <div class="buttons">
        {choices.map((choice, index) => {
          const at = `${place} ${mark} ${choice}`;
          return (
            <Button
              key={choice}
              id={index === 0 ? FORM_START : undefined}
              label={choice}
              pending={pendingOn(desk, at, choice)}
              onPress={() => noteOnDay(desk, (day) => note(at, mark, choice, day))}
            />
          );
        })}
      </div>
      <DayField desk={desk} id={FORM_DAY} />
    </SmallForm>
  );
}

function DayField({ desk, id }: { readonly desk: Desk; readonly id: string }) {
  const { form } = desk.doing;
  return (
    <TextField
      id={id}
      label={words.on}
      type="date"
      value={form?.day ?? ''}
      problem={form?.problem || undefined}
      onText={(day) => desk.verbs.fillForm({ day })}
    />
  );
}

function noteOnDay(desk: Desk, note: (day: string) => void): void {
  const day = desk.verbs.takeDay((picked) => picked <= desk.today, words.pickPastDay);
  if (day) note(day);
}
