import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, day } from '../../../src/day/day';
import { answerBook } from '../../../src/domain/answerBook';
import type { Book } from '../../../src/domain/book';
import { type DigestContext, planDigests } from '../../../src/domain/digest/planDigests';
import { type Mail, renderDigest } from '../../../src/domain/digest/renderDigest';
import { samplePractice } from '../../../src/domain/sample/samplePractice';
import type { Colleague } from '../../../src/schema/practice';
import { aBook, aPartner, aReferral, aTouchpoint } from '../../support/builders';
import { SCRIPTS } from '../../support/payloads/scripts';

const SHEET = 'https://docs.google.com/spreadsheets/d/sheet-id/edit?a=1&b=2';
const LETTERHEAD = { practiceName: 'Willow Lane Practice', sheetUrl: SHEET, sentFrom: 'ana@example.org' };

function mailsOf(book: Book, context: Partial<DigestContext> = {}): Map<string, Mail> {
  const digests = planDigests(book, answerBook(book), {
    since: addDays(book.today, -1),
    recipients: book.team,
    remindersOwner: 'ana@example.org',
    ...context,
  });
  return new Map(digests.map((digest) => [digest.email, renderDigest(digest, LETTERHEAD)]));
}

const MONDAY = day('2026-03-30');
const sampleBook = (today: Day, team: Partial<Record<string, Partial<Colleague>>> = {}): Book => {
  const sample = samplePractice(today);
  return {
    ...aBook({ ...sample, today }),
    team: sample.team.map((colleague) => ({ ...colleague, ...team[colleague.name] })),
  };
};

/** Ana alone wants mail, so hers says what waits for everybody. */
const forEverybody = (): Book =>
  sampleBook(MONDAY, { Ben: { reminders: 'Off' }, Chiara: { reminders: 'Off' } });

/** More touches than a mail may hold. */
function crowded(): Book {
  const names = ['Ada', 'Bo', 'Cleo', 'Dov', 'Eli', 'Fay', 'Gus'].map((name) => `${name} Quill`);
  return aBook({
    today: MONDAY,
    team: sampleBook(MONDAY).team,
    partners: names.map((partner) => aPartner({ partner })),
    touchpoints: names.map((partner, index) =>
      aTouchpoint({ partner, kind: 'Coffee or meal', date: addDays(MONDAY, index === 0 ? -59 : -52) }),
    ),
  });
}

/** Compares with the stored text; UPDATE_APPROVED=1 stores it anew. */
function expectApproved(name: string, mail: Mail | undefined): void {
  if (!mail) throw new Error('There is no such mail.');
  const folder = new URL('../../approved/digests/', import.meta.url);
  const file = new URL(`${name}.txt`, folder);
  const text = `Subject: ${mail.subject}\n\n${mail.text}`;
  if (process.env.UPDATE_APPROVED === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '(nothing approved yet)');
}

describe('the approved reminder', () => {
  const overTheWeekend = { since: addDays(MONDAY, -3) };

  it('of a Weekly colleague on their day', () => {
    expectApproved('weekly-on-monday', mailsOf(sampleBook(MONDAY), overTheWeekend).get('ana@example.org'));
  });

  it('of a Daily colleague', () => {
    expectApproved('daily', mailsOf(sampleBook(MONDAY), overTheWeekend).get('ben@example.org'));
  });

  it('of a Weekly colleague on another day, when a referral has come', () => {
    expectApproved('morning-after-a-referral', mailsOf(sampleBook(MONDAY)).get('chiara@example.org'));
  });

  it('of the reminders’ owner while a colleague is away', () => {
    const book = sampleBook(MONDAY, { Ben: { awayUntil: addDays(MONDAY, 4) } });
    expectApproved('covering-for-ben', mailsOf(book, overTheWeekend).get('ana@example.org'));
  });

  it('of the only colleague who wants mail: every kind of line', () => {
    expectApproved(
      'everything-at-once',
      mailsOf(forEverybody(), { since: addDays(MONDAY, -60) }).get('ana@example.org'),
    );
  });

  it('with more touches than a mail may hold, and nobody kept waiting', () => {
    expectApproved('nobody-kept-waiting', mailsOf(crowded(), overTheWeekend).get('ana@example.org'));
  });
});

