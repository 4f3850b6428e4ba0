import type { SentMail } from '../hostApi';
import { mailId, type Outbox } from '../outbox';

/** Sends a mail out of this computer. Only there when somebody has configured it. */
export type Carrier = (mail: SentMail) => Promise<void>;

export interface MailRoom {
  post(mail: SentMail): void;
  /** What has been posted and has no file yet: stored with the workbook, so that a crash loses no mail. */
  undelivered(): SentMail[];
  /** Files everything posted, and hands it to the carrier. False when there was nothing to do. */
  deliver(): Promise<boolean>;
  /** One sentence on what became of a mail beyond its file. */
  describe(id: string): string;
}

/**
 * The file in the outbox is the claim: a mail whose file exists is not handed to the carrier again, so a
 * crash in between may lose a mail outside, and never sends one twice.
 */
export function openMailRoom(outbox: Outbox, found: SentMail[], carrier?: Carrier): MailRoom {
  const waiting = [...found];
  const reports = new Map<string, string>();

  async function carry(mail: SentMail): Promise<void> {
    if (!carrier) return;
    try {
      await carrier(mail);
      reports.set(mailId(mail), 'Sent by SMTP.');
    } catch (error) {
      reports.set(
        mailId(mail),
        `Not sent by SMTP: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  return {
    post(mail) {
      waiting.push(mail);
    },
    undelivered: () => [...waiting],
    async deliver() {
      if (waiting.length === 0) return false;
      for (let mail = waiting[0]; mail; mail = waiting[0]) {
        if (await outbox.add(mail)) await carry(mail);
        waiting.shift();
      }
      return true;
    },
    describe: (id) => reports.get(id) ?? 'Kept in the outbox folder, not sent.',
  };
}
