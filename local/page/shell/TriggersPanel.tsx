import type { TriggerRow } from '../../protocol/messages';
import { words } from '../words';
import { useDesk, useDeskState } from './DeskContext';
import { describeMoment } from './dates';
import { Facts } from './Facts';

function TriggerCard({ trigger }: { trigger: TriggerRow }) {
  const desk = useDesk();
  const { functionName, schedule, owner, lastRun, nextRun, lastError } = trigger;
  const facts: [string, string][] = [
    [words.schedule, schedule],
    [words.ownedBy, owner],
    [words.lastRun, lastRun === null ? words.never : describeMoment(lastRun)],
    [words.nextRun, nextRun === null ? words.notPlanned : describeMoment(nextRun)],
  ];
  return (
    <li className="card">
      <h3>{functionName}</h3>
      <Facts facts={facts} />
      {lastError !== null && (
        <p className="problem">
          {words.failed}: {lastError}
        </p>
      )}
      <button type="button" className="primary" onClick={() => desk.runTrigger(trigger.id)}>
        {words.runNow}
      </button>
    </li>
  );
}

export function TriggersPanel() {
  const desk = useDesk();
  const { triggers } = useDeskState();
  return (
    <aside className="side-panel" aria-label={words.triggers}>
      <div className="panel-head">
        <h2>{words.triggers}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={words.close}
          onClick={() => desk.showTriggers(false)}
        >
          ×
        </button>
      </div>
      <div className="panel-body">
        <p className="help">{triggers.length === 0 ? words.noTriggers : words.triggersHelp}</p>
        <ul className="cards">
          {triggers.map((trigger) => (
            <TriggerCard key={trigger.id} trigger={trigger} />
          ))}
        </ul>
      </div>
    </aside>
  );
}
