import type { Outcome, StoredTrigger, TriggerView } from '../hostApi';
import type { EventSpec } from '../realm';
import { refusal } from '../refusals';
import type { AuthMode } from './execution';
import type { EditEvent } from './people';
import { mayEdit } from './people';
import type { Start } from './run';
import { runScript } from './run';
import { describeSchedule, momentOf, nextRun } from './schedule';
import type { HostState } from './state';
import { lastStep } from './undo';

export function viewTrigger(trigger: StoredTrigger): TriggerView {
  const { id, functionName, owner, nextRun: next, lastRun, lastError } = trigger;
  return { id, functionName, owner, schedule: describeSchedule(trigger), nextRun: next, lastRun, lastError };
}

export function findTrigger(state: HostState, id: string): StoredTrigger {
  const trigger = state.triggers.find((one) => one.id === id);
  if (!trigger) throw new Error(`there is no trigger ${id}`);
  return trigger;
}

/** Runs an installed trigger's function as its creator. */
export function runInstalled(state: HostState, trigger: StoredTrigger, event: Partial<EventSpec>): Outcome {
  const { outcome } = runScript(state, {
    kind: 'trigger',
    person: trigger.owner,
    functionName: trigger.functionName,
    authMode: 'FULL',
    event: { authMode: 'FULL', triggerId: trigger.id, ...event },
  });
  trigger.lastRun = state.clock.now();
  trigger.lastError = outcome.ok ? null : (outcome.error?.message ?? 'failed');
  state.announceTriggers();
  return outcome;
}

export function runTimed(state: HostState, trigger: StoredTrigger): Outcome {
  return runInstalled(state, trigger, { moment: momentOf(state.clock.now(), 'Etc/UTC') });
}

/** Runs what is due. A trigger whose owner may no longer edit the file stays silent, as at Google. */
export function runDue(state: HostState): Outcome[] {
  const now = state.clock.now();
  const due = state.triggers.filter((trigger) => trigger.nextRun !== null && trigger.nextRun <= now);
  due.sort((a, b) => (a.nextRun ?? 0) - (b.nextRun ?? 0));
  return due.flatMap((trigger) => {
    trigger.nextRun = nextRun(trigger, now, state.program.manifest.timeZone);
    if (trigger.nextRun === null) state.triggers = state.triggers.filter((one) => one !== trigger);
    state.announceTriggers();
    return mayEdit(state, trigger.owner) ? [runTimed(state, trigger)] : [];
  });
}

const QUEUE = 2;

/** Tells the program of a person's edit: its onEdit, then installed edit triggers. Null when it has no onEdit or the event was lost. */
export function fireEdit(state: HostState, person: string, event: EditEvent): Outcome | null {
  if (state.editRunning) {
    if (state.editQueue.length < QUEUE) state.editQueue.push({ person, event });
    return null;
  }
  const outcome = runEdit(state, person, event);
  for (let next = state.editQueue.shift(); next; next = state.editQueue.shift())
    runEdit(state, next.person, next.event);
  return outcome;
}

function runEdit(state: HostState, person: string, event: EditEvent): Outcome | null {
  state.editRunning = true;
  state.answering = event.undoes ? undefined : lastStep(state, person);
  try {
    const hasHandler = state.program.functionNames.includes('onEdit');
    const outcome = hasHandler ? runScript(state, editStart(person, event)).outcome : null;
    for (const trigger of state.triggers.filter(({ eventType }) => eventType === 'ON_EDIT')) {
      runInstalled(state, trigger, eventSpec(event, 'FULL', person));
    }
    return outcome;
  } finally {
    state.editRunning = false;
    state.answering = undefined;
  }
}

function editStart(person: string, event: EditEvent): Start {
  const spec = eventSpec(event, 'LIMITED', '');
  return { kind: 'edit', person, functionName: 'onEdit', authMode: 'LIMITED', event: spec };
}

function eventSpec(
  { sheetId, area, value, oldValue }: EditEvent,
  authMode: AuthMode,
  userEmail: string,
): EventSpec {
  const spec: EventSpec = { authMode, userEmail, range: { sheetId, ...area } };
  if (value !== undefined) spec.value = value;
  if (oldValue !== undefined) spec.oldValue = oldValue;
  return spec;
}

/** Functions a page or menu may name; those ending in an underscore are hidden. */
export function checkCallable(state: HostState, functionName: string): void {
  const isKnown = state.program.functionNames.includes(functionName);
  if (!isKnown || functionName.endsWith('_')) throw refusal('noFunction', functionName);
}
