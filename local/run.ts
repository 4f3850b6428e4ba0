import { rename } from 'node:fs/promises';
import { basename, extname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAddress, saveAddress } from './addressFile';
import { smtpCarrier } from './carrier';
import { movedClock, realClock } from './clock';
import { isMissing } from './disk';
import { createHost } from './host';
import type { Host, HostSnapshot, SentMail } from './hostApi';
import { openOutbox } from './outbox';
import { prepare } from './prepare';
import { loadProgram } from './programFolder';
import { parseOptions, type RunOptions, USAGE } from './runOptions';
import { type LocalServer, startServer } from './server/localServer';
import { openWorkbookFile, type Stored } from './workbookFile';
import { lockWorkbook } from './workbookLock';

const USUAL_PORT = 4173;
const PROGRAM_FOLDER = fileURLToPath(new URL('../../dist/', import.meta.url));
const PAGE_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));

/** The colleagues a new workbook is shared with; the page lets each tab be one of them. */
const NEW_WORKBOOK = {
  owner: 'ana@example.org',
  editors: ['ben@example.org', 'chiara@example.org'],
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function putAside(path: string): Promise<void> {
  const stamp = new Date()
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(0, 14);
  for (const name of [path, `${path}.bak`]) {
    try {
      await rename(name, `${name}.before-${stamp}`);
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
}

/** workbooks/practice.json is shown as Practice. */
function nameOf(path: string): string {
  const name = basename(path, extname(path));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function openHost(path: string, stored: Stored | undefined, at: number | undefined): Host {
  const program = loadProgram(PROGRAM_FOLDER);
  const clock = at === undefined ? realClock() : movedClock(at);
  if (stored) return createHost({ program, clock, snapshot: JSON.parse(stored.snapshot) as HostSnapshot });
  const host = createHost({ program, clock, ...NEW_WORKBOOK });
  host.workbook.name = nameOf(path);
  for (const problem of prepare(host)) say(`The new workbook is not complete: ${problem}`);
  return host;
}

async function serve({ workbook, port, fresh, smtp, at }: RunOptions): Promise<LocalServer> {
  if (fresh) await putAside(workbook);
  const file = openWorkbookFile(workbook);
  const stored = await file.load();
  const outbox = openOutbox(`${workbook.replace(/\.json$/, '')}-outbox`);
  const known = await loadAddress(workbook);
  const host = openHost(workbook, stored, at);
  const server = await startServer({
    host,
    file,
    outbox,
    secret: known.secret,
    undelivered: stored ? (JSON.parse(stored.undelivered) as SentMail[]) : [],
    pageFolder: PAGE_FOLDER,
    // A busy port is no reason not to start, unless it was asked for.
    ports: port === undefined ? [known.port || USUAL_PORT, USUAL_PORT, 0] : [port],
    ...(smtp ? { carrier: smtpCarrier(smtp.url, smtp.domains) } : {}),
  });
  await saveAddress(workbook, { port: server.port, secret: known.secret });
  say(`Open ${server.address}`);
  say(`The workbook is the file ${relative(process.cwd(), workbook)}.`);
  say(
    `Mails go to the folder ${relative(process.cwd(), outbox.folder)}${smtp ? ' and out by SMTP' : ', not out'}.`,
  );
  say('Stop with Ctrl+C.');
  return server;
}

async function run(): Promise<void> {
  const options = parseOptions(process.argv.slice(2), process.env, process.cwd());
  if (options.help) {
    process.stdout.write(USAGE);
    return;
  }
  const lock = await lockWorkbook(options.workbook);
  try {
    const server = await serve(options);
    await lock.announce(server.address);
    const stop = async () => {
      await server.close();
      await lock.release();
      process.exit(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
