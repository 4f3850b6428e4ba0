import type { Day } from '../../day/day';
import type { Colleague } from '../../schema/practice';
import { normaliseName } from '../names';
import type { Whose } from './digest';
import { displayName } from './displayName';

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
  const findReader = (email: string): Colleague | undefined =>
    email === '' ? undefined : readers.find((reader) => isSameAddress(reader.email, email));
  const standIn = findReader(remindersOwner) ?? readers[0];

  return (owner) => {
    if (!standIn) return undefined;
    if (owner === '') return { reader: standIn, whose: 'nobody' };
    const colleague = team.find(({ name }) => normaliseName(name) === normaliseName(owner));
    const reader = colleague && findReader(colleague.email);
    // Two colleagues may share a mailbox: it gets one digest, headed by the first of them.
    if (reader && normaliseName(reader.name) === normaliseName(owner)) return { reader, whose: 'own' };
    return { reader: reader ?? standIn, whose: { colleague: displayName(colleague?.name ?? owner) } };
  };
}

function isReading({ reminders, awayUntil }: Colleague, today: Day): boolean {
  return reminders !== 'Off' && (awayUntil === undefined || awayUntil < today);
}

const isSameAddress = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
