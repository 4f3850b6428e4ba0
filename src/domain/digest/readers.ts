import { addDays, type Day, earlier } from '../../day/day';
import type { Colleague } from '../../schema/practice';
import { normaliseName } from '../names';
import type { Whose } from './digest';
import { displayName } from './displayName';
import { lastToldBy } from './rhythm';

/** Days of an absence that are told again on the return. */
const LOOKS_BACK = 7;

/** Who reads a line, and under which heading. */
export interface Delivery {
  readonly reader: Colleague;
  readonly whose: Whose;
}

/**
 * Finds the reader of a line from its Handled by or Owner. The reminders' owner reads what is nobody's yet and
 * what belongs to somebody Off, Away, unknown or not to be mailed; while they cannot, the next colleague does.
 */
export function makeDelivery(
  team: readonly Colleague[],
  recipients: readonly Colleague[],
  remindersOwner: string,
  today: Day,
): (owner: string) => Delivery | undefined {
  const readers = recipients.filter((colleague) => isReading(colleague, today));
  const standIn = findStandIn(readers, remindersOwner);

  return (owner) => {
    if (!standIn) return undefined;
    if (owner === '') return { reader: standIn, whose: 'nobody' };
    const colleague = team.find(({ name }) => normaliseName(name) === normaliseName(owner));
    const reader = colleague && findReader(readers, colleague.email);
    // Two colleagues may share a mailbox: it gets one digest, headed by the first of them.
    if (reader && normaliseName(reader.name) === normaliseName(owner)) return { reader, whose: 'own' };
    return { reader: reader ?? standIn, whose: { colleague: displayName(colleague?.name ?? owner) } };
  };
}

/** The reminders' owner, or else the first of those who read. */
function findStandIn(readers: readonly Colleague[], remindersOwner: string): Colleague | undefined {
  return findReader(readers, remindersOwner) ?? readers[0];
}

function findReader(readers: readonly Colleague[], email: string): Colleague | undefined {
  return email === '' ? undefined : readers.find((reader) => isSameAddress(reader.email, email));
}

/**
 * Up to which day a reader who was Away on the day of the last run had been told their lines: until the last mail of
 * whoever stood in for them, but no more than a week of their absence is told again. `since` for everybody else.
 */
export function findToldUntil(
  reader: Colleague,
  recipients: readonly Colleague[],
  remindersOwner: string,
  since: Day,
): Day {
  const { awayUntil } = reader;
  if (awayUntil === undefined || awayUntil < since) return since;
  const weekBefore = addDays(awayUntil, -LOOKS_BACK);
  const standIn = findStandIn(
    recipients.filter((colleague) => isReading(colleague, since)),
    remindersOwner,
  );
  const told = standIn ? lastToldBy(standIn, since) : weekBefore;
  return earlier(since, told < weekBefore ? weekBefore : told) ?? since;
}

/** Those who will read again while today nobody reads in their place: they are told when they are back. */
export function findUnread(recipients: readonly Colleague[], today: Day): readonly Colleague[] {
  if (recipients.some((colleague) => isReading(colleague, today))) return [];
  return recipients.filter(({ reminders }) => reminders !== 'Off');
}

function isReading({ reminders, awayUntil }: Colleague, today: Day): boolean {
  return reminders !== 'Off' && (awayUntil === undefined || awayUntil < today);
}

const isSameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
