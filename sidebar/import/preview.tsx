import { Button } from '../parts/button';
import { SelectField, TextField } from '../parts/field';
import { FailureNote } from '../parts/notice';
import { importWords as words } from '../words';
import { Row } from './row';
import { CHOICES, type Chosen, findChosen, findRows, parseChoice } from './state';
import type { ImportVerbs } from './verbs';

/** The contacts of a file with one choice each, and one button for all. */
export function renderPreview(state: Chosen, verbs: ImportVerbs) {
  const { contacts } = state.preview;
  if (contacts.length === 0) return <Nobody state={state} verbs={verbs} />;
  return (
    <form
      class="preview"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void verbs.submit();
      }}
    >
      <Head state={state} verbs={verbs} />
      <Table state={state} verbs={verbs} />
      <Foot state={state} verbs={verbs} />
    </form>
  );
}

interface PreviewProps {
  readonly state: Chosen;
  readonly verbs: ImportVerbs;
}

function Nobody({ state, verbs }: PreviewProps) {
  return (
    <div class="choosing">
      <p id="import-found" tabIndex={-1} role="status">
        {words.nobodyFound}
      </p>
      <Skipped lines={state.preview.skipped} />
      <div class="actions">
        <Button label={words.another} look="primary" onPress={verbs.startOver} />
        <Button label={words.cancel} look="text" onPress={verbs.close} />
      </div>
    </div>
  );
}

function Head({ state, verbs }: PreviewProps) {
  const { contacts, format, skipped } = state.preview;
  return (
    <div class="head">
      <div>
        <p id="import-found" tabIndex={-1} role="status">
          {words.found(contacts.length, format)} {words.chooseWho}
        </p>
        <p class="hint">{words.core}</p>
        <Skipped lines={skipped} />
      </div>
      <div class="narrow">
        <TextField id="import-search" label={words.find} value={state.search} onText={verbs.search} />
        <ShownChoice state={state} verbs={verbs} />
      </div>
    </div>
  );
}

/** One choice for everybody the search shows; it stands at nothing again at once. */
function ShownChoice({ state, verbs }: PreviewProps) {
  return (
    <SelectField
      id="import-shown"
      label={words.shownLabel(findRows(state).length)}
      value=""
      blank={words.chooseForShown}
      choices={CHOICES.map((value) => ({ value, label: words.choices[value] }))}
      onChoose={(value) => verbs.wishShown(parseChoice(value))}
    />
  );
}

function Skipped({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{words.skippedTitle(lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Table({ state, verbs }: PreviewProps) {
  const rows = findRows(state);
  const hidden = rows.length - state.shown;
  const { contact, reach, choice, since } = words.columns;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" aria-label={words.tableLabel} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[contact, reach, choice, since].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, state.shown).map((row) => (
            <Row key={row.index} contact={row} state={state} verbs={verbs} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="middle">{words.none}</p>}
      {hidden > 0 && <Button label={words.showMore(hidden)} look="text" onPress={verbs.showMore} />}
    </section>
  );
}

function Foot({ state, verbs }: PreviewProps) {
  const { sending, nobody } = state;
  const count = findChosen(state).length;
  return (
    <div class="foot">
      {sending.is === 'failed' && <FailureNote failure={sending.failure} />}
      {nobody && (
        <p class="problem" role="alert">
          {words.chooseSomebody}
        </p>
      )}
      <div class="actions">
        <Button
          label={count ? words.submit(count) : words.submitNone}
          look="primary"
          submits
          pending={sending.is === 'pending' ? words.importing : undefined}
        />
        <Button label={words.cancel} onPress={verbs.close} />
        <Button label={words.another} look="text" onPress={verbs.startOver} />
      </div>
    </div>
  );
}
