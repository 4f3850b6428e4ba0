import type { OutgoingHttpHeaders } from 'node:http';
import { FRAME_SANDBOX, MAIL_SANDBOX } from '../protocol/sandbox';

const COMMON: OutgoingHttpHeaders = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

function policy(rules: Record<string, string>): string {
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`.trim())
    .join('; ');
}

export function plainHeaders(contentType: string): OutgoingHttpHeaders {
  return { ...COMMON, 'Content-Type': contentType, 'Content-Security-Policy': "default-src 'none'" };
}

/** For the spreadsheet page. Univer writes style elements at run time, hence inline styles. */
export function pageHeaders(contentType: string, port: number): OutgoingHttpHeaders {
  const csp = policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self' ws://127.0.0.1:${port} ws://localhost:${port}`,
    'frame-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
  return { ...COMMON, 'Content-Type': contentType, 'Content-Security-Policy': csp };
}

/**
 * For the add-on's own HTML and for the HTML of a mail. The header sandboxes it even when it is opened in a
 * window of its own, so it never has our origin; and it reaches no network.
 */
export function frameHeaders(scripts: boolean): OutgoingHttpHeaders {
  const csp = policy({
    'default-src': "'none'",
    ...(scripts ? { 'script-src': "'unsafe-inline'" } : {}),
    'style-src': "'unsafe-inline'",
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'self'",
    sandbox: scripts ? FRAME_SANDBOX : MAIL_SANDBOX,
  });
  return { ...COMMON, 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': csp };
}
