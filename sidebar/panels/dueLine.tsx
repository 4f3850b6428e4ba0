import type { DueItem } from '../../src/entry/api';
import { ActNote } from '../parts/actNote';
import { Button } from '../parts/button';
import { CalendarLink } from '../parts/calendarLink';
import { type Desk, isFormAt, Opener } from '../parts/desk';
import { TextField } from '../parts/field';
import { Name } from '../parts/name';
import { SmallForm } from '../parts/smallForm';
import { Snooze } from '../parts/snooze';
import { StepButtons } from '../parts/stepButtons';
import { keyOf } from '../state/dueList';
import { FORM_START } from '../state/smallForm';
import type { Ready } from '../state/state';
import type { Verbs } from '../verbs/verbs';
import { commonWords, dueWords, snoozeWords } from '../words';

interface LineProps {
  readonly item: DueItem;
  readonly ready: Ready;
  readonly verbs: Verbs;
  readonly desk: Desk;
}

/** One thing to do: what, with whom, why, and the ways to deal with it. */
export function DueLine(props: LineProps) {
  const { item, ready, verbs, desk } = props;
  const key = keyOf(item);
  const nameId = `name ${key}`;
  return (
    <li>
      <p class="partner">
        <Name
          id={nameId}
          name={item.partner}
          open={() => void verbs.openPartner(item.partnerId, item.partner, nameId)}
        />
      </p>
      <p>{item.title}</p>
      <p class="why">{item.why}</p>
      {ready.due.whose === 'everyone' && <p class="why">{dueWords.owner(item.owner)}</p>}
      {item.about === 'referral' ? <ReferralButtons {...props} /> : <TouchButtons {...props} />}
      {isFormAt(desk, `snooze ${key}`) && (
        <Snooze desk={desk} place={`snooze ${key}`} snooze={(until) => void verbs.snoozeLine(item, until)} />
      )}
      {isFormAt(desk, `skip ${key}`) && <Skip {...props} />}
      <ActNote desk={desk} under={`step ${key}`} only="failed" />
    </li>
  );
}

/** Follow-ups are noted and put off, never skipped: a client is waiting. */
function ReferralButtons({ item, verbs, desk }: LineProps) {
  const { marks, partnerId, partner, referralId, title } = item;
  const key = keyOf(item);
  return (
    <>
      {marks.length > 0 && (
        <StepButtons
          offers={marks}
          about={title}
          place={`step ${key}`}
          desk={desk}
          note={(place, mark, value, day) => void verbs.noteStep(place, referralId, mark, value, day)}
        />
      )}
      <div class="buttons">
        {marks.length === 0 && (
          <Button
            id={`steps ${key}`}
            label={dueWords.steps}
            spoken={commonWords.about(dueWords.steps, partner)}
            look="text"
            onPress={() => void verbs.openPartner(partnerId, partner, `steps ${key}`)}
          />
        )}
        <LineOpener desk={desk} is="snooze" item={item} />
      </div>
    </>
  );
}

/** A draft is chosen on the partner's page, where the drafts are. */
function TouchButtons({ item, verbs, desk }: LineProps) {
  const draftId = `draft ${keyOf(item)}`;
  return (
    <div class="buttons">
      <Button
        label={dueWords.log}
        look="text"
        spoken={commonWords.about(dueWords.log, item.partner)}
        onPress={() => verbs.logAbout(item)}
      />
      <Button
        id={draftId}
        label={dueWords.draft}
        look="text"
        spoken={commonWords.about(dueWords.draft, item.partner)}
        onPress={() => void verbs.openPartner(item.partnerId, item.partner, draftId)}
      />
      <LineOpener desk={desk} is="snooze" item={item} />
      <LineOpener desk={desk} is="skip" item={item} />
      <CalendarLink url={item.calendarUrl} about={item.partner} />
    </div>
  );
}

interface LineOpenerProps {
  readonly desk: Desk;
  readonly is: 'snooze' | 'skip';
  readonly item: DueItem;
}

/** A day to come has to be picked by the person: it begins empty. */
function LineOpener({ desk, is, item }: LineOpenerProps) {
  const label = is === 'snooze' ? snoozeWords.snooze : dueWords.skip;
  const place = `${is} ${keyOf(item)}`;
  return (
    <Opener desk={desk} place={place} label={label} spoken={commonWords.about(label, item.partner)} day="" />
  );
}

function Skip({ item, verbs, desk }: LineProps) {
  const { form } = desk.doing;
  const place = `skip ${keyOf(item)}`;
  return (
    <SmallForm
      desk={desk}
      place={place}
      label={commonWords.about(dueWords.skip, item.partner)}
      save={dueWords.skipNow}
      onSave={() => void verbs.skip(item)}
    >
      <TextField
        id={FORM_START}
        label={dueWords.skipWhy}
        value={form?.value ?? ''}
        hint={dueWords.skipHint}
        problem={form?.problem || undefined}
        onText={(value) => desk.verbs.fillForm({ value })}
      />
      <ActNote desk={desk} under={place} only="failed" />
    </SmallForm>
  );
}
