import { planDue } from '../domain/dueList';
import { addMarks, type MarkedLine } from '../domain/dueMarks';
import { makeTerms } from '../domain/terms';
import type { Sheets } from './loadBook';

/** The Due list as the sheets stand, each referral with the taps for its next step. */
export function listDue({
  partners,
  referrals,
  context: { settings, kinds },
  today,
}: Pick<Sheets, 'partners' | 'referrals' | 'context' | 'today'>): readonly MarkedLine[] {
  const lines = planDue(partners.rows, referrals.rows, today);
  return addMarks(lines, referrals.rows, makeTerms({ today, settings, kinds }));
}
