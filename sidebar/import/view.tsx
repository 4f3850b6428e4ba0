import { Button } from '../parts/button';
import { FailureNote, Status } from '../parts/notice';
import { commonWords, importWords as words } from '../words';
import { Columns } from './columns';
import { renderPreview } from './preview';
import { FILE_TYPES } from './readFile';
import type { ImportState, Unread as UnreadState } from './state';
import type { ImportVerbs } from './verbs';

/** The whole dialog for a state. */
export function renderImport(state: ImportState, verbs: ImportVerbs) {
  return (
    <main>
      <h1 class="unseen">{words.title}</h1>
      {renderStep(state, verbs)}
    </main>
  );
}

function renderStep(state: ImportState, verbs: ImportVerbs) {
  switch (state.is) {
    case 'choosing':
      return <Choosing problem={state.problem} verbs={verbs} />;
    case 'reading':
      return <Reading fileName={state.fileName} />;
    case 'unread':
      return <Unread state={state} verbs={verbs} />;
    case 'columns':
      return <Columns state={state} verbs={verbs} />;
    case 'preview':
      return renderPreview(state, verbs);
    default:
      return <Done state={state} verbs={verbs} />;
  }
}

interface ChoosingProps {
  readonly problem: string;
  readonly verbs: ImportVerbs;
}

function Choosing({ problem, verbs }: ChoosingProps) {
  return (
    <div class="choosing">
      <p>{words.chooseIntro}</p>
      <div class="drop">
        <p aria-hidden="true">{words.drop}</p>
        <label class="button primary">
          {words.chooseFile}
          <input
            id="import-file"
            class="unseen"
            type="file"
            accept={FILE_TYPES}
            aria-describedby={problem ? 'import-problem' : undefined}
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              void verbs.takeFiles(files);
            }}
          />
        </label>
      </div>
      {problem && (
        <p id="import-problem" class="failure" role="alert">
          {problem}
        </p>
      )}
      <div class="actions">
        <Button label={words.cancel} onPress={verbs.close} />
      </div>
    </div>
  );
}

function Reading({ fileName }: { readonly fileName: string }) {
  return (
    <div class="middle" role="status">
      <h2>{words.reading(fileName)}</h2>
      <p>{words.checking}</p>
    </div>
  );
}

interface UnreadProps {
  readonly state: UnreadState;
  readonly verbs: ImportVerbs;
}

/** The same file refused once is refused again; only a lost answer is worth another try. */
function Unread({ state, verbs }: UnreadProps) {
  const refused = state.failure.is === 'refused';
  return (
    <div class="choosing">
      <FailureNote failure={state.failure} retry={refused ? undefined : () => void verbs.previewAgain()} />
      <div class="actions">
        <Button label={words.another} onPress={verbs.startOver} />
        <Button label={words.cancel} look="text" onPress={verbs.close} />
      </div>
    </div>
  );
}

interface DoneProps {
  readonly state: Extract<ImportState, { is: 'done' | 'undone' }>;
  readonly verbs: ImportVerbs;
}

function Done({ state, verbs }: DoneProps) {
  const undo = state.is === 'done' && state.undoId ? state.undo : undefined;
  return (
    <div class="choosing">
      <Status id="import-done">
        <h2>{state.is === 'done' ? words.doneTitle : words.undoneTitle}</h2>
        <p>{state.message}</p>
      </Status>
      {undo?.is === 'failed' && <FailureNote failure={undo.failure} />}
      <div class="actions">
        <Button label={words.close} look="primary" onPress={verbs.close} />
        {undo && (
          <Button
            label={commonWords.undo}
            look="text"
            pending={undo.is === 'pending' ? commonWords.undoing : undefined}
            onPress={() => void verbs.undo()}
          />
        )}
      </div>
    </div>
  );
}
