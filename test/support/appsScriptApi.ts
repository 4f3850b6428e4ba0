import { mkdtempSync, writeFileSync } from 'node:fs';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from './certificate';

export interface PushedFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** A stand-in of the Apps Script API on this machine, reached as script.googleapis.com through a proxy. */
export interface AppsScriptApi {
  /** What a program must find in its environment to reach the stand-in, and nothing else. */
  readonly env: Record<string, string>;
  /** A credentials file as `clasp login` writes it, for `--auth`. */
  readonly authFile: string;
  /** 'PUT /v1/projects/ID/content', in order; 'CONNECT host:port' for a refused other host. */
  readonly requests: readonly string[];
  /** The files of the last push. */
  readonly pushed: readonly PushedFile[];
  close(): Promise<void>;
}

const HOST = 'script.googleapis.com';

export async function startAppsScriptApi(): Promise<AppsScriptApi> {
  const folder = mkdtempSync(join(tmpdir(), 'apps-script-api-'));
  const certificate = makeCertificate(HOST);
  const requests: string[] = [];
  let pushed: readonly PushedFile[] = [];

  const api = createHttpsServer(certificate, async (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.method === 'PUT') pushed = JSON.parse(await readBody(request)).files;
    reply(response, { files: pushed });
  });
  const proxy = createHttpServer();
  proxy.on('connect', (request, client) => {
    if (request.url !== `${HOST}:443`) {
      requests.push(`CONNECT ${request.url}`);
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const server = connect(portOf(api), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client).pipe(server);
    });
    client.on('error', () => client.destroy()).on('close', () => server.destroy());
    server.on('error', () => server.destroy()).on('close', () => client.destroy());
  });
  await Promise.all([listen(api), listen(proxy)]);

  const certificateFile = join(folder, 'certificate.pem');
  writeFileSync(certificateFile, certificate.cert);
  const authFile = join(folder, 'credentials.json');
  writeFileSync(authFile, JSON.stringify({ tokens: { default: credentials() } }));
  const address = `http://127.0.0.1:${portOf(proxy)}`;
  return {
    env: { HTTPS_PROXY: address, https_proxy: address, NODE_EXTRA_CA_CERTS: certificateFile },
    authFile,
    requests,
    get pushed() {
      return pushed;
    },
    async close() {
      await Promise.all([close(api), close(proxy)]);
    },
  };
}

function credentials() {
  return {
    type: 'authorized_user',
    client_id: 'a-client',
    client_secret: 'not-a-secret',
    refresh_token: 'a-refresh-token',
    access_token: 'an-access-token',
    expiry_date: Date.now() + 60 * 60 * 1000,
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

function reply(response: ServerResponse, body: object) {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
