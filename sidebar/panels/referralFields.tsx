import { canBeCode } from '../../src/schema/clientCode';
import { CONFIDENCES } from '../../src/schema/words';
import { Button } from '../parts/button';
import { RadioField, SelectField, sameWords, TextField } from '../parts/field';
import { findDoubt } from '../state/log';
import { logWords } from '../words';
import type { FormProps } from './log';

/** Whose client, who sees to it, and what the client allows to be told. */
export function ReferralFields(props: FormProps) {
  const { form, view, verbs } = props;
  const { fields, problems, subject } = form;
  return (
    <>
      {subject === 'received' && (
        <TextField
          id="log-arrivedAt"
          label={logWords.arrivedAt}
          type="time"
          optional
          value={fields.arrivedAt}
          hint={logWords.arrivedAtHint(view.sameDayCutoff)}
          problem={problems.arrivedAt}
          onText={(value) => verbs.fill('arrivedAt', value)}
        />
      )}
      <CodeField {...props} />
      <RadioField
        id="log-permission"
        label={logWords.permission}
        value={fields.permission}
        choices={view.permissions.map((value) => ({
          value,
          label: logWords.permissions.get(value) ?? value,
        }))}
        hint={logWords.permissionHint}
        problem={problems.permission}
        onChoose={(value) => verbs.fill('permission', value)}
      />
      {subject === 'given' && <AskClient partner={form.who.partnerId ? form.who.text : ''} />}
      <SelectField
        id="log-handledBy"
        label={logWords.handledBy}
        value={fields.handledBy}
        choices={sameWords(view.colleagues)}
        blank={logWords.nobody}
        hint={logWords.handledByHint}
        problem={problems.handledBy}
        onChoose={(value) => verbs.fill('handledBy', value)}
      />
      {subject === 'given' && <ConfidenceField {...props} />}
    </>
  );
}

/** The code on offer, and the question when what is written looks like more than a code. */
function CodeField({ form, verbs }: FormProps) {
  const { fields, problems, offeredCode } = form;
  const doubt = findDoubt(form);
  const offered = fields.clientCode === offeredCode;
  return (
    <div>
      <TextField
        id="log-clientCode"
        label={logWords.clientCode}
        value={fields.clientCode}
        maxLength={40}
        hint={offered ? logWords.clientCodeHint : undefined}
        problem={doubt ? logWords.doubts[doubt] : problems.clientCode}
        onText={(value) => verbs.fill('clientCode', value)}
      />
      {!offered && (
        <div class="actions close">
          <Button label={logWords.takeCode(offeredCode)} look="text" onPress={verbs.takeOfferedCode} />
          {doubt && canBeCode(fields.clientCode) && (
            <Button label={logWords.keepCode} look="text" onPress={verbs.keepCode} />
          )}
        </div>
      )}
    </div>
  );
}

function AskClient({ partner }: { readonly partner: string }) {
  return (
    <p class="tip">
      {logWords.askClient}
      <br />
      <q>{logWords.askClientQuestion(partner || logWords.someone)}</q>
    </p>
  );
}

function ConfidenceField({ form, verbs }: FormProps) {
  const { confidence } = form.fields;
  const doubtful = confidence !== '' && confidence !== CONFIDENCES[0];
  return (
    <div>
      <SelectField
        id="log-confidence"
        label={logWords.confidence}
        optional
        value={confidence}
        choices={sameWords(CONFIDENCES)}
        blank={logWords.confidenceBlank}
        hint={doubtful ? logWords.betterNone : undefined}
        problem={form.problems.confidence}
        onChoose={(value) => verbs.fill('confidence', value)}
      />
      {doubtful && (
        <div class="actions close">
          <Button label={logWords.otherNames} look="text" onPress={() => void verbs.show('find')} />
        </div>
      )}
    </div>
  );
}
