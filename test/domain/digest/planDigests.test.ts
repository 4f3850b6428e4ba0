import { describe, expect, it } from 'vitest';
import { addDays, type Day, day, weekdayOf } from '../../../src/day/day';
import { answerBook } from '../../../src/domain/answerBook';
import type { Book } from '../../../src/domain/book';
import type { Digest, Line, SectionName, Whose } from '../../../src/domain/digest/digest';
import { type DigestContext, planDigests } from '../../../src/domain/digest/planDigests';
import { type Colleague, team } from '../../../src/schema/practice';
import { blankRow } from '../../../src/schema/table';
import {
  aBook,
  aCommitment,
  anIntroduction,
  aPartner,
  aReferral,
  aTouchpoint,
  type BookParts,
  DANA,
  onDay,
  TODAY,
} from '../../support/builders';

const aColleague = (name: string, said: Partial<Colleague> = {}): Colleague => ({
  ...blankRow(team),
  name,
  email: `${name.toLowerCase()}@example.org`,
  reminders: 'Daily',
  ...said,
});
const ANA = aColleague('Ana');
const BEN = aColleague('Ben');
const ago = (days: number): Day => addDays(TODAY, -days);
const yesterday = (book: Book): Day => addDays(book.today, -1);

function plan(parts: BookParts, context: Partial<DigestContext> = {}): Digest[] {
  const book = aBook({ team: [ANA, BEN], ...parts });
  return planDigests(book, answerBook(book), {
    since: yesterday(book),
    recipients: book.team,
    remindersOwner: ANA.email,
    ...context,
  });
}

/** 'ana@example.org · own · promises: Dana Fielding' for every line. */
function told(digests: readonly Digest[]): string[] {
  const whoseWords = (whose: Whose): string => (typeof whose === 'string' ? whose : `for ${whose.colleague}`);
  return digests.flatMap(({ email, parts }) =>
    parts.flatMap(({ whose, sections }) =>
      sections.flatMap(({ name, lines, more }) => [
        ...lines.map((line) => `${email} · ${whoseWords(whose)} · ${name}: ${line.partner}`),
        ...(more > 0 ? [`${email} · ${whoseWords(whose)} · ${name}: and ${more} more`] : []),
      ]),
    ),
  );
}

const linesOf = (digests: readonly Digest[], name: SectionName): Line[] =>
  digests.flatMap(({ parts }) =>
    parts.flatMap(({ sections }) =>
      sections.filter((section) => section.name === name).flatMap(({ lines }) => lines),
    ),
  );
const isToldOf = (digests: readonly Digest[], name: SectionName): boolean =>
  linesOf(digests, name).length > 0;

/** A core partner whose next touch is due so many days ago (interval 52 days). */
const touchDue = (daysAgo: number): BookParts => ({
  touchpoints: [aTouchpoint({ kind: 'Call', date: ago(52 + daysAgo) })],
});

