import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { addDays, day } from '../../../src/day/day';
import type { CopyDraft, Draft, OpenDraft } from '../../../src/domain/drafts/draft';
import { parseAddress } from '../../../src/domain/drafts/links/address';
import { allDayLink, type CalendarEntry, timedLink } from '../../../src/domain/drafts/links/calendar';
import {
  gmailLink,
  linkDraft,
  type Message,
  mailtoLink,
  outlookLink,
} from '../../../src/domain/drafts/links/message';
import { mapLink, phoneLink } from '../../../src/domain/drafts/links/place';
import { makeDraft } from '../../../src/domain/drafts/makeDraft';
import type { CopyText, OpenText } from '../../../src/domain/drafts/text';
import { titleEntry } from '../../../src/domain/drafts/titles';
import { asOpenText, copyFacts, openFacts } from './support';

const SEED = 20_260_302;
const LONGEST_LINK = 1_900;
console.info(`Properties of links: fast-check seed ${SEED}`);

function holds<A>(drawn: fc.Arbitrary<A>, claim: (drawn: A) => void): void {
  fc.assert(
    fc.property(drawn, (one) => claim(one)),
    { seed: SEED, numRuns: 300 },
  );
}

const DANA = 'dana@example.org';
const message = (subject: string, body?: string): Message => ({
  to: parseAddress(DANA),
  subject: asOpenText(subject),
  ...(body === undefined ? {} : { body: asOpenText(body) }),
});
const anOpenDraft = (subject: string, body: string): OpenDraft => ({
  goes: 'by link',
  id: 'thank-you',
  subject: asOpenText(subject),
  body: asOpenText(body),
  problems: [],
});

describe('the exact form of a link', () => {
  const hello = message('A & B: 100 %', 'Hello Dana,\n\nsee you?');

  it('that opens Gmail', () => {
    expect(gmailLink(hello)).toBe(
      'https://mail.google.com/mail/?view=cm&fs=1&to=dana%40example.org&su=A%20%26%20B%3A%20100%20%25&body=Hello%20Dana%2C%0A%0Asee%20you%3F',
    );
  });

  it('that opens the mail program, its lines ending in CR LF', () => {
    expect(mailtoLink(hello)).toBe(
      'mailto:dana%40example.org?subject=A%20%26%20B%3A%20100%20%25&body=Hello%20Dana%2C%0D%0A%0D%0Asee%20you%3F',
    );
  });

  it('that opens Outlook on the web', () => {
    expect(outlookLink(hello)).toBe(
      'https://outlook.office.com/mail/deeplink/compose?to=dana%40example.org&subject=A%20%26%20B%3A%20100%20%25&body=Hello%20Dana%2C%0A%0Asee%20you%3F',
    );
  });

  it('that says nothing but the subject', () => {
    expect(gmailLink(message('Hi'))).toBe(
      'https://mail.google.com/mail/?view=cm&fs=1&to=dana%40example.org&su=Hi',
    );
    expect(mailtoLink({ to: undefined, subject: asOpenText('Hi') })).toBe('mailto:?subject=Hi');
  });

  it('for a whole day in Google Calendar: the end is the day after', () => {
    const title = titleEntry('Walk and talk', { partner: 'Dana Fielding' });
    expect(allDayLink({ title }, day('2027-03-12'))).toBe(
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Walk%20and%20talk%3A%20Dana%20Fielding&dates=20270312/20270313',
    );
    expect(allDayLink({ title }, day('2027-12-31'))).toMatch(/dates=20271231\/20280101$/);
  });

  it('for a time of day in Google Calendar', () => {
    const entry = { title: asOpenText('Call'), details: asOpenText('D'), location: asOpenText('L') };
    const time = { on: day('2027-03-12'), at: '15:00', minutes: 30, zone: 'America/New_York' };
    expect(timedLink(entry, time)).toBe(
      'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Call&dates=20270312T150000/20270312T153000&ctz=America/New_York&details=D&location=L',
    );
  });

  it.each([
    ['+1 213 373-4253', 'tel:+12133734253'],
    ['+44 (0)20 7946 0101', 'tel:+442079460101'],
    ['030/123456', 'tel:030123456'],
    ['tel:555-0100', 'tel:5550100'],
    ['(555) 010-0100 ext. 12', 'tel:5550100100'],
  ])('that rings %s', (phone, href) => {
    expect(phoneLink({ phone })).toBe(href);
  });

  it.each(['', 'ask reception', '12', '555-1234567 / 555-7654321', '555 0100 (mornings)'])(
    'that rings: none for %j',
    (phone) => {
      expect(phoneLink({ phone })).toBeUndefined();
    },
  );

  it('that looks a place up on a map', () => {
    expect(mapLink({ organisation: 'Harbour House, Bath' })).toBe(
      'https://www.google.com/maps/search/?api=1&query=Harbour%20House%2C%20Bath',
    );
    expect(mapLink({ organisation: ' ' })).toBeUndefined();
  });
});

