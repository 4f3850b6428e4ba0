import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, describe, expect, it } from 'vitest';
import { virtualClock } from '../../local/clock';
import { createHost, type SentMail } from '../../local/host';
import { mailId, openOutbox } from '../../local/outbox';
import { ADDRESSES } from '../support/payloads/addresses';
import { ANA, BEN, type Practice, practiceOn } from '../support/practice';
import { sourceOfProgram } from '../support/sourceProgram';

const EVIL = 'evil@example.org';
const MEMBERS = [BEN, EVIL, 'xevil@example.org', 'org@example.org'];

/** A practice shared with everybody a payload names, so that only reading the cell as one address keeps the others out. */
function aSharedPractice(): Practice {
  const clock = virtualClock('2026-03-02T05:00:00Z');
  const host = createHost({ program: sourceOfProgram(), owner: ANA, editors: MEMBERS, latency: 1, clock });
  const practice = practiceOn(host);
  practice.ask('setUp', { practiceName: 'Example practice' });
  return practice;
}

/** Rows typed at once, as a paste. */
function paste(
  practice: Practice,
  tab: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
) {
  const row = practice.freeRow(tab);
  for (const [place, header] of headers.entries()) {
    const values = rows.map((cells) => [cells[place] ?? '']);
    practice.host.edit(ANA, {
      sheetId: practice.sheet(tab).id,
      row,
      column: practice.column(tab, header),
      values,
    });
  }
}

/** A colleague for each payload, with a partner whose referral waits for an answer. */
function aTeamOf(emails: readonly string[], names: readonly string[]): Practice {
  const practice = aSharedPractice();
  const team = emails.map((email, index) => [names[index] ?? `Colleague ${index}`, `'${email}`, 'Daily']);
  paste(practice, 'Team', ['Name', 'Email', 'Reminders'], team);
  paste(
    practice,
    'Partners',
    ['Partner'],
    emails.map((_, index) => [`Partner ${index}`]),
  );
  const referred = emails.map((_, index) => [
    '2026-02-26',
    'Received',
    `Partner ${index}`,
    `'${names[index] ?? `Colleague ${index}`}`,
  ]);
  paste(practice, 'Referrals', ['Date', 'Direction', 'Partner', 'Handled by'], referred);
  practice.ask('turnOnReminders', { takeOver: false });
  return practice;
}

function runDay(practice: Practice): readonly SentMail[] {
  practice.host.clock.sleep(4 * 3_600_000);
  for (const { id } of practice.host.triggers()) {
    const { error } = practice.host.runTrigger(id);
    if (error) throw new Error(error.message);
  }
  return practice.host.mails;
}

