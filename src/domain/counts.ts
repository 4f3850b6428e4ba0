import { type Day, earlier, later } from '../day/day';
import type { Referral } from '../schema/referrals';
import {
  type DoneTouchpoint,
  type History,
  isDone,
  isMade,
  isMeaningful,
  type MadeReferral,
} from './history';
import { inWindow, notAfter, type Terms } from './terms';

/** What one partner's rows add up to. Days ever; numbers inside the window where said. */
export interface Counts {
  readonly touchpoints: number;
  /** Inside the window. */
  readonly meaningful: number;
  /** The earlier of Known since and the earliest contact. */
  readonly firstContact: Day | undefined;
  readonly lastContact: Day | undefined;
  readonly lastMeaningful: Day | undefined;
  readonly hadTwoWay: boolean;
  /** Referrals inside the window. */
  readonly given: number;
  readonly received: number;
  readonly gaveEver: boolean;
  readonly receivedEver: boolean;
  readonly firstReferral: Day | undefined;
}

type Tally = { -readonly [K in keyof Counts]: Counts[K] };

export function countHistory(history: History, terms: Terms): Counts {
  const tally: Tally = {
    touchpoints: 0,
    meaningful: 0,
    firstContact: notAfter(history.partner.knownSince, terms.today),
    lastContact: undefined,
    lastMeaningful: undefined,
    hadTwoWay: false,
    given: 0,
    received: 0,
    gaveEver: false,
    receivedEver: false,
    firstReferral: undefined,
  };
  for (const touchpoint of history.touchpoints) {
    if (isDone(touchpoint, terms)) addTouchpoint(tally, touchpoint, terms);
  }
  for (const referral of history.referrals) {
    if (isMade(referral, terms)) addReferral(tally, referral, terms);
  }
  return tally;
}

function addTouchpoint(tally: Tally, touchpoint: DoneTouchpoint, terms: Terms): void {
  tally.touchpoints += 1;
  addContact(tally, touchpoint.date);
  if (isMeaningful(touchpoint, terms)) addMeaningful(tally, touchpoint.date, terms);
  if (!tally.hadTwoWay) tally.hadTwoWay = terms.kinds.of(touchpoint.kind).twoWay;
}

function addReferral(tally: Tally, referral: MadeReferral, terms: Terms): void {
  const counts = inWindow(referral.date, terms) ? 1 : 0;
  addContact(tally, referral.date);
  tally.firstReferral = earlier(tally.firstReferral, referral.date);
  if (referral.direction === 'Received') {
    tally.received += counts;
    tally.receivedEver = true;
    tally.touchpoints += daysWeWrote(referral, terms.today);
    return;
  }
  tally.given += counts;
  tally.gaveEver = true;
  tally.touchpoints += 1;
  addMeaningful(tally, referral.date, terms);
}

function addContact(tally: Tally, day: Day): void {
  tally.firstContact = earlier(tally.firstContact, day);
  tally.lastContact = later(tally.lastContact, day);
}

function addMeaningful(tally: Tally, day: Day, terms: Terms): void {
  tally.lastMeaningful = later(tally.lastMeaningful, day);
  if (inWindow(day, terms)) tally.meaningful += 1;
}

/** Days on which we thanked, told of the contact or passed the outcome on; one day of one referral once. */
function daysWeWrote(referral: Referral, today: Day): number {
  const thanked = notAfter(referral.toldOn, today);
  const told = notAfter(referral.contactToldOn, today);
  const passed = notAfter(referral.outcomePassedOn, today);
  const alsoTold = told !== undefined && told !== thanked;
  const alsoPassed = passed !== undefined && passed !== thanked && passed !== told;
  return (thanked ? 1 : 0) + (alsoTold ? 1 : 0) + (alsoPassed ? 1 : 0);
}
