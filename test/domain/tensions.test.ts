import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/day/day';
import { answerBook } from '../../src/domain/answerBook';
import type { Book } from '../../src/domain/book';
import { planIntroduction } from '../../src/domain/circle/moves';
import { planDigests } from '../../src/domain/digest/planDigests';
import { COPY_DRAFT_IDS } from '../../src/domain/drafts/draft';
import { makeDraft } from '../../src/domain/drafts/makeDraft';
import { findHistory } from '../../src/domain/history';
import { stepsOf } from '../../src/domain/loop';
import { makeTerms } from '../../src/domain/terms';
import { team } from '../../src/schema/practice';
import { DEFAULT_SETTINGS } from '../../src/schema/settings';
import { blankRow } from '../../src/schema/table';
import type { PERMISSIONS } from '../../src/schema/words';
import {
  aBook,
  aCommitment,
  anIntroduction,
  aPartner,
  aReferral,
  aTouchpoint,
  type BookParts,
  firstPartner,
  onDay,
  TODAY,
} from '../support/builders';
import { copyFacts } from './drafts/support';

// Where the articles pull against each other (docs/method.md), one group for each tension. The words of the drafts have
// theirs in test/domain/drafts/tensions.test.ts.

const ago = (days: number): Day => addDays(TODAY, -days);
const times = <R>(count: number, make: (index: number) => R): R[] =>
  Array.from({ length: count }, (_, index) => make(index));
const calls = (count: number, date: Day = ago(10)) => times(count, () => aTouchpoint({ kind: 'Call', date }));
const partnerOf = (parts: BookParts) => firstPartner(aBook(parts));
const ANA = { ...blankRow(team), name: 'Ana', email: 'ana@example.org', reminders: 'Daily' as const };

/** The sections of Ana's digest on the book's day. */
function mailOf(book: Book): string[] {
  const digests = planDigests({ ...book, team: [ANA] }, answerBook(book), {
    since: addDays(book.today, -1),
    recipients: [ANA],
    remindersOwner: ANA.email,
  });
  return digests.flatMap(({ parts }) => parts.flatMap(({ sections }) => sections.map(({ name }) => name)));
}

describe('a number both agreed to, yet never a volume demanded', () => {
  it('a number is a commitment only with a day on which both agreed, and an end', () => {
    const stateOf = (said: Parameters<typeof aCommitment>[0]) =>
      answerBook(aBook({ commitments: [aCommitment(said)] })).commitments[0]?.state;
    expect(stateOf({ agreedOn: undefined })).toBe('Not specific yet');
    expect(stateOf({ until: undefined })).toBe('Not specific yet');
    expect(stateOf({})).not.toBe('Not specific yet');
  });

  it('what was promised is counted in introductions; a hundred referrals change nothing', () => {
    const commitments = [aCommitment()];
    const referrals = times(100, () => aReferral({ date: '2026-02-10', direction: 'Received' }));
    const [without, withThem] = [{ commitments }, { commitments, referrals }].map(
      (parts) => answerBook(aBook(parts)).commitments,
    );
    expect(withThem).toEqual(without);
  });

  it('what is owed back is said in words, whatever the numbers: there is no quota in them', () => {
    for (let given = 0; given <= 12; given += 3)
      for (let received = 0; received <= 12; received += 3) {
        const referrals = [
          ...times(given, () => aReferral({ date: ago(400) })),
          ...times(given, () => aReferral({ date: ago(30) })),
          ...times(received, () => aReferral({ direction: 'Received', date: ago(30) })),
        ];
        expect(partnerOf({ referrals }).reciprocity).toMatch(/^[A-Z][a-z]+( [a-z]+)?$/);
      }
  });
});

