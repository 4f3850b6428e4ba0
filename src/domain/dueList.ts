import { addDays, type Day, daysBetween, later } from '../day/day';
import type { Partner } from '../schema/partners';
import type { Referral } from '../schema/referrals';
import { describeDay, describeWhen } from './dayWords';
import { allDayLink } from './drafts/links/calendar';
import { titleEntry } from './drafts/titles';
import { indexNames } from './names';
import { describeThingToDo } from './touchWords';

export const DUE_GROUPS = ['pinned', 'overdue', 'today', 'week'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** One line of the Due list: what to do with whom, and why it is there. */
export interface DueLine {
  readonly partnerId: string;
  readonly partner: string;
  /** Whose line it is: Handled by of a referral, else the partner's owner. */
  readonly owner: string;
  readonly group: DueGroup;
  readonly about: 'touch' | 'referral';
  readonly title: string;
  readonly why: string;
  readonly dueOn: Day;
  readonly suggestedKind: string;
  readonly referralId: string;
  /** Proposes the touch to a calendar, today at the earliest; '' for a referral. */
  readonly calendarUrl: string;
}

/** How many days ahead the list looks. */
const AHEAD = 7;

/**
 * Who is due, as the computed columns say: pinned partners, then what is overdue, due today, and in the next
 * seven days; inside a group referrals first, then by day. Nothing about a client is in a line.
 */
export function planDue(partners: readonly Partner[], referrals: readonly Referral[], today: Day): DueLine[] {
  const lines = [...referralLines(partners, referrals, today), ...touchLines(partners, today)];
  return DUE_GROUPS.flatMap((group) =>
    lines
      .filter((line) => line.group === group)
      .sort((a, b) => a.about.localeCompare(b.about) || a.dueOn.localeCompare(b.dueOn)),
  );
}

function touchLines(partners: readonly Partner[], today: Day): DueLine[] {
  return partners.flatMap((partner) => {
    if (partner.stage === 'Paused' || partner.stage === 'Not a fit') return [];
    const dueOn = partner.nextTouchDue;
    const isDue = dueOn !== undefined && dueOn <= addDays(today, AHEAD);
    if (partner.partner === '' || (!isDue && !partner.pinned)) return [];
    const line: DueLine = {
      partnerId: partner.id,
      partner: partner.partner,
      owner: partner.owner,
      group: partner.pinned ? 'pinned' : groupOf(dueOn ?? today, today),
      about: 'touch',
      title: partner.suggestedTouch
        ? describeThingToDo(partner.suggestedTouch)
        : partner.nextStep || 'Keep in touch',
      why: describeTouch(partner, today),
      dueOn: dueOn ?? today,
      suggestedKind: partner.suggestedTouch,
      referralId: '',
      calendarUrl: linkTouch(partner, today),
    };
    return [line];
  });
}

function linkTouch(partner: Partner, today: Day): string {
  const title = titleEntry(partner.suggestedTouch || 'Keep in touch', partner);
  return allDayLink({ title }, later(partner.nextTouchDue, today) ?? today);
}

function referralLines(partners: readonly Partner[], referrals: readonly Referral[], today: Day): DueLine[] {
  const index = indexNames(partners, (partner) => partner.partner);
  return referrals.flatMap((referral) => {
    const match = index.matchRow(referral);
    const dueOn = later(referral.nextStepDue, referral.snoozedUntil);
    if (!('found' in match) || !isOpen(referral) || !dueOn || dueOn > addDays(today, AHEAD)) return [];
    const line: DueLine = {
      partnerId: match.found.id,
      partner: match.found.partner,
      owner: referral.handledBy || match.found.owner,
      group: referralGroup(referral, dueOn, today),
      about: 'referral',
      title: referral.nextStep,
      why: describeReferral(referral, dueOn, today),
      dueOn,
      suggestedKind: '',
      referralId: referral.id,
      calendarUrl: '',
    };
    return [line];
  });
}

/** A referral without a step due has nothing to be put on a day. */
function isOpen({ followUp, nextStepDue }: Referral): boolean {
  return followUp !== '' && followUp !== 'Closed' && nextStepDue !== undefined;
}

function groupOf(dueOn: Day, today: Day): DueGroup {
  if (dueOn < today) return 'overdue';
  return dueOn === today ? 'today' : 'week';
}

/** An ask stands for some days without being late: until then it is simply for today. */
function referralGroup({ followUp }: Referral, dueOn: Day, today: Day): DueGroup {
  const group = groupOf(dueOn, today);
  return group === 'overdue' && followUp !== 'Late' ? 'today' : group;
}

function describeTouch({ pinned, nextTouchDue, lastContact }: Partner, today: Day): string {
  const due = nextTouchDue && describeDue(nextTouchDue, today);
  const last = lastContact
    ? `Last contact ${describeWhen(lastContact, today)}, on ${describeDay(lastContact, today)}.`
    : 'No contact yet.';
  return [pinned ? 'Pinned.' : undefined, due, last].filter((sentence) => sentence).join(' ');
}

function describeDue(dueOn: Day, today: Day): string {
  const days = daysBetween(today, dueOn);
  if (days < 0) return `Overdue ${-days} d.`;
  return days === 0 ? 'Due today.' : `In ${days} d, on ${describeDay(dueOn, today)}.`;
}

function describeReferral({ direction, date, followUp }: Referral, dueOn: Day, today: Day): string {
  const what = direction === 'Given' ? 'Referral given' : 'Referral received';
  const when = date ? ` on ${describeDay(date, today)}` : '';
  const since = describeDay(dueOn, today);
  if (dueOn > today) return `${what}${when}. Due ${describeWhen(dueOn, today)}, on ${since}.`;
  if (dueOn === today) return `${what}${when}. Due today.`;
  return `${what}${when}. ${followUp === 'Late' ? 'Was due on' : 'Open since'} ${since}.`;
}
