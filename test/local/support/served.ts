import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Disk, realDisk } from '../../../local/disk';
import { openOutbox } from '../../../local/outbox';
import { type LocalServer, type ServerOptions, startServer } from '../../../local/server/localServer';
import { openWorkbookFile } from '../../../local/workbookFile';
import { type SmallHost, smallHost } from './smallHost';
import { temporaryFolder } from './temporaryFolder';

export interface Served {
  host: SmallHost;
  server: LocalServer;
  folder: string;
  workbook: string;
}

/** A page that is none: enough for whoever talks to the server without a browser. */
function bareFolder(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(join(folder, 'scriptHost.js'), 'window.google = {};');
  return folder;
}

/** A small workbook being served until the test ends. */
export async function serve(
  options: Partial<ServerOptions> & { disk?: Disk; host?: SmallHost } = {},
): Promise<Served> {
  const host = options.host ?? smallHost();
  const folder = temporaryFolder();
  const workbook = join(folder, 'practice.json');
  const server = await startServer({
    file: openWorkbookFile(workbook, options.disk ?? realDisk),
    outbox: openOutbox(join(folder, 'outbox')),
    pageFolder: options.pageFolder ?? bareFolder(),
    ports: [0],
    ...options,
    host,
  });
  onTestFinished(() => server.close().catch(() => undefined));
  return { host, server, folder, workbook };
}