describe('a touch', () => {
  it.each([
    [-1, false],
    [0, true],
    [1, false],
    [6, false],
    [7, true],
    [8, false],
    [14, false],
  ])('due %i days ago is told to a Daily reader: %s', (days, expected) => {
    expect(isToldOf(plan(touchDue(days)), 'touches')).toBe(expected);
  });

  it.each([
    [-1, false],
    [0, true],
    [6, true],
    [7, true],
    [13, true],
    [14, false],
  ])('due %i days ago is told to a Weekly reader on their weekday: %s', (days, expected) => {
    const weekly = aColleague('Ana', { reminders: 'Weekly', weekday: 'Monday' });
    expect(isToldOf(plan({ team: [weekly], ...touchDue(days) }, { since: ago(3) }), 'touches')).toBe(
      expected,
    );
  });

  it('due on a day without a run is told on the next run', () => {
    expect(isToldOf(plan(touchDue(2), { since: ago(3) }), 'touches')).toBe(true);
    expect(isToldOf(plan(touchDue(3), { since: ago(3) }), 'touches')).toBe(false);
  });

  it('says its kind, its day and what was of value to them last', () => {
    const call = aTouchpoint({ kind: 'Call', date: ago(52) });
    const message = aTouchpoint({ date: ago(3) });
    expect(linesOf(plan({ touchpoints: [call, message] }), 'touches')).toEqual([
      {
        about: 'touch',
        partner: DANA,
        kind: 'Coffee or meal',
        due: TODAY,
        last: { on: ago(52), kind: 'Call' },
      },
    ]);
  });

  it('names a referral we gave as what was of value last, and nothing where there was none', () => {
    const closed = aReferral({ date: ago(52), toldOn: ago(52), outcome: 'Started' });
    expect(linesOf(plan({ ...touchDue(10), referrals: [closed] }), 'touches')).toMatchObject([
      { last: { on: ago(52), kind: 'Referral given' } },
    ]);
    const written = { touchpoints: [aTouchpoint({ date: ago(52) })] };
    expect(linesOf(plan(written), 'touches')).toMatchObject([{ last: undefined }]);
  });

  it('comes at most five to a mail, the longest due first, and the rest is counted', () => {
    const names = Array.from({ length: 11 }, (_, index) => `Partner ${String(index).padStart(2, '0')}`);
    const digests = plan({
      partners: names.map((partner) => aPartner({ partner })),
      touchpoints: names.map((partner) => aTouchpoint({ partner, kind: 'Call', date: ago(52) })),
    });
    expect(told(digests).slice(-2)).toEqual([
      'ana@example.org · own · touches: Partner 04',
      'ana@example.org · own · touches: and 6 more',
    ]);
  });

  it('comes at most five to a mail even when a colleague is away: our own first, the rest of theirs counted', () => {
    const names = Array.from({ length: 8 }, (_, index) => `Partner ${index}`);
    const digests = plan({
      team: [ANA, { ...BEN, awayUntil: TODAY }],
      partners: names.map((partner, index) => aPartner({ partner, owner: index < 4 ? 'Ben' : 'Ana' })),
      touchpoints: names.map((partner) => aTouchpoint({ partner, kind: 'Call', date: ago(52) })),
    });
    expect(told(digests).slice(-3)).toEqual([
      'ana@example.org · own · touches: Partner 7',
      'ana@example.org · for Ben · touches: Partner 0',
      'ana@example.org · for Ben · touches: and 3 more',
    ]);
  });

  it.each(['Paused', 'Not a fit'] as const)('with a partner marked %s is never told', (status) => {
    expect(plan({ ...touchDue(0), partners: [aPartner({ status })] })).toEqual([]);
  });
});

describe('a referral received', () => {
  const received = (daysAgo: number, said = {}) =>
    aReferral({ direction: 'Received', date: ago(daysAgo), handledBy: 'Ben', ...said });

  it('that came this morning is to be answered', () => {
    expect(told(plan({ referrals: [received(0)] }))).toEqual([
      'ben@example.org · own · received: Dana Fielding',
    ]);
    expect(linesOf(plan({ referrals: [received(0)] }), 'received')).toMatchObject([
      { step: 'contact client', due: TODAY, isLate: false, before: '17:00' },
    ]);
  });

  it('that is late is a promise of ours, and stands before everything else', () => {
    const digests = plan({ ...touchDue(0), referrals: [received(5, { handledBy: '' })] });
    expect(told(digests)[0]).toBe('ana@example.org · own · promises: Dana Fielding');
  });

  it('whose client waits for a call stands before those that want a courtesy, however old', () => {
    const courtesy = received(30, { firstTriedOn: ago(30) });
    expect(linesOf(plan({ referrals: [courtesy, received(5)] }), 'promises')).toMatchObject([
      { step: 'contact client' },
      { step: 'thank' },
    ]);
  });

  it.each([0, 1, 6, 8, 40])('that waits for an answer is told on every run: after %i days', (days) => {
    expect(plan({ referrals: [received(days)] })).toHaveLength(1);
  });

  it.each([
    [13, false],
    [14, true],
    [15, false],
    [20, false],
    [21, true],
    [22, false],
    [40, false],
  ])(
    'of which only we wait to note what came of it is told twice, not daily: after %i days %s',
    (days, expected) => {
      const answered = received(days, { firstTriedOn: ago(days), toldOn: ago(days), permission: 'Nothing' });
      expect(plan({ referrals: [answered] })).toHaveLength(expected ? 1 : 0);
    },
  );

  it('is told even when the partner is paused or not a fit: a client is waiting', () => {
    for (const status of ['Paused', 'Not a fit'] as const)
      expect(isToldOf(plan({ partners: [aPartner({ status })], referrals: [received(3)] }), 'promises')).toBe(
        true,
      );
  });

  it('put off until tomorrow is not told today, put off until today it is', () => {
    expect(plan({ referrals: [received(5, { snoozedUntil: ago(-1) })] })).toEqual([]);
    expect(plan({ referrals: [received(5, { snoozedUntil: TODAY })] })).toHaveLength(1);
  });

  it('that is closed, undated or of nobody we know is not told', () => {
    const closed = received(5, {
      firstTriedOn: ago(5),
      toldOn: ago(4),
      outcome: 'Not a match',
      outcomeOn: ago(3),
    });
    const undated = aReferral({ direction: 'Received', date: undefined });
    expect(plan({ referrals: [closed, undated, received(5, { partner: 'Somebody else' })] })).toEqual([]);
  });
});

