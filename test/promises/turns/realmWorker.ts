import { workerData } from 'node:worker_threads';
import { bundleProgram } from '../../../local/program';
import { type Baton, HOST, handOver, REALM, takeOver } from './baton';
import type { Asked } from './thread';

const { baton, code } = workerData as { baton: Baton; code: string };

/** Nothing is asked before the host answered the last question. */
function ask(asked: Asked): string {
  handOver(baton, HOST, JSON.stringify(asked));
  return takeOver(baton, REALM);
}

const program = bundleProgram({
  code,
  html: {},
  manifest: { timeZone: 'Etc/UTC', oauthScopes: [] },
  patience: 600_000,
});

/** One realm after the other, each as the host asks for it; the host ends the worker. */
for (let request = takeOver(baton, REALM); ; ) {
  const run = program.open({
    remote: (service, method, args) => ask({ kind: 'call', service, method, args }),
    now: () => Number(ask({ kind: 'now' })),
    report: (level, text) => void ask({ kind: 'report', level, text }),
  });
  request = ask({ kind: 'ended', answer: run(request) });
}