describe('a reminder', () => {
  function mailOf(book = sampleBook(MONDAY)): Mail {
    const mail = mailsOf(book, { since: addDays(MONDAY, -3) }).get('ana@example.org');
    if (!mail) throw new Error('There is no such mail.');
    return mail;
  }

  it('has a subject of counts, without any name', () => {
    expect(mailOf().subject).toBe('Mutual: 1 owed, 1 to answer, 1 to follow up, 1 touch, 1 hello, 1 more');
  });

  it.each([
    ['of a morning', () => sampleBook(MONDAY)],
    ['for everybody', forEverybody],
    ['with more than it may hold', crowded],
  ])('%s says the same in HTML as in plain text', (_, bookOf) => {
    const { text, html } = mailOf(bookOf());
    const words = (content: string): string =>
      content
        .replace(`: ${SHEET}`, ' ')
        .replace(/[*=]|^-- $/gm, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase();
    const shown = html
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
    expect(words(shown)).toBe(words(text));
  });

  it('links to the sheet and nowhere else, and loads nothing', () => {
    const { text, html } = mailOf();
    expect([...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1])).toEqual([
      SHEET.replace('&', '&amp;'),
    ]);
    expect(html).not.toMatch(/<(img|script|link|style|iframe|form)|url\(|src=/i);
    expect(text.match(/https?:\/\/\S+/g)).toEqual([SHEET]);
  });

  it('is written in 16 pixels or more, with a link a thumb can hit', () => {
    const { html } = mailOf();
    const sizes = [...html.matchAll(/font-size:(\d+)px/g)].map((match) => Number(match[1]));
    expect(Math.min(...sizes)).toBe(16);
    expect(html).toContain('min-height:44px');
  });

  it('has headings in their order, so that a screen reader can leap from one to the next', () => {
    const { html } = mailOf(forEverybody());
    const headings = [...html.matchAll(/<(h\d)[^>]*>([^<]*)<\/\1>/g)].map(
      ([, level, said]) => `${level} ${said}`,
    );
    const levels = headings.map((heading) => Number(heading[1]));
    expect(headings[0]).toBe('h1 Good morning, Ana.');
    expect([...new Set(levels)]).toEqual([1, 2, 3]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const heading of headings) expect(heading).toMatch(/^h\d \S/);
    expect(html.match(/<h\d/g)).toHaveLength(headings.length);
    expect(html.match(/<\/h\d>/g)).toHaveLength(headings.length);
  });

  it.each([
    ['of a morning', () => sampleBook(MONDAY)],
    ['with more than it may hold', crowded],
  ])('%s has no element without a name or with nothing in it', (_, bookOf) => {
    expect(mailOf(bookOf()).html).not.toMatch(/<\/?[ >]|<(p|h\d|strong|span)\b[^>]*><\/\1>/);
  });

  it('escapes what people typed and no more', () => {
    const partner = `O'Neil & "Sons" <b>`;
    const { html } = mailOf({
      ...sampleBook(MONDAY),
      partners: [aPartner({ partner, owner: 'Ana' })],
      touchpoints: [aTouchpoint({ partner, kind: 'Coffee or meal', date: addDays(MONDAY, -60) })],
      ...{ referrals: [], introductions: [], commitments: [] },
    });
    expect(html).toContain('O&#39;Neil &amp; &quot;Sons&quot; &lt;b&gt;');
  });

  it('has no link when the sheet’s address is none', () => {
    for (const sheetUrl of ['', 'javascript:alert(1)', 'https://x.org/"onclick="', 'ftp://x.org']) {
      const [digest] = planDigests(sampleBook(MONDAY), answerBook(sampleBook(MONDAY)), {
        since: undefined,
        recipients: sampleBook(MONDAY).team,
        remindersOwner: '',
      });
      if (!digest) throw new Error('There is no digest.');
      expect(renderDigest(digest, { ...LETTERHEAD, sheetUrl }).html).not.toContain('href');
    }
  });
});

describe('whatever people typed into the sheet', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '<a href="https://evil.example">Your account</a>',
    'Dana\r\nBcc: evil@example.org',
    'Dana\u202egnp.exe',
    "' onmouseover='alert(1)",
    'x'.repeat(500),
    '&lt;b&gt;',
    '$& $1 $`',
    ...SCRIPTS,
  ];

  it('no name becomes markup, a link or a header', () => {
    for (const name of HOSTILE) {
      const book = aBook({
        today: MONDAY,
        team: sampleBook(MONDAY, { Ana: { name } }).team,
        partners: [aPartner({ partner: name, owner: name }), aPartner({ partner: 'Second', owner: name })],
        referrals: [
          aReferral({ partner: name, direction: 'Received', date: MONDAY }),
          aReferral({ partner: 'Second', handledBy: name, date: MONDAY }),
        ],
      });
      const mails = mailsOf(book, { since: addDays(MONDAY, -3) });
      expect(mails.size, name).toBeGreaterThan(0);
      for (const { subject, text, html } of mails.values()) {
        expect(subject).toMatch(/^Mutual: [a-z0-9, ]+$/);
        expect([...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)]).toHaveLength(1);
        expect(html).not.toMatch(/<(img|script)|<a href="https:\/\/evil|\son\w+="|\u202e|x{81}/);
        expect(text).not.toMatch(/\u202e|\r|^Bcc:|x{81}|:\/\/evil/m);
      }
    }
  });

  it('nothing of a client, a note or a contact reaches a mail', () => {
    const book = sampleBook(MONDAY);
    const canary = (index: number, field: string): string => `canary-${field}-${index}`;
    const partners = book.partners.map((row, index) => ({
      ...row,
      notes: canary(index, 'notes'),
      serves: row.serves && canary(index, 'serves'),
      benefitToThem: row.benefitToThem && canary(index, 'benefit'),
      email: canary(index, 'email'),
      phone: canary(index, 'phone'),
    }));
    const referrals = book.referrals.map((row, index) => ({
      ...row,
      clientCode: canary(index, 'code'),
      notes: canary(index, 'notes'),
    }));
    const touchpoints = book.touchpoints.map((row, index) => ({
      ...row,
      gotFromIt: canary(index, 'got'),
      notes: canary(index, 'notes'),
    }));
    const commitments = book.commitments.map((row, index) => ({
      ...row,
      ourGoal: canary(index, 'goal'),
      theirGoal: canary(index, 'goal'),
    }));
    const introductions = book.introductions.map((row, index) => ({
      ...row,
      contact: canary(index, 'contact'),
    }));
    for (let days = 0; days < 14; days++) {
      const today = addDays(MONDAY, days);
      const changed: Book = { ...book, today, partners, referrals, touchpoints, commitments, introductions };
      for (const mail of mailsOf(changed, { since: addDays(today, -5) }).values())
        expect(JSON.stringify(mail)).not.toContain('canary');
    }
  });
});
