type Report = (level: string, text: string) => void;

let current: Report = () => undefined;

/** Sends what the script prints to this execution's host; the returned function puts the former way back. */
export function reportTo(report: Report): () => void {
  const former = current;
  current = report;
  return () => {
    current = former;
  };
}

export function report(level: string, values: readonly unknown[]): void {
  current(level, values.map(describe).join(' '));
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

const LEVELS = ['log', 'info', 'warn', 'error'] as const;

export function makeConsole(): object {
  const console: Record<string, (...values: unknown[]) => void> = {};
  for (const level of LEVELS) console[level] = (...values) => report(level, values);
  console.time = () => undefined;
  console.timeEnd = () => undefined;
  return console;
}
