import { daysBetween } from '../day/day';
import type { Reciprocity } from '../schema/words';
import type { Counts } from './counts';
import type { Terms } from './terms';

const EARLY_DAYS = 365;

/** Received − given inside the window: below zero when we gave more. */
export function balanceOf({ given, received }: Pick<Counts, 'given' | 'received'>): number {
  return received - given;
}

/** Referrals both ways inside the window, in words and never as a score (3.9). */
export function describeReciprocity(counts: Counts, terms: Terms): Reciprocity {
  const { given, received } = counts;
  if (given === 0 && received === 0) return 'None yet';
  if (given === 0 || received === 0) {
    if (areEarlyDays(counts, terms)) return 'Early days';
    return received === 0 ? 'Only giving' : 'Only receiving';
  }
  const tolerated = Math.max(terms.settings.tolerance, Math.floor((given + received) / 5));
  if (Math.abs(given - received) <= tolerated) return 'Balanced';
  return given > received ? 'Mostly giving' : 'Mostly receiving';
}

/** It can take a year before somebody feels confident enough to refer (4.28). */
function areEarlyDays({ firstReferral }: Counts, { today }: Terms): boolean {
  return firstReferral !== undefined && daysBetween(firstReferral, today) < EARLY_DAYS;
}
