import type { Failure } from '../server';

/** Where a wish of the person's stands. */
export type Sending =
  | { readonly is: 'idle' }
  | { readonly is: 'pending' }
  | { readonly is: 'failed'; readonly failure: Failure };

export const idle: Sending = { is: 'idle' };
export const pending: Sending = { is: 'pending' };
export const failed = (failure: Failure): Sending => ({ is: 'failed', failure });
