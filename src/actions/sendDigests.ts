import { addDays, type Day, later } from '../day/day';
import type { Answers } from '../domain/answers';
import { counted } from '../domain/counted';
import type { Digest } from '../domain/digest/digest';
import { displayName } from '../domain/digest/displayName';
import { planDigests } from '../domain/digest/planDigests';
import { findUnread } from '../domain/digest/readers';
import { renderDigest } from '../domain/digest/renderDigest';
import { pickRecipients } from '../domain/recipients';
import { lastRunAsOf } from './lastRun';
import { bookOf, type Sheets } from './loadBook';
import { type MailDay, openMailDay } from './mailLedger';
import type { Context, Ports, RemindersState } from './ports';
import { emailKey } from './refreshContext';

export interface Sending {
  readonly sent: number;
  /** What did not go out and why, in words for the sheet; ''. */
  readonly trouble: string;
  /** Somebody is still to be told what fell due today. */
  readonly unsent: number;
  /** Time ran out, or a claim failed: the next hourly run goes on where this one stopped. */
  readonly isCut: boolean;
  /** Who is to be told at their next digest what nobody was told today. */
  readonly owed: RemindersState['owed'];
}

/** At most one digest for each colleague and day, to those who may open the sheet; what could not go out is said. */
export function sendDigests(
  ports: Ports,
  sheets: Sheets,
  answers: Answers,
  context: Context,
  hasTime: () => boolean,
): Sending {
  const { owed, sentFrom } = context.reminders;
  const lastRunDay = lastRunAsOf(sheets.today, context.reminders);
  const { allowed, refused } = pickRecipients(sheets.team.rows, ports.people.members(), sheets.today);
  const ledger = openMailDay(ports, sheets.today);
  const toldUntil = (email: string): Day | undefined =>
    later(owed[emailKey(ports, email)] ?? lastRunDay, ledger.lastSent(email));
  const digests = planDigests(bookOf(sheets), answers, {
    since: lastRunDay,
    sinceOf: ({ email }) => toldUntil(email),
    lastMailOf: ({ email }) => ledger.lastSent(email),
    recipients: allowed,
    remindersOwner: sentFrom,
  });
  // A mail limit may end at any of them: whoever was left out before, then the most overdue.
  const urgency = (digest: Digest) => `${emailKey(ports, digest.email) in owed ? 1 : 2} ${dueSince(digest)}`;
  const inOrder = [...digests].sort((a, b) => urgency(a).localeCompare(urgency(b)));
  const { sent, failed, unsure, waiting, late, forbidden } = sendAll(
    ports,
    ledger,
    context,
    inOrder,
    hasTime,
  );
  const trouble = [
    ...refused,
    describe(failed.length, 'could not be sent'),
    describe(unsure.length, 'may not have been sent'),
    describe(waiting.length, 'did not fit into today’s mail limit'),
    describe(late.length, 'wait for the next hour'),
    describe(
      forbidden.length,
      `not sent: ${sentFrom} has not allowed Mutual to send mail. Turn reminders on again there`,
    ),
  ];
  const unsent = [...failed, ...unsure, ...waiting, ...forbidden];
  const untold = [...unsent, ...findUnread(allowed, sheets.today)];
  return {
    sent: sent.length,
    unsent: unsent.length,
    isCut: late.length > 0,
    owed: Object.fromEntries(
      untold.map(({ email }) => [emailKey(ports, email), toldUntil(email) ?? addDays(sheets.today, -1)]),
    ),
    trouble: trouble.filter((sentence) => sentence !== '').join(' '),
  };
}

/** The day since which the oldest line is due, before all that has none. */
function dueSince({ parts }: Digest): string {
  const lines = parts.flatMap(({ sections }) => sections.flatMap((section) => section.lines));
  return lines.map((line) => ('due' in line ? line.due : 'later')).sort()[0] ?? '';
}

type Fate = 'sent' | 'failed' | 'unsure' | 'waiting' | 'late' | 'forbidden';

function sendAll(
  ports: Ports,
  ledger: MailDay,
  context: Context,
  digests: readonly Digest[],
  hasTime: () => boolean,
): Record<Fate, Digest[]> {
  const by: Record<Fate, Digest[]> = {
    sent: [],
    failed: [],
    unsure: [],
    waiting: [],
    late: [],
    forbidden: [],
  };
  if (digests.length === 0) return by;
  const quota = ports.mail.remaining();
  if (quota === undefined) return { ...by, forbidden: [...digests] };
  let remaining = quota;
  const sendOne = (digest: Digest): Fate | undefined => {
    if (ledger.isSent(digest.email)) return undefined;
    // Claimed by a run that died before it could say whether the mail went out: never twice on one day.
    if (ledger.isClaimed(digest.email)) return 'unsure';
    if (!hasTime()) return 'late';
    if (remaining <= 0) return 'waiting';
    try {
      ledger.claim(digest.email);
    } catch {
      // No claim, no mail (P2): the next hour tries again.
      return 'late';
    }
    remaining--;
    if (!mail(ports, context, digest)) return 'failed';
    ledger.confirm(digest.email);
    return 'sent';
  };
  for (const digest of digests) {
    const fate = sendOne(digest);
    if (fate) by[fate].push(digest);
  }
  return by;
}

function mail(ports: Ports, context: Context, digest: Digest): boolean {
  const { sentFrom } = context.reminders;
  const practiceName = context.settings.practice_name;
  const message = renderDigest(digest, { practiceName, sheetUrl: ports.workbook.link(), sentFrom });
  try {
    ports.mail.send({ to: digest.email, ...message, name: displayName(practiceName || 'Mutual') });
    return true;
  } catch {
    // Counted and said in the sheet; a claim without a confirmation is never sent again the same day.
    return false;
  }
}

function describe(count: number, what: string): string {
  return count === 0 ? '' : `${counted(count, 'reminder')} ${what}.`;
}
