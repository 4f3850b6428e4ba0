import { readdirSync, readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { smtpCarrier } from '../../local/carrier';
import type { SentMail } from '../../local/hostApi';
import { openOutbox } from '../../local/outbox';
import { openMailRoom } from '../../local/server/mailRoom';
import { temporaryFolder } from './support/temporaryFolder';

function aMail(part: Partial<SentMail> = {}): SentMail {
  return {
    number: 1,
    at: Date.parse('2026-03-02T08:10:00Z'),
    from: 'ana@example.org',
    to: ['ben@example.org'],
    cc: [],
    bcc: [],
    subject: 'Your day',
    body: 'Call Dr Example.',
    attachments: [],
    ...part,
  };
}

describe('a mail in the outbox', () => {
  test('is a file named for its moment and number, which a mail program can open', async () => {
    const outbox = openOutbox(temporaryFolder());
    await outbox.add(aMail({ htmlBody: '<p>Call Dr Example.</p>', senderName: 'Mutual' }));
    expect(readdirSync(outbox.folder)).toEqual(['20260302081000-00001.eml']);
    const parsed = await PostalMime.parse(readFileSync(`${outbox.folder}/20260302081000-00001.eml`));
    expect(parsed).toMatchObject({
      from: { name: 'Mutual', address: 'ana@example.org' },
      to: [{ address: 'ben@example.org' }],
      subject: 'Your day',
    });
    expect(parsed.text?.trim()).toBe('Call Dr Example.');
    expect(parsed.html?.trim()).toBe('<p>Call Dr Example.</p>');
  });

  test('is never written a second time', async () => {
    const outbox = openOutbox(temporaryFolder());
    expect(await outbox.add(aMail())).toBe(true);
    expect(await outbox.add(aMail({ subject: 'Changed' }))).toBe(false);
    expect(await outbox.list()).toMatchObject([{ subject: 'Your day' }]);
  });

  test.each([
    ['a line break in the subject', { subject: 'Your day\r\nBcc: mallory@example.com' }],
    ['a line break in the sender', { senderName: 'Mutual\r\nBcc: mallory@example.com' }],
    ['a line break in the address', { replyTo: 'ana@example.org\r\nBcc: mallory@example.com' }],
  ])('has no further recipient by %s', async (_, part) => {
    const outbox = openOutbox(temporaryFolder());
    await outbox.add(aMail(part));
    const [stored] = await outbox.list();
    const parsed = await PostalMime.parse(readFileSync(stored?.file ?? ''));
    expect(parsed.bcc ?? []).toEqual([]);
    expect(parsed.to).toHaveLength(1);
    expect(parsed.headers.filter(({ key }) => key === 'subject')).toHaveLength(1);
  });

  test('cannot be read by a name that leads elsewhere', async () => {
    const outbox = openOutbox(temporaryFolder());
    await outbox.add(aMail());
    for (const id of ['../secret', '..', '', '/etc/passwd', '20260302081000-00001.eml']) {
      expect(await outbox.find(id), id).toBeUndefined();
    }
  });

  test('is listed with the newest first', async () => {
    const outbox = openOutbox(temporaryFolder());
    await outbox.add(aMail({ subject: 'older' }));
    await outbox.add(aMail({ number: 2, at: Date.parse('2026-03-03T08:10:00Z'), subject: 'newer' }));
    expect((await outbox.list()).map(({ subject }) => subject)).toEqual(['newer', 'older']);
  });
});

describe('a mail that goes out', () => {
  test('is only ever filed when no carrier was configured', async () => {
    const room = openMailRoom(openOutbox(temporaryFolder()), []);
    room.post(aMail());
    await room.deliver(room.undelivered());
    expect(room.describe('20260302081000-00001')).toBe('Kept in the outbox folder, not sent.');
    expect(room.undelivered()).toEqual([]);
  });

  test('that the carrier refuses stays in the outbox with the reason', async () => {
    const outbox = openOutbox(temporaryFolder());
    const room = openMailRoom(outbox, [], async () => {
      throw new Error('ben@example.org is outside the domains you allowed.');
    });
    room.post(aMail());
    await room.deliver(room.undelivered());
    expect(room.describe('20260302081000-00001')).toContain('outside the domains');
    expect(await outbox.list()).toHaveLength(1);
  });

  test('to a domain nobody allowed is refused before anything is sent, copies included', async () => {
    const send = smtpCarrier('smtp://127.0.0.1:1', ['example.org']);
    await expect(send(aMail({ to: ['mallory@example.com'] }))).rejects.toThrow(
      'mallory@example.com is outside',
    );
    await expect(send(aMail({ bcc: ['mallory@EXAMPLE.com'] }))).rejects.toThrow('outside the domains');
    await expect(send(aMail({ to: ['a@example.org@example.com'] }))).rejects.toThrow('outside the domains');
  });

  test('stays posted while it cannot be filed', async () => {
    const outbox = {
      ...openOutbox(temporaryFolder()),
      add: async () => Promise.reject(new Error('disk full')),
    };
    const room = openMailRoom(outbox, []);
    room.post(aMail());
    await expect(room.deliver(room.undelivered())).rejects.toThrow('disk full');
    expect(room.undelivered()).toHaveLength(1);
  });
});

test('two deliveries at the same moment file every mail once, and none that came later', async () => {
  const outbox = openOutbox(temporaryFolder());
  const carried: number[] = [];
  const room = openMailRoom(outbox, [], async ({ number }) => void carried.push(number));
  for (const number of [1, 2, 3]) room.post(aMail({ number }));
  const due = room.undelivered();
  room.post(aMail({ number: 4 }));
  await Promise.all([room.deliver(due), room.deliver(due)]);
  expect(carried).toEqual([1, 2, 3]);
  expect(room.undelivered().map(({ number }) => number)).toEqual([4]);
});
