import { AreaField, SelectField, sameWords } from '../parts/field';
import { logWords } from '../words';
import type { FormProps } from './log';

/** What can be said about a touchpoint beyond who, what and when. */
export function TouchpointFields({ form, view, verbs }: FormProps) {
  const { fields, problems } = form;
  return (
    <details open={form.more} onToggle={(event) => verbs.showMore(event.currentTarget.open)}>
      <summary>{logWords.more}</summary>
      <SelectField
        id="log-by"
        label={logWords.by}
        value={fields.by}
        choices={sameWords(view.colleagues)}
        blank={logWords.nobody}
        problem={problems.by}
        onChoose={(value) => verbs.fill('by', value)}
      />
      <AreaField
        id="log-gotFromIt"
        label={logWords.gotFromIt}
        value={fields.gotFromIt}
        hint={logWords.gotFromItHint}
        problem={problems.gotFromIt}
        onText={(value) => verbs.fill('gotFromIt', value)}
      />
      <AreaField
        id="log-notes"
        label={logWords.notes}
        value={fields.notes}
        hint={logWords.notesHint}
        problem={problems.notes}
        onText={(value) => verbs.fill('notes', value)}
      />
    </details>
  );
}