describe('a Weekly reader on a day that is not theirs', () => {
  const weekly = [aColleague('Ana', { reminders: 'Weekly', weekday: 'Thursday' })];
  const received = (daysAgo: number, said = {}) =>
    aReferral({ direction: 'Received', date: ago(daysAgo), permission: 'Nothing', ...said });
  const hears = (referral: ReturnType<typeof aReferral>, context: Partial<DigestContext> = {}): boolean =>
    plan({ team: weekly, referrals: [referral] }, context).length > 0;

  it('hears the next morning of a referral received', () => {
    expect(hears(received(3), { since: ago(3) })).toBe(true);
  });

  it.each([
    [7, true],
    [10, false],
  ])('hears for a week, every morning, that nobody has called: %i days later %s', (days, expected) => {
    // A Monday and a Friday: the call was due on the day of the referral.
    expect(hears(received(days))).toBe(expected);
  });

  it('hears of thanks owed on the morning they fall due, not again on the next', () => {
    const called = received(3, { firstTriedOn: ago(3) });
    expect(hears(called, { since: ago(3) })).toBe(true);
    expect(plan({ team: weekly, today: '2026-03-03', referrals: [called] })).toEqual([]);
  });

  it('is not written to for what we only note for ourselves', () => {
    const open = received(14, { firstTriedOn: ago(14), toldOn: ago(13) });
    expect(told(plan({ referrals: [open] }))).toEqual(['ana@example.org · own · received: Dana Fielding']);
    expect(hears(open)).toBe(false);
  });

  it('hears nothing of referrals given, touches, prospects or quiet partners', () => {
    const digests = plan({
      team: weekly,
      ...touchDue(0),
      partners: [aPartner(), aPartner({ partner: 'New', serves: 'Teenagers' })],
      referrals: [aReferral({ date: ago(3) })],
    });
    expect(digests).toEqual([]);
  });
});

describe('a referral given', () => {
  it('is followed up by whoever handles it', () => {
    expect(told(plan({ referrals: [aReferral({ handledBy: 'Ben' })] }))).toEqual([
      'ben@example.org · own · followUps: Dana Fielding',
    ]);
  });

  it('asks in softer words until How we refer is agreed', () => {
    const asked = (howWeReferOn: string | undefined) =>
      linesOf(plan({ partners: [aPartner({ howWeReferOn })], referrals: [aReferral()] }), 'followUps');
    expect(asked(undefined)).toMatchObject([{ isAgreed: false }]);
    expect(asked('2026-03-02')).toMatchObject([{ isAgreed: true }]);
    expect(asked('2026-03-03')).toMatchObject([{ isAgreed: false }]);
  });

  it.each([
    [0, true],
    [1, false],
    [6, false],
    [7, true],
    [8, false],
    [14, false],
    [40, false],
  ])('that the partner has not heard of for %i days is told to a Daily reader: %s', (days, expected) => {
    const given = aReferral({ date: ago(days), permission: 'Contact made', outcome: 'Started' });
    expect(isToldOf(plan({ referrals: [given] }), 'followUps')).toBe(expected);
  });

  it.each([
    [0, true],
    [6, true],
    [7, true],
    [13, true],
    [14, false],
    [40, false],
  ])(
    'that the partner has not heard of for %i days is told to a Weekly reader on their day: %s',
    (days, expected) => {
      const weekly = aColleague('Ana', { reminders: 'Weekly', weekday: 'Monday' });
      const given = aReferral({ date: ago(days), permission: 'Contact made', outcome: 'Started' });
      const digests = plan({ team: [weekly], referrals: [given] }, { since: ago(3) });
      expect(isToldOf(digests, 'followUps')).toBe(expected);
    },
  );

  it('put off comes back on the day it was put off to, and once more a week later', () => {
    const putOffTo = (snoozedUntil: string) =>
      isToldOf(plan({ referrals: [aReferral({ date: ago(40), snoozedUntil })] }), 'followUps');
    expect([ago(-1), TODAY, ago(1), ago(7), ago(8)].map(putOffTo)).toEqual([false, true, false, true, false]);
  });

  it('says when it is told for the last time', () => {
    const lineOf = (days: number) =>
      linesOf(plan({ referrals: [aReferral({ date: ago(days), outcome: 'Started' })] }), 'followUps');
    expect(lineOf(0)).toMatchObject([{ isLastTime: false }]);
    expect(lineOf(7)).toMatchObject([{ isLastTime: true }]);
  });

  it('while we wait between two asks is not told', () => {
    const waiting = aReferral({ date: ago(24), toldOn: ago(24), contactOn: ago(20) });
    expect(plan({ referrals: [waiting] })).toEqual([]);
  });
});

