import type { Mail } from '../actions/ports';

/** MailApp, never Gmail: it needs no right to read anybody's mail. */
export function appMail(): Mail {
  return {
    remaining: () => MailApp.getRemainingDailyQuota(),
    send({ to, subject, text, html, name }) {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name });
    },
  };
}
