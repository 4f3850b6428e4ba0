/**
 * Runs inside the sandboxed frames of the add-on, before its own scripts, and gives them google.script.
 * The page outside is the only one it can talk to.
 * Rules: https://developers.google.com/apps-script/guides/html/reference/run
 */
import { checkedArguments } from './scriptArguments';
import type { FrameMessage, PageMessage } from './scriptMessages';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

const AT_ONCE = 10;

const waiting: FrameMessage[] = [];
const running = new Map<number, Handlers>();
let lastId = 0;

function post(message: FrameMessage): void {
  window.parent.postMessage(message, '*');
}

function sendWaiting(): void {
  while (running.size - waiting.length < AT_ONCE) {
    const next = waiting.shift();
    if (!next) return;
    post(next);
  }
}

function start(functionName: string, args: unknown[], handlers: Handlers): void {
  const checked = checkedArguments(args);
  lastId += 1;
  running.set(lastId, handlers);
  waiting.push({ google: 'call', id: lastId, functionName, args: checked });
  sendWaiting();
}

function settle(message: Extract<PageMessage, { google: 'result' }>): void {
  const handlers = running.get(message.id);
  if (!handlers) return;
  running.delete(message.id);
  sendWaiting();
  if (message.ok) {
    handlers.success?.(message.value, handlers.userObject);
    return;
  }
  const error = Object.assign(new Error(message.message), { name: message.name });
  if (handlers.failure) handlers.failure(error, handlers.userObject);
  else console.error(error);
}

/** A runner with handlers of its own; any other property is a function of the program. */
function makeRunner(handlers: Handlers): object {
  const own: Record<string, (argument: never) => object> = {
    withSuccessHandler: (success: Handler) => makeRunner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => makeRunner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => makeRunner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get: (_target, name) => {
      if (typeof name !== 'string') return undefined;
      return own[name] ?? ((...args: unknown[]) => start(name, args, handlers));
    },
  });
}

const host = {
  origin: 'null',
  close: () => post({ google: 'close' }),
  setHeight: (height: number) => post({ google: 'resize', height: Number(height) }),
  setWidth: (width: number) => post({ google: 'resize', width: Number(width) }),
  editor: { focus: () => post({ google: 'focusEditor' }) },
};

window.addEventListener('message', (event: MessageEvent<PageMessage>) => {
  if (event.source === window.parent && event.data?.google === 'result') settle(event.data);
});
window.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) post({ google: 'escape' });
});

Object.defineProperty(window, 'google', { value: { script: { run: makeRunner({}), host } } });
