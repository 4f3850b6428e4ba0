import type { StoredTrigger } from '../../hostApi';
import type { TriggerRef, Wire } from '../../realm';
import { refusal } from '../../refusals';
import { enumName, handle, isTagged, refIn, wrongParameters } from '../args';
import { grantedScopes } from '../authority';
import type { Answer, Context, Handlers } from '../handlers';
import { firstRun } from '../schedule';

interface PlanRef {
  functionName: string;
  steps: { [step: string]: Wire };
}

const MOST_TRIGGERS = 20;
const EVENTS = { onOpen: 'ON_OPEN', onEdit: 'ON_EDIT', onChange: 'ON_CHANGE' } as const;

function triggerHandle({ state }: Context, trigger: StoredTrigger): Wire {
  const { id, functionName, eventType } = trigger;
  const isClock = eventType === 'CLOCK';
  const source = isClock ? 'CLOCK' : 'SPREADSHEETS';
  return handle('Trigger', {
    id,
    functionName,
    eventType,
    source,
    sourceId: isClock ? '' : state.workbook.id,
  });
}

/** The triggers of the person the script runs for; other people's cannot be seen. */
function ownTriggers({ state, execution }: Context): StoredTrigger[] {
  return state.triggers.filter(({ owner }) => owner === execution.person);
}

function plainSteps(steps: PlanRef['steps']): StoredTrigger['steps'] {
  const plain: StoredTrigger['steps'] = {};
  for (const [step, value] of Object.entries(steps)) {
    if (isTagged(value, 'date')) plain[step] = Number(value.at);
    else plain[step] = enumName(value, 'Weekday') ?? (typeof value === 'object' ? String(value) : value);
  }
  return plain;
}

function addTrigger(context: Context, ref: PlanRef, eventType: StoredTrigger['eventType']): Wire {
  const { state, execution } = context;
  if (ownTriggers(context).length >= MOST_TRIGGERS) throw refusal('tooManyTriggers');
  const steps = plainSteps(ref.steps);
  const minute = typeof steps.nearMinute === 'number' ? steps.nearMinute : Math.floor(state.random() * 60);
  const zone = state.program.manifest.timeZone;
  const isClock = eventType === 'CLOCK';
  const planned = isClock ? firstRun({ steps, minute }, state.clock.now(), zone) : null;
  if (isClock && planned === null) throw refusal('triggerUnplanned');
  const trigger: StoredTrigger = {
    id: String(1_000_000 + Math.floor(state.random() * 9_000_000)),
    functionName: ref.functionName,
    owner: execution.person,
    eventType,
    steps,
    minute,
    nextRun: planned,
    lastRun: null,
    lastError: null,
  };
  state.triggers.push(trigger);
  state.announceTriggers();
  return triggerHandle(context, trigger);
}

export const clockTriggerHandlers: Handlers<PlanRef> = {
  answers: { create: (context, ref) => addTrigger(context, ref, 'CLOCK') },
};

export const sheetTriggerHandlers: Handlers<PlanRef> = {
  answers: {
    create(context, ref) {
      const step = (Object.keys(EVENTS) as (keyof typeof EVENTS)[]).find((event) => event in ref.steps);
      if (!step) throw refusal('triggerUnplanned');
      return addTrigger(context, ref, EVENTS[step]);
    },
  },
};

const deleteTrigger: Answer<null> = (context, _, args) => {
  const ref = refIn<TriggerRef>(args[0], 'Trigger');
  if (!ref) throw wrongParameters('ScriptApp.deleteTrigger', args);
  const { state, execution } = context;
  state.triggers = state.triggers.filter(({ id, owner }) => id !== ref.id || owner !== execution.person);
  state.announceTriggers();
  return undefined;
};

function missingScopes(context: Context, wanted: readonly string[]): string[] {
  const granted = grantedScopes(context);
  return wanted.filter((scope) => !granted.includes(scope));
}

function requireScopes(context: Context, method: string, wanted: readonly string[]): void {
  const missing = missingScopes(context, wanted);
  if (missing.length > 0) throw refusal('missingScope', method, missing.join(' '));
}

export const scriptHandlers: Handlers<null> = {
  answers: {
    deleteTrigger,
    getProjectTriggers: (context) => ownTriggers(context).map((trigger) => triggerHandle(context, trigger)),
    getUserTriggers: (context) => ownTriggers(context).map((trigger) => triggerHandle(context, trigger)),
    getScriptId: () => 'local-script',
    getAuthorizationInfo(context, _, args) {
      const { oauthScopes } = context.state.program.manifest;
      const wanted = Array.isArray(args[1]) ? args[1].map(String) : oauthScopes;
      const required = missingScopes(context, wanted).length > 0;
      return handle('AuthorizationInfo', { required, url: required ? 'https://script.google.com/' : null });
    },
    requireScopes(context, _, args) {
      requireScopes(context, 'ScriptApp.requireScopes', Array.isArray(args[1]) ? args[1].map(String) : []);
      return undefined;
    },
    requireAllScopes(context) {
      requireScopes(context, 'ScriptApp.requireAllScopes', context.state.program.manifest.oauthScopes);
      return undefined;
    },
  },
};
