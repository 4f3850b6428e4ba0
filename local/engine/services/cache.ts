import type { Wire } from '../../realm';
import { refusal } from '../../refusals';
import { handle, numberArgOr, textArg, wrongParameters } from '../args';
import type { Context, Handlers } from '../handlers';
import type { CachedValue } from '../state';

interface StoreRef {
  store: string;
}

const LONGEST_KEY = 250;
const LONGEST_VALUE = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

function storeOf({ state, execution }: Context, { store }: StoreRef): Map<string, CachedValue> {
  const name = store === 'user' ? `user ${execution.person}` : store;
  let values = state.caches.get(name);
  if (!values) {
    values = new Map();
    state.caches.set(name, values);
  }
  return values;
}

function cached(context: Context, ref: StoreRef, key: string): string | null {
  const found = storeOf(context, ref).get(key);
  return found && found.expires > context.state.clock.now() ? found.value : null;
}

function put(context: Context, ref: StoreRef, key: string, value: string, seconds: number): void {
  if (key.length > LONGEST_KEY) throw refusal('keyTooLarge');
  if (Buffer.byteLength(value) > LONGEST_VALUE) throw refusal('valueTooLarge');
  const kept = Math.min(MOST_SECONDS, Math.max(1, seconds)) * 1000;
  storeOf(context, ref).set(key, { value, expires: context.state.clock.now() + kept });
}

function keysOf(method: string, args: readonly Wire[]): string[] {
  if (!Array.isArray(args[0])) throw wrongParameters(method, args);
  return args[0].map(String);
}

export const cacheHandlers: Handlers<StoreRef> = {
  answers: {
    get: (context, ref, args) => cached(context, ref, textArg('CacheService.Cache.get', args, 0)),
    getAll(context, ref, args) {
      const found: Record<string, string> = {};
      for (const key of keysOf('CacheService.Cache.getAll', args)) {
        const value = cached(context, ref, key);
        if (value !== null) found[key] = value;
      }
      return found;
    },
    put(context, ref, args) {
      const method = 'CacheService.Cache.put';
      const seconds = numberArgOr(method, args, 2, USUAL_SECONDS);
      put(context, ref, textArg(method, args, 0), textArg(method, args, 1), seconds);
      return undefined;
    },
    putAll(context, ref, args) {
      const values = args[0];
      const method = 'CacheService.Cache.putAll';
      if (typeof values !== 'object' || values === null || Array.isArray(values))
        throw wrongParameters(method, args);
      const seconds = numberArgOr(method, args, 1, USUAL_SECONDS);
      for (const [key, value] of Object.entries(values)) put(context, ref, key, String(value), seconds);
      return undefined;
    },
    remove(context, ref, args) {
      storeOf(context, ref).delete(textArg('CacheService.Cache.remove', args, 0));
      return undefined;
    },
    removeAll(context, ref, args) {
      for (const key of keysOf('CacheService.Cache.removeAll', args)) storeOf(context, ref).delete(key);
      return undefined;
    },
  },
};

export const cacheServiceHandlers: Handlers<null> = {
  answers: {
    getDocumentCache: () => handle('Cache', { store: 'document' }),
    getScriptCache: () => handle('Cache', { store: 'script' }),
    getUserCache: () => handle('Cache', { store: 'user' }),
  },
};
