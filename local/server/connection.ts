import type { RawData, WebSocket } from 'ws';
import type { ClientMessage } from '../protocol/messages';
import type { Desk } from './desk';
import { isSecret } from './guards';
import { menusOf, peopleOf } from './opening';
import { parseMessage } from './parseMessage';
import type { ServedHost } from './servedHost';
import type { Tab, Tabs } from './tabs';
import { bookView } from './view/bookView';

export interface Reception {
  secret: string;
  host: ServedHost;
  desk: Desk;
  tabs: Tabs;
  outboxFolder: string;
  sendsMail: boolean;
  workbookFile: string;
}

const HELLO_WITHIN_MS = 5000;
/** WebSocket close codes: a kind of message we do not take, and a message against the rules. */
const UNSUPPORTED = 1003;
const AGAINST_POLICY = 1008;

type Hello = Extract<ClientMessage, { kind: 'hello' }>;

/** The person a tab speaks for: whom it names, if the workbook is shared with them, else the owner. */
function findPerson({ sharing }: ServedHost, named: string | undefined): string {
  const person = peopleOf(sharing).find(({ email }) => email === named);
  return person?.email ?? sharing.owner;
}

/** Talks with one tab: first the secret, then its requests in the order they come. */
export function receive(socket: WebSocket, reception: Reception): void {
  let tab: Tab | undefined;
  const patience = setTimeout(() => socket.close(AGAINST_POLICY, 'No secret.'), HELLO_WITHIN_MS);

  function greet(hello: Hello): void {
    clearTimeout(patience);
    if (!isSecret(hello.secret, reception.secret)) {
      socket.close(AGAINST_POLICY, 'Wrong secret.');
      return;
    }
    tab = welcome(socket, hello, reception);
  }

  socket.on('message', (data: RawData, isBinary: boolean) => {
    if (isBinary) return socket.close(UNSUPPORTED, 'Text only.');
    const message = parseMessage(data.toString());
    if (!message) return socket.close(AGAINST_POLICY, 'Not a message of ours.');
    if (message.kind === 'hello' && !tab) return greet(message);
    if (message.kind === 'hello' || !tab) return socket.close(AGAINST_POLICY, 'Out of order.');
    void take(tab, message, reception);
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    clearTimeout(patience);
    if (tab) reception.tabs.close(tab);
  });
}

function welcome(socket: WebSocket, hello: Hello, reception: Reception): Tab {
  const { host, tabs, outboxFolder, sendsMail, workbookFile } = reception;
  const person = findPerson(host, hello.person);
  const { menu } = host.openMenu(person);
  const tab = tabs.open(socket, person);
  tab.send({
    kind: 'welcome',
    book: bookView(host.workbook, host.clock.now()),
    menus: menusOf(menu),
    people: peopleOf(host.sharing),
    person,
    outboxFolder,
    sendsMail,
    workbookFile,
  });
  return tab;
}

async function take(
  tab: Tab,
  message: Exclude<ClientMessage, Hello>,
  { host, desk }: Reception,
): Promise<void> {
  if (message.kind === 'select') {
    host.selectCells(tab.person, message);
    return;
  }
  const { id, request } = message;
  try {
    tab.send({ kind: 'reply', id, reply: await desk.perform(tab, request) });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    tab.send({ kind: 'reply', id, reply: { ok: false, name: 'NotSaved', message: words } });
  }
}
