import type { Act } from '../state/act';
import { ACT_NOTE } from '../state/act';
import { commonWords } from '../words';
import { Button } from './button';
import type { Desk } from './desk';
import { FailureNote, Status } from './notice';

interface ActNoteProps {
  readonly desk: Pick<Desk, 'doing' | 'verbs'>;
  /** The place, or the beginning of the places, whose acts are shown here; '' = all. */
  readonly under: string;
  readonly only?: 'done' | 'failed';
}

/** How the last wish of a place ended, with the way back or the way on. */
export function ActNote({ desk: { doing, verbs }, under, only }: ActNoteProps) {
  const { act } = doing;
  if (!isUnder(act, under) || (only && act.is !== only)) return null;
  if (act.is === 'failed') {
    const isInput = act.failure.is === 'refused' && act.failure.code === 'input';
    return <FailureNote failure={act.failure} retry={isInput ? undefined : () => void verbs.retry()} />;
  }
  if (act.is !== 'done') return null;
  return (
    <Status id={ACT_NOTE}>
      <p>{act.message}</p>
      {act.undo.is === 'failed' && <FailureNote failure={act.undo.failure} />}
      {act.undoId && (
        <Button
          label={commonWords.undo}
          look="text"
          pending={act.undo.is === 'pending' ? commonWords.undoing : undefined}
          onPress={() => void verbs.undo()}
        />
      )}
    </Status>
  );
}

function isUnder(act: Act<unknown>, under: string): boolean {
  if (act.is === 'idle') return false;
  return under === '' || act.place === under || act.place.startsWith(`${under} `);
}
