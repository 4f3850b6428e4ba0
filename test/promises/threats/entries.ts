import type { Outcome } from '../../../local/host';
import type { CallName, Reply } from '../../../src/entry/api';
import { CALL_NAMES, fieldsOf } from '../../support/callFields';
import { ANA, type Practice } from '../../support/practice';
import { type Door, inputOf } from '../injection';

/** One way in: what Google calls, or a call of the sidebar. */
export interface Entry {
  readonly name: string;
  /** Enters once; the request is its own, so that nothing counts as a repetition. */
  enter(practice: Practice, request: string): readonly Outcome[];
}

const doorOf = (call: CallName): Door => {
  const fields = fieldsOf(call);
  const choices = fields.flatMap(({ name, kind, words }) =>
    kind === 'one of' ? [[name, words[0] ?? '']] : [],
  );
  return { name: call, call, fields, texts: [], words: Object.fromEntries(choices) };
};

const callEntry = (call: CallName): Entry => {
  const door = doorOf(call);
  return {
    name: call,
    enter(practice, request) {
      const input = inputOf(practice, door, request, (field) => `plain ${field}`);
      return [practice.host.call(ANA, 'rpc', [JSON.stringify({ call, input })])];
    },
  };
};

/** Calls that end or empty things; each is tried on a practice of its own. */
export const ENDS: ReadonlySet<string> = new Set(['removeMutual', 'removeSample', 'forget']);

/** Every call of the sidebar, with an input it takes. */
export const CALL_ENTRIES: readonly Entry[] = CALL_NAMES.map(callEntry);

/** What Google itself calls, but for the menu's windows. */
export const OTHER_ENTRIES: readonly Entry[] = [
  { name: 'onOpen', enter: ({ host }) => [host.openMenu(ANA).outcome] },
  { name: 'updateNow of the menu', enter: ({ host }) => [host.chooseMenu(ANA, 'updateNow')] },
  {
    name: 'onEdit',
    enter(practice) {
      const outcome = practice.type(
        'Partners',
        3,
        'Owner',
        practice.cell('Partners', 3, 'Owner') === 'Ben' ? 'Ana' : 'Ben',
      );
      return outcome ? [outcome] : [];
    },
  },
  { name: 'the hourly trigger', enter: ({ host }) => host.triggers().map(({ id }) => host.runTrigger(id)) },
];

/** What a person reads of it: the refusal of a call, the words in the corner. */
export function sentencesOf({ value, effects }: Outcome): string[] {
  const reply = typeof value === 'string' && value.startsWith('{') ? (JSON.parse(value) as Reply) : undefined;
  const refused = reply && !reply.ok ? [reply.refusal.sentence] : [];
  return [...refused, ...effects.flatMap((effect) => ('message' in effect ? [effect.message] : []))];
}
