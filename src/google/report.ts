/** Tells the execution log where something unexpected happened. The message stays out: it may quote a cell (P6). */
export function reportUnexpected(error: unknown): void {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const places = stack.split('\n').filter((line) => /^\s+at /.test(line));
  console.error(`${error instanceof Error ? error.name : typeof error}\n${places.slice(0, 8).join('\n')}`);
}
