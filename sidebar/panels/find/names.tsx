import { TextField } from '../../parts/field';
import { Name } from '../../parts/name';
import { findOptions, LONGEST_LIST, nobody } from '../../state/who';
import { findWords as words } from '../../words';
import type { FindProps } from './find';

/** Every partner's page, by name. */
export function Names({ ready: { view, find }, verbs }: FindProps) {
  const options = findOptions({ ...nobody, text: find.name }, view.partners);
  const partners = options.flatMap((option) => (option.is === 'partner' ? [option.partner] : []));
  if (view.partners.length === 0) return null;
  return (
    <details class="names" open={find.name !== ''}>
      <summary>{words.namesTitle}</summary>
      <TextField id="find-name" label={words.name} value={find.name} onText={verbs.findByName} />
      <p class="hint" role="status">
        {partners.length === 0 ? words.noNames : words.nameCount(partners.length)}
      </p>
      <ul>
        {partners.map(({ id, name, stage }) => (
          <li key={id}>
            <Name
              id={`named ${id}`}
              name={name}
              open={() => void verbs.openPartner(id, name, `named ${id}`)}
            />{' '}
            <span class="quiet">{stage}</span>
          </li>
        ))}
      </ul>
      {partners.length === LONGEST_LIST && <p class="hint">{words.moreNames}</p>}
    </details>
  );
}
