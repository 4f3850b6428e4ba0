import { describe, expect, it } from 'vitest';
import { day } from '../../../src/day/day';
import type { Digest, Line, Part, SectionName, Whose } from '../../../src/domain/digest/digest';
import { displayName } from '../../../src/domain/digest/displayName';
import { describeLine, describeOpening } from '../../../src/domain/digest/words';
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

function opening(...parts: Part[]): string {
  const digest: Digest = {
    name: displayName('Ana'),
    email: 'ana@example.org',
    today: TODAY,
    rhythm: { reminders: 'Daily', weekday: 1 },
    parts,
  };
  return describeOpening(digest);
}

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
