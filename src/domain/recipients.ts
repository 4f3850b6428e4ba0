import { type Day, daysBetween } from '../day/day';
import type { Colleague } from '../schema/practice';

/** Who may be sent a reminder, in the order of the Team tab, and for everybody else the sentence why not. */
export interface Recipients {
  readonly allowed: readonly Colleague[];
  readonly refused: readonly string[];
}

/** Having opened Mutual confirms an address for so many days. */
const CONFIRMED_FOR = 180;

// Stricter than mail itself: quoted names, comments and foreign letters are legal there and a trap here.
const ADDRESS =
  /^[a-z0-9_%+'-]+(\.[a-z0-9_%+'-]+)*@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;
const LONGEST = 254;

/** Whether the text is exactly one plain address: no second one, no display name, nothing but ASCII. */
export function isAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/**
 * The colleagues who may be mailed today: their one address is the owner, an editor or a viewer by name, or they
 * opened Mutual within 180 days. `members` undefined means the sharing list could not be read: then nobody may.
 */
export function pickRecipients(
  team: readonly Colleague[],
  members: readonly string[] | undefined,
  today: Day,
): Recipients {
  if (!members)
    return {
      allowed: [],
      refused: ['Nobody was mailed: Mutual could not read who this spreadsheet is shared with.'],
    };
  const known = new Set(members.map((member) => member.toLowerCase()));
  const allowed: Colleague[] = [];
  const refused: string[] = [];
  for (const colleague of team) {
    if (colleague.name === '' && colleague.email === '') continue;
    const reason = describeRefusal(colleague, known, today);
    if (!reason) allowed.push(colleague);
    else if (colleague.reminders !== 'Off') refused.push(`${colleague.name || 'A row of Team'}: ${reason}`);
  }
  return { allowed, refused };
}

function describeRefusal(colleague: Colleague, members: ReadonlySet<string>, today: Day): string | undefined {
  const { email, openedOn } = colleague;
  if (email === '') return 'there is no e-mail address on the Team tab.';
  if (!isAddress(email)) return 'the Email on the Team tab is not exactly one plain address.';
  if (members.has(email.toLowerCase()) || hasOpened(openedOn, today)) return undefined;
  return 'this address has no access to the spreadsheet by name. Share it with them, or let them open Mutual once.';
}

function hasOpened(openedOn: Day | undefined, today: Day): boolean {
  return openedOn !== undefined && openedOn <= today && daysBetween(openedOn, today) <= CONFIRMED_FOR;
}
