import type { SentMail } from '../hostApi';
import { mailId, type Outbox } from '../outbox';

/** Sends a mail out of this computer. Only there when somebody has configured it. */
export type Carrier = (mail: SentMail) => Promise<void>;

export interface MailRoom {
  post(mail: SentMail): void;
  /** What has been posted and has no file yet: stored with the workbook, so that a crash loses no mail. */
  undelivered(): SentMail[];
  /** Files mails and hands them to the carrier, those that are still undelivered. */
  deliver(mails: SentMail[]): Promise<void>;
  /** One sentence on what became of a mail beyond its file. */
  describe(id: string): string;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The file in the outbox is the claim: a mail whose file exists is not handed to the carrier again, so a
 * crash in between may lose a mail outside, and never sends one twice.
 */
export function openMailRoom(outbox: Outbox, found: SentMail[], carrier?: Carrier): MailRoom {
  const waiting = new Set(found);
  const reports = new Map<string, string>();
  let queue = Promise.resolve();

  async function carry(mail: SentMail): Promise<void> {
    if (!carrier) return;
    try {
      await carrier(mail);
      reports.set(mailId(mail), 'Sent by SMTP.');
    } catch (error) {
      reports.set(mailId(mail), `Not sent by SMTP: ${wordsOf(error)}`);
    }
  }

  async function deliverEach(mails: SentMail[]): Promise<void> {
    for (const mail of mails) {
      if (!waiting.has(mail)) continue;
      if (await outbox.add(mail)) await carry(mail);
      waiting.delete(mail);
    }
  }

  return {
    post(mail) {
      waiting.add(mail);
    },
    undelivered: () => [...waiting],
    deliver(mails) {
      const delivered = queue.then(() => deliverEach(mails));
      queue = delivered.catch(() => undefined);
      return delivered;
    },
    describe: (id) => reports.get(id) ?? 'Kept in the outbox folder, not sent.',
  };
}
