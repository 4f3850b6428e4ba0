import { type Day, later } from '../../day/day';
import type { Colleague } from '../../schema/practice';
import type { Answers } from '../answers';
import type { Book } from '../book';
import { commitmentCandidates } from './commitmentLines';
import type { Digest, Part } from './digest';
import { displayName } from './displayName';
import { partnerCandidates } from './partnerLines';
import { findToldUntil, makeDelivery } from './readers';
import { referralCandidates } from './referralLines';
import { makeRhythm, type Rhythm } from './rhythm';
import { makeTray, type Tray } from './tray';

export interface DigestContext {
  /** The day of the last completed run: what fell due on a day without one is told now. */
  readonly since: Day | undefined;
  /** For whom that run did not reach: the day up to which they had been told. */
  readonly sinceOf?: (reader: Colleague) => Day | undefined;
  /** The day of a reader's last mail: all that was due by then it told. */
  readonly lastMailOf?: (reader: Colleague) => Day | undefined;
  /** Who may be mailed, as `pickRecipients` allows. */
  readonly recipients: readonly Colleague[];
  /** The address whose account sends the reminders. */
  readonly remindersOwner: string;
}

/**
 * Who is told what this day: at most one digest for each address, none for whom there is nothing to say. Pure:
 * whoever calls it on a working day decides that mails go out.
 */
export function planDigests(book: Book, answers: Answers, context: DigestContext): Digest[] {
  const deliver = makeDelivery(book.team, context.recipients, context.remindersOwner, book.today);
  const trays = new Map<Colleague, Tray>();
  for (const candidate of [
    ...referralCandidates(book, answers),
    ...partnerCandidates(book, answers),
    ...commitmentCandidates(book, answers),
  ]) {
    const delivery = deliver(candidate.owner);
    if (!delivery) continue;
    const { reader, whose } = delivery;
    const tray =
      trays.get(reader) ?? makeTray(makeRhythm(reader, findSince(reader, context), book.today), book.today);
    trays.set(reader, tray);
    tray.put(candidate, whose);
  }
  return context.recipients.flatMap((reader) => {
    const tray = trays.get(reader);
    const parts = tray?.parts() ?? [];
    return tray && parts.length > 0 ? [makeDigest(reader, tray.rhythm, parts, book.today)] : [];
  });
}

/** The last day up to which the reader was told: by the last run, or by whoever stood in for them. */
function findSince(
  reader: Colleague,
  { since, sinceOf, lastMailOf, recipients, remindersOwner }: DigestContext,
): Day | undefined {
  const ofReader = sinceOf?.(reader) ?? since;
  if (!ofReader || (since && ofReader < since)) return ofReader;
  return later(findToldUntil(reader, recipients, remindersOwner, ofReader), lastMailOf?.(reader));
}

function makeDigest(reader: Colleague, rhythm: Rhythm, parts: readonly Part[], today: Day): Digest {
  const { reminders, weekday } = rhythm;
  return {
    name: displayName(reader.name),
    email: reader.email,
    today,
    rhythm: { reminders, weekday },
    parts,
  };
}
