import { words } from '../words';
import { ColumnGroups } from './ColumnGroups';
import { useDeskState } from './DeskContext';
import { DialogWindow } from './DialogWindow';
import { Notice } from './Notice';
import { OutboxPage } from './OutboxPage';
import { SheetArea } from './SheetArea';
import { Sidebar } from './Sidebar';
import { TitleBar } from './TitleBar';
import { Toasts } from './Toasts';
import { TriggersPanel } from './TriggersPanel';

export function App() {
  const { phase, sidebar, spokenCell, triggersShown, outboxShown } = useDeskState();
  if (phase === 'refused') return <Notice title={words.refusedTitle}>{words.refusedHelp}</Notice>;
  return (
    <div className="app">
      <TitleBar />
      <main className="work" inert={phase === 'offline'}>
        <div className="sheet-side">
          <ColumnGroups />
          <SheetArea />
          <p className="spoken" role="status" aria-label={words.chosenCell}>
            {spokenCell}
          </p>
        </div>
        {sidebar && <Sidebar key={sidebar.url} panel={sidebar} hidden={triggersShown} />}
        {triggersShown && <TriggersPanel />}
        {outboxShown && <OutboxPage />}
      </main>
      <DialogWindow />
      {phase === 'opening' && <div className="veil">{words.opening}</div>}
      <Toasts />
    </div>
  );
}