const folder = mkdtempSync(join(tmpdir(), 'mutual-mails-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The message as it leaves, read by another program. */
async function sent(mail: SentMail) {
  const outbox = mkdtempSync(join(folder, 'outbox-'));
  await openOutbox(outbox).add(mail);
  return PostalMime.parse(await readFile(join(outbox, `${mailId(mail)}.eml`)));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

async function expectOneHonestRecipient(mail: SentMail, among: readonly string[]): Promise<void> {
  expect(mail.to).toHaveLength(1);
  expect(mail.cc.concat(mail.bcc)).toEqual([]);
  expect(among).toContain(mail.to[0]?.toLowerCase());
  expect(UNSEEN.test(mail.subject)).toBe(false);
  const message = await sent(mail);
  expect(message.to?.map(({ address }) => address)).toEqual([...mail.to]);
  expect([message.cc, message.bcc].flatMap((list) => list ?? [])).toEqual([]);
  const headers = message.headers.map(({ key }) => key);
  for (const once of ['to', 'from', 'subject']) expect(headers.filter((key) => key === once)).toHaveLength(1);
  expect(headers).not.toContain('x-mailer');
}

describe('an Email cell', () => {
  it('a hundred ways to smuggle a second recipient are tried', () => {
    expect(new Set(ADDRESSES).size).toBe(ADDRESSES.length);
    expect(ADDRESSES.length).toBeGreaterThanOrEqual(100);
  });

  it('brings a mail to exactly the one address it holds, or none', async () => {
    const mails: SentMail[] = [];
    for (let start = 0; start < ADDRESSES.length; start += 60)
      mails.push(...runDay(aTeamOf(ADDRESSES.slice(start, start + 60), [])));
    for (const mail of mails) await expectOneHonestRecipient(mail, [ANA, BEN, EVIL]);
    console.log(
      `${ADDRESSES.length} addresses, ${mails.length} mails, to ${[...new Set(mails.flatMap(({ to }) => to))].join(' ')}`,
    );
    const toEvil = mails.filter(({ to }) => to.includes(EVIL));
    const trimmed = ADDRESSES.filter((text) => text.trim() === EVIL);
    expect(toEvil.length).toBeLessThanOrEqual(trimmed.length);
  });

  it('through the sidebar it must be one address too', () => {
    const practice = aSharedPractice();
    practice.host.share({ editors: MEMBERS });
    for (const email of ADDRESSES) {
      const reply = practice.host.call(ANA, 'rpc', [
        JSON.stringify({ call: 'saveMe', input: { name: 'Ana', email } }),
      ]);
      expect(reply.ok).toBe(true);
    }
    for (const mail of runDay(practice)) expect([ANA, BEN, EVIL]).toContain(mail.to.join());
  });
});

/** Header lines and characters that turn the writing round, as the name of a colleague or a partner. */
const NAMES = [
  'Ben\r\nBcc: evil@example.org',
  'Ben\nSubject: Invoice',
  'Ben\r\n\r\n<b>body</b>',
  '\u202eneB',
  '\u2066Ben\u2069',
  'Ben\u0000',
  'Ben\u2028To: evil@example.org',
  '"Ben" <evil@example.org>',
  '=?utf-8?q?Bcc=3A_evil=40example.org?=',
  'Ben, evil@example.org',
  '<a href="https://example.org">Ben</a>',
  'https://example.org/pay',
];

describe('a hostile name', () => {
  const practice = aTeamOf(
    NAMES.map(() => BEN),
    NAMES,
  );
  paste(
    practice,
    'Partners',
    ['Partner', 'Owner'],
    NAMES.map((name) => [`'${name}`, 'Ana']),
  );
  paste(
    practice,
    'Referrals',
    ['Date', 'Direction', 'Partner'],
    NAMES.map((name) => ['2026-02-27', 'Received', `'${name}`]),
  );
  const mails = runDay(practice);

  it('changes no header of a mail', async () => {
    expect(mails.length).toBeGreaterThan(0);
    for (const mail of mails) await expectOneHonestRecipient(mail, [ANA, BEN]);
  });

  it('brings no link and no picture into it', () => {
    for (const { htmlBody } of mails) {
      const links = [...(htmlBody ?? '').matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      for (const link of links)
        expect(link).toMatch(
          /^https:\/\/docs\.google\.com\/|^http:\/\/127\.0\.0\.1|^https:\/\/calendar\.google\.com\//,
        );
      expect(htmlBody ?? '').not.toMatch(/<img|<script/i);
    }
  });
});

describe('I7: a hostile name of the practice', () => {
  it.each(NAMES)(
    '%j stands in the sender’s name as one line of plain letters, and in no header else',
    async (name) => {
      const practice = aTeamOf([BEN], ['Ben']);
      practice.type('Settings', practice.row('Settings', 'Setting', 'practice_name'), 'Value', `'${name}`);
      const mails = runDay(practice);
      expect(mails.length).toBeGreaterThan(0);
      for (const mail of mails) {
        await expectOneHonestRecipient(mail, [ANA, BEN]);
        expect(UNSEEN.test(mail.senderName ?? '')).toBe(false);
        expect(mail.senderName).not.toMatch(/:\/\//);
        expect((await sent(mail)).from).toMatchObject({ address: ANA });
        expect(mail.htmlBody).not.toMatch(/<b>|href="https:\/\/example/);
      }
    },
  );
});
