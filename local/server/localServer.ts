import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import type { SentMail } from '../hostApi';
import type { Outbox } from '../outbox';
import type { WorkbookFile } from '../workbookFile';
import { loadAssets } from './assets';
import { openBroadcast } from './broadcast';
import { openChangeLog } from './changes';
import { type Reception, receive } from './connection';
import { openDesk } from './desk';
import { type Frames, openFrames } from './frames';
import { isHostAllowed, isOwnOrigin } from './guards';
import { type Carrier, openMailRoom } from './mailRoom';
import { LOOPBACK, listenOnFirst } from './ports';
import { openSaver, type Saver } from './saver';
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
  /** Ports to try, in order; 0 takes any free one. */
  ports: readonly number[];
  /** Milliseconds between two looks at the clock for due triggers. */
  tickEvery?: number;
}

export interface LocalServer {
  /** With the secret in the fragment, which browsers do not send anywhere. */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

const MAX_SOCKETS = 50;
const MAX_FRAME_BYTES = 6 * 1024 * 1024;
const TICK_EVERY_MS = 15_000;
const SECRET_BYTES = 16;
const GOING_AWAY = 1001;

export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('hex');
}

/** The script that defines google.script, for the frames of the add-on. */
function preludeOf(script: Buffer | undefined): string {
  if (!script) throw new Error('The built page lacks scriptHost.js. Run the build first.');
  return `<script>${script.toString('utf8').replaceAll('</script', '<\\/script')}</script>`;
}

/** Everything behind the door: what a tab that has shown the secret deals with. */
function openOffice(options: ServerOptions, frames: Frames) {
  const { host, file, outbox } = options;
  const tabs = openTabs();
  const changes = openChangeLog();
  const mailRoom = openMailRoom(outbox, options.undelivered ?? [], options.carrier);
  const write = () =>
    file.save({
      snapshot: JSON.stringify(host.snapshot()),
      undelivered: JSON.stringify(mailRoom.undelivered()),
    });
  const report = (problem: string | null) =>
    tabs.sendAll(problem === null ? { kind: 'saved' } : { kind: 'notSaved', message: problem });
  const saver = openSaver(write, report);
  const broadcast = openBroadcast(host, changes, tabs);
  const desk = openDesk({ host, changes, broadcast, tabs, frames, saver, outbox, mailRoom });
  host.onChange(changes.add);
  host.onMail(mailRoom.post);
  host.onTriggersChange(() => tabs.sendAll({ kind: 'triggersChanged' }));
  return { tabs, saver, desk, mailRoom, report };
}

function makeHttpServer(): Server {
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 8192 });
  server.maxConnections = MAX_SOCKETS;
  return server;
}

function refuseUpgrade(socket: Socket): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}

function acceptTabs(http: Server, port: number, reception: Reception): WebSocketServer {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME_BYTES });
  http.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const { headers } = request;
    if (!isHostAllowed(headers, port) || !isOwnOrigin(headers, port)) return refuseUpgrade(socket);
    sockets.handleUpgrade(request, socket, head, (tab) => receive(tab, reception));
  });
  return sockets;
}

async function closeAll(http: Server, sockets: WebSocketServer, saver: Saver): Promise<void> {
  for (const socket of sockets.clients) socket.close(GOING_AWAY, 'The local host was stopped.');
  http.close();
  http.closeAllConnections();
  await saver.saved().finally(() => saver.close());
  for (const socket of sockets.clients) socket.terminate();
}

/** Serves one workbook to this computer. Resolves once the first state is on disk and the port is open. */
export async function startServer(options: ServerOptions): Promise<LocalServer> {
  const { host, file, outbox, carrier } = options;
  const secret = options.secret ?? makeSecret();
  const assets = loadAssets(options.pageFolder);
  const frames = openFrames(preludeOf(assets.get('/scriptHost.js')?.body));
  const http = makeHttpServer();
  const port = await listenOnFirst(http, options.ports);
  const { tabs, saver, desk, mailRoom, report } = openOffice(options, frames);
  http.on('request', webListener({ assets, frames, port }));
  const sockets = acceptTabs(http, port, {
    secret,
    host,
    desk,
    tabs,
    outboxFolder: outbox.folder,
    sendsMail: carrier !== undefined,
    workbookFile: file.path,
  });
  await saver.saved();
  await mailRoom.deliver(mailRoom.undelivered());
  const tick = () => void desk.tick().catch((error: unknown) => report(String(error)));
  const clock = setInterval(tick, options.tickEvery ?? TICK_EVERY_MS);

  return {
    address: `http://${LOOPBACK}:${port}/#${secret}`,
    port,
    close() {
      clearInterval(clock);
      return closeAll(http, sockets, saver);
    },
  };
}
