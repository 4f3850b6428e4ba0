import type { Wire } from '../../realm';
import { refusal } from '../../refusals';
import { handle, textArg, wrongParameters } from '../args';
import type { Answer, Context, Handlers } from '../handlers';
import { spendProperty } from '../quotas';

interface StoreRef {
  store: 'document' | 'script' | 'user';
}

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** In a formula the user's store is the owner's, as Google says of custom functions. */
function storeOf({ state, execution }: Context, { store }: StoreRef): Record<string, string> {
  if (store !== 'user') return state.properties[store];
  const person = execution.authMode === 'CUSTOM_FUNCTION' ? state.sharing.owner : execution.person;
  state.properties.user[person] ??= {};
  return state.properties.user[person];
}

function sizeOf(store: Record<string, string>): number {
  return Object.entries(store).reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
}

function put(context: Context, ref: StoreRef, entries: [string, string][], others: 'kept' | 'deleted'): void {
  if (entries.some(([, value]) => Buffer.byteLength(value) > LONGEST_VALUE)) throw refusal('valueTooLarge');
  const store = storeOf(context, ref);
  const next = { ...(others === 'kept' ? store : {}), ...Object.fromEntries(entries) };
  if (sizeOf(next) > LARGEST_STORE) throw refusal('propertyQuota');
  for (const key of Object.keys(store)) if (!(key in next)) delete store[key];
  Object.assign(store, next);
}

/** Anything but text is kept as its text. */
function asText(wire: Wire): string {
  return typeof wire === 'object' && wire !== null && !Array.isArray(wire) ? '[object Object]' : String(wire);
}

const setProperties: Answer<StoreRef> = (context, ref, args) => {
  const given = args[0];
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw wrongParameters('PropertiesService.Properties.setProperties', args);
  }
  const entries = Object.entries(given).map(([key, value]): [string, string] => [key, asText(value)]);
  put(context, ref, entries, args[1] === true ? 'deleted' : 'kept');
  return handle('Properties', ref);
};

const ANSWERS: Readonly<Record<string, Answer<StoreRef>>> = {
  getProperty: (context, ref, args) =>
    storeOf(context, ref)[textArg('PropertiesService.Properties.getProperty', args, 0)] ?? null,
  getProperties: (context, ref) => ({ ...storeOf(context, ref) }),
  getKeys: (context, ref) => Object.keys(storeOf(context, ref)),
  setProperties,
  setProperty(context, ref, args) {
    const key = textArg('PropertiesService.Properties.setProperty', args, 0);
    if (args.length < 2 || args[1] === null)
      throw wrongParameters('PropertiesService.Properties.setProperty', args);
    put(context, ref, [[key, asText(args[1] ?? null)]], 'kept');
    return handle('Properties', ref);
  },
  deleteProperty(context, ref, args) {
    delete storeOf(context, ref)[textArg('PropertiesService.Properties.deleteProperty', args, 0)];
    return handle('Properties', ref);
  },
  deleteAllProperties(context, ref) {
    put(context, ref, [], 'deleted');
    return handle('Properties', ref);
  },
};

/** Each call, whatever it reads or writes, counts once of the day's. */
function counted(answer: Answer<StoreRef>): Answer<StoreRef> {
  return (context, ref, args) => {
    spendProperty(context);
    return answer(context, ref, args);
  };
}

export const propertiesHandlers: Handlers<StoreRef> = {
  answers: Object.fromEntries(Object.entries(ANSWERS).map(([name, answer]) => [name, counted(answer)])),
};

export const propertiesServiceHandlers: Handlers<null> = {
  answers: {
    getDocumentProperties: () => handle('Properties', { store: 'document' }),
    getScriptProperties: () => handle('Properties', { store: 'script' }),
    getUserProperties: () => handle('Properties', { store: 'user' }),
  },
};
