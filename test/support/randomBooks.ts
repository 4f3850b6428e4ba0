import fc from 'fast-check';
import { addDays } from '../../src/day/day';
import type { Book } from '../../src/domain/book';
import { DEFAULT_KINDS } from '../../src/schema/kinds';
import {
  COMFORTS,
  INTRODUCTION_STEPS,
  OUTCOMES,
  PARTNER_STATUSES,
  PERMISSIONS,
  PLEASED,
  STAGES,
} from '../../src/schema/words';
import { aBook, aCommitment, anIntroduction, aPartner, aReferral, aTouchpoint, TODAY } from './builders';

/** Small random books read on TODAY: few partners, so that histories grow dense around every bound. */

const NAMES = ['Dana Fielding', 'Sam Groß', 'Dr. B. Okoye', 'Twin', 'Twin'];
const BOUNDS = [0, 1, 6, 7, 8, 14, 20, 21, 30, 60, 89, 90, 97, 364, 365, 366];

const orBlank = <W extends string>(words: readonly W[]) => fc.constantFrom<W | ''>('', ...words);
const pastDay = fc
  .oneof(fc.constantFrom(...BOUNDS), fc.integer({ min: 0, max: 800 }))
  .map((ago) => addDays(TODAY, -ago));
const anyDay = fc.oneof(
  { weight: 5, arbitrary: pastDay },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200 }).map((ahead) => addDays(TODAY, ahead)) },
);
const maybeDay = fc.option(anyDay, { nil: undefined });
const name = fc.constantFrom(...NAMES, 'Nobody');
const kind = fc.constantFrom(...DEFAULT_KINDS.map(({ kind }) => kind), 'Lunch');
const filled = fc.constantFrom('', 'x');

const partner = (partner: string) =>
  fc
    .record({
      core: fc.boolean(),
      status: fc.oneof(
        { weight: 4, arbitrary: fc.constant('' as const) },
        { weight: 1, arbitrary: orBlank(PARTNER_STATUSES) },
      ),
      knownSince: maybeDay,
      serves: filled,
      goodReferral: filled,
      benefitToThem: filled,
      benefitToUs: filled,
      comfort: orBlank(COMFORTS),
      howWeReferOn: maybeDay,
      cadence: fc.constantFrom(undefined, undefined, 0, 1, 2, 7, 12),
      stageOverride: fc.oneof(
        { weight: 4, arbitrary: fc.constant('' as const) },
        { weight: 1, arbitrary: orBlank(STAGES) },
      ),
      nudgedOn: maybeDay,
    })
    .map((said) => aPartner({ ...said, partner }));

const meaningful = fc.constantFrom('' as const, '' as const, 'yes' as const, 'no' as const);
const touchpoint = (statuses: readonly ('' | 'Done' | 'Planned' | 'Skipped')[]) =>
  fc
    .record({ date: maybeDay, partner: name, kind, status: fc.constantFrom(...statuses), meaningful })
    .map((said) => aTouchpoint(said));

const referral = fc
  .record({
    date: maybeDay,
    direction: fc.constantFrom('Given' as const, 'Received' as const),
    partner: name,
    permission: orBlank(PERMISSIONS),
    toldOn: maybeDay,
    firstTriedOn: maybeDay,
    contactOn: maybeDay,
    contactToldOn: maybeDay,
    outcome: orBlank(OUTCOMES),
    outcomeOn: maybeDay,
    outcomePassedOn: maybeDay,
    pleased: orBlank(PLEASED),
    pleasedOn: maybeDay,
    arrivedAt: fc.constantFrom('', '09:10', '16:59', '17:00'),
  })
  .map((said) => aReferral(said));

const introduction = fc
  .record({
    partner: name,
    side: fc.constantFrom('them' as const, 'us' as const),
    step: orBlank(INTRODUCTION_STEPS),
    madeOn: maybeDay,
  })
  .map((said) => anIntroduction(said));

const commitment = fc
  .record({
    partner: name,
    agreedOn: maybeDay,
    from: maybeDay,
    until: maybeDay,
    weDo: fc.constantFrom(undefined, 0, 1, 2),
    theyDo: fc.constantFrom(undefined, 0, 1, 2),
    wentWell: filled,
  })
  .map((said) => aCommitment(said));

export function bookArbitrary({ withPlans = true } = {}): fc.Arbitrary<Book> {
  const statuses = withPlans
    ? (['', 'Done', 'Done', 'Planned', 'Skipped'] as const)
    : (['', 'Done', 'Skipped'] as const);
  return fc
    .record({
      partners: fc.tuple(...NAMES.map(partner)),
      touchpoints: fc.array(touchpoint(statuses), { maxLength: 30 }),
      referrals: fc.array(referral, { maxLength: 12 }),
      introductions: fc.array(introduction, { maxLength: 6 }),
      commitments: fc.array(commitment, { maxLength: 4 }),
      settings: fc.record({
        trust_low: fc.constantFrom(3, 5),
        tolerance: fc.constantFrom(0, 1),
        dormant_days: fc.constantFrom(180, 365),
      }),
    })
    .map((parts) => aBook(parts));
}

/** A Planned row of any day and kind. */
export const planArbitrary = touchpoint(['Planned']);

/** A Done row on or before today. */
export const pastTouchpointArbitrary = fc
  .record({ date: pastDay, partner: name, kind, meaningful })
  .map((said) => aTouchpoint({ ...said, status: 'Done' }));
