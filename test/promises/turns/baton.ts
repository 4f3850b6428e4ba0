/** Memory two threads share: whose turn it is, how long the text is, and the text. */
export interface Baton {
  readonly turn: SharedArrayBuffer;
  readonly text: SharedArrayBuffer;
}

/** Both sides wait for their number; nobody runs at the same time as the other. */
export const HOST = 0;
export const REALM = 1;

const LARGEST = 8_000_000;
const TURN = 0;
const LENGTH = 1;

export function makeBaton(): Baton {
  return { turn: new SharedArrayBuffer(8), text: new SharedArrayBuffer(LARGEST) };
}

/** Leaves a text for the other side and lets it run. */
export function handOver({ turn, text }: Baton, to: typeof HOST | typeof REALM, words: string): void {
  const places = new Int32Array(turn);
  const length = Buffer.from(text).write(words);
  if (length < Buffer.byteLength(words)) throw new Error(`A text of over ${LARGEST} bytes cannot cross.`);
  Atomics.store(places, LENGTH, length);
  Atomics.store(places, TURN, to);
  Atomics.notify(places, TURN);
}

/** Waits for one's turn; the text the other side left. */
export function takeOver({ turn, text }: Baton, me: typeof HOST | typeof REALM): string {
  const places = new Int32Array(turn);
  Atomics.wait(places, TURN, me === HOST ? REALM : HOST);
  return Buffer.from(text).toString('utf8', 0, Atomics.load(places, LENGTH));
}
