import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serve } from './support/served';
import { COLLEAGUE, OWNER } from './support/smallHost';
import { openTab } from './support/tabClient';

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: string;
}

/** Raw, because a browser's fetch rewrites Host and tidies paths. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET', body = '') {
  return new Promise<Answer>((resolve, reject) => {
    const call = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}

describe('an answer', () => {
  test('to the start address is the page, with nothing stored and nothing from elsewhere allowed', async () => {
    const { server } = await serve();
    const { status, headers } = await ask(server.port, '/');
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });

  test('never holds the secret', async () => {
    const { server } = await serve();
    const secret = new URL(server.address).hash.slice(1);
    expect(secret).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(await ask(server.port, '/'))).not.toContain(secret);
  });

  test('is refused to any name but our own, whatever the method and the path', async () => {
    const { server } = await serve();
    for (const host of [
      'evil.example',
      `evil.example:${server.port}`,
      '127.0.0.1',
      `127.0.0.1:${server.port + 1}`,
    ]) {
      for (const method of ['GET', 'POST', 'OPTIONS']) {
        expect((await ask(server.port, '/', { host }, method)).status, `${method} as ${host}`).toBe(403);
      }
    }
  });

  test('is refused to pages of other origins', async () => {
    const { server } = await serve();
    for (const origin of [
      'http://evil.example',
      'null',
      'http://127.0.0.1:1',
      `https://127.0.0.1:${server.port}`,
    ]) {
      expect((await ask(server.port, '/', { origin })).status, origin).toBe(403);
    }
  });

  test('is given to reading only, and to requests without a body', async () => {
    const { server } = await serve();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      expect((await ask(server.port, '/', {}, method)).status, method).toBe(405);
    }
    expect((await ask(server.port, '/', { 'content-length': '5' }, 'GET', 'hello')).status).toBe(413);
  });

  test('never comes from outside the page, however the path is written', async () => {
    const { server } = await serve();
    const climbs = ['..', '%2e%2e', '..%2f', '..%5c', '....', '..%00', '%252e%252e', '．．'];
    const targets = ['etc/passwd', 'practice.json', 'outbox', 'package.json', 'C:/windows/win.ini'];
    for (const climb of climbs) {
      for (const target of targets) {
        for (const path of [
          `/${climb}/${target}`,
          `/assets/${climb}/${climb}/${target}`,
          `//${climb}${target}`,
        ]) {
          expect((await ask(server.port, encodeURI(path))).status, path).toBe(404);
        }
      }
    }
  });

  test('is refused to a frame address that was not given out', async () => {
    const { server } = await serve();
    expect((await ask(server.port, `/frame/${'0'.repeat(32)}`)).status).toBe(404);
  });
});

describe('a WebSocket', () => {
  test('is refused to other origins, to none, and to other names', async () => {
    const { server } = await serve();
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1']) {
      await expect(openTab(server.address, { origin, hello: false }), origin).rejects.toThrow('403');
    }
    expect(await rawUpgrade(server.port, `Host: 127.0.0.1:${server.port}`)).toContain('403');
    expect(await rawUpgrade(server.port, 'Host: evil.example')).toContain('403');
  });

  test('with a wrong secret hears nothing and is closed', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address, { secret: '0'.repeat(32) });
    expect(await tab.closed).toBe(1008);
    expect(tab.messages).toEqual([]);
    expect(host.heard).toEqual([]);
  });

  test('that asks before it has shown the secret is closed, and nothing is done', async () => {
    const { server, host } = await serve();
    const tab = await openTab(server.address, { hello: false });
    tab.send({ kind: 'request', id: 1, request: { kind: 'menu', functionName: 'showLog' } });
    expect(await tab.closed).toBe(1008);
    expect(host.heard).toEqual([]);
  });

  test('that sends bytes, or more than six megabytes, is closed', async () => {
    const { server } = await serve();
    const binary = await openTab(server.address);
    binary.send(Buffer.from([1, 2, 3]));
    expect(await binary.closed).toBe(1003);
    const large = await openTab(server.address);
    large.send('x'.repeat(7 * 1024 * 1024));
    expect(await large.closed).toBe(1009);
  });

  test('that sends what is no message of ours is closed, the workbook unchanged and others undisturbed', async () => {
    const { server, host } = await serve();
    const other = await openTab(server.address);
    const before = JSON.stringify(host.snapshot());
    const valid = { kind: 'edit', sheetId: 0, row: 1, column: 1, values: [['x']] };
    const spoilt = fc.constantFrom<unknown>(
      '',
      'null',
      '[]',
      '{}',
      '{"kind":"hello"}',
      '{"kind":"request"}',
      '{"__proto__":{"kind":"select"}}',
      JSON.stringify({ kind: 'request', id: 'a', request: valid }),
      JSON.stringify({ kind: 'request', id: 1, request: { ...valid, row: 0 } }),
      JSON.stringify({ kind: 'request', id: 1, request: { ...valid, values: [] } }),
      JSON.stringify({ kind: 'request', id: 1, request: { ...valid, values: [[{}]] } }),
      JSON.stringify({ kind: 'request', id: 1, request: { ...valid, values: [['a'], ['b', 'c']] } }),
      JSON.stringify({ kind: 'request', id: 1, request: { kind: 'deleteRows', sheetId: 0 } }),
      JSON.stringify({ kind: 'select', sheetId: 0, row: 1, column: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt, fc.json()), async (text) => {
        const tab = await openTab(server.address);
        tab.send(String(text));
        expect(await tab.closed).toBe(1008);
      }),
      { numRuns: 60, seed: 20_260_302 },
    );
    expect(JSON.stringify(host.snapshot())).toBe(before);
    expect((await other.request({ kind: 'triggers' })).ok).toBe(true);
    expect(({} as { kind?: string }).kind).toBeUndefined();
  });

  test('speaks for the person it names, if the workbook is shared with them', async () => {
    const { server } = await serve();
    const named = await openTab(server.address, { person: COLLEAGUE });
    const stranger = await openTab(server.address, { person: 'mallory@example.com' });
    expect((await named.heard('welcome')).person).toBe(COLLEAGUE);
    expect((await stranger.heard('welcome')).person).toBe(OWNER);
  });
});

function rawUpgrade(port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(
        `GET / HTTP/1.1\r\n${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
          'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
      ),
    );
    socket.once('data', (data) => {
      resolve(String(data));
      socket.destroy();
    });
  });
}
