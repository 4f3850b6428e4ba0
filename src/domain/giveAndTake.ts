import { daysBetween } from '../day/day';
import { KIND } from '../schema/kinds';
import type { ShownStage } from '../schema/words';
import type { Facts } from './facts';
import { type DoneTouchpoint, isDone } from './history';
import { describeReciprocity } from './reciprocity';
import { inWindow, notAfter } from './terms';

const ENOUGH_GIVEN = 3;
const QUIET_DAYS = 90;
const RESTING: readonly ShownStage[] = ['Dormant', 'Paused', 'Not a fit'];

/** Whether a gentle talk about give and take is worth suggesting (3.10). */
export function suggestsGiveAndTake(facts: Facts, shown: ShownStage): boolean {
  const { partner, counts, terms } = facts;
  if (counts.given < ENOUGH_GIVEN || RESTING.includes(shown)) return false;
  if (describeReciprocity(counts, terms) !== 'Only giving') return false;
  if (!notAfter(partner.howWeReferOn, terms.today)) return false;
  return !hasHelped(facts) && !isTalkQuiet(facts);
}

/** Whether such a talk was had, or offered, less than 90 days ago: then no talk is suggested. */
export function isTalkQuiet(facts: Facts): boolean {
  const { today } = facts.terms;
  const isRecent = ({ date }: DoneTouchpoint) => daysBetween(date, today) < QUIET_DAYS;
  return isNudgeRecent(facts) || wasDone(facts, KIND.giveAndTake, isRecent);
}

/** Help is consideration too: a referral is not the only thing to give back. */
function hasHelped(facts: Facts): boolean {
  return wasDone(facts, KIND.theyHelped, ({ date }) => inWindow(date, facts.terms));
}

function isNudgeRecent({ partner, terms }: Facts): boolean {
  const nudged = notAfter(partner.nudgedOn, terms.today);
  return nudged !== undefined && daysBetween(nudged, terms.today) < QUIET_DAYS;
}

function wasDone(
  { history, terms }: Facts,
  kindName: string,
  fits: (touchpoint: DoneTouchpoint) => boolean,
): boolean {
  const kind = terms.kinds.find(kindName);
  return history.touchpoints.some(
    (touchpoint) => isDone(touchpoint, terms) && terms.kinds.of(touchpoint.kind) === kind && fits(touchpoint),
  );
}
