import type { Day } from '../day/day';
import type { Referral } from '../schema/referrals';
import type { FollowUp } from '../schema/words';
import { givenSteps } from './loopGiven';
import { receivedSteps } from './loopReceived';
import type { Step } from './loopStep';
import type { Terms } from './terms';

/** What a referral still needs until nobody is left wondering (3.12, 4.22, 4.30). */
export interface Loop {
  readonly followUp: FollowUp;
  /** The open step due first; undefined once Closed. */
  readonly next: Step | undefined;
}

/** The follow-up of a referral; undefined for a row that says neither Given nor Received. */
export function findLoop(referral: Referral, terms: Terms): Loop | undefined {
  if (referral.direction === '') return undefined;
  const open = stepsOf(referral, terms).filter((step) => step.isOpen);
  const [first] = open;
  if (!first) return { followUp: 'Closed', next: undefined };
  if (!referral.date) return { followUp: 'Open', next: { ...first, due: undefined } };
  return { followUp: describeOpen(open, terms.today), next: open.reduce(theOneDueFirst) };
}

/** Every step that exists and is permitted, done ones too, in the order in which equal days are shown. */
export function stepsOf(referral: Referral, terms: Terms): readonly Step[] {
  if (referral.direction === '') return [];
  return referral.direction === 'Given' ? givenSteps(referral, terms) : receivedSteps(referral, terms);
}

function theOneDueFirst(first: Step, other: Step): Step {
  return (other.due ?? '') < (first.due ?? '') ? other : first;
}

function describeOpen(open: readonly Step[], today: Day): FollowUp {
  if (open.some(({ patience, due }) => patience === 'none' && due !== undefined && due < today))
    return 'Late';
  return open.some(({ patience }) => patience === 'waiting') ? 'Waiting' : 'Open';
}
