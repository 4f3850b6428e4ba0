import type { ColumnGroup, SheetView } from '../../protocol/book';
import { isGroupOpen } from '../store';
import { words } from '../words';
import { useDesk, useDeskState } from './DeskContext';

function headerOf(sheet: SheetView, column: number): string {
  const row = Math.max(sheet.frozenRows, 1);
  const cell = sheet.cells.find((candidate) => candidate.row === row && candidate.column === column);
  return cell?.display ?? `column ${column}`;
}

interface GroupButtonProps {
  sheet: SheetView;
  group: ColumnGroup;
  open: boolean;
}

function GroupButton({ sheet, group, open }: GroupButtonProps) {
  const desk = useDesk();
  const [from, to] = [headerOf(sheet, group.from), headerOf(sheet, group.to)];
  return (
    <button
      type="button"
      className="group"
      aria-expanded={open}
      title={open ? words.hideColumns(from, to) : words.showColumns(from, to)}
      onClick={() => desk.toggleGroup(sheet.id, group)}
    >
      <span aria-hidden="true">{open ? '−' : '+'}</span>
      {from === to ? from : `${from} – ${to}`}
    </button>
  );
}

/** The groups of columns of the sheet in view; the grid itself has no handles for them. */
export function ColumnGroups() {
  const state = useDeskState();
  const { book, activeSheet } = state;
  const sheet = book?.sheets.find(({ id }) => id === activeSheet);
  if (!sheet || sheet.columnGroups.length === 0) return null;
  return (
    <div className="groups">
      <span className="groups-words">{words.columns}</span>
      {sheet.columnGroups.map((group) => (
        <GroupButton
          key={group.from}
          sheet={sheet}
          group={group}
          open={isGroupOpen(state, sheet.id, group)}
        />
      ))}
    </div>
  );
}