describe('a time of day', () => {
  const title = asOpenText('Call');
  const datesOf = (at: string, minutes: number, zone = 'Europe/Vienna') =>
    timedLink({ title }, { on: day('2027-03-12'), at, minutes, zone }).replace(/^.*dates=/, '');

  it.each([
    ['23:29', 30, '20270312T232900/20270312T235900&ctz=Europe/Vienna'],
    ['23:30', 30, '20270312T233000/20270313T000000&ctz=Europe/Vienna'],
    ['23:31', 30, '20270312T233100/20270313T000100&ctz=Europe/Vienna'],
    ['9:05', 50, '20270312T090500/20270312T095500&ctz=Europe/Vienna'],
  ])('%s for %i minutes ends in time', (at, minutes, dates) => {
    expect(datesOf(at, minutes)).toBe(dates);
  });

  it.each([
    ['24:00', 30],
    ['', 30],
    ['noon', 30],
    ['09:00', 0],
    ['09:00', -5],
    ['09:00', 1.5],
  ])('%j for %d minutes becomes the whole day', (at, minutes) => {
    expect(datesOf(at, minutes)).toBe('20270312/20270313');
  });

  it.each(['', 'Nowhere & more', 'a/b/c/d', 'x?y=1', '../..'])('in the zone %j names none', (zone) => {
    expect(datesOf('09:00', 30, zone)).toBe('20270312T090000/20270312T093000');
  });

  it('in a zone with a plus keeps it', () => {
    expect(datesOf('09:00', 30, 'Etc/GMT+3')).toBe('20270312T090000/20270312T093000&ctz=Etc/GMT%2B3');
  });
});

describe('a draft is opened', () => {
  const linksOf = (draft: Draft, email = DANA) => {
    const links = linkDraft(draft, email);
    if (!links) throw new Error('There is no link.');
    return links;
  };
  const hrefsOf = (draft: Draft, email = DANA) => {
    const { gmail, mailto, outlook } = linksOf(draft, email);
    return [gmail, mailto, outlook];
  };

  it('with its words when it opens by link', () => {
    const draft = makeDraft('thank-you', openFacts());
    expect(linksOf(draft)).toMatchObject({ carriesText: true, problems: [] });
    for (const href of hrefsOf(draft)) expect(decodeURIComponent(href)).toContain('Thank you for thinking');
  });

  it('empty and neutral when it speaks of a referral, whatever the practice made of its subject', () => {
    const own = new Map([['outcome', { subject: 'Your client', body: 'They came' }]] as const);
    const draft = makeDraft('outcome', copyFacts({ outcome: 'Started' }), own);
    expect(draft).toMatchObject({ subject: 'Your client', body: 'They came' });
    expect(linksOf(draft).carriesText).toBe(false);
    expect(hrefsOf(draft)).toEqual([
      'https://mail.google.com/mail/?view=cm&fs=1&to=dana%40example.org&su=A%20short%20note',
      'mailto:dana%40example.org?subject=A%20short%20note',
      'https://outlook.office.com/mail/deeplink/compose?to=dana%40example.org&subject=A%20short%20note',
    ]);
  });

  it('nowhere while nothing may be written', () => {
    const draft = makeDraft('heads-up', copyFacts({ direction: 'Given', permission: 'Nothing' }));
    expect(linkDraft(draft, DANA)).toBeUndefined();
  });

  it.each([
    '',
    'dana',
    'dana@example.org, evil@example.org',
    'dana@example.org?bcc=evil@example.org',
    'dana@example.org&bcc=evil@example.org',
    'dana@example.org\r\nBcc: evil@example.org',
    'Dana <dana@example.org>',
    'dana\u202e@example.org',
  ])('without an address when the cell says %j', (email) => {
    const draft = anOpenDraft('Hi', 'Hello');
    expect(linksOf(draft, email).problems).toHaveLength(1);
    for (const href of hrefsOf(draft, email)) expect(decodeURIComponent(href)).not.toContain('@');
  });

  it.each([
    ['one character below the limit', -1, true],
    ['at the limit', 0, true],
    ['one character above the limit', 1, false],
  ])('%s it carries its words: %d, %s', (_where, more, carriesText) => {
    const oneLetter = message('Hi', 'a');
    const longest = [gmailLink, mailtoLink, outlookLink].map((link) => link(oneLetter).length - 1);
    const fitting = LONGEST_LINK - Math.max(...longest);
    expect(linksOf(anOpenDraft('Hi', 'a'.repeat(fitting + more))).carriesText).toBe(carriesText);
  });

  it('with its own subject and no words when they are too many', () => {
    const links = linksOf(anOpenDraft('How we refer', 'ö'.repeat(400)));
    expect(links).toMatchObject({ carriesText: false, problems: [expect.stringMatching(/too long/)] });
    expect(links.gmail).toMatch(/su=How%20we%20refer$/);
  });
});

