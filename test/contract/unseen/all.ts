import { interruptions } from './interruptions';
import { limits } from './limits';
import { quotas } from './quotas';
import type { Unseen } from './unseen';

/** What only an accident, a crowd or hours would show. */
export const UNSEEN: readonly Unseen[] = [...interruptions, ...limits, ...quotas];