describe('a prospect', () => {
  const prospect = (partner: string, addedOn: string | undefined, said = {}) =>
    aPartner({ partner, addedOn, serves: 'Teenagers', ...said });
  const onMonday = { since: ago(3) };

  it('is offered once a week, the longest on the list first', () => {
    const partners = [
      prospect('Undated', undefined),
      prospect('Newer', '2026-02-24'),
      prospect('Older', '2026-02-18'),
      prospect('Oldest, of whom we know nothing', '2025-01-01', { serves: '' }),
    ];
    expect(told(plan({ partners }, onMonday))).toEqual(['ana@example.org · own · prospects: Older']);
    expect(plan({ partners, today: '2026-03-03' })).toEqual([]);
  });

  it('offered for two weeks without an act gives way to the next oldest, and comes round again', () => {
    const partners = [prospect('First', TODAY), prospect('Second', TODAY), prospect('Third', TODAY)];
    const offeredIn = (week: number) => {
      const today = addDays(TODAY, 7 * week);
      return linesOf(plan({ partners, today }, { since: addDays(today, -3) }), 'prospects').map(
        ({ partner }) => partner,
      );
    };
    expect([0, 1, 2, 3, 4, 5, 6].flatMap(offeredIn)).toEqual([
      'First',
      'First',
      'Second',
      'Second',
      'Third',
      'Third',
      'First',
    ]);
  });

  it('is offered to its owner; a prospect of nobody to the reminders’ owner', () => {
    const partners = [
      prospect('Of Ben', '2026-01-01', { owner: 'Ben' }),
      prospect('Of nobody', '2026-01-01', { owner: '' }),
    ];
    expect(told(plan({ partners }, onMonday))).toEqual([
      'ana@example.org · nobody · prospects: Of nobody',
      'ben@example.org · own · prospects: Of Ben',
    ]);
  });

  it.each([
    [4, true],
    [5, false],
  ])('is offered while %i partners stand at Reached out: %s', (count, expected) => {
    const reached = Array.from({ length: count }, (_, index) =>
      aPartner({ partner: `Reached ${index}`, core: false }),
    );
    const digests = plan(
      {
        partners: [prospect('New', '2026-01-01'), ...reached],
        touchpoints: reached.map(({ partner }) => aTouchpoint({ partner, date: ago(20) })),
      },
      onMonday,
    );
    expect(isToldOf(digests, 'prospects')).toBe(expected);
  });

  it('who is paused is not offered', () => {
    expect(plan({ partners: [prospect('New', '2026-01-01', { status: 'Paused' })] }, onMonday)).toEqual([]);
  });
});

describe('a partner gone quiet', () => {
  it.each([
    [364, false],
    [365, true],
    [366, false],
    [365 + 90, false],
    [365 + 91, true],
    [365 + 182, true],
  ])('%i days after the last contact is told: %s', (days, expected) => {
    const digests = plan({
      partners: [aPartner({ core: false })],
      touchpoints: [aTouchpoint({ kind: 'Call', date: ago(days) })],
    });
    expect(isToldOf(digests, 'dormant')).toBe(expected);
  });
});

