import type { Ports } from '../actions/ports';
import type { CallName, Output } from './api';
import type { Reader } from './reader';

/** One call of the sidebar: unchecked input read field by field, then one action. */
export type Call<N extends CallName> = (ports: Ports, read: Reader) => Output<N>;

/** The calls of one panel, by name. */
export type CallsOf<Panel> = { readonly [N in CallName & keyof Panel]: Call<N> };
