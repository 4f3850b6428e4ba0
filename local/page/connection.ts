import type { Request, Selection, ServerMessage } from '../protocol/messages';

export interface ConnectionEvents {
  message: (message: ServerMessage) => void;
  /** The socket is gone; another try follows by itself. */
  lost: () => void;
  /** The server does not accept the secret of this tab; no other try follows. */
  refused: () => void;
}

export interface Connection {
  /** Resolves with the value of the reply once it is on disk; rejects with the program's or the host's words. */
  request(request: Request): Promise<unknown>;
  select(selection: Selection): void;
}

/** An error under the name the program or the host gave it. */
function failure(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

const RETRY_AFTER_MS = 1000;
const AGAINST_POLICY = 1008;

export function openConnection(
  secret: string,
  person: string | null,
  lostWords: string,
  events: ConnectionEvents,
): Connection {
  const waiting = new Map<number, Waiting>();
  let socket: WebSocket;
  let lastId = 0;

  function take(message: ServerMessage): void {
    if (message.kind !== 'reply') {
      events.message(message);
      return;
    }
    const { resolve, reject } = waiting.get(message.id) ?? {};
    waiting.delete(message.id);
    const { reply } = message;
    if (reply.ok) resolve?.(reply.value);
    else reject?.(failure(reply.name, reply.message));
  }

  function forget(): void {
    for (const { reject } of waiting.values()) reject(failure('Offline', lostWords));
    waiting.clear();
  }

  function connect(): void {
    socket = new WebSocket(`ws://${location.host}/`);
    socket.onopen = () =>
      socket.send(JSON.stringify({ kind: 'hello', secret, ...(person ? { person } : {}) }));
    socket.onmessage = (event) => take(JSON.parse(String(event.data)) as ServerMessage);
    socket.onclose = ({ code }) => {
      forget();
      if (code === AGAINST_POLICY) {
        events.refused();
        return;
      }
      events.lost();
      setTimeout(connect, RETRY_AFTER_MS);
    };
  }

  connect();

  return {
    request(request) {
      if (socket.readyState !== WebSocket.OPEN) {
        return Promise.reject(failure('Offline', lostWords));
      }
      lastId += 1;
      const id = lastId;
      socket.send(JSON.stringify({ kind: 'request', id, request }));
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    select(selection) {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ kind: 'select', ...selection }));
    },
  };
}
