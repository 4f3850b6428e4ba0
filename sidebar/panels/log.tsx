import type { OpenView } from '../../src/entry/api';
import { describeDay } from '../days';
import { Button } from '../parts/button';
import { CARD_NAME, Card } from '../parts/card';
import { RadioField, SelectField, sameWords, TextField } from '../parts/field';
import { FailureNote, Status } from '../parts/notice';
import { Form } from '../parts/smallForm';
import { WhoField } from '../parts/whoField';
import { type Log, type LogForm, SUBJECTS } from '../state/log';
import type { Ready } from '../state/state';
import type { Verbs } from '../verbs/verbs';
import { commonWords, logWords } from '../words';
import { ReferralFields } from './referralFields';
import { TouchpointFields } from './touchpointFields';

export function renderLog({ log, view }: Ready, verbs: Verbs) {
  return log.is === 'form' ? (
    <Filling form={log.form} view={view} verbs={verbs} />
  ) : (
    <Saved log={log} view={view} verbs={verbs} />
  );
}

/** What the parts of the form share. */
export interface FormProps {
  readonly form: LogForm;
  readonly view: OpenView;
  readonly verbs: Verbs;
}

const SUBJECT_CHOICES = SUBJECTS.map((value) => ({ value, label: logWords.subjects[value] }));

function Filling({ form, view, verbs }: FormProps) {
  const { subject, sending } = form;
  return (
    <Form class="log" onSave={() => void verbs.submit()}>
      <div role="status" class="said">
        {form.hint.text}
        {form.hint.undoId && (
          <Button label={commonWords.undo} look="text" onPress={() => void verbs.undoAdding()} />
        )}
      </div>
      <RadioField
        id="log-subject"
        label={logWords.subject}
        look="segments"
        value={subject}
        choices={SUBJECT_CHOICES}
        hint={logWords.subjectWhy[subject] || undefined}
        onChoose={(value) => verbs.chooseSubject(SUBJECTS.find((one) => one === value) ?? subject)}
      />
      <WhoField form={form} partners={view.partners} verbs={verbs} />
      {subject === 'touchpoint' && <KindField form={form} view={view} verbs={verbs} />}
      <DateField form={form} view={view} verbs={verbs} />
      {subject === 'touchpoint' ? (
        <TouchpointFields form={form} view={view} verbs={verbs} />
      ) : (
        <ReferralFields form={form} view={view} verbs={verbs} />
      )}
      {sending.is === 'failed' && <FailureNote failure={sending.failure} />}
      <div class="actions">
        <Button
          label={logWords.submit}
          look="primary"
          submits
          pending={sending.is === 'pending' ? commonWords.saving : undefined}
        />
      </div>
    </Form>
  );
}

function KindField({ form, view, verbs }: FormProps) {
  return (
    <SelectField
      id="log-kind"
      label={logWords.kind}
      value={form.fields.kind}
      choices={sameWords(view.kinds)}
      blank={logWords.kindBlank}
      problem={form.problems.kind}
      onChoose={(value) => verbs.fill('kind', value)}
    />
  );
}

function DateField({ form, view, verbs }: FormProps) {
  const { date } = form.fields;
  const ahead = form.subject === 'touchpoint' && date > view.today;
  return (
    <TextField
      id="log-date"
      label={logWords.date}
      type="date"
      value={date}
      hint={ahead ? logWords.dateAhead(describeDay(date, view.today)) : undefined}
      problem={form.problems.date}
      onText={(value) => verbs.fill('date', value)}
    />
  );
}

interface SavedProps {
  readonly log: Extract<Log, { is: 'saved' }>;
  readonly view: OpenView;
  readonly verbs: Verbs;
}

function Saved({ log: { saved, undo }, view, verbs }: SavedProps) {
  return (
    <div class="saved">
      <Status id="log-saved">
        <h2>{logWords.savedTitle}</h2>
        <p>{saved.message}</p>
      </Status>
      {undo.is === 'failed' && <FailureNote failure={undo.failure} />}
      <div class="actions">
        <Button label={logWords.another} look="primary" onPress={verbs.logAnother} />
        {saved.undoId && (
          <Button
            label={commonWords.undo}
            look="text"
            pending={undo.is === 'pending' ? commonWords.undoing : undefined}
            onPress={() => void verbs.undoLog()}
          />
        )}
      </div>
      <Card
        partner={saved.partner}
        today={view.today}
        open={() => void verbs.openPartner(saved.partner.id, saved.partner.name, CARD_NAME)}
      />
    </div>
  );
}
