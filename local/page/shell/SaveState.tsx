import { words } from '../words';
import { useDeskState } from './DeskContext';

function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

/** One line that always says whether the work is safe. */
export function SaveState() {
  const { phase, problem, unsaved, running, workbookFile } = useDeskState();
  if (phase === 'opening') return null;
  if (phase === 'offline') {
    return (
      <span className="save-state bad" role="status" title={words.offlineHelp}>
        {words.offline}
      </span>
    );
  }
  if (problem !== null) {
    return (
      <span className="save-state bad" role="alert">
        {words.notSaved(problem)}
      </span>
    );
  }
  const busy = running !== null ? words.running : words.saving;
  const text = running !== null || unsaved > 0 ? busy : words.savedTo(fileName(workbookFile));
  return (
    <span className="save-state" role="status" title={workbookFile}>
      {text}
    </span>
  );
}
