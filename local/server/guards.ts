import { timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The names a browser on this computer may use for us. Any other Host header is a page that rebound its name. */
export function allowedHosts(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

export function isHostAllowed(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.host !== undefined && allowedHosts(port).includes(headers.host);
}

/** True for our own pages, and for requests that carry no Origin, as plain navigation does. */
export function isOriginAllowed(headers: IncomingHttpHeaders, port: number): boolean {
  return headers.origin === undefined || isOwnOrigin(headers, port);
}

/** A WebSocket must say that it comes from our own page: browsers always send Origin with it. */
export function isOwnOrigin(headers: IncomingHttpHeaders, port: number): boolean {
  return allowedHosts(port).some((host) => headers.origin === `http://${host}`);
}

/** Compares secrets in a time that does not depend on where they differ. */
export function isSecret(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
