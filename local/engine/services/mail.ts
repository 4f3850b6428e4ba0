import type { SentMail } from '../../hostApi';
import type { Wire } from '../../realm';
import { refusal } from '../../refusals';
import { refIn, wrongParameters } from '../args';
import type { Context, Handlers } from '../handlers';
import { QUOTAS } from '../quotas';

interface Message {
  to?: Wire;
  cc?: Wire;
  bcc?: Wire;
  subject?: Wire;
  body?: Wire;
  htmlBody?: Wire;
  name?: Wire;
  replyTo?: Wire;
  attachments?: Wire;
}

const DAY_MS = 86_400_000;
const RECIPIENTS_A_MESSAGE = 50;
const MOST_ATTACHMENTS = 250;
const LARGEST_ATTACHMENTS = 25 * 1024 * 1024;
const ADDRESS = /^[\x21-\x7e]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** sendEmail(message) · (to, subject, body, options?) · (to, replyTo, subject, body). */
function messageOf(args: readonly Wire[]): Message {
  const [first, second, third, fourth] = args;
  if (typeof first === 'object' && first !== null && !Array.isArray(first)) return first;
  if (typeof first !== 'string' || args.length < 3) throw wrongParameters('MailApp.sendEmail', args);
  if (typeof fourth === 'string') return { to: first, replyTo: second, subject: third, body: fourth };
  const options = typeof fourth === 'object' && fourth !== null && !Array.isArray(fourth) ? fourth : {};
  return { ...options, to: first, subject: second, body: third };
}

function textOf(wire: Wire | undefined): string {
  return wire === undefined || wire === null ? '' : String(wire);
}

/** Comma-separated addresses, each plain or as `Name <address>`. */
function addressesOf(wire: Wire | undefined): string[] {
  const parts = textOf(wire)
    .split(',')
    .map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const address = /<([^<>]*)>$/.exec(part)?.[1] ?? part;
    if (!ADDRESS.test(address)) throw refusal('invalidEmail', part);
    return address;
  });
}

/** How many more recipients the person may write to within a day of each mail. */
function remainingQuota({ state, execution }: Context): number {
  const since = state.clock.now() - DAY_MS;
  state.mailed = state.mailed.filter(({ at }) => at > since);
  const used = state.mailed.filter(({ from }) => from === execution.person);
  return QUOTAS[state.account].recipients - used.reduce((sum, { recipients }) => sum + recipients, 0);
}

interface BlobRef {
  bytes: number[];
  contentType: string | null;
  name: string | null;
}

function attachmentsOf(wire: Wire | undefined): SentMail['attachments'] {
  return (Array.isArray(wire) ? wire : []).flatMap((one) => {
    const blob = refIn<BlobRef>(one, 'Blob');
    if (!blob) return [];
    const base64 = Buffer.from(Int8Array.from(blob.bytes)).toString('base64');
    return [
      {
        name: blob.name ?? 'attachment',
        contentType: blob.contentType ?? 'application/octet-stream',
        base64,
      },
    ];
  });
}

function makeMail({ state, execution }: Context, message: Message): SentMail {
  const mail: SentMail = {
    number: state.mailCount + 1,
    at: state.clock.now(),
    from: execution.person,
    to: addressesOf(message.to),
    cc: addressesOf(message.cc),
    bcc: addressesOf(message.bcc),
    subject: textOf(message.subject),
    body: textOf(message.body),
    attachments: attachmentsOf(message.attachments),
  };
  if (message.htmlBody) mail.htmlBody = textOf(message.htmlBody);
  if (message.name) mail.senderName = textOf(message.name);
  if (message.replyTo) mail.replyTo = textOf(message.replyTo);
  return mail;
}

function sizeOfAttachments({ attachments }: SentMail): number {
  return attachments.reduce((sum, { base64 }) => sum + Buffer.byteLength(base64, 'base64'), 0);
}

function checkMail(context: Context, mail: SentMail): void {
  const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
  if (recipients === 0) throw refusal('noRecipient');
  if (recipients > RECIPIENTS_A_MESSAGE) throw refusal('tooManyRecipients');
  const longest = Math.max(Buffer.byteLength(mail.body), Buffer.byteLength(mail.htmlBody ?? ''));
  if (longest > QUOTAS[context.state.account].body) throw refusal('mailBodyTooLarge');
  if (mail.attachments.length > MOST_ATTACHMENTS) throw refusal('tooManyAttachments');
  if (sizeOfAttachments(mail) > LARGEST_ATTACHMENTS) throw refusal('attachmentsTooLarge');
  if (recipients > remainingQuota(context)) throw refusal('mailQuota');
}

export const mailHandlers: Handlers<null> = {
  answers: {
    getRemainingDailyQuota: remainingQuota,
    sendEmail(context, _, args) {
      const { state } = context;
      const mail = makeMail(context, messageOf(args));
      checkMail(context, mail);
      state.mailCount = mail.number;
      state.mailed.push({
        at: mail.at,
        from: mail.from,
        recipients: mail.to.length + mail.cc.length + mail.bcc.length,
      });
      state.mails.push(mail);
      state.announceMail(mail);
      return undefined;
    },
  },
};
