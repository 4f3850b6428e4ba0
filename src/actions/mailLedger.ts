import { addDays, type Day, parseDay } from '../day/day';
import type { Ports } from './ports';
import { emailKey } from './refreshContext';

/** Days an entry is kept. */
const KEPT = 45;
/** Days dropped in one run: more than one a run adds, few enough for its budget of calls. */
const DROPPED = 2;

type Entry = 'claimed' | 'sent';
type Entries = ReadonlyMap<string, Entry>;

/**
 * One day's mails, so that nobody gets two (P2). An address is claimed before its mail is sent: a run that dies
 * between the two leaves the claim, and the mail is never sent again that day. Addresses stand as fingerprints.
 */
export interface MailDay {
  isSent(email: string): boolean;
  /** Also when nobody can read any more who was mailed today. */
  isClaimed(email: string): boolean;
  /** The last day before this one on which a mail went out for certain. */
  lastSent(email: string): Day | undefined;
  claim(email: string): void;
  confirm(email: string): void;
}

export function openMailDay(ports: Ports, day: Day): MailDay {
  const days = ports.ledger.days();
  const readable = parseEntries(days.get(day) ?? '{}');
  const entries = new Map(readable);
  const earlier = [...days].filter(([name]) => name < day).sort();
  const oldest = addDays(day, -KEPT);
  const old = [...days.keys()].filter((name) => name < oldest).sort();
  for (const name of old.slice(0, DROPPED)) ports.ledger.drop(name);
  const write = (email: string, entry: Entry) => {
    entries.set(emailKey(ports, email), entry);
    ports.ledger.put(day, JSON.stringify(Object.fromEntries(entries)));
  };
  return {
    isSent: (email) => entries.get(emailKey(ports, email)) === 'sent',
    isClaimed: (email) => readable === undefined || entries.has(emailKey(ports, email)),
    lastSent(email) {
      const key = emailKey(ports, email);
      const sent = earlier.flatMap(([name, text]) => (parseEntries(text)?.get(key) === 'sent' ? [name] : []));
      return sent.flatMap((name) => parseDay(name) ?? []).pop();
    },
    claim: (email) => write(email, 'claimed'),
    confirm: (email) => write(email, 'sent'),
  };
}

/** Undefined when somebody spoilt the text. */
function parseEntries(text: string): Entries | undefined {
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, Entry>));
  } catch {
    return undefined;
  }
}
