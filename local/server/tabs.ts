import type { WebSocket } from 'ws';
import type { ServerMessage } from '../protocol/messages';

/** One open tab of a browser, after it has shown the secret. */
export interface Tab {
  readonly person: string;
  send(message: ServerMessage): void;
}

export interface Tabs {
  open(socket: WebSocket, person: string): Tab;
  close(tab: Tab): void;
  sendAll(message: ServerMessage): void;
}

export function openTabs(): Tabs {
  const tabs = new Set<Tab>();
  return {
    open(socket, person) {
      const tab: Tab = {
        person,
        send: (message) => socket.send(JSON.stringify(message)),
      };
      tabs.add(tab);
      return tab;
    },
    close(tab) {
      tabs.delete(tab);
    },
    sendAll(message) {
      for (const tab of tabs) tab.send(message);
    },
  };
}