describe('on random words', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/\p{C}/gu, ''));
  const lines = fc.array(words, { maxLength: 5 }).map((all) => all.join('\n'));
  const address = fc.emailAddress().filter((text) => parseAddress(text) !== undefined);

  it('what a link carries parses back to what went in', () => {
    holds(fc.tuple(address, words, lines), ([to, subject, body]) => {
      const given = { to: parseAddress(to), subject: asOpenText(subject), body: asOpenText(body) };
      const gmail = new URL(gmailLink(given));
      expect(
        [...gmail.searchParams.keys()].every((key) => ['view', 'fs', 'to', 'su', 'body'].includes(key)),
      ).toBe(true);
      expect(gmail.searchParams.get('to')).toBe(to);
      expect(gmail.searchParams.get('su') ?? '').toBe(subject);
      expect(gmail.searchParams.get('body') ?? '').toBe(body);

      const mailto = new URL(mailtoLink(given));
      expect(decodeURIComponent(mailto.pathname)).toBe(to);
      expect([...mailto.searchParams.keys()].every((key) => ['subject', 'body'].includes(key))).toBe(true);
      expect((mailto.searchParams.get('body') ?? '').replace(/\r\n/g, '\n')).toBe(body);

      const outlook = new URL(outlookLink(given));
      expect(outlook.searchParams.get('subject') ?? '').toBe(subject);
      expect(outlook.host).toBe('outlook.office.com');
    });
  });

  it('a calendar entry parses back too', () => {
    const on = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(day('2020-01-01'), days));
    holds(fc.tuple(words, words, on), ([title, details, start]) => {
      const url = new URL(allDayLink({ title: asOpenText(title), details: asOpenText(details) }, start));
      expect(url.searchParams.get('text') ?? '').toBe(title);
      expect(url.searchParams.get('details') ?? '').toBe(details);
      expect(url.searchParams.get('dates')).toBe(`${start}/${addDays(start, 1)}`.replace(/-/g, ''));
    });
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3_000 }),
    fc.string({ unit: 'grapheme', maxLength: 3_000 }),
    fc
      .array(fc.constantFrom('\r', '\n', '\u0000', '\u202e', '\ud83d', '\ude00', '\t', '&', '?', '#', '"'), {
        maxLength: 400,
      })
      .map((all) => all.join('')),
  );

  it('no link is longer than 1,900 characters, nor holds anything but plain ASCII', () => {
    holds(fc.tuple(anything, anything, anything), ([subject, body, email]) => {
      const links = linkDraft(anOpenDraft(subject, body), email);
      const entry = { title: asOpenText(subject), details: asOpenText(body), location: asOpenText(email) };
      const calendar = allDayLink(entry, day('2027-03-12'));
      const all = links ? [links.gmail, links.mailto, links.outlook, calendar] : [calendar];
      for (const href of all) {
        expect(href.length).toBeLessThanOrEqual(LONGEST_LINK);
        expect(href).toMatch(/^(?:https:\/\/|mailto:)[!-~]*$/);
      }
    });
  });

  it('no draft holds a control character, whatever stands in the cells', () => {
    holds(fc.tuple(anything, anything, anything), ([partner, organisation, own]) => {
      const facts = copyFacts();
      const { subject, body } = makeDraft(
        'thank-you',
        { ...facts, partner: { ...facts.partner, partner, organisation } },
        new Map([['thank-you', { subject: own, body: `{first name} {their practice}\n${own}` }]]),
      );
      expect(subject).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(body).not.toMatch(
        /(?!\n)[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u,
      );
    });
  });
});

describe('the types leave no room for what speaks of a referral', () => {
  it('in a message or a calendar entry', () => {
    expectTypeOf<CopyText>().not.toExtend<OpenText>();
    expectTypeOf<string>().not.toExtend<OpenText>();
    expectTypeOf<CopyDraft['body']>().not.toExtend<NonNullable<Message['body']>>();
    expectTypeOf<CopyDraft['subject']>().not.toExtend<Message['subject']>();
    expectTypeOf<CopyText>().not.toExtend<CalendarEntry['title']>();
    expectTypeOf<CopyText>().not.toExtend<NonNullable<Message['to']>>();
    expectTypeOf<OpenDraft['body']>().toExtend<NonNullable<Message['body']>>();
  });
});
