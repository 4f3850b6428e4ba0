import { API_NAMES } from './apiNames';
import type { Handle } from './handle';
import { costOf } from './methods';
import { ask, askAbout } from './remote';
import { SILENT_WRITES } from './silentWrites';

/** Gives a class of handles the methods the host answers, and "not emulated" for the rest of Google's. */
export function installOnClass(service: string, prototype: Handle): void {
  findMethodsLate(prototype, service, (method) => {
    const answersItself = costOf(service, method) === 'writes';
    return function (this: Handle, ...args: unknown[]) {
      const answer = askAbout(this, method, args);
      if (SILENT_WRITES.has(`${service}.${method}`)) return undefined;
      return answersItself ? this : answer;
    };
  });
}

/** The same for a service, which stands for itself. */
export function installOnService(service: string, target: object): void {
  findMethodsLate(target, service, (method) => {
    return (...args: unknown[]) => ask(service, method, null, args);
  });
}

/** Makes a method when a script first asks for it: a realm lives for one execution and needs few of them. */
function findMethodsLate(target: object, service: string, make: (method: string) => unknown): void {
  const parent: object = Object.getPrototypeOf(target);
  const late = new Proxy(parent, {
    get(known, name, receiver) {
      if (typeof name !== 'string' || name in known) return Reflect.get(known, name, receiver);
      if (costOf(service, name) === undefined) return refusalOf(service, name);
      const value = make(name);
      Object.defineProperty(target, name, { value, configurable: true, writable: true });
      return value;
    },
  });
  Object.setPrototypeOf(target, late);
}

/** A function that throws for a name Google has and the host has not; nothing for any other name. */
function refusalOf(service: string, name: string): (() => never) | undefined {
  const isGoogles = new RegExp(`\\b${name}\\b`).test(API_NAMES[service] ?? '');
  return isGoogles ? () => refuse(service, name) : undefined;
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
