import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type Mail from 'nodemailer/lib/mailer';
import PostalMime from 'postal-mime';
import { hasCode } from './disk';
import type { SentMail } from './hostApi';

export interface StoredMail {
  id: string;
  date: number;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  file: string;
}

export interface Outbox {
  readonly folder: string;
  /** Writes the mail as a file. False when a file of that mail is there already: it is never written twice. */
  add(mail: SentMail): Promise<boolean>;
  /** Newest first. */
  list(): Promise<StoredMail[]>;
  find(id: string): Promise<StoredMail | undefined>;
}

const ENDING = '.eml';
/** The file name of a mail, the same for the same mail: its number in the workbook and when it was sent. */
export function mailId({ number, at }: SentMail): string {
  const moment = new Date(at)
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(0, 14);
  return `${moment}-${String(number).padStart(5, '0')}`;
}

/** The message as nodemailer takes it; nothing in it may make it read files or addresses. */
export function makeMessage(mail: SentMail): Mail.Options {
  return {
    messageId: `<${mailId(mail)}@local-host.example.org>`,
    date: new Date(mail.at),
    from: mail.senderName ? { name: mail.senderName, address: mail.from } : mail.from,
    to: mail.to,
    cc: mail.cc,
    bcc: mail.bcc,
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody ? { html: mail.htmlBody } : {}),
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    attachments: mail.attachments.map(({ name, contentType, base64 }) => ({
      filename: name,
      contentType,
      content: Buffer.from(base64, 'base64'),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

async function makeFile(mail: SentMail): Promise<Buffer> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail(makeMessage(mail));
  if (!Buffer.isBuffer(message)) throw new Error('The mail could not be composed.');
  return message;
}

async function writeOnce(path: string, content: Buffer): Promise<boolean> {
  const next = `${path}.new`;
  const file = await open(next, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(next, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(next, { force: true });
  }
}

function addressText(entry: { address?: string } | undefined): string {
  return entry?.address ?? '';
}

async function parseMail(id: string, file: string): Promise<StoredMail> {
  const mail = await PostalMime.parse(await readFile(file));
  return {
    id,
    date: mail.date ? Date.parse(mail.date) : 0,
    from: addressText(mail.from),
    to: (mail.to ?? []).map(addressText).join(', '),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? null,
    file,
  };
}

/** A folder of .eml files: what the program has sent, for a mail program or the page to open. */
export function openOutbox(folder: string): Outbox {
  const parsed = new Map<string, StoredMail>();

  async function ids(): Promise<string[]> {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
  }

  async function read(id: string): Promise<StoredMail> {
    const known = parsed.get(id) ?? (await parseMail(id, join(folder, id + ENDING)));
    parsed.set(id, known);
    return known;
  }

  return {
    folder,
    async add(mail) {
      await mkdir(folder, { recursive: true });
      return writeOnce(join(folder, mailId(mail) + ENDING), await makeFile(mail));
    },
    async list() {
      const mails = await Promise.all((await ids()).map(read));
      return mails.sort((a, b) => b.date - a.date || (a.id < b.id ? 1 : -1));
    },
    async find(id) {
      return (await ids()).includes(id) ? read(id) : undefined;
    },
  };
}
