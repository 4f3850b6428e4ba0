import { report } from './console';

/** Google's log: `%s` and `%d` are filled in order. */
export function makeLogger(): object {
  let lines: string[] = [];
  const logger = {
    log(format: unknown, ...values: unknown[]) {
      const line = fill(String(format), values);
      lines.push(line);
      report('log', [line]);
      return logger;
    },
    clear() {
      lines = [];
    },
    getLog: () => lines.join('\n'),
  };
  return logger;
}

/** Puts values into the places of a format; what is left over is dropped. */
export function fill(format: string, values: unknown[]): string {
  const waiting = [...values];
  return format.replace(/%[sdif]/g, (place) => (waiting.length ? String(waiting.shift()) : place));
}
