import { useEffect } from 'preact/hooks';
import { words } from '../words';
import { useDesk, useDeskState } from './DeskContext';
import { MenuBar } from './MenuBar';
import { PersonSwitcher } from './PersonSwitcher';
import { SaveState } from './SaveState';

export function TitleBar() {
  const desk = useDesk();
  const { book, triggersShown, outboxShown } = useDeskState();
  const name = book?.name ?? '';

  useEffect(() => {
    document.title = words.pageTitle(name);
  }, [name]);

  return (
    <header className="title-bar">
      <img className="book-icon" src="/icon.svg" alt="" />
      <div className="title-lines">
        <div className="title-line">
          <h1>{name}</h1>
          <span className="chip" title={words.localHostHelp}>
            {words.localHost}
          </span>
          <SaveState />
        </div>
        <MenuBar />
      </div>
      <div className="title-tools">
        <button
          type="button"
          className="tool"
          aria-pressed={triggersShown}
          onClick={() => desk.showTriggers(!triggersShown)}
        >
          {words.triggers}
        </button>
        <button
          type="button"
          className="tool"
          aria-pressed={outboxShown}
          onClick={() => desk.showOutbox(!outboxShown)}
        >
          {words.outbox}
        </button>
        <PersonSwitcher />
      </div>
    </header>
  );
}
