import { describe, expect, it } from 'vitest';
import { ANA } from '../../support/practice';
import { runTriggers, withReminders } from './scene';

/** Text that means to be more than text (docs/threats.md, I). */

describe('I9: a mail in somebody else’s name', () => {
  it('cannot be made: it comes from who turned reminders on, with no reply address, copy or attachment', () => {
    const practice = withReminders();
    runTriggers(practice);
    expect(practice.host.mails.length).toBeGreaterThan(1);
    for (const mail of practice.host.mails) {
      expect(mail).toMatchObject({
        from: ANA,
        cc: [],
        bcc: [],
        attachments: [],
        senderName: 'Example practice',
      });
      expect(mail.replyTo).toBeUndefined();
      expect(mail.body).toContain(ANA);
    }
  });
});
