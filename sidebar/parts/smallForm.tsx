import type { ComponentChildren } from 'preact';
import { FORM_START } from '../state/smallForm';
import { commonWords } from '../words';
import { Button } from './button';
import { type Desk, pendingOn } from './desk';

interface SmallFormProps {
  readonly desk: Desk;
  readonly place: string;
  readonly label: string;
  /** The words of its button; without them the buttons among the children do the work. */
  readonly save?: string;
  readonly busy?: string;
  /** Whether the keyboard begins on the button, for want of a field. */
  readonly asksOnly?: boolean;
  readonly children: ComponentChildren;
  onSave?(): void;
}

/** A form in place: its fields, its button and the way out, by Cancel or Escape. */
export function SmallForm({ desk, place, label, save, busy, asksOnly, children, onSave }: SmallFormProps) {
  return (
    <Form
      class="small"
      label={label}
      onSave={() => onSave?.()}
      onEscape={() => {
        desk.verbs.closeForm();
      }}
    >
      {children}
      <div class="actions">
        {save && (
          <Button
            id={asksOnly ? FORM_START : undefined}
            label={save}
            submits
            pending={pendingOn(desk, place, save, busy)}
          />
        )}
        <Button label={commonWords.cancel} look="text" onPress={desk.verbs.closeForm} />
      </div>
    </Form>
  );
}

interface FormProps {
  readonly class?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
  onSave(): void;
  onEscape?(): void;
}

/** A form that is sent by script alone: our words for what is missing, no page that reloads. */
export function Form({ class: look, label, children, onSave, onEscape }: FormProps) {
  return (
    <form
      class={look}
      noValidate
      aria-label={label}
      onKeyDown={(event) => event.key === 'Escape' && onEscape?.()}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
    </form>
  );
}