describe('ask outright, yet court first, and never out of need', () => {
  const known = { benefitToThem: 'Supervision', benefitToUs: 'Referrals' };

  it('the light names everything that is still missing, and turns green when it is there', () => {
    const stranger = partnerOf({});
    expect(stranger.asking).toMatchObject({ green: false });
    expect(stranger.asking.reasons).toHaveLength(3);
    expect(partnerOf({ partners: [aPartner(known)], touchpoints: calls(5) }).asking).toEqual({
      green: true,
      reasons: [],
    });
  });

  it('a good moment is said apart from the light: it does not turn a red one green', () => {
    const pleased = aReferral({
      direction: 'Received',
      date: ago(30),
      firstTriedOn: ago(30),
      toldOn: ago(29),
      permission: 'Nothing',
      outcome: 'Started',
      outcomeOn: ago(20),
      pleased: 'yes',
      pleasedOn: ago(3),
    });
    const red = partnerOf({ referrals: [pleased] });
    expect(red).toMatchObject({ goodMoment: true, asking: { green: false } });
    expect(red.nextStep).not.toMatch(/good moment/);
    const green = partnerOf({ partners: [aPartner(known)], touchpoints: calls(5), referrals: [pleased] });
    expect(green).toMatchObject({ goodMoment: true, asking: { green: true } });
    expect(green.nextStep).toMatch(/good moment to ask/);
  });

  it('how little came from them is no reason to ask', () => {
    const given = times(9, (index) =>
      aReferral({ date: ago(400 + index), outcome: 'Started', toldOn: ago(400) }),
    );
    const light = (referrals: BookParts['referrals']) =>
      partnerOf({ partners: [aPartner(known)], touchpoints: calls(5), referrals }).asking;
    expect(light(given)).toEqual(light([]));
  });
});

describe('expect something back, yet give first and let it take a year', () => {
  const agreed = [aPartner({ howWeReferOn: ago(700) })];
  const given = (firstDaysAgo: number) =>
    [firstDaysAgo, 60, 50, 40].map((days) =>
      aReferral({ date: ago(days), toldOn: ago(days), outcome: 'Started' }),
    );

  it.each([
    [364, 'Early days', false],
    [365, 'Only giving', true],
    [366, 'Only giving', true],
  ])(
    '%i days after the first referral it reads %s, and a talk is suggested: %s',
    (days, words, suggested) => {
      const answer = partnerOf({ partners: agreed, referrals: given(days) });
      expect(answer).toMatchObject({ reciprocity: words, suggestGiveAndTake: suggested });
    },
  );

  it('help of another kind is something back too', () => {
    const helped = [aTouchpoint({ kind: 'They helped us', date: ago(100) })];
    const answer = partnerOf({ partners: agreed, referrals: given(400), touchpoints: helped });
    expect(answer.suggestGiveAndTake).toBe(false);
  });

  it('until it was agreed how we refer, nothing is expected', () => {
    expect(partnerOf({ referrals: given(400) }).suggestGiveAndTake).toBe(false);
  });
});

describe('seven touches a year are planned, five to thirteen are what trust took: two things, never mixed', () => {
  it('planning the whole year brings trust no nearer', () => {
    const planned = times(7, (index) =>
      aTouchpoint({ kind: 'Call', status: 'Planned', date: addDays(TODAY, 20 + index) }),
    );
    const before = partnerOf({ touchpoints: calls(1) });
    const after = partnerOf({ touchpoints: [...calls(1), ...planned] });
    expect(after).toMatchObject({ touchpoints: before.touchpoints, evidence: before.evidence });
    expect(after.nextTouch).not.toBe(before.nextTouch);
  });

  it('a message is a step towards trust, and moves no due day', () => {
    const before = partnerOf({ touchpoints: calls(1) });
    const after = partnerOf({ touchpoints: [...calls(1), aTouchpoint()] });
    expect(after.touchpoints).toBe(before.touchpoints + 1);
    expect(after.nextTouch).toBe(before.nextTouch);
  });

  it('each has its own setting: the plan changes no stage, the band no due day', () => {
    const touchpoints = calls(4);
    const partners = [aPartner({ benefitToThem: 'x', benefitToUs: 'x' })];
    const referrals = [aReferral({ date: ago(30), outcome: 'Started', pleased: 'yes' })];
    const read = (settings: BookParts['settings']) =>
      partnerOf({ touchpoints, partners, referrals, settings });
    expect(read({ touches_per_year: 12 }).stage).toBe(read({ touches_per_year: 2 }).stage);
    expect(read({ trust_low: 5 }).nextTouch).toBe(read({ trust_low: 9 }).nextTouch);
    expect([read({ trust_low: 5 }).stage, read({ trust_low: 9 }).stage]).toEqual([
      'Trusted',
      'Mutual benefit',
    ]);
  });
});