describe('a commitment', () => {
  // 1 February to 2 March: half-way after 16 February, reviewed on 5 March.
  const book = aBook({
    team: [ANA],
    partners: [aPartner({ core: false })],
    commitments: [aCommitment()],
    introductions: [anIntroduction({ madeOn: '2026-02-05' })],
  });
  const told = (today: string): Line[] => linesOf(plan(onDay(today, book)), 'commitments');

  it.each([
    ['2026-02-16', undefined],
    ['2026-02-17', 'half-way'],
    ['2026-02-18', undefined],
    ['2026-03-04', undefined],
    ['2026-03-05', 'review'],
    ['2026-03-06', undefined],
    ['2026-03-12', 'review'],
    ['2026-03-13', undefined],
  ])('on %s is told as %s', (today, moment) => {
    expect(told(today)).toMatchObject(moment ? [{ moment, weDid: 1, weDo: 2, theyDid: 0, theyDo: 2 }] : []);
  });

  it('once reviewed, or with a paused partner, is not told', () => {
    const reviewed = { ...book, commitments: [aCommitment({ wentWell: 'Both lunches' })] };
    const paused = { ...book, partners: [aPartner({ core: false, status: 'Paused' })] };
    for (const changed of [reviewed, paused]) expect(plan(onDay('2026-03-05', changed))).toEqual([]);
  });
});

describe('a line goes', () => {
  const late = (said = {}) => [aReferral({ direction: 'Received', date: ago(5), ...said })];

  it('to Handled by, else to the owner, else to the reminders’ owner under Nobody’s yet', () => {
    expect(told(plan({ referrals: late({ handledBy: ' ben ' }) }))).toEqual([
      'ben@example.org · own · promises: Dana Fielding',
    ]);
    expect(told(plan({ referrals: late() }))).toEqual(['ana@example.org · own · promises: Dana Fielding']);
    expect(
      told(plan({ partners: [aPartner({ owner: '' })], referrals: late() }, { remindersOwner: BEN.email })),
    ).toEqual(['ben@example.org · nobody · promises: Dana Fielding']);
  });

  it.each([
    ['Off', { reminders: 'Off' as const }],
    ['Away until today', { awayUntil: TODAY }],
    ['Away until later', { awayUntil: ago(-9) }],
  ])('of somebody %s to the reminders’ owner, under their name', (_why, said) => {
    const digests = plan({ team: [ANA, aColleague('Ben', said)], referrals: late({ handledBy: 'Ben' }) });
    expect(told(digests)).toEqual(['ana@example.org · for Ben · promises: Dana Fielding']);
  });

  it('of somebody who was away until yesterday to them again', () => {
    const digests = plan({
      team: [ANA, aColleague('Ben', { awayUntil: ago(1) })],
      referrals: late({ handledBy: 'Ben' }),
    });
    expect(told(digests)).toEqual(['ben@example.org · own · promises: Dana Fielding']);
  });

  it('of somebody who may not be mailed, or is on no Team row, to the reminders’ owner too', () => {
    expect(told(plan({ referrals: late({ handledBy: 'Ben' }) }, { recipients: [ANA] }))).toEqual([
      'ana@example.org · for Ben · promises: Dana Fielding',
    ]);
    expect(told(plan({ referrals: late({ handledBy: 'Zoë' }) }))).toEqual([
      'ana@example.org · for Zoë · promises: Dana Fielding',
    ]);
  });

  it('while the reminders’ owner is away, to the next colleague', () => {
    const team = [aColleague('Ana', { awayUntil: ago(-1) }), BEN];
    expect(told(plan({ team, referrals: late() }))).toEqual([
      'ben@example.org · for Ana · promises: Dana Fielding',
    ]);
  });

  it('to nobody when nobody may be mailed', () => {
    expect(plan({ referrals: late() }, { recipients: [] })).toEqual([]);
  });

  it('to a mailbox two colleagues share once, under the heading of the second', () => {
    const team = [ANA, aColleague('Ben', { email: 'ANA@example.org' })];
    const digests = plan({ team, referrals: [...late(), ...late({ handledBy: 'Ben' })] });
    expect(told(digests)).toEqual([
      'ana@example.org · own · promises: Dana Fielding',
      'ana@example.org · for Ben · promises: Dana Fielding',
    ]);
    expect(digests).toHaveLength(1);
  });
});

