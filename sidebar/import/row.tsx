import type { PreviewedContact } from '../../src/entry/api';
import { Button } from '../parts/button';
import { importWords as words } from '../words';
import { parseSince } from './since';
import { CHOICES, type Chosen, hasSince, isBarred, parseChoice, type Wish, wishFor } from './state';
import type { ImportVerbs } from './verbs';

interface RowProps {
  readonly contact: PreviewedContact;
  readonly state: Chosen;
  readonly verbs: ImportVerbs;
}

/** One contact: who, how to reach them, and what to do with them. */
export function Row({ contact, state, verbs }: RowProps) {
  const { index, name, organisation, profession, email, phone, duplicateOf } = contact;
  const wish = wishFor(state, contact);
  const barred = isBarred(contact, wish);
  return (
    <tr class={wish.choice === 'skip' ? '' : 'chosen'}>
      <th scope="row">
        {name}
        <span class="quiet">
          {[organisation, profession].filter((line) => line && line !== name).join(' · ')}
        </span>
        {duplicateOf && <span class="here">{describeDuplicate(contact)}</span>}
      </th>
      <td>
        {email}
        <span class="quiet">{phone}</span>
      </td>
      <td>
        {barred ? (
          <Button
            label={words.bringAnyway}
            look="text"
            spoken={words.bringAnywayOf(name)}
            onPress={() => verbs.addAnyway(index)}
          />
        ) : (
          <ChoiceSelect contact={contact} wish={wish} verbs={verbs} />
        )}
      </td>
      <td>{hasSince(wish) && <SinceInput contact={contact} wish={wish} verbs={verbs} />}</td>
    </tr>
  );
}

function describeDuplicate({ duplicateOf, duplicateBy }: PreviewedContact): string {
  if (duplicateBy === 'similar name') return words.perhapsHere(duplicateOf);
  const by = words.by[duplicateBy];
  return words.alreadyHere(duplicateOf) + (by && ` (${by})`);
}

interface WishProps {
  readonly contact: PreviewedContact;
  readonly wish: Wish;
  readonly verbs: ImportVerbs;
}

function ChoiceSelect({ contact: { index, name }, wish, verbs }: WishProps) {
  return (
    <select
      id={`choice-${index}`}
      aria-label={words.choiceOf(name)}
      value={wish.choice}
      onChange={({ currentTarget }) => verbs.wish(index, { choice: parseChoice(currentTarget.value) })}
    >
      {CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {words.choices[choice]}
        </option>
      ))}
    </select>
  );
}

function SinceInput({ contact: { index, name }, wish, verbs }: WishProps) {
  const wrong = parseSince(wish.since) === undefined;
  return (
    <>
      <input
        id={`since-${index}`}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder={words.sinceHint}
        aria-label={words.sinceOf(name)}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `since-note-${index}` : undefined}
        value={wish.since}
        onInput={(event) => verbs.wish(index, { since: event.currentTarget.value })}
      />
      {wrong && (
        <p id={`since-note-${index}`} class="problem">
          {words.sinceProblem}
        </p>
      )}
    </>
  );
}
