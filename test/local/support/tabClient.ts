import { WebSocket } from 'ws';
import type { ClientMessage, Reply, Request, ServerMessage } from '../../../local/protocol/messages';

export interface TabClient {
  readonly messages: ServerMessage[];
  send(message: ClientMessage | string | Buffer): void;
  request(request: Request): Promise<Reply>;
  /** The first message of a kind, heard already or still to come. */
  heard<K extends ServerMessage['kind']>(kind: K): Promise<Extract<ServerMessage, { kind: K }>>;
  /** The code with which the server closed the tab. */
  closed: Promise<number>;
  close(): void;
}

/** A tab of a browser without the browser. The address is the one the server prints. */
export async function openTab(
  address: string,
  {
    person,
    secret = new URL(address).hash.slice(1),
    origin = new URL(address).origin,
    hello = true,
  } = {} as {
    person?: string;
    secret?: string;
    origin?: string;
    hello?: boolean;
  },
): Promise<TabClient> {
  const socket = new WebSocket(address.replace(/^http/, 'ws').replace(/#.*/, ''), { origin });
  const messages: ServerMessage[] = [];
  const listeners = new Set<() => void>();
  let lastId = 0;
  socket.on('message', (text) => {
    messages.push(JSON.parse(String(text)) as ServerMessage);
    for (const listener of listeners) listener();
  });
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });

  function until<T>(find: () => T | undefined): Promise<T> {
    return new Promise((resolve) => {
      const look = () => {
        const found = find();
        if (found === undefined) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });
  }

  const tab: TabClient = {
    messages,
    closed,
    send(message) {
      const isRaw = typeof message === 'string' || Buffer.isBuffer(message);
      socket.send(isRaw ? message : JSON.stringify(message));
    },
    async request(request) {
      lastId += 1;
      const id = lastId;
      tab.send({ kind: 'request', id, request });
      const answer = await until(() =>
        messages.find((message) => message.kind === 'reply' && message.id === id),
      );
      if (answer.kind !== 'reply') throw new Error('unreachable');
      return answer.reply;
    },
    heard: (kind) =>
      until(() => messages.find((message) => message.kind === kind)) as ReturnType<
        TabClient['heard']
      > as never,
    close: () => socket.close(),
  };
  if (hello) {
    tab.send({ kind: 'hello', secret, ...(person ? { person } : {}) });
    await Promise.race([tab.heard('welcome'), closed]);
  }
  return tab;
}
