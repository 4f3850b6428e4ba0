import { addDays, parseDay } from '../../src/day/day';
import { FORM_DAY, FORM_START } from '../state/smallForm';
import { snoozeWords as words } from '../words';
import { ActNote } from './actNote';
import { Button } from './button';
import type { Desk } from './desk';
import { TextField } from './field';
import { SmallForm } from './smallForm';

interface SnoozeProps {
  readonly desk: Desk;
  readonly place: string;
  snooze(until: string): void;
}

/** A week, two, or a day of one's own. */
export function Snooze({ desk, place, snooze }: SnoozeProps) {
  const { form } = desk.doing;
  const inDays = (days: number) => {
    const today = parseDay(desk.today);
    if (today) snooze(addDays(today, days));
  };
  const until = () => {
    const day = desk.verbs.takeDay((picked) => picked > desk.today, words.pickLaterDay);
    if (day) snooze(day);
  };
  return (
    <SmallForm desk={desk} place={place} label={words.title} save={words.until} onSave={until}>
      <p>{words.title}</p>
      <div class="buttons">
        <Button id={FORM_START} label={words.aWeek} onPress={() => inDays(7)} />
        <Button label={words.twoWeeks} onPress={() => inDays(14)} />
      </div>
      <TextField
        id={FORM_DAY}
        label={words.pickDay}
        type="date"
        value={form?.day ?? ''}
        problem={form?.problem || undefined}
        onText={(day) => desk.verbs.fillForm({ day })}
      />
      <ActNote desk={desk} under={place} only="failed" />
    </SmallForm>
  );
}
