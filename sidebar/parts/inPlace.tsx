import { FORM_START } from '../state/smallForm';
import { commonWords } from '../words';
import { ActNote } from './actNote';
import { type Desk, isFormAt, Opener } from './desk';
import { AreaField, SelectField, sameWords, TextField } from './field';
import { FailureNote } from './notice';
import { SmallForm } from './smallForm';

export interface Cell {
  readonly header: string;
  readonly kind: 'text' | 'long' | 'day' | 'choice' | 'count' | 'yesNo';
  readonly value: string;
  /** The value as it is read; the value itself unless given. */
  readonly shown?: string;
  readonly choices: readonly string[];
  readonly note: string;
}

interface InPlaceProps {
  readonly cell: Cell;
  readonly place: string;
  readonly desk: Desk;
  /** What stands there while nobody has said anything. */
  readonly blank: string;
  save(value: string): void;
}

/** One fact with its way to change it: read first, a field when asked for, saved by itself. */
export function InPlace({ cell, place, desk, blank, save }: InPlaceProps) {
  const label = cell.value ? commonWords.change : commonWords.fill;
  return (
    <div class="cell">
      <div class="above">
        <h4>{cell.header}</h4>
        <Opener
          desk={desk}
          place={place}
          label={label}
          spoken={commonWords.about(label, cell.header)}
          value={cell.value}
        />
      </div>
      {isFormAt(desk, place) ? (
        <CellForm cell={cell} place={place} desk={desk} save={save} />
      ) : (
        <p class={cell.value ? 'told' : 'quiet'}>{cell.shown || cell.value || blank}</p>
      )}
      <ActNote desk={desk} under={place} only="done" />
    </div>
  );
}

/** The field alone, where what it answers is said above it. */
export function CellForm({ cell, place, desk, save }: Omit<InPlaceProps, 'blank'>) {
  const { act, form } = desk.doing;
  const failure = act.is === 'failed' && act.place === place ? act.failure : undefined;
  const isRefused = failure?.is === 'refused';
  return (
    <SmallForm
      desk={desk}
      place={place}
      label={cell.header}
      save={commonWords.save}
      onSave={() => save(form?.value ?? '')}
    >
      <CellField cell={cell} desk={desk} problem={isRefused ? failure.sentence : undefined} />
      {failure && !isRefused && <FailureNote failure={failure} retry={() => void desk.verbs.retry()} />}
    </SmallForm>
  );
}

interface CellFieldProps {
  readonly cell: Cell;
  readonly desk: Desk;
  readonly problem: string | undefined;
}

function CellField({ cell: { header, kind, choices, note }, desk, problem }: CellFieldProps) {
  const fill = (value: string) => desk.verbs.fillForm({ value });
  const value = desk.doing.form?.value ?? '';
  const shared = { id: FORM_START, label: header, hint: note || undefined, problem, value };
  const words = kind === 'yesNo' ? ['yes'] : choices;
  if (words.length > 0) {
    const listed = !value || words.includes(value) ? words : [value, ...words];
    return <SelectField {...shared} blank={commonWords.blank} choices={sameWords(listed)} onChoose={fill} />;
  }
  if (kind === 'long') return <AreaField {...shared} onText={fill} />;
  return <TextField {...shared} type={kind === 'day' ? 'date' : 'text'} onText={fill} />;
}
