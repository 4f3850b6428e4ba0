import type { Referral } from '../schema/referrals';
import type { LoopStep } from './answers';
import type { Book } from './book';
import { stepsOf } from './loop';
import { indexNames } from './names';
import { inWindow, makeTerms, type Terms } from './terms';

/** Steps done by their due day, of the steps that fell due in the window. */
export interface Rate {
  readonly onTime: number;
  readonly due: number;
}

/** Our own standard (3.15, 3.18), for the practice as a whole and never per colleague. */
export interface Rates {
  readonly sameDay: Rate;
  readonly thanks: Rate;
  /** Telling the partner that contact was made, and what came of it, where the client permits. */
  readonly feedback: Rate;
}

export function findRates(book: Book): Rates {
  const terms = makeTerms(book);
  const names = indexNames(book.partners, ({ partner }) => partner);
  const received = book.referrals.filter(
    (referral) => referral.direction === 'Received' && referral.date && 'found' in names.matchRow(referral),
  );
  return {
    sameDay: rateOf(received, ['contact client'], terms),
    thanks: rateOf(received, ['thank'], terms),
    feedback: rateOf(received, ['tell contact', 'pass outcome on'], terms),
  };
}

function rateOf(referrals: readonly Referral[], counted: readonly LoopStep[], terms: Terms): Rate {
  let onTime = 0;
  let due = 0;
  for (const step of referrals.flatMap((referral) => stepsOf(referral, terms))) {
    if (!counted.includes(step.step) || !step.due || !inWindow(step.due, terms)) continue;
    due += 1;
    if (step.doneOn && step.doneOn <= step.due) onTime += 1;
  }
  return { onTime, due };
}
