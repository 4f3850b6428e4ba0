import type { Store } from './store';

export interface Toasts {
  /** @param options `seconds` 0 or less: until it is closed; so is an alert */
  show(message: string, options?: { title?: string; seconds?: number; alert?: boolean }): void;
  /** An error in its own words. */
  fail(error: unknown, title?: string): void;
  dismiss(id: number): void;
}

const USUAL_SECONDS = 5;

export function openToasts(store: Store): Toasts {
  let lastId = 0;

  function dismiss(id: number): void {
    store.change(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }));
  }

  function show(message: string, { title = '', seconds = USUAL_SECONDS, alert = false } = {}): void {
    lastId += 1;
    const id = lastId;
    store.change(({ toasts }) => ({
      toasts: [...toasts.filter((old) => old.message !== message), { id, title, message, alert }],
    }));
    if (seconds > 0 && !alert) setTimeout(() => dismiss(id), seconds * 1000);
  }

  return {
    show,
    fail: (error, title = '') =>
      show(error instanceof Error ? error.message : String(error), { title, alert: true }),
    dismiss,
  };
}
