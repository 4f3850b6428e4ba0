import nodemailer from 'nodemailer';
import { makeMessage } from './outbox';
import type { Carrier } from './server/mailRoom';

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Sends by SMTP, and only to the domains somebody has named. */
export function smtpCarrier(url: string, domains: string[]): Carrier {
  const transport = nodemailer.createTransport(url);
  return async (mail) => {
    const strangers = [...mail.to, ...mail.cc, ...mail.bcc].filter((to) => !domains.includes(domainOf(to)));
    if (strangers.length > 0) throw new Error(`${strangers.join(', ')} is outside the domains you allowed.`);
    await transport.sendMail(makeMessage(mail));
  };
}
