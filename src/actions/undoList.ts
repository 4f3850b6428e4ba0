import { counted } from '../domain/counted';
import { findRecords, type UndoRecord } from './journal';
import type { Ports } from './ports';

/** Something done that can be taken back. */
export interface Deed {
  readonly undoId: string;
  readonly what: string;
  readonly day: string;
  /** '' when it is not known. */
  readonly by: string;
  readonly takesBack: string;
}

/** Everything that can still be taken back, the latest first. One read. */
export function listUndo(ports: Ports): readonly Deed[] {
  return findRecords(ports)
    .map(({ undoId, day, record }) => ({
      undoId,
      what: record.what,
      day: day ?? '',
      by: record.by ?? '',
      takesBack: describeTaking(record),
    }))
    .reverse();
}

function describeTaking({ added, changed, removed = [] }: UndoRecord): string {
  const parts = [
    ...(removed.length > 0 ? [`brings ${counted(removed.length, 'row')} back`] : []),
    ...(added.length > 0 ? [`takes ${counted(added.length, 'row')} away`] : []),
    ...(changed.length > 0 ? [`gives ${counted(changed.length, 'row')} back what they said before`] : []),
  ];
  const act = parts.join(' and ').replace('1 row back what they', '1 row back what it');
  return `Undo ${act}. What somebody changed since stays.`;
}
