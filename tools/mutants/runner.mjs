import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
} from '@stryker-mutator/api/test-runner';
import { loadTests } from './tests.mjs';

/** The quick tests: those of the rules and of the gateway. */
const FOLDERS = ['test/day', 'test/schema', 'test/domain', 'test/google', 'test/actions'];

/**
 * What the instrumented source reads and writes.
 * @typedef {object} Instruments
 * @property {string | undefined} [activeMutant]
 * @property {string | undefined} [currentTestId]
 * @property {number} [hitCount]
 * @property {number | undefined} [hitLimit]
 * @property {import('@stryker-mutator/api/core').MutantCoverage} [mutantCoverage]
 */

/**
 * Runs the tests for each mutant in this process, loaded once: nothing of ours remembers anything between tests, and loading
 * everything anew, as the runner for vitest does, takes a hundred times as long as the tests.
 * @implements {import('@stryker-mutator/api/test-runner').TestRunner}
 */
class InProcessRunner {
  /** @type {import('./tests.mjs').LoadedTest[]} */
  #tests = [];
  /** @type {Map<string, number>} milliseconds each test took at first */
  #times = new Map();
  #instruments = findInstruments();

  /** What runs while modules load is no mutant of ours (`ignoreStatic`), so nothing needs to be loaded anew. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    for (const level of /** @type {const} */ (['log', 'info', 'warn'])) console[level] = () => undefined;
    this.#tests = await loadTests(FOLDERS);
  }

  /** @returns {Promise<import('@stryker-mutator/api/test-runner').DryRunResult>} */
  async dryRun() {
    const results = [];
    for (const test of this.#tests) {
      this.#instruments.currentTestId = test.id;
      results.push(await this.#try(test));
    }
    this.#instruments.currentTestId = undefined;
    const { mutantCoverage } = this.#instruments;
    return { status: DryRunStatus.Complete, tests: results, ...(mutantCoverage && { mutantCoverage }) };
  }

  /**
   * The quickest tests first: most mutants do not live to see the others.
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => wanted.has(id));
    tests.sort((one, other) => this.#timeOf(one) - this.#timeOf(other));
    Object.assign(this.#instruments, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    let nrOfTests = 0;
    try {
      for (const test of tests) {
        nrOfTests++;
        const result = await this.#try(test);
        const late = determineHitLimitReached(this.#instruments.hitCount, hitLimit);
        if (late) return late;
        if (result.status === TestStatus.Failed) {
          const { failureMessage } = result;
          return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests };
        }
      }
      return { status: MutantRunStatus.Survived, nrOfTests };
    } finally {
      Object.assign(this.#instruments, { activeMutant: undefined, hitLimit: undefined });
    }
  }

  /** @param {import('./tests.mjs').LoadedTest} test */
  #timeOf({ id }) {
    return this.#times.get(id) ?? 0;
  }

  /**
   * @param {import('./tests.mjs').LoadedTest} test
   * @returns {Promise<import('@stryker-mutator/api/test-runner').TestResult>}
   */
  async #try({ id, name, fileName, run }) {
    const start = performance.now();
    const soFar = () => ({ id, name, fileName, timeSpentMs: performance.now() - start });
    try {
      await run();
      if (!this.#times.has(id)) this.#times.set(id, soFar().timeSpentMs);
      return { ...soFar(), status: TestStatus.Success };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { ...soFar(), status: TestStatus.Failed, failureMessage };
    }
  }
}

/** @returns {Instruments} */
function findInstruments() {
  const globals = /** @type {Record<string, Instruments>} */ (/** @type {unknown} */ (globalThis));
  const { NAMESPACE } = INSTRUMENTER_CONSTANTS;
  globals[NAMESPACE] ??= {};
  return globals[NAMESPACE];
}

const makeRunner = () => new InProcessRunner();
makeRunner.inject = tokens();

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', makeRunner)];
