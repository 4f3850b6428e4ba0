import { type Behaviour, behaviour, refusalOf } from './behaviour';

const QUOTA = 'recipients quota';

/** Two of these send a mail to the person at the keyboard. */
export const mail: readonly Behaviour[] = [
  behaviour(
    'mail.quota',
    QUOTA,
    'The script is told how many recipients are left.',
    { is: true },
    () => MailApp.getRemainingDailyQuota() > 0,
  ),
  behaviour('mail.sent', QUOTA, 'A mail to one address costs one recipient.', { is: 1 }, () => {
    const before = MailApp.getRemainingDailyQuota();
    const to = Session.getActiveUser().getEmail();
    MailApp.sendEmail({ to, subject: 'Contract: one mail', body: 'You may delete this.' });
    return before - MailApp.getRemainingDailyQuota();
  }),
  behaviour(
    'mail.comma',
    'comma in to',
    'An address with a comma in it is two recipients.',
    { is: 2 },
    () => {
      const before = MailApp.getRemainingDailyQuota();
      const me = Session.getActiveUser().getEmail();
      MailApp.sendEmail({
        to: `${me},${me.replace('@', '+contract@')}`,
        subject: 'Contract: two',
        body: 'Delete me.',
      });
      return before - MailApp.getRemainingDailyQuota();
    },
  ),
  behaviour('mail.nobody', QUOTA, 'A mail to nobody is refused.', { says: 'no recipient' }, () =>
    refusalOf(() => MailApp.sendEmail({ to: '', subject: 'Contract', body: 'Nobody.' })),
  ),
  behaviour('mail.broken', 'comma in to', 'What is no address is refused.', { says: 'nvalid email' }, () =>
    refusalOf(() => MailApp.sendEmail({ to: 'no address', subject: 'Contract', body: 'Nobody.' })),
  ),
  behaviour('mail.too-many', QUOTA, 'Fifty-one recipients of one mail are refused.', { is: true }, () => {
    const to = Array.from({ length: 51 }, (_, index) => `contract-${index}@example.invalid`).join();
    return refusalOf(() => MailApp.sendEmail({ to, subject: 'Contract', body: 'Nobody.' })) !== 'not refused';
  }),
  behaviour('mail.large', 'body size', 'A body over 400 kB is refused.', { says: 'imit' }, () => {
    const to = Session.getActiveUser().getEmail();
    return refusalOf(() => MailApp.sendEmail({ to, subject: 'Contract', body: 'x'.repeat(400 * 1024 + 1) }));
  }),
];
