import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import type { SentMail } from '../hostApi';
import type { Outbox } from '../outbox';
import type { WorkbookFile } from '../workbookFile';
import { loadAssets } from './assets';
import { openBroadcast } from './broadcast';
import { openChangeLog } from './changes';
import { receive } from './connection';
import { openDesk } from './desk';
import { openFrames } from './frames';
import { isHostAllowed, isOwnOrigin } from './guards';
import { type Carrier, openMailRoom } from './mailRoom';
import { openSaver } from './saver';
import type { ServedHost } from './servedHost';
import { openTabs } from './tabs';
import { webListener } from './web';

export interface ServerOptions {
  host: ServedHost;
  file: WorkbookFile;
  outbox: Outbox;
  /** 128 bits in hex; made anew when missing. A tab finds back to a restarted server that keeps it. */
  secret?: string;
  /** Mails a former process had posted and not yet filed. */
  undelivered?: SentMail[];
  carrier?: Carrier;
  /** Folder of the built page. */
  pageFolder: string;
  /** 0 takes any free port. */
  port: number;
  /** Milliseconds between two looks at the clock for due triggers. */
  tickEvery?: number;
}

export interface LocalServer {
  /** With the secret in the fragment, which browsers do not send anywhere. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
const MAX_SOCKETS = 50;
const MAX_FRAME_BYTES = 6 * 1024 * 1024;
const TICK_EVERY_MS = 15_000;
const SECRET_BYTES = 16;

export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('hex');
}

function makeHttpServer(): Server {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 8192 });
  server.maxConnections = MAX_SOCKETS;
  return server;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function refuseUpgrade(socket: Socket): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

/** Serves one workbook to this computer. Resolves once the first state is on disk and the port is open. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const { host, file, outbox } = options;
  const secret = options.secret ?? makeSecret();
  const assets = loadAssets(options.pageFolder);
  const frames = openFrames(preludeOf(assets.get('/scriptHost.js')?.body));
  const tabs = openTabs();
  const changes = openChangeLog();
  const mailRoom = openMailRoom(outbox, options.undelivered ?? [], options.carrier);
  const write = () =>
    file.save({
      snapshot: JSON.stringify(host.snapshot()),
      undelivered: JSON.stringify(mailRoom.undelivered()),
    });
  const saver = openSaver(write, (problem) =>
    tabs.sendAll(problem === null ? { kind: 'saved' } : { kind: 'notSaved', message: problem }),
  );
  const broadcast = openBroadcast(host, changes, tabs);
  const desk = openDesk({ host, changes, broadcast, tabs, frames, saver, outbox, mailRoom });
  host.onChange(changes.add);
  host.onMail(mailRoom.post);
  host.onTriggersChange(() => tabs.sendAll({ kind: 'triggersChanged' }));

  const http = makeHttpServer();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  let port = options.port;
  http.on('request', webListener({ assets, frames, port: () => port }));
  http.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const { headers } = request;
    if (!isHostAllowed(headers, port) || !isOwnOrigin(headers, port)) return refuseUpgrade(socket);
    sockets.handleUpgrade(request, socket, head, (tab) =>
      receive(tab, { secret, host, desk, tabs, outboxFolder: outbox.folder, workbookFile: file.path }),
    );
  });

  await saver.saved();
  await mailRoom.deliver();
  port = await listen(http, options.port);
  const clock = setInterval(
    () => void desk.tick().catch(() => undefined),
    options.tickEvery ?? TICK_EVERY_MS,
  );

  return {
    address: `http://${LOOPBACK}:${port}/#${secret}`,
    port,
    async close() {
      clearInterval(clock);
      for (const socket of sockets.clients) socket.close(1001, 'The local host was stopped.');
      http.close();
      http.closeAllConnections();
      await saver.close();
      await saver.saved().finally(() => saver.close());
      for (const socket of sockets.clients) socket.terminate();
    },
  };
}

/** The script that defines google.script, for the frames of the add-on. */
function preludeOf(script: Buffer | undefined): string {
  if (!script) throw new Error('The built page lacks scriptHost.js. Run the build first.');
  return `<script>${script.toString('utf8').replaceAll('</script', '<\\/script')}</script>`;
}
