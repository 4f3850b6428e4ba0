import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
import { fn } from '@vitest/spy';

// What the tests import as `vitest`, of the same packages it is made of, for a process that runs them again and again.
export { afterEach, beforeEach, describe, it, test } from '@vitest/runner';
export { expectTypeOf } from 'expect-type';

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign(
  /** @type {(value: unknown, message?: string) => unknown} */ (value, message) =>
    chai.expect(value, message),
  chai.expect,
  Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT),
);
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect);

/** @type {Map<string, unknown>} */
const stubbed = new Map();

export const vi = {
  fn,
  /** @param {string} name @param {unknown} value */
  stubGlobal(name, value) {
    if (!stubbed.has(name)) stubbed.set(name, Reflect.get(globalThis, name));
    Reflect.set(globalThis, name, value);
  },
  unstubAllGlobals() {
    for (const [name, value] of stubbed) Reflect.set(globalThis, name, value);
    stubbed.clear();
  },
};
