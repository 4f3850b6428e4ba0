import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import type { Asset } from './assets';
import type { Frames } from './frames';
import { isHostAllowed, isOriginAllowed } from './guards';
import { frameHeaders, pageHeaders, plainHeaders } from './headers';

interface Site {
  assets: Map<string, Asset>;
  frames: Frames;
  port: number;
}

interface Answer {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer | string;
}

function refuse(status: number, sentence: string): Answer {
  return { status, headers: plainHeaders('text/plain; charset=utf-8'), body: sentence };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Reading only: whatever changes something comes through the WebSocket, with the secret. */
function answer(request: IncomingMessage, { assets, frames, port }: Site): Answer {
  if (!isHostAllowed(request.headers, port)) return refuse(403, 'This address is not ours.');
  if (!isOriginAllowed(request.headers, port)) return refuse(403, 'Another page may not ask.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, 'Only reading.');
  if (hasBody(request)) return refuse(413, 'A request carries no body.');
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  const asset = assets.get(path);
  if (asset) return { status: 200, headers: pageHeaders(asset.contentType, port), body: asset.body };
  const frame = frames.find(path);
  if (frame) return { status: 200, headers: frameHeaders(frame.scripts), body: frame.html };
  return refuse(404, 'There is nothing here.');
}

export function webListener(site: Site): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const { status, headers, body } = answer(request, site);
    const close: OutgoingHttpHeaders = status === 200 ? {} : { Connection: 'close' };
    response.writeHead(status, { ...headers, ...close, 'Content-Length': Buffer.byteLength(body) });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