describe('keep whoever referred informed, yet keep the client’s confidence', () => {
  const received = (permission: (typeof PERMISSIONS)[number] | '') => {
    const referral = aReferral({
      direction: 'Received',
      date: ago(10),
      contactOn: ago(9),
      outcome: 'Started',
      outcomeOn: ago(5),
      permission,
    });
    return stepsOf(referral, makeTerms(aBook())).map(({ step }) => step);
  };

  it.each([
    ['', []],
    ['Nothing', []],
    ['Contact made', ['tell contact']],
    ['General progress', ['tell contact', 'pass outcome on']],
  ] as const)('Permission “%s” lets us tell the partner, beside our thanks: %j', (permission, told) => {
    expect(
      received(permission).filter((step) => step === 'tell contact' || step === 'pass outcome on'),
    ).toEqual(told);
    expect(received(permission)).toContain('thank');
  });

  it('no draft about a referral received says more than thank you while nothing is permitted', () => {
    const saying = COPY_DRAFT_IDS.map(
      (id) => makeDraft(id, copyFacts({ permission: '', outcome: 'Started' })).body,
    );
    expect(saying.filter((body) => /in touch with us|begun to work|pleased/.test(body))).toEqual([]);
  });
});

describe('persist, yet let go of what does not fit', () => {
  const parts: BookParts = {
    touchpoints: calls(5, ago(60)),
    referrals: [aReferral({ direction: 'Received', date: ago(5), permission: 'Nothing' })],
  };
  const withStatus = (status: 'Not a fit' | 'Paused' | '') =>
    aBook({ ...parts, partners: [aPartner({ status, benefitToThem: 'x' })] });

  it.each(['Not a fit', 'Paused'] as const)(
    '%s ends touches and asking, and never a referral a client waits in',
    (status) => {
      const book = withStatus(status);
      expect(firstPartner(book)).toMatchObject({
        nextTouch: undefined,
        asking: { green: false },
        openReferrals: 1,
      });
      expect(mailOf(book)).toEqual(['promises']);
    },
  );

  it('clearing the cell brings everything back as if it had never been', () => {
    expect(firstPartner(withStatus(''))).toEqual(
      firstPartner(aBook({ ...parts, partners: [aPartner({ benefitToThem: 'x' })] })),
    );
  });

  it('silence asks once a quarter whether to reconnect or let go, and insists on neither', () => {
    const quiet = aBook({ partners: [aPartner({ core: false })], touchpoints: calls(1, ago(365)) });
    const asked = times(200, (days) => addDays(TODAY, days)).filter((today) =>
      mailOf(onDay(today, quiet)).includes('dormant'),
    );
    expect(asked).toEqual([TODAY, addDays(TODAY, 91), addDays(TODAY, 182)]);
  });
});

describe('plan and keep at it, yet nobody likes to be behind', () => {
  const owed = aBook({ touchpoints: calls(1, ago(52)) });

  it('a touch is mailed on its day and a week later, and in a year of silence never again', () => {
    const told = times(300, (days) => addDays(TODAY, days)).filter((today) =>
      mailOf(onDay(today, owed)).includes('touches'),
    );
    expect(told).toEqual([TODAY, addDays(TODAY, 7)]);
  });

  it('letting one go with a reason counts from that day on: nothing piles up', () => {
    const skipped = aTouchpoint({ kind: 'Call', status: 'Skipped', date: TODAY });
    const answer = firstPartner({ ...owed, touchpoints: [...owed.touchpoints, skipped] });
    expect(answer.nextTouch).toBe(addDays(TODAY, 52));
  });

  it('a touch not done is never something we owe', () => {
    const late = onDay(addDays(TODAY, 100), owed);
    expect(firstPartner(late)).toMatchObject({ weOwe: false });
    expect(mailOf(late)).toEqual([]);
  });
});

describe('bring lists of people, yet never a client', () => {
  it('a client’s code is refused as somebody to introduce', () => {
    const partner = aPartner();
    const history = findHistory(aBook({ partners: [partner] }), partner);
    if (!history) throw new Error('The partner is no row of the book.');
    const added = { ...anIntroduction(), contact: ' qx7 ' };
    const planned = planIntroduction(history, added, ['QX7'], DEFAULT_SETTINGS);
    expect(planned).toHaveProperty('refusal');
    expect(
      planIntroduction(history, { ...added, contact: 'Dr Voss' }, ['QX7'], DEFAULT_SETTINGS),
    ).toHaveProperty('change');
  });
});
