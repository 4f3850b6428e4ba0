import { type Day, daysBetween, later } from '../../day/day';
import type { Partner } from '../../schema/partners';
import type { Referral } from '../../schema/referrals';
import type { Answers, LoopStep, ReferralAnswer } from '../answers';
import type { Book } from '../book';
import { indexNames } from '../names';
import type { Candidate } from './candidates';
import type { ReferralLine, SectionName } from './digest';
import { displayName } from './displayName';
import { ONCE_MORE_AFTER } from './rhythm';

/** A client waiting for a call is worth a mail every morning for so many days; then the weekly one must do. */
const CALL_EVERY_MORNING = 7;

/** Nobody outside waits for what we note for ourselves: it is told as often as a referral we gave, not until it is done. */
const OUR_OWN_NOTE: LoopStep = 'what came of it?';

/**
 * Every referral with a step due by today, whatever the partner's stage: a client is waiting. Those that wait for our
 * answer are told in every full digest until they have it; the others on their day and once more a week later.
 */
export function referralCandidates(book: Book, answers: Answers): Candidate[] {
  const index = indexNames(book.partners, (partner) => partner.partner);
  const candidates = book.referrals.flatMap((referral, row) => {
    const match = index.matchRow(referral);
    const answer = answers.referrals[row];
    return answer && 'found' in match ? describe(referral, match.found, answer, book) : [];
  });
  return candidates.sort(
    (a, b) => urgencyOf(a.line) - urgencyOf(b.line) || a.line.due.localeCompare(b.line.due),
  );
}

/** A client who waits for a call comes before every courtesy. */
const urgencyOf = ({ step }: ReferralLine): number => (step === 'contact client' ? 0 : 1);

function describe(
  referral: Referral,
  partner: Partner,
  { step, due, followUp }: ReferralAnswer,
  { today, settings }: Book,
): (Candidate & { readonly line: ReferralLine })[] {
  const shownFrom = later(due, referral.snoozedUntil);
  if (step === '' || followUp === 'Closed' || !due || !shownFrom || shownFrom > today) return [];
  const isAwaited = referral.direction === 'Received' && step !== OUR_OWN_NOTE;
  const line: ReferralLine = {
    about: 'referral',
    partner: displayName(partner.partner),
    step,
    referredOn: referral.date,
    due,
    isLate: followUp === 'Late' && due < today,
    isAgreed: partner.howWeReferOn !== undefined && partner.howWeReferOn <= today,
    before: settings.same_day_cutoff,
    isLastTime: !isAwaited && daysBetween(shownFrom, today) >= ONCE_MORE_AFTER,
  };
  const cannotWait = isAwaited && isCallWaiting(step, shownFrom, today);
  return [
    {
      owner: referral.handledBy || partner.owner,
      section: sectionOf(referral, followUp),
      line,
      belongs: (rhythm) =>
        isAwaited ? rhythm.isFull || cannotWait || rhythm.isNew(shownFrom) : rhythm.coversTwice(shownFrom),
    },
  ];
}

/** We owe when a received referral is late; other received ones are to be answered, given ones followed up. */
function sectionOf({ direction }: Referral, followUp: ReferralAnswer['followUp']): SectionName {
  if (direction !== 'Received') return 'followUps';
  return followUp === 'Late' ? 'promises' : 'received';
}

function isCallWaiting(step: LoopStep, since: Day, today: Day): boolean {
  return step === 'contact client' && daysBetween(since, today) <= CALL_EVERY_MORNING;
}
