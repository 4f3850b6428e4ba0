/** What the host calls the time, in milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Passes the time; a virtual clock only moves its hands. */
  sleep(milliseconds: number): void;
}

export interface VirtualClock extends Clock {
  /** Moves to a later (or, for a test's sake, earlier) moment, given as ISO text or milliseconds. */
  set(moment: string | number): void;
}

export function virtualClock(start: string | number = '2026-03-02T08:00:00Z'): VirtualClock {
  let time = momentOf(start);
  return {
    now: () => time,
    sleep(milliseconds) {
      time += Math.max(0, milliseconds);
    },
    set(moment) {
      time = momentOf(moment);
    },
  };
}

function momentOf(moment: string | number): number {
  const time = typeof moment === 'number' ? moment : Date.parse(moment);
  if (Number.isNaN(time)) throw new Error(`not a moment: ${moment}`);
  return time;
}

/** The machine's clock, moved so that it shows the given moment now (ms since 1970). */
export function movedClock(moment: number): Clock {
  const real = realClock();
  const ahead = moment - real.now();
  return { now: () => real.now() + ahead, sleep: real.sleep };
}

/** The machine's clock; sleeping holds up the whole thread, as at Google it holds up the script. */
export function realClock(): Clock {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  return {
    now: () => Date.now(),
    sleep(milliseconds) {
      Atomics.wait(pause, 0, 0, Math.max(0, milliseconds));
    },
  };
}
