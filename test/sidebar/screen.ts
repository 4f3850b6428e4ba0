import type { Page } from 'playwright-core';
import type { Panel } from '../../sidebar/state/state';
import { createFakeServer, type FakeServer } from '../support/fakeServer';

/** One state of a page: how its server stands, and the way to it from a fresh page. */
export interface Screen {
  readonly name: string;
  readonly page: 'sidebar.html' | 'import.html';
  readonly panel?: Panel;
  readonly server: () => FakeServer;
  reach(page: Page): Promise<void>;
}

export const fake = (prepare: (server: FakeServer) => void) => () => {
  const server = createFakeServer();
  prepare(server);
  return server;
};

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
export const see = (page: Page, text: string) => page.getByText(text).first().waitFor();

export const nothing = async () => {};

export const failing = (call: string, text: string) =>
  fake((server) => server.troubles.set(call, { is: 'error', text, forever: true }));
export const silent = (call: string) =>
  fake((server) => server.troubles.set(call, { is: 'silence', forever: true }));
