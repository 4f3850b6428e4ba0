import type { Answers } from '../domain/answers';
import type { Digest } from '../domain/digest/digest';
import { displayName } from '../domain/digest/displayName';
import { planDigests } from '../domain/digest/planDigests';
import { renderDigest } from '../domain/digest/renderDigest';
import { pickRecipients } from '../domain/recipients';
import { bookOf, type Sheets } from './loadBook';
import { openMailDay } from './mailLedger';
import type { Context, Ports } from './ports';

export interface Sending {
  readonly sent: number;
  /** What did not go out and why, in words for the sheet; ''. */
  readonly trouble: string;
  /** Somebody is still to be told what fell due today. */
  readonly unsent: number;
}

/** At most one digest for each colleague and day, to those who may open the sheet; what could not go out is said. */
export function sendDigests(ports: Ports, sheets: Sheets, answers: Answers, context: Context): Sending {
  const { allowed, refused } = pickRecipients(sheets.team.rows, ports.people.members(), sheets.today);
  const digests = planDigests(bookOf(sheets), answers, {
    since: context.reminders.lastRunDay,
    recipients: allowed,
    remindersOwner: context.reminders.sentFrom,
  });
  const { sent, failed, waiting } = sendAll(ports, sheets, context, digests);
  const trouble = [
    ...refused,
    describe(failed, 'could not be sent'),
    describe(waiting, 'did not fit into today’s mail limit'),
  ];
  return { sent, unsent: failed + waiting, trouble: trouble.filter((sentence) => sentence !== '').join(' ') };
}

function sendAll(ports: Ports, sheets: Sheets, context: Context, digests: readonly Digest[]) {
  const counts = { sent: 0, failed: 0, waiting: 0 };
  if (digests.length === 0) return counts;
  const ledger = openMailDay(ports, sheets.today);
  let remaining = ports.mail.remaining();
  for (const digest of digests) {
    if (ledger.isClaimed(digest.email)) continue;
    if (remaining <= 0) {
      counts.waiting++;
      continue;
    }
    ledger.claim(digest.email);
    remaining--;
    if (sendOne(ports, context, digest)) {
      ledger.confirm(digest.email);
      counts.sent++;
    } else counts.failed++;
  }
  return counts;
}

function sendOne(ports: Ports, context: Context, digest: Digest): boolean {
  const { sentFrom } = context.reminders;
  const practiceName = context.settings.practice_name;
  const mail = renderDigest(digest, { practiceName, sheetUrl: ports.workbook.link(), sentFrom });
  try {
    ports.mail.send({ to: digest.email, ...mail, name: displayName(practiceName || 'Mutual') });
    return true;
  } catch {
    // Counted and said in the sheet; a claim without a confirmation is never sent again the same day.
    return false;
  }
}

function describe(count: number, what: string): string {
  if (count === 0) return '';
  return `${count === 1 ? '1 reminder' : `${count} reminders`} ${what}.`;
}
