import type { DueItem } from '../../src/entry/api';
import { calendarLink, entryDay } from '../links';
import { Button } from '../parts/button';
import { TextField } from '../parts/field';
import { FailureNote } from '../parts/notice';
import { keyOf, type Opened } from '../state/dueList';
import type { Ready } from '../state/state';
import type { Verbs } from '../verbs/verbs';
import { commonWords, dueWords } from '../words';

interface LineProps {
  readonly item: DueItem;
  readonly ready: Ready;
  readonly verbs: Verbs;
}

/** One thing to do: what, with whom, why, and the ways to deal with it. */
export function DueLine({ item, ready, verbs }: LineProps) {
  const { opened, whose } = ready.due;
  const key = keyOf(item);
  return (
    <li>
      <p class="partner">{item.partner}</p>
      <p>{item.title}</p>
      <p class="why">{item.why}</p>
      {whose === 'everyone' && <p class="why">{dueWords.owner(item.owner)}</p>}
      {item.about === 'referral' && <p class="why">{dueWords.referralHint}</p>}
      <LineButtons item={item} ready={ready} verbs={verbs} />
      {opened.is === 'snooze' && opened.key === key && <Snooze item={item} opened={opened} verbs={verbs} />}
      {opened.is === 'skip' && opened.key === key && <Skip item={item} opened={opened} verbs={verbs} />}
    </li>
  );
}

/** Follow-ups have no Snooze and no Skip: a client is waiting. */
function LineButtons({ item, ready, verbs }: LineProps) {
  const { opened } = ready.due;
  const key = keyOf(item);
  const spoken = (button: string) => dueWords.about(button, item.partner);
  const toggles = (is: 'snooze' | 'skip') => {
    const open = opened.is === is && opened.key === key;
    return (
      <Button
        id={`${is} ${key}`}
        label={dueWords[is]}
        look="text"
        spoken={spoken(dueWords[is])}
        expanded={open}
        onPress={() => (open ? verbs.closeForm() : verbs.openForm(is, item))}
      />
    );
  };
  return (
    <div class="buttons">
      <Button
        label={dueWords.log}
        look="text"
        spoken={spoken(dueWords.log)}
        onPress={() => verbs.logAbout(item)}
      />
      {item.about === 'touch' && toggles('snooze')}
      {item.about === 'touch' && toggles('skip')}
      {item.about === 'touch' && <CalendarLink item={item} today={ready.view.today} />}
    </div>
  );
}

function CalendarLink({ item, today }: { readonly item: DueItem; readonly today: string }) {
  const on = entryDay(item.dueOn, today);
  if (!on) return null;
  return (
    <a
      class="button text"
      href={calendarLink(dueWords.calendarTitle(item.suggestedKind, item.partner), on)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={dueWords.about(dueWords.addToCalendar, item.partner)}
    >
      {dueWords.addToCalendar}
    </a>
  );
}

interface SmallFormProps {
  readonly item: DueItem;
  readonly opened: Exclude<Opened, { is: 'none' }>;
  readonly verbs: Verbs;
}

const closeOnEscape = (verbs: Verbs) => (event: KeyboardEvent) => {
  if (event.key === 'Escape') verbs.closeForm();
};

function Snooze({ item, opened, verbs }: SmallFormProps) {
  const pending = opened.sending.is === 'pending' ? commonWords.saving : undefined;
  return (
    <fieldset class="small" onKeyDown={closeOnEscape(verbs)}>
      <legend>{dueWords.snoozeTitle}</legend>
      <div class="buttons">
        <Button id="snooze-first" label={dueWords.aWeek} onPress={() => void verbs.snoozeDays(item, 7)} />
        <Button label={dueWords.twoWeeks} onPress={() => void verbs.snoozeDays(item, 14)} />
      </div>
      <TextField
        id="snooze-until"
        label={dueWords.pickDay}
        type="date"
        value={opened.until}
        problem={opened.problem || undefined}
        onText={verbs.fillUntil}
      />
      {opened.sending.is === 'failed' && <FailureNote failure={opened.sending.failure} />}
      <div class="actions">
        <Button label={dueWords.snoozeUntil} pending={pending} onPress={() => void verbs.snoozeUntil(item)} />
        <Button label={commonWords.cancel} look="text" onPress={verbs.closeForm} />
      </div>
    </fieldset>
  );
}

function Skip({ item, opened, verbs }: SmallFormProps) {
  const pending = opened.sending.is === 'pending' ? commonWords.saving : undefined;
  return (
    <form
      class="small"
      noValidate
      aria-label={dueWords.about(dueWords.skip, item.partner)}
      onKeyDown={closeOnEscape(verbs)}
      onSubmit={(event) => {
        event.preventDefault();
        void verbs.skip(item);
      }}
    >
      <TextField
        id="skip-first"
        label={dueWords.skipWhy}
        value={opened.reason}
        hint={dueWords.skipHint}
        problem={opened.problem || undefined}
        onText={verbs.fillReason}
      />
      {opened.sending.is === 'failed' && <FailureNote failure={opened.sending.failure} />}
      <div class="actions">
        <Button label={dueWords.skipNow} submits pending={pending} />
        <Button label={commonWords.cancel} look="text" onPress={verbs.closeForm} />
      </div>
    </form>
  );
}
