import { fileURLToPath, pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import { costOf, type RealmPort } from '../../../local/realm';
import { HOST, handOver, makeBaton, REALM, takeOver } from './baton';

/** What a realm in a worker asks of the host. */
export type Asked =
  | { readonly kind: 'call'; readonly service: string; readonly method: string; readonly args: string }
  | { readonly kind: 'now' }
  | { readonly kind: 'report'; readonly level: string; readonly text: string }
  | { readonly kind: 'ended'; readonly answer: string };

export type Call = Extract<Asked, { kind: 'call' }>;

/** A worker in which one execution after the other runs, from one call to Google to the next. */
export interface Thread {
  /** Begins an execution and lets it go to its first call; the call it waits with, or its answer. */
  begin(port: RealmPort, request: string): Waiting;
  /** Carries out the call it waits with and lets it go to the next. */
  advance(): Waiting;
  end(): void;
}

export type Waiting = { readonly call: Call } | { readonly answer: string };

export function openThread(code: string): Thread {
  const baton = makeBaton();
  const worker = new Worker(workerText(), { eval: true, workerData: { baton, code } });
  worker.unref();
  let port: RealmPort;
  let waits: Call;
  const goOn = (words: string): Waiting => {
    for (let text = words; ; ) {
      handOver(baton, REALM, text);
      const asked = JSON.parse(takeOver(baton, HOST)) as Asked;
      if (asked.kind === 'ended') return { answer: asked.answer };
      if (asked.kind === 'call' && isCounted(asked)) {
        waits = asked;
        return { call: asked };
      }
      text = answerTo(port, asked);
    }
  };
  return {
    begin(itsPort, request) {
      port = itsPort;
      return goOn(request);
    },
    advance: () => goOn(answerTo(port, waits)),
    end: () => void worker.terminate(),
  };
}

/** What only makes a handle never leaves the script at Google either: nobody can come in between. */
function isCounted({ service, method }: Call): boolean {
  return (costOf(service, method) ?? 'free') !== 'free';
}

function answerTo(port: RealmPort, asked: Exclude<Asked, { kind: 'ended' }>): string {
  if (asked.kind === 'now') return String(port.now());
  if (asked.kind === 'call') return port.remote(asked.service, asked.method, asked.args);
  port.report(asked.level, asked.text);
  return '';
}

let text: string | undefined;

/** The worker as one script: it looks for the services of realms where the build has put them. */
function workerText(): string {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  text ??= buildSync({
    entryPoints: [here('./realmWorker.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    packages: 'external',
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(here('../../../.build/local/worker.js')).href),
    },
  }).outputFiles[0]?.text;
  return text ?? '';
}
