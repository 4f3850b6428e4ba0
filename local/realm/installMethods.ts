import { API_NAMES } from './apiNames';
import type { Handle } from './handle';
import { costOf, METHODS } from './methods';
import { ask, askAbout } from './remote';

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

function methodNames(service: string): string[] {
  return Object.values(METHODS[service] ?? {}).flat();
}

/** Gives a class of handles the methods the host answers, and "not emulated" for the rest of Google's. */
export function installOnClass(service: string, prototype: Handle): void {
  for (const method of methodNames(service)) {
    if (method in prototype) continue;
    const answersItself = costOf(service, method) === 'writes';
    define(prototype, method, function (this: Handle, ...args: unknown[]) {
      const answer = askAbout(this, method, args);
      return answersItself ? this : answer;
    });
  }
  refuseTheRest(service, prototype);
}

/** The same for a service, which stands for itself. */
export function installOnService(service: string, target: object): void {
  for (const method of methodNames(service)) {
    if (method in target) continue;
    define(target, method, (...args: unknown[]) => ask(service, method, null, args));
  }
  refuseTheRest(service, target);
}

/** Looked up behind all that is emulated: a name Google has and we have not throws when it is called. */
function refuseTheRest(service: string, target: object): void {
  const names = API_NAMES[service] ?? '';
  const parent: object = Object.getPrototypeOf(target);
  const refusals = new Proxy(parent, {
    get(known, name, receiver) {
      const isMissing =
        typeof name === 'string' && !(name in known) && new RegExp(`\\b${name}\\b`).test(names);
      return isMissing ? () => refuse(service, name) : Reflect.get(known, name, receiver);
    },
  });
  Object.setPrototypeOf(target, refusals);
}

/** A service of which nothing is emulated. */
export function absentService(service: string): object {
  return new Proxy(
    {},
    {
      get: (_, name) =>
        typeof name === 'string' && name !== 'toJSON' ? () => refuse(service, name) : undefined,
    },
  );
}

function refuse(service: string, method: string): never {
  throw new Error(String(ask('Host', 'notEmulated', null, [`${service}.${method}`])));
}
