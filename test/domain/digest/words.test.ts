import { describe, expect, it } from 'vitest';
import { day } from '../../../src/day/day';
import type { Digest, Line, Part, SectionName, Whose } from '../../../src/domain/digest/digest';
import { displayName } from '../../../src/domain/digest/displayName';
import {
  describeGreeting,
  describeLine,
  describeMore,
  describeOpening,
  describeSender,
  describeSubject,
} from '../../../src/domain/digest/words';
import { describeThingToDo } from '../../../src/domain/touchWords';
import { DEFAULT_KINDS } from '../../../src/schema/kinds';

const TODAY = day('2026-03-02');
const BEN: Whose = { colleague: displayName('Ben') };

/** So many lines of each section; what they say does not matter here. */
function part(whose: Whose, counts: Partial<Record<SectionName, number>>): Part {
  const line: Line = { about: 'prospect', partner: displayName('Dana'), addedOn: undefined };
  const sections = Object.entries(counts).map(([name, count]) => ({
    name: name as SectionName,
    lines: Array.from({ length: count }, () => line),
    more: 0,
  }));
  return { whose, sections };
}

const digestOf = (...parts: Part[]): Digest => ({
  name: displayName('Ana'),
  email: 'ana@example.org',
  today: TODAY,
  rhythm: { reminders: 'Daily', weekday: 1 },
  parts,
});
const opening = (...parts: Part[]): string => describeOpening(digestOf(...parts));

describe('the first sentence of a digest', () => {
  it.each([
    ['one thing owed', [part('own', { promises: 1 })], 'One thing, and nothing else today.'],
    ['and more', [part('own', { promises: 1, touches: 1 })], 'One thing first; the rest has time.'],
    ['to answer too', [part('own', { promises: 1, received: 1 })], 'Two things, and nothing else today.'],
    ['of nobody yet', [part('nobody', { received: 1 })], 'One thing, and nothing else today.'],
    ['one hello', [part('own', { prospects: 1 })], 'One small thing today:'],
    ['follow-ups', [part('own', { followUps: 2 })], 'This wants a little care:'],
    ['touches', [part('own', { touches: 2 })], 'Nobody is kept waiting. This would be kind today:'],
  ])('with %s', (_, parts, sentence) => {
    expect(opening(...parts)).toBe(sentence);
  });

  it.each([
    ['only theirs', [part(BEN, { promises: 1 })], 'You stand in for a colleague today:'],
    [
      'ours and theirs',
      [part('own', { promises: 1 }), part(BEN, { received: 3 })],
      'One thing first; further down, what waits for a colleague.',
    ],
    [
      'theirs, and touches of ours',
      [part('own', { touches: 1 }), part(BEN, { promises: 1 })],
      'This wants a little care:',
    ],
    [
      'ours, and touches of theirs',
      [part('own', { promises: 1 }), part(BEN, { touches: 1 })],
      'One thing first; the rest has time.',
    ],
  ])('never counts a client of a colleague one stands in for: %s', (_, parts, sentence) => {
    expect(opening(...parts)).toBe(sentence);
  });
});

describe('a touch', () => {
  const touch = (kind: string, last?: { on: string; kind: string }) =>
    describeLine(
      {
        about: 'touch',
        partner: displayName('Dana'),
        kind: displayName(kind),
        due: TODAY,
        last: last && { on: day(last.on), kind: displayName(last.kind) },
      },
      TODAY,
    );

  it('is something to do, and says what was of value last', () => {
    expect(touch('Article shared', { on: '2026-01-12', kind: 'Coffee or meal' })).toEqual({
      what: 'Share an article?',
      why: 'Hoped for today. Last: coffee or meal, 12 Jan.',
    });
    expect(touch('Call', { on: '2025-12-30', kind: 'TED talk' }).why).toContain(
      'Last: TED talk, 30 Dec 2025.',
    );
    expect(touch('').what).toBe('Get in touch?');
  });

  it.each(DEFAULT_KINDS.map(({ kind }) => kind))('of kind %s begins with a verb', (kind) => {
    expect(describeThingToDo(kind)).toMatch(
      /^(Meet|Arrange|Go|Give|Make|Share|Invite|Introduce|Support|Pass|Talk|Send|Say|Tell|Ask|Get) /,
    );
  });

  it('of a kind the practice added is called as they call it', () => {
    expect(touch('Choir practice').what).toBe('Choir practice?');
  });
});

describe('where the sheet is silent, a mail', () => {
  it('greets a colleague without a name all the same', () => {
    expect(describeGreeting({ ...digestOf(), name: displayName('') })).toBe('Good morning.');
    expect(describeGreeting(digestOf())).toBe('Good morning, Ana.');
  });

  it('comes for “your practice” while the practice has no name', () => {
    expect(describeSender(digestOf(), '', 'ana@example.org')[0]).toMatch(
      /^Sent by .* for your practice\. You/,
    );
    expect(describeSender(digestOf(), 'Willow Lane', 'x')[0]).toContain('for Willow Lane. You');
  });

  it('says nothing of a last touch, of the day a prospect was added or a referral made', () => {
    const partner = displayName('Dana');
    const kind = displayName('Call');
    const whyOf = (line: Line) => describeLine(line, TODAY).why;
    expect(whyOf({ about: 'touch', partner, kind, due: TODAY, last: undefined })).toBe('Hoped for today.');
    expect(whyOf({ about: 'prospect', partner, addedOn: undefined })).toBe('The attempt is what counts.');
    expect(
      whyOf({
        ...{ about: 'referral', partner, step: 'tell partner', referredOn: undefined, due: TODAY },
        ...{ isLate: false, isAgreed: true, before: '', isLastTime: false },
      }),
    ).toBe('Referral, due today.');
  });
});

describe('a commitment', () => {
  it.each([
    [1, 2, 'We made 0 of 1 introduction, they 1 of 2; it runs until 12 Mar.'],
    [2, 1, 'We made 0 of 2 introductions, they 1 of 1; it runs until 12 Mar.'],
    [undefined, undefined, 'We made 0 introductions, they 1; it runs until 12 Mar.'],
  ])('says what each side did of what it agreed: %s and %s', (weDo, theyDo, why) => {
    const said = { partner: displayName('Dana'), weDid: undefined, weDo, theyDid: 1, theyDo };
    const line: Line = { about: 'commitment', moment: 'half-way', ...said, until: day('2026-03-12') };
    expect(describeLine(line, TODAY).why).toBe(why);
  });
});

describe('what stands in the sheet alone', () => {
  const sectionOf = (lines: number) => part('own', { touches: lines }).sections[0];

  it('is counted behind the lines told, or is all there is', () => {
    const [told, none] = [sectionOf(1), sectionOf(0)];
    expect(told && describeMore({ ...told, more: 3 })).toBe('and 3 more');
    expect(none && describeMore({ ...none, more: 3 })).toBe('3 in the sheet');
  });
});

describe('a subject', () => {
  it.each([
    [{ prospects: 2 }, 'Mutual: 2 hellos'],
    [{ touches: 2, dormant: 1 }, 'Mutual: 2 touches, 1 more'],
    [{ dormant: 1 }, 'Mutual: 1 thought'],
    [{ dormant: 1, commitments: 1 }, 'Mutual: 2 thoughts'],
  ])('of %j counts', (counts, subject) => {
    expect(describeSubject(digestOf(part('own', counts)))).toBe(subject);
  });
});
