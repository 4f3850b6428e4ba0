import type { PartnerOption } from '../../src/entry/api';
import type { LogForm } from '../state/log';
import { findOptions, type WhoOption } from '../state/who';
import type { Verbs } from '../verbs/verbs';
import { logWords } from '../words';
import { Button } from './button';
import { describedBy, FieldNote } from './field';
import { FailureNote } from './notice';

const ID = 'log-partnerId';
const LIST = 'who-list';
const optionId = (place: number): string => `who-${place}`;

interface WhoProps {
  readonly form: LogForm;
  readonly partners: readonly PartnerOption[];
  readonly verbs: Verbs;
}

/** The partner field: an editable combobox after the ARIA Authoring Practices, with its list below. */
export function WhoField({ form, partners, verbs }: WhoProps) {
  const { who, adding, problems } = form;
  const options = who.list.is === 'open' ? findOptions(who, partners) : [];
  const active = who.list.is === 'open' ? who.list.active : -1;
  const hint = form.proposed ? logWords.proposedHint : who.text ? undefined : logWords.partnerHint;
  const noted = { id: ID, hint, problem: problems.partnerId };
  return (
    <div class="field who">
      <div class="above">
        <label for={ID}>{logWords.partnerId}</label>
        <span>
          {who.partnerId && (
            <Button
              id="who-open"
              label={logWords.beforeYouMeet}
              look="text"
              onPress={() => void verbs.openPartner(who.partnerId, who.text, 'who-open')}
            />
          )}
          <Button label={logWords.useSelected} look="text" onPress={() => void verbs.takeSelected()} />
        </span>
      </div>
      <input
        {...describedBy(noted)}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={LIST}
        aria-activedescendant={active >= 0 ? optionId(active) : undefined}
        value={who.text}
        onInput={(event) => verbs.typeWho(event.currentTarget.value)}
        onKeyDown={(event) => answerKey(event, verbs, who.list.is === 'open')}
        onBlur={() => verbs.leaveWho()}
      />
      <OptionList options={options} active={active} verbs={verbs} />
      <p class="unseen" role="status">
        {options.length > 0 && logWords.matches(options.filter(({ is }) => is === 'partner').length)}
      </p>
      {adding.sending.is === 'pending' && <p class="hint">{logWords.adding}</p>}
      {adding.sending.is === 'failed' && <FailureNote failure={adding.sending.failure} />}
      <FieldNote {...noted} />
    </div>
  );
}

interface ListProps {
  readonly options: readonly WhoOption[];
  readonly active: number;
  readonly verbs: Verbs;
}

function OptionList({ options, active, verbs }: ListProps) {
  return (
    // A press on the list must not take the keyboard out of the field, which would close the list first.
    <div
      id={LIST}
      role="listbox"
      aria-label={logWords.listLabel}
      hidden={options.length === 0}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, place) => (
        <div
          key={option.is === 'partner' ? option.partner.id : ' new'}
          id={optionId(place)}
          role="option"
          tabIndex={-1}
          aria-selected={place === active}
          ref={place === active ? scrollIntoSight : null}
          onClick={() => void verbs.takeOption(place)}
          onKeyDown={undefined}
        >
          <OptionText option={option} />
        </div>
      ))}
    </div>
  );
}

function OptionText({ option }: { readonly option: WhoOption }) {
  if (option.is === 'new') return <span>{logWords.addNew(option.name)}</span>;
  const { name, stage, owner } = option.partner;
  return (
    <>
      <span>{name}</span>
      <span class="quiet">{[stage, owner].filter(Boolean).join(' · ')}</span>
    </>
  );
}

const scrollIntoSight = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** Arrows move in the list, Enter and Tab take the option, Escape closes. */
function answerKey(event: KeyboardEvent, verbs: Verbs, open: boolean): void {
  if (event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    verbs.moveInList(event.key === 'ArrowDown' ? 1 : -1);
  }
  if (!open) return;
  if (event.key === 'Enter' && verbs.takeActive()) event.preventDefault();
  if (event.key === 'Tab') verbs.takeActive();
  if (event.key === 'Escape') verbs.closeWhoList();
}
