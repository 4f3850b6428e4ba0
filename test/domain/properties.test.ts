import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import type { Book } from '../../src/domain/book';
import { planSkip, planSnooze } from '../../src/domain/plannedTouches';
import { isAtLeast } from '../../src/domain/stage';
import { aTouchpoint, TODAY } from '../support/builders';
import { withPlan } from '../support/plans';
import { bookArbitrary, pastTouchpointArbitrary, planArbitrary } from '../support/randomBooks';

const SEED = 20_260_302;
console.info(`Properties of the rules: fast-check seed ${SEED}`);

/** Checks a claim about 300 random books. */
function holds<A>(claims: fc.Arbitrary<A>, claim: (drawn: A) => void): void {
  fc.assert(
    fc.property(claims, (drawn) => claim(drawn)),
    { seed: SEED, numRuns: 300 },
  );
}

const withTouchpoint = (book: Book, said: Parameters<typeof aTouchpoint>[0]): Book => ({
  ...book,
  touchpoints: [...book.touchpoints, aTouchpoint(said)],
});

describe('on random books', () => {
  test('the order of touchpoints, introductions and commitments never matters, but to the upper of equal plans', () => {
    holds(fc.tuple(bookArbitrary({ withPlans: false }), fc.integer()), ([book, turn]) => {
      const turned = {
        ...book,
        touchpoints: rotate(book.touchpoints, turn),
        introductions: rotate(book.introductions, turn),
      };
      expect(answerBook(turned)).toMatchObject({
        partners: answerBook(book).partners,
        commitments: answerBook(book).commitments,
      });
    });
  });

  test('the order of plans never matters to the day they set', () => {
    holds(fc.tuple(bookArbitrary(), fc.integer()), ([book, turn]) => {
      const days = (read: Book) => answerBook(read).partners.map(({ nextTouch }) => nextTouch);
      expect(days({ ...book, touchpoints: rotate(book.touchpoints, turn) })).toEqual(days(book));
    });
  });

  test('the order of partners and referrals never matters', () => {
    holds(fc.tuple(bookArbitrary(), fc.integer()), ([book, turn]) => {
      const answers = answerBook(book);
      const turned = answerBook({
        ...book,
        partners: rotate(book.partners, turn),
        referrals: rotate(book.referrals, turn),
      });
      expect(turned.referrals).toEqual(rotate(answers.referrals, turn));
      const withoutWords = (read: typeof answers.partners) =>
        read.map((answer) => ({ ...answer, nextStep: '' }));
      expect(withoutWords(turned.partners)).toEqual(rotate(withoutWords(answers.partners), turn));
    });
  });

  test('the case and the spaces of a name never matter', () => {
    holds(bookArbitrary(), (book) => {
      const shout = <R extends { readonly partner: string }>(rows: readonly R[]): R[] =>
        rows.map((row) => ({ ...row, partner: ` ${row.partner.toUpperCase()} ` }));
      const loud = {
        ...book,
        touchpoints: shout(book.touchpoints).map((row) => ({ ...row, kind: ` ${row.kind.toUpperCase()}` })),
        referrals: shout(book.referrals),
        introductions: shout(book.introductions),
        commitments: shout(book.commitments),
      };
      expect(answerBook(loud)).toEqual(answerBook(book));
    });
  });

  test('the balance is what was received less what was given', () => {
    holds(bookArbitrary(), (book) => {
      for (const { balance, given, received } of answerBook(book).partners)
        expect(balance).toBe(received - given);
    });
  });

  test('a referral of a partner is in exactly one follow-up state, and has a step unless it is Closed', () => {
    holds(bookArbitrary(), (book) => {
      for (const answer of answerBook(book).referrals) {
        if (!answer) continue;
        expect(['Open', 'Late', 'Waiting', 'Closed']).toContain(answer.followUp);
        expect(answer.step === '').toBe(answer.followUp === 'Closed');
      }
    });
  });

  test('Open referrals adds up to the referrals that are not Closed', () => {
    holds(bookArbitrary(), (book) => {
      const { partners, referrals } = answerBook(book);
      const open = referrals.filter((answer) => answer && answer.followUp !== 'Closed').length;
      expect(partners.reduce((sum, { openReferrals }) => sum + openReferrals, 0)).toBe(open);
    });
  });

  test('Planned rows change no count, no stage and no word but the day, its touch and the step that follows', () => {
    holds(fc.tuple(bookArbitrary(), planArbitrary), ([book, plan]) => {
      const untouched = (read: Book) =>
        answerBook(read).partners.map((answer) => ({
          ...answer,
          nextTouch: 0,
          due: 0,
          suggestedTouch: 0,
          nextStep: 0,
        }));
      expect(untouched(withTouchpoint(book, plan))).toEqual(untouched(book));
    });
  });

  test('a Done meaningful touch dated today never moves due earlier', () => {
    holds(bookArbitrary(), (book) => {
      const before = answerBook(book).partners;
      for (const [index, { partner }] of book.partners.entries()) {
        const after = answerBook(withTouchpoint(book, { partner, kind: 'Call', status: 'Done' })).partners[
          index
        ];
        const due = before[index]?.nextTouch;
        if (due) expect((after?.nextTouch ?? '') >= due).toBe(true);
      }
    });
  });

  test('a Done touch on or before today never lowers the evidence', () => {
    holds(fc.tuple(bookArbitrary(), pastTouchpointArbitrary), ([book, touch]) => {
      const before = answerBook(book).partners;
      const after = answerBook(withTouchpoint(book, touch)).partners;
      for (const [index, answer] of after.entries()) {
        expect(isAtLeast(answer.evidence, before[index]?.evidence ?? 'Prospect')).toBe(true);
      }
    });
  });

  test('a snooze holds until its day, or until a touch planned before it', () => {
    holds(fc.tuple(bookArbitrary(), fc.integer({ min: 1, max: 500 })), ([book, days]) => {
      const until = addDays(TODAY, days);
      for (const [index, partner] of book.partners.entries()) {
        const plan = planSnooze(book, partner, until);
        if (!plan) continue;
        const due = answerBook(withPlan(book, plan)).partners[index]?.nextTouch;
        expect(due === until || isPlannedBefore(book, until, due)).toBe(true);
      }
    });
  });

  test('after a skip the next touch is due on a later day', () => {
    holds(bookArbitrary(), (book) => {
      for (const [index, partner] of book.partners.entries()) {
        const plan = planSkip(book, partner, 'away');
        if (!plan) continue;
        const due = answerBook(withPlan(book, plan)).partners[index]?.nextTouch;
        expect(due !== undefined && due > TODAY).toBe(true);
      }
    });
  });
});

function rotate<R>(rows: readonly R[], turn: number): R[] {
  const at = rows.length === 0 ? 0 : Math.abs(turn) % rows.length;
  return [...rows.slice(at), ...rows.slice(0, at)];
}

function isPlannedBefore(book: Book, until: Day, due: Day | undefined): boolean {
  return book.touchpoints.some(
    ({ status, date }) => status === 'Planned' && date === due && date !== undefined && date < until,
  );
}
