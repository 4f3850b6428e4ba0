import type { Day } from '../day/day';
import { describeDay } from '../domain/dayWords';
import { answerBy } from '../domain/loopReceived';
import { makeTerms } from '../domain/terms';
import { type Referral, referrals } from '../schema/referrals';
import { blankRow } from '../schema/table';
import { bookOf, type Sheets } from './loadBook';
import type { Ports } from './ports';
import { type ActionResult, addedRow, findPartner, hasRow, linkTo, writeOnce } from './writeOnce';

export type ReferralEntry = Pick<
  Referral,
  'direction' | 'arrivedAt' | 'clientCode' | 'handledBy' | 'permission' | 'confidence'
> & { readonly date: Day };

/** Logs a referral, either way. */
export function logReferral(
  ports: Ports,
  requestId: string,
  partnerId: string,
  entry: ReferralEntry,
): ActionResult {
  return writeOnce(ports, {
    requestId,
    whose: (sheets) => findPartner(sheets, partnerId),
    isThere: (sheets) => hasRow(sheets.referrals, requestId),
    plan(sheets, partner) {
      const row = { ...entry, ...linkTo(partner), id: requestId };
      const way = entry.direction === 'Given' ? 'to' : 'from';
      return {
        message: `Referral ${way} ${partner.partner} logged. ${firstStep(entry, sheets)}`.trim(),
        added: [addedRow(referrals, requestId)],
        changed: [],
        save: () => ({ ...sheets, referrals: ports.workbook.append(sheets.referrals, [row]) }),
      };
    },
  });
}

/** A referral received is answered the same working day (3.7): say so at once. */
function firstStep(entry: ReferralEntry, sheets: Sheets): string {
  if (entry.direction !== 'Received') return '';
  const by = answerBy({ ...blankRow(referrals), ...entry }, makeTerms(bookOf(sheets)));
  if (!by) return '';
  if (by < sheets.today) return 'Call the client today: the day to answer has passed.';
  if (by > sheets.today) return `Call on ${describeDay(by, sheets.today)}.`;
  return `Call today before ${sheets.context.settings.same_day_cutoff}.`;
}
