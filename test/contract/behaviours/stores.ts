import { type Behaviour, behaviour, refusalOf } from './behaviour';

const PROPERTIES = 'properties 9 kB';
const STORES = 'three property stores';
const CACHE = 'cache may forget';
const LOCKS = 'lock ends with the execution';
const KEY = 'contract';

type Store = GoogleAppsScript.Properties.Properties;

/** Puts something into the document's store, looks, and removes it again. */
function inStore<T>(act: (store: Store) => T): T {
  const store = PropertiesService.getDocumentProperties();
  try {
    return act(store);
  } finally {
    store.deleteProperty(KEY);
  }
}

export const stores: readonly Behaviour[] = [
  behaviour('stores.text', PROPERTIES, 'A property keeps text.', { is: 'a' }, () =>
    inStore((store) => store.setProperty(KEY, 'a').getProperty(KEY)),
  ),
  behaviour('stores.missing', PROPERTIES, 'A property that is not there is null.', { is: null }, () =>
    PropertiesService.getDocumentProperties().getProperty('no such property'),
  ),
  behaviour('stores.number', PROPERTIES, 'A number is kept as text.', { is: 'string' }, () =>
    inStore((store) => typeof store.setProperty(KEY, JSON.parse('1')).getProperty(KEY)),
  ),
  behaviour('stores.deleted', PROPERTIES, 'A deleted property is null.', { is: null }, () =>
    inStore((store) => store.setProperty(KEY, 'a').deleteProperty(KEY).getProperty(KEY)),
  ),
  behaviour('stores.others-kept', PROPERTIES, 'setProperties keeps the others.', { is: ['a', 'b'] }, () =>
    inStore((store) => {
      store.setProperty(KEY, 'a').setProperties({ 'contract 2': 'b' });
      const both = [store.getProperty(KEY), store.getProperty('contract 2')];
      store.deleteProperty('contract 2');
      return both;
    }),
  ),
  behaviour('stores.nine', PROPERTIES, 'A property of 9,000 bytes is taken.', { is: 9000 }, () =>
    inStore((store) => store.setProperty(KEY, 'x'.repeat(9000)).getProperty(KEY)?.length ?? null),
  ),
  behaviour('stores.too-large', PROPERTIES, 'One of 600,000 is refused.', { is: true }, () =>
    inStore((store) => refusalOf(() => store.setProperty(KEY, 'x'.repeat(600_000))) !== 'not refused'),
  ),
  behaviour('stores.apart', STORES, 'The three stores are apart.', { is: ['d', null, null] }, () =>
    inStore((store) => {
      store.setProperty(KEY, 'd');
      const of = (other: Store) => other.getProperty(KEY);
      return [
        of(store),
        of(PropertiesService.getScriptProperties()),
        of(PropertiesService.getUserProperties()),
      ];
    }),
  ),
  behaviour('stores.cache', CACHE, 'A value put into the cache is usually there.', { is: 'v' }, () => {
    const cache = CacheService.getDocumentCache();
    cache?.put(KEY, 'v', 60);
    const got = cache?.get(KEY) ?? null;
    cache?.remove(KEY);
    return got;
  }),
  behaviour('stores.cache-missing', CACHE, 'A value that is not there is null.', { is: null }, () =>
    CacheService.getUserCache().get('no such value'),
  ),
  behaviour('stores.cache-removed', CACHE, 'A removed value is null.', { is: null }, () => {
    const cache = CacheService.getUserCache();
    cache.put(KEY, 'v');
    cache.remove(KEY);
    return cache.get(KEY);
  }),
  behaviour(
    'stores.cache-key',
    CACHE,
    'A key of 251 characters is refused.',
    { says: 'Argument too large: key' },
    () => refusalOf(() => CacheService.getUserCache().put('k'.repeat(251), 'v')),
  ),
  behaviour(
    'stores.cache-value',
    CACHE,
    'A value over 100 kB is refused.',
    { says: 'Argument too large: value' },
    () => refusalOf(() => CacheService.getUserCache().put(KEY, 'v'.repeat(100 * 1024 + 1))),
  ),
  behaviour('stores.lock', LOCKS, 'A free lock is got.', { is: [true, true] }, () => {
    const lock = LockService.getScriptLock();
    const told = [lock.tryLock(1000), lock.hasLock()];
    lock.releaseLock();
    return told;
  }),
  behaviour('stores.lock-twice', LOCKS, 'Asking again for a lock one holds is no wait.', { is: true }, () => {
    const lock = LockService.getScriptLock();
    lock.tryLock(1000);
    const again = lock.tryLock(1000);
    lock.releaseLock();
    return again;
  }),
  behaviour('stores.lock-released', LOCKS, 'A released lock is not held.', { is: false }, () => {
    const lock = LockService.getUserLock();
    lock.waitLock(1000);
    lock.releaseLock();
    return lock.hasLock();
  }),
  behaviour(
    'stores.document-lock',
    'document lock may be missing',
    'A script bound to a file has a document lock.',
    { is: true },
    () => LockService.getDocumentLock() !== null,
  ),
  behaviour(
    'stores.document-store',
    'document lock may be missing',
    'And document properties.',
    { is: true },
    () => PropertiesService.getDocumentProperties() !== null,
  ),
];
