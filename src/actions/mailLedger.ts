import { addDays, type Day } from '../day/day';
import type { Ports } from './ports';
import { emailKey } from './refreshContext';

/** Days an entry is kept. */
const KEPT = 45;

type Entry = 'claimed' | 'sent';

/**
 * One day's mails, so that nobody gets two (P2). An address is claimed before its mail is sent: a run that dies
 * between the two leaves the claim, and the mail is never sent again that day. Addresses stand as fingerprints.
 */
export interface MailDay {
  isClaimed(email: string): boolean;
  claim(email: string): void;
  confirm(email: string): void;
}

export function openMailDay(ports: Ports, day: Day): MailDay {
  const days = ports.ledger.days();
  const entries = new Map<string, Entry>(Object.entries(parseEntries(days.get(day) ?? '')));
  const oldest = addDays(day, -KEPT);
  for (const old of days.keys()) if (old < oldest) ports.ledger.drop(old);
  const write = (email: string, entry: Entry) => {
    entries.set(emailKey(ports, email), entry);
    ports.ledger.put(day, JSON.stringify(Object.fromEntries(entries)));
  };
  return {
    isClaimed: (email) => entries.has(emailKey(ports, email)),
    claim: (email) => write(email, 'claimed'),
    confirm: (email) => write(email, 'sent'),
  };
}

function parseEntries(text: string): Record<string, Entry> {
  if (text === '') return {};
  return JSON.parse(text) as Record<string, Entry>;
}
