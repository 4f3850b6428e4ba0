import { Button } from '../parts/button';
import { describedBy, FieldNote } from '../parts/field';
import { importWords as words } from '../words';
import { type Asked, FIELDS, type Field } from './state';
import type { ImportVerbs } from './verbs';

interface ColumnsProps {
  readonly state: Asked;
  readonly verbs: ImportVerbs;
}

/** The step before the preview for a table of an unknown kind: each of our fields, and the column that holds it. */
export function Columns({ state, verbs }: ColumnsProps) {
  return (
    <form
      class="columns"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void verbs.submitColumns();
      }}
    >
      <div>
        <h2 id="import-columns" tabIndex={-1}>
          {words.columnsTitle}
        </h2>
        <p>{words.columnsIntro(state.fileName)}</p>
      </div>
      <div class="fields">
        {FIELDS.map((field) => (
          <ColumnOf key={field} field={field} state={state} verbs={verbs} />
        ))}
      </div>
      <div class="actions">
        <Button label={words.columnsDone} look="primary" submits />
        <Button label={words.another} onPress={verbs.startOver} />
        <Button label={words.cancel} look="text" onPress={verbs.close} />
      </div>
    </form>
  );
}

function ColumnOf({ field, state, verbs }: ColumnsProps & { readonly field: Field }) {
  const id = `column-${field}`;
  const chosen = state.mapping[field];
  const { columns } = state.asked;
  const samples = columns[chosen ?? -1]?.samples.join(' · ');
  const problem = field === 'name' && state.nameless ? words.nameless : undefined;
  return (
    <>
      <label for={id}>{words.fields[field]}</label>
      <select
        {...describedBy({ id, hint: samples, problem })}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) =>
          verbs.mapColumn(field, value === '' ? undefined : Number(value))
        }
      >
        <option value="">{words.noColumn}</option>
        {columns.map(({ title }, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; titles may repeat
          <option key={column} value={column}>
            {title}
          </option>
        ))}
      </select>
      <div class="samples">
        <FieldNote id={id} hint={samples} problem={problem} />
      </div>
    </>
  );
}
