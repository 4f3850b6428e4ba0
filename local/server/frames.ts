import { randomBytes } from 'node:crypto';

export interface Frame {
  html: string;
  scripts: boolean;
}

export interface Frames {
  /** Keeps the HTML under an address that nobody can guess; the address is the right to read it. */
  add(frame: Frame): string;
  find(path: string): Frame | undefined;
}

const KEPT = 100;
const PREFIX = '/frame/';

/**
 * @param prelude HTML put before the page of the add-on: it defines google.script
 */
export function openFrames(prelude: string): Frames {
  const frames = new Map<string, Frame>();
  return {
    add(frame) {
      const path = PREFIX + randomBytes(16).toString('hex');
      const html = frame.scripts ? withPrelude(frame.html, prelude) : frame.html;
      frames.set(path, { ...frame, html });
      const oldest = frames.keys().next();
      if (frames.size > KEPT && !oldest.done) frames.delete(oldest.value);
      return path;
    },
    find: (path) => frames.get(path),
  };
}

/** After the doctype, which must stay first, and before any script of the add-on. */
function withPrelude(html: string, prelude: string): string {
  const head = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head[^>]*>)?/i.exec(html)?.[0] ?? '';
  return head + prelude + html.slice(head.length);
}
