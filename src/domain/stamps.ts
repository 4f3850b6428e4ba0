import type { Referral } from '../schema/referrals';
import type { Changes } from '../schema/table';
import type { Touchpoint } from '../schema/touchpoints';
import type { Book } from './book';
import { hasOutcome } from './loopStep';

/** A row typed for a day to come, its Status still blank, becomes Planned when we first see it. */
export function planPlanned(book: Pick<Book, 'today' | 'touchpoints'>): Changes<Touchpoint> {
  const changes = new Map<number, { status: 'Planned' }>();
  for (const [row, { date, status }] of book.touchpoints.entries()) {
    if (status === '' && date !== undefined && date > book.today) changes.set(row, { status: 'Planned' });
  }
  return changes;
}

type Stamp = Partial<Pick<Referral, 'outcomeOn' | 'pleasedOn'>>;

/** Outcome on and Pleased on become the day on which we first see the outcome, or the answer. */
export function planStamps(book: Pick<Book, 'today' | 'referrals'>): Changes<Referral> {
  const changes = new Map<number, Stamp>();
  for (const [row, referral] of book.referrals.entries()) {
    const stamp: Stamp = {
      ...(lacksOutcomeDay(referral) && { outcomeOn: book.today }),
      ...(lacksPleasedDay(referral) && { pleasedOn: book.today }),
    };
    if (stamp.outcomeOn || stamp.pleasedOn) changes.set(row, stamp);
  }
  return changes;
}

function lacksOutcomeDay(referral: Referral): boolean {
  return hasOutcome(referral) && referral.outcomeOn === undefined;
}

/** 'unknown' is no answer yet: the day is kept for the yes or no that may follow. */
function lacksPleasedDay({ pleased, pleasedOn }: Referral): boolean {
  return (pleased === 'yes' || pleased === 'no') && pleasedOn === undefined;
}
