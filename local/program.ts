import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import type { RealmPort } from './realm';
import { makeGlobals, runFunction } from './realm';

export interface Manifest {
  timeZone: string;
  oauthScopes: string[];
}

export interface ProgramParts {
  /** The pages by their name without `.html`. */
  html: Record<string, string>;
  manifest: Manifest;
}

/** A script the host can run. */
export interface Program extends ProgramParts {
  functionNames: readonly string[];
  /** Names of the custom functions, in upper case. */
  customFunctions: readonly string[];
  /** Opens a fresh realm; the answer runs one function of it: RunRequest to RunAnswer, both JSON text. */
  open(port: RealmPort): (request: string) => string;
}

const CUSTOM_FUNCTION =
  /\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction(?:(?!\*\/)[\s\S])*?\*\/\s*function\s+([A-Za-z_$][\w$]*)/gi;

/** The bundle as it is pushed, run in a fresh context each time, with the language's own globals and the services only. */
export function bundleProgram(parts: ProgramParts & { code: string; patience?: number }): Program {
  const script = new vm.Script(parts.code, { filename: 'Code.js' });
  return {
    ...parts,
    functionNames: declaredFunctions(script),
    customFunctions: [...parts.code.matchAll(CUSTOM_FUNCTION)].flatMap(
      ([, name]) => name?.toUpperCase() ?? [],
    ),
    open: (port) => openContext(script, port, parts.patience ?? USUAL_PATIENCE),
  };
}

/** Functions declared at the top level, which stand even when running the script without services fails. */
function declaredFunctions(script: vm.Script): string[] {
  const context = vm.createContext({});
  try {
    script.runInContext(context);
  } catch {
    // Whoever runs the script with its services will be told.
  }
  return Object.keys(context).filter((name) => typeof context[name] === 'function');
}

/** What a context has and Apps Script has not. */
const FOREIGN = ['SharedArrayBuffer', 'Atomics', 'WebAssembly'];

/** Milliseconds after which the machine stops a script that asks the host for nothing, and so cannot be stopped between calls. */
const USUAL_PATIENCE = 60_000;

/** Runs what the host has put up as `HostRun`; a script of its own, because only scripts can be given a time. */
const runWaiting = new vm.Script('HostRun()');

function openContext(script: vm.Script, port: RealmPort, patience: number): (request: string) => string {
  const context = vm.createContext({}, { codeGeneration: { strings: true, wasm: false } });
  const open = realmScript().runInContext(context) as (
    port: RealmPort,
    foreign: string[],
    load: () => void,
  ) => (request: string) => string;
  const run = open(port, FOREIGN, () => {
    script.runInContext(context);
  });
  return (request) => {
    context.HostRun = () => {
      delete context.HostRun;
      return run(request);
    };
    return String(runWaiting.runInContext(context, { timeout: patience }));
  };
}

/** Whether an error means that a script ran for too long without a word. */
export function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}

let realm: vm.Script | undefined;

/** The services as one script: the built file beside the host, or, running from source, bundled once a process. */
function realmScript(): vm.Script {
  realm ??= new vm.Script(`(function () {
${realmText()}
return function (port, foreign, load) {
  for (const name of foreign) delete globalThis[name];
  for (const [name, value] of Object.entries(HostRealm.makeGlobals(port, Date))) {
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  const script = { load, find: (name) => globalThis[name] };
  return (request) => HostRealm.runFunction(port, script, request);
};
})()`);
  return realm;
}

function realmText(): string {
  const built = fileURLToPath(new URL('./realm.js', import.meta.url));
  try {
    return readFileSync(built, 'utf8');
  } catch {
    return bundleRealm(fileURLToPath(new URL('./realm/index.ts', import.meta.url)));
  }
}

/** The realm's source as one script that leaves `HostRealm`. */
export function bundleRealm(entry: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'HostRealm',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

type Functions = Readonly<Record<string, unknown>>;

/** The source's entry run in this process, for coverage: module state outlives an execution, which it never does at Google. */
export function sourceProgram(
  parts: ProgramParts & { functions: Functions; customFunctions?: string[] },
): Program {
  const functionNames = Object.keys(parts.functions);
  const loaded = { load: () => undefined, find: (name: string) => parts.functions[name] };
  return {
    ...parts,
    functionNames,
    customFunctions: parts.customFunctions ?? functionNames.filter((name) => name === name.toUpperCase()),
    open: (port) => (request) =>
      withGlobals(makeGlobals(port, Date), () => runFunction(port, loaded, request)),
  };
}

function withGlobals(globals: Record<string, unknown>, run: () => string): string {
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const [name, value] of Object.entries(globals)) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });
  }
  try {
    return run();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}
