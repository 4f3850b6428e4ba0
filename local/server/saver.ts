export interface Saver {
  /** Resolves once everything that has happened so far is on disk; rejects when it could not be written. */
  saved(): Promise<void>;
  /** Waits for what is under way and stops retrying. */
  close(): Promise<void>;
}

const RETRY_AFTER_MS = 2000;

interface Waiting {
  resolve: () => void;
  reject: (error: Error) => void;
}

/**
 * One write at a time; all who ask while it runs share the next one.
 * @param write writes the state as it is when called
 * @param report hears the words of a failure, and null when a later write went well
 */
export function openSaver(write: () => Promise<void>, report: (problem: string | null) => void): Saver {
  let waiting: Waiting[] = [];
  let running: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function writeOnce(): Promise<void> {
    const served = waiting;
    waiting = [];
    try {
      await write();
      report(null);
      for (const { resolve } of served) resolve();
    } catch (error) {
      const problem = error instanceof Error ? error : new Error(String(error));
      report(problem.message);
      for (const { reject } of served) reject(problem);
      clearTimeout(retry);
      retry = setTimeout(start, RETRY_AFTER_MS);
    }
  }

  async function writeAll(): Promise<void> {
    do await writeOnce();
    while (waiting.length > 0);
    running = undefined;
  }

  function start(): void {
    running ??= writeAll();
  }

  return {
    saved() {
      const promise = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
      start();
      return promise;
    },
    async close() {
      clearTimeout(retry);
      await running;
      clearTimeout(retry);
    },
  };
}
