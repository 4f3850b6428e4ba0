import type { Mail } from '../actions/ports';
import { isNotAllowed } from './notAllowed';
import { patiently } from './patient';

/** MailApp, never Gmail: it needs no right to read anybody's mail. */
export function appMail(): Mail {
  return {
    remaining() {
      try {
        return patiently(() => MailApp.getRemainingDailyQuota());
      } catch (error) {
        if (isNotAllowed(error)) return undefined;
        throw error;
      }
    },
    send({ to, subject, text, html, name }) {
      MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name });
    },
  };
}
