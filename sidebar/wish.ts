import type { CallName, Input, Output } from '../src/entry/api';
import type { Answer, Server } from './server';

/** A call of the server as something to keep: a failed one is sent again as it was. */
export type Wish<N extends CallName> = {
  readonly [K in N]: { readonly call: K; readonly input: Input<K> };
}[N];

export function sendWish<N extends CallName>(server: Server, wish: Wish<N>): Promise<Answer<Output<N>>> {
  return server.call(wish.call, wish.input);
}
