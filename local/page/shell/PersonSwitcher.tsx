import { rememberPerson } from '../session';
import { words } from '../words';
import { useDeskState } from './DeskContext';

function initialOf(email: string): string {
  return (email[0] ?? '?').toUpperCase();
}

/** Who this tab is. A new choice loads the page again, as another sign-in would. */
export function PersonSwitcher() {
  const { people, person } = useDeskState();
  if (people.length === 0) return null;
  return (
    <label className="person" title={words.actsAsHelp}>
      <span className="person-words">{words.actsAs}</span>
      <span className="avatar" aria-hidden="true">
        {initialOf(person)}
      </span>
      <select
        value={person}
        aria-label={words.actsAs}
        onChange={(event) => {
          rememberPerson(event.currentTarget.value);
          location.reload();
        }}
      >
        {people.map(({ email, role }) => (
          <option key={email} value={email}>
            {`${email} (${words.roles[role]})`}
          </option>
        ))}
      </select>
    </label>
  );
}
