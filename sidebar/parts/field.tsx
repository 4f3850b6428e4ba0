import type { ComponentChildren } from 'preact';
import { commonWords } from '../words';

interface Labelled {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly optional?: boolean;
}

/** A label on top, the control, then what helps: a problem in place of the hint. */
export function Field({ children, ...labelled }: Labelled & { readonly children: ComponentChildren }) {
  const { id, label, optional } = labelled;
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="quiet"> ({commonWords.optional})</span>}
      </label>
      {children}
      <FieldNote {...labelled} />
    </div>
  );
}

export function FieldNote({ id, hint, problem }: Pick<Labelled, 'id' | 'hint' | 'problem'>) {
  const text = problem ?? hint;
  if (!text) return null;
  return (
    <p id={noteId(id)} class={problem ? 'problem' : 'hint'}>
      {text}
    </p>
  );
}

const noteId = (id: string): string => `${id}-note`;

/** Ties a control to its note. */
export function describedBy({ id, hint, problem }: Pick<Labelled, 'id' | 'hint' | 'problem'>) {
  return {
    id,
    'aria-describedby': problem || hint ? noteId(id) : undefined,
    'aria-invalid': problem ? ('true' as const) : undefined,
  };
}

interface TextProps extends Labelled {
  readonly value: string;
  readonly type?: 'text' | 'email' | 'date' | 'time' | 'month';
  readonly autocomplete?: 'off' | 'name' | 'email' | 'organization';
  readonly maxLength?: number;
  onText(value: string): void;
}

export function TextField(props: TextProps) {
  const { value, type = 'text', autocomplete = 'off', maxLength, onText, ...labelled } = props;
  const shared = {
    ...describedBy(labelled),
    value,
    autocomplete,
    maxLength,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onText(event.currentTarget.value),
  };
  return (
    <Field {...labelled}>
      {type === 'text' && <input {...shared} type="text" />}
      {type === 'email' && <input {...shared} type="email" />}
      {type !== 'text' && type !== 'email' && <input {...shared} type={type} />}
    </Field>
  );
}

export function AreaField({ value, onText, ...labelled }: Labelled & Pick<TextProps, 'value' | 'onText'>) {
  return (
    <Field {...labelled}>
      <textarea
        {...describedBy(labelled)}
        rows={2}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </Field>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices whose words are their values. */
export const sameWords = (values: readonly string[]): readonly Choice[] =>
  values.map((value) => ({ value, label: value }));

interface SelectProps extends Labelled {
  readonly value: string;
  readonly choices: readonly Choice[];
  /** The words of the empty choice; none is offered without them. */
  readonly blank?: string;
  onChoose(value: string): void;
}

export function SelectField({ value, choices, blank, onChoose, ...labelled }: SelectProps) {
  return (
    <Field {...labelled}>
      <select
        {...describedBy(labelled)}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface RadioProps extends Labelled {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly look?: 'segments' | 'list';
  onChoose(value: string): void;
}

/** One of a few, all in sight; the arrow keys move among them. */
export function RadioField({
  id,
  label,
  hint,
  problem,
  value,
  choices,
  look = 'list',
  onChoose,
}: RadioProps) {
  return (
    <fieldset class={look} aria-describedby={describedBy({ id, hint, problem })['aria-describedby']}>
      <legend class={look === 'segments' ? 'unseen' : ''}>{label}</legend>
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      <FieldNote id={id} hint={hint} problem={problem} />
    </fieldset>
  );
}