describe('a colleague back from Away', () => {
  // 2 March is a Monday; the last run was on Friday, 27 February.
  const FRIDAY = ago(3);
  const back = (said: Partial<Colleague> = {}) => aColleague('Ben', { awayUntil: ago(1), ...said });
  const bensTouch = (daysAgo: number): BookParts => ({
    ...touchDue(daysAgo),
    partners: [aPartner({ owner: 'Ben' })],
  });
  const hears = (daysAgo: number, team: readonly Colleague[], remindersOwner = ANA.email) =>
    told(plan({ team, ...bensTouch(daysAgo) }, { since: FRIDAY, remindersOwner })).includes(
      `ben@example.org · own · touches: ${DANA}`,
    );

  it.each([
    [3, false],
    [2, true],
  ])('hears nothing again that a Daily stand-in was told: due %i days ago %s', (days, expected) => {
    expect(hears(days, [ANA, back()])).toBe(expected);
  });

  it.each([
    [6, false],
    [5, true],
    [2, true],
  ])(
    'hears what a stand-in who reads on Tuesdays had not been told yet: due %i days ago %s',
    (days, expected) => {
      const tuesdays = aColleague('Ana', { reminders: 'Weekly', weekday: 'Tuesday' });
      expect(hears(days, [tuesdays, back()])).toBe(expected);
    },
  );

  it.each([
    [7, true],
    [14, true],
    [15, false],
  ])(
    'hears what was to be told, or told once more, in the last seven days when nobody else was told: due %i days ago %s',
    (days, expected) => {
      expect(hears(days, [back()])).toBe(expected);
    },
  );

  it.each([
    [4, false],
    [3, true],
  ])(
    'after a Friday off hears nothing again that their own mail told on Thursday: due %i days ago %s',
    (days, expected) => {
      const team = [aColleague('Ana', { reminders: 'Weekly', weekday: 'Monday' }), back()];
      const context = { since: FRIDAY, lastMailOf: () => ago(4) };
      expect(isToldOf(plan({ team, ...bensTouch(days) }, context), 'touches')).toBe(expected);
    },
  );

  it('hears what is new as always on the days after', () => {
    const digests = plan({ team: [back()], ...bensTouch(3) }, { since: TODAY });
    expect(digests).toEqual([]);
  });

  it('hears all that fell due since the day up to which they had been told, when that is known', () => {
    const context = { since: FRIDAY, sinceOf: () => ago(30) };
    expect(plan({ team: [back()], ...bensTouch(29) }, context)).toHaveLength(1);
    expect(plan({ team: [back()], ...bensTouch(30) }, { ...context, sinceOf: () => ago(20) })).toEqual([]);
  });
});

describe('with nothing to say', () => {
  it('there is no digest', () => {
    expect(plan({})).toEqual([]);
  });
});

describe('over half a year with days on which the run did not happen', () => {
  /** A repeatable coin: the same seed, the same missed days. */
  function coin(seed: number): () => boolean {
    let state = seed;
    return () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state / 2_147_483_648 < 0.3;
    };
  }

  function runDays(seed: number): Day[] {
    const misses = coin(seed);
    const days = Array.from({ length: 60 }, (_, index) => addDays(TODAY, index));
    return days.filter((today) => weekdayOf(today) <= 5 && !misses());
  }

  const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34];
  const RHYTHMS = [
    { reminders: 'Daily' },
    { reminders: 'Weekly', weekday: 'Monday' },
    { reminders: 'Weekly', weekday: 'Friday' },
    { reminders: 'Weekly', weekday: 'Sunday' },
  ] as const;

  it.each(RHYTHMS)('a touch is told at most twice and never later than the next run of %o', (said) => {
    for (const seed of SEEDS) {
      const reader = aColleague('Ana', said);
      const due = addDays(TODAY, 10 + (seed % 7));
      const book = aBook({
        team: [reader],
        touchpoints: [aTouchpoint({ kind: 'Call', date: addDays(due, -52) })],
      });
      const runs = runDays(seed);
      const toldOn = runs.filter((today, index) =>
        isToldOf(plan(onDay(today, book), { since: runs[index - 1] ?? addDays(TODAY, -1) }), 'touches'),
      );
      const awaited = 'weekday' in said ? nextWeekday(due, said.weekday) : due;
      expect(toldOn[0], `seed ${seed}`).toBe(runs.find((today) => today >= awaited));
      expect(toldOn.length, `seed ${seed}`).toBeLessThanOrEqual(2);
    }
  });

  function nextWeekday(from: Day, name: 'Monday' | 'Friday' | 'Sunday'): Day {
    const number = { Monday: 1, Friday: 5, Sunday: 7 }[name];
    return addDays(from, (number - weekdayOf(from) + 7) % 7);
  }

  it('is tested on working days only', () => {
    expect(runDays(1).every((today) => weekdayOf(today) <= 5)).toBe(true);
    expect(weekdayOf(day('2026-03-02'))).toBe(1);
  });
});
