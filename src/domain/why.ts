import { daysBetween } from '../day/day';
import type { ShownStage } from '../schema/words';
import type { Why } from './answers';
import type { Facts } from './facts';
import { isMade } from './history';

const REMEMBERED_FOR = 90;

/** Why no referral has come yet (1.4): the first link of the chain that is weak; '' where the question is moot. */
export function findWhy(facts: Facts, shown: ShownStage): Why {
  if (shown === 'Not a fit' || shown === 'Paused') return '';
  const received = facts.history.referrals.filter(
    (referral) => referral.direction === 'Received' && isMade(referral, facts.terms),
  );
  if (received.some(({ outcome }) => outcome !== 'Client did not book')) return '';
  return findWeakLink(facts) ?? (received.length > 0 ? 'books' : 'time');
}

function findWeakLink({ partner, counts, terms }: Facts): Why | undefined {
  const { lastMeaningful, touchpoints } = counts;
  if (!lastMeaningful || daysBetween(lastMeaningful, terms.today) >= REMEMBERED_FOR) return 'remember';
  if (touchpoints < terms.settings.trust_low || partner.comfort === '') return 'believe';
  return partner.serves === '' || partner.goodReferral === '' ? 'need' : undefined;
}
