import type { ScriptRun } from './server';
import type { FileContent } from './verbs/context';

declare global {
  interface Window {
    /** Google's bridge; absent when the page is opened by itself. */
    readonly google?: {
      readonly script: {
        readonly run: ScriptRun;
        readonly host: { close(): void; readonly editor?: { focus(): void } };
      };
    };
  }
}

export const findRun = (): ScriptRun | undefined => window.google?.script.run;

export const closeDialog = (): void => window.google?.script.host.close();

/** Moves the keyboard to an element, wherever the last redraw put it. */
export const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** `count` bytes of real chance. */
export const cryptoChance = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

export function findRoot(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root');
  return root;
}

/**
 * Puts a text into the clipboard; false where the browser does not allow it. A frame of another origin is often
 * refused the newer way, so the older one stands behind it.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

function copyFromField(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** A file in the browser's memory (docs/platform.md, "saving a file from a page"). */
export function fileLink(content: FileContent, type: string): string {
  const part = 'text' in content ? content.text : bytesOf(content.base64);
  return URL.createObjectURL(new Blob([part], { type }));
}

export const dropLink = (link: string): void => URL.revokeObjectURL(link);

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
