import { virtualClock } from '../clock';
import type { HostOptions, HostSnapshot, Sharing } from '../hostApi';
import { makeRandom } from '../random';
import { usualVariants } from '../variants';
import { loadWorkbook, saveWorkbook } from '../workbook/snapshot';
import { makeWorkbook } from '../workbook/workbook';
import { keepFormulas } from './recalculation';
import type { HostState } from './state';

const USUAL_OWNER = 'owner@example.org';

function sharingOf({ owner, editors, viewers, snapshot }: HostOptions): Sharing {
  const saved = snapshot?.sharing;
  return {
    owner: owner ?? saved?.owner ?? USUAL_OWNER,
    editors: [...(editors ?? saved?.editors ?? [])],
    viewers: [...(viewers ?? saved?.viewers ?? [])],
  };
}

/** The state of a file as it is opened: from a snapshot, or new. */
export function makeState(options: HostOptions): HostState {
  const { program, snapshot, timeZone, locale } = options;
  const workbook = snapshot ? loadWorkbook(snapshot.workbook) : makeWorkbook({ timeZone, locale });
  const state: HostState = {
    workbook,
    program,
    clock: options.clock ?? virtualClock(),
    variants: { ...usualVariants(), ...options.variants },
    random: makeRandom(options.seed ?? 1),
    latency: options.latency ?? 0,
    consent: options.consent ?? {},
    sharing: sharingOf(options),
    properties: snapshot ? structuredClone(snapshot.properties) : { document: {}, script: {}, user: {} },
    caches: new Map(),
    locks: new Map(),
    triggers: snapshot ? structuredClone(snapshot.triggers) : [],
    mails: [],
    mailCount: snapshot?.mailCount ?? 0,
    mailed: snapshot ? structuredClone(snapshot.mailed) : [],
    account: options.account ?? 'consumer',
    usage: new Map(),
    selections: new Map(),
    accounts: new Map(),
    nextExecution: 1,
    running: 0,
    editRunning: false,
    undo: new Map(),
    editQueue: [],
    striking: undefined,
    announceMail: () => undefined,
    announceTriggers: () => undefined,
    recalculate: () => undefined,
    answerFormulas: () => undefined,
  };
  const formulas = keepFormulas(state);
  state.recalculate = formulas.recalculate;
  state.answerFormulas = formulas.answerWaiting;
  formulas.recalculate();
  return state;
}

/** What must be kept of a file to open it again. */
export function saveState(state: HostState): HostSnapshot {
  const { properties, triggers, sharing, mailed, mailCount } = state;
  const kept = structuredClone({ properties, triggers, sharing, mailed, mailCount });
  return { ...kept, workbook: saveWorkbook(state.workbook) };
}
