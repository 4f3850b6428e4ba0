import { type Day, daysBetween, weekdayOf } from '../../day/day';
import { WEEKDAYS } from '../../schema/words';
import type { LoopStep } from '../answers';
import { counted } from '../counted';
import { describeDay } from '../dayWords';
import { describeKindWithin, describeThingToDo } from '../touchWords';
import {
  type CommitmentLine,
  type Digest,
  type DormantLine,
  type Line,
  type Part,
  type ProspectLine,
  type ReferralLine,
  SECTIONS,
  type Section,
  type SectionName,
  type TouchLine,
  type Whose,
} from './digest';
import { ONCE_MORE_AFTER } from './rhythm';

/** Every word of a reminder. */

export const HEADINGS: { readonly [N in SectionName]: string } = {
  promises: 'First, what we owe',
  received: 'Referrals to answer',
  followUps: 'Referrals to follow up',
  touches: 'Keep in touch',
  prospects: 'One new hello',
  dormant: 'Gone quiet',
  commitments: 'Agreed together',
};

export function describeWhose(whose: Whose): string {
  if (whose === 'own') return '';
  return whose === 'nobody' ? 'Nobody’s yet' : `For ${whose.colleague}`;
}

/** What to do with the partner, and why it is told today: one sentence or two each. */
export interface LineWords {
  readonly what: string;
  readonly why: string;
}

export function describeLine(line: Line, today: Day): LineWords {
  switch (line.about) {
    case 'referral':
      return describeReferral(line, today);
    case 'touch':
      return describeTouch(line, today);
    case 'prospect':
      return describeProspect(line, today);
    case 'dormant':
      return describeDormant(line, today);
    case 'commitment':
      return describeCommitment(line, today);
  }
}

const STEPS: { readonly [S in LoopStep]: string } = {
  'ask client': 'Ask first: “Would you like them to get in touch with you?”',
  'tell partner': 'Tell them that you referred somebody.',
  'in touch?': 'Ask whether contact came about.',
  'how did it go?': 'Ask how it went.',
  call: 'Give them a call: how did it go?',
  'close it': 'Nothing heard. Close it with “Nothing came of it”?',
  'contact client': 'Call the person they sent.',
  thank: 'Say thank you for the referral.',
  'tell contact': 'Tell them that contact was made.',
  'what came of it?': 'Note what came of it.',
  'pass outcome on': 'Tell them what came of it.',
};

/** Before How we refer is agreed we may hope for news, not expect it. */
const SOFTER_STEPS: { readonly [S in LoopStep]?: string } = {
  'how did it go?': 'Ask, if it feels right, how it is going.',
  call: 'Call and ask, if it feels right, how it is going.',
};

function describeReferral(line: ReferralLine, today: Day): LineWords {
  const softer = line.isAgreed ? undefined : SOFTER_STEPS[line.step];
  const of = line.referredOn ? `Referral of ${describeDay(line.referredOn, today)}` : 'Referral';
  const end = line.isLastTime ? ONLY_THE_SHEET : '';
  return { what: softer ?? STEPS[line.step], why: `${of}, ${describeReferralDue(line, today)}${end}.` };
}

function describeReferralDue(line: ReferralLine, today: Day): string {
  const { due, isLate, step, before, referredOn } = line;
  if (isLate && due === referredOn) return 'was due the same day';
  if (isLate) return `was due on ${describeDay(due, today)}`;
  if (due < today) return `open since ${describeDay(due, today)}`;
  return step === 'contact client' ? `due today before ${before}` : 'due today';
}

function describeTouch({ kind, due, last }: TouchLine, today: Day): LineWords {
  const before = last ? ` Last: ${describeKindWithin(last.kind)}, ${describeDay(last.on, today)}.` : '';
  return { what: `${describeThingToDo(kind)}?`, why: `${describeTouchDue(due, today)}${before}` };
}

const ONLY_THE_SHEET = '; from now on only the sheet tells';

function describeTouchDue(due: Day, today: Day): string {
  if (due === today) return 'Hoped for today.';
  const isLastTime = daysBetween(due, today) >= ONCE_MORE_AFTER;
  return `Hoped for on ${describeDay(due, today)}${isLastTime ? ONLY_THE_SHEET : ''}.`;
}

function describeProspect({ addedOn }: ProspectLine, today: Day): LineWords {
  const since = addedOn ? `On our list since ${describeDay(addedOn, today)}. ` : '';
  return { what: 'Say hello: three plain lines are enough.', why: `${since}The attempt is what counts.` };
}

function describeDormant({ lastContact }: DormantLine, today: Day): LineWords {
  return {
    what: 'Reconnect, or let go?',
    why: `Last contact on ${describeDay(lastContact, today)}. Either is fine.`,
  };
}

function describeCommitment(line: CommitmentLine, today: Day): LineWords {
  const us = `${describeCount('We made', line.weDid, line.weDo)} ${line.weDo === 1 ? 'introduction' : 'introductions'}`;
  const them = describeCount('they', line.theyDid, line.theyDo);
  const until = describeDay(line.until, today);
  if (line.moment === 'review')
    return {
      what: 'Look back together: what went well, what to change?',
      why: `${us}, ${them}; it ran until ${until}.`,
    };
  return { what: 'Half-way through what you agreed.', why: `${us}, ${them}; it runs until ${until}.` };
}

function describeCount(who: string, did: number | undefined, agreed: number | undefined): string {
  const of = agreed === undefined ? '' : ` of ${agreed}`;
  return `${who} ${did ?? 0}${of}`;
}

/** What stands in the sheet alone: behind the lines told, or all there is. */
export function describeMore({ lines, more }: Section): string {
  return lines.length > 0 ? `and ${more} more` : `${more} in the sheet`;
}

/** How many lines these parts speak of in these sections, the unnamed ones included. */
function countLines(parts: readonly Part[], names: readonly SectionName[]): number {
  return parts
    .flatMap(({ sections }) => sections)
    .filter(({ name }) => names.includes(name))
    .reduce((sum, { lines, more }) => sum + lines.length + more, 0);
}

/** A fixed template and counts: a subject is read on locked screens and over shoulders. */
export function describeSubject({ parts }: Digest): string {
  const counts: [number, string, string][] = [
    [countLines(parts, ['promises']), 'owed', 'owed'],
    [countLines(parts, ['received']), 'to answer', 'to answer'],
    [countLines(parts, ['followUps']), 'to follow up', 'to follow up'],
    [countLines(parts, ['touches']), 'touch', 'touches'],
    [countLines(parts, ['prospects']), 'hello', 'hellos'],
  ];
  const rest = countLines(parts, ['dormant', 'commitments']);
  const named = counts.filter(([count]) => count > 0).map((count) => counted(...count));
  const more = rest === 0 ? [] : [named.length > 0 ? `${rest} more` : counted(rest, 'thought')];
  return `Mutual: ${[...named, ...more].join(', ')}`;
}

export function describeGreeting({ name }: Digest): string {
  return name === '' ? 'Good morning.' : `Good morning, ${name}.`;
}

const SPELT = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const spell = (count: number): string => SPELT[count] ?? String(count);

/** One sentence on how much there is. What it counts is the reader's own, never what waits for a colleague. */
export function describeOpening({ parts }: Digest): string {
  const mine = parts.filter(({ whose }) => typeof whose === 'string');
  if (mine.length === 0) return 'You stand in for a colleague today:';
  const owed = countLines(mine, OWED);
  const owedByOthers = countLines(parts, OWED) - owed;
  const rest = countLines(parts, SECTIONS) - owed;
  if (owed === 0) return describeNothingOwed(rest, owedByOthers + countLines(parts, ['followUps']));
  const owing = owed === 1 ? 'One thing' : `${spell(owed)} things`;
  if (owedByOthers > 0) return `${owing} first; further down, what waits for a colleague.`;
  return rest === 0 ? `${owing}, and nothing else today.` : `${owing} first; the rest has time.`;
}

const OWED: readonly SectionName[] = ['promises', 'received'];

function describeNothingOwed(rest: number, wantingCare: number): string {
  if (rest === 1) return 'One small thing today:';
  return wantingCare > 0 ? 'This wants a little care:' : 'Nobody is kept waiting. This would be kind today:';
}

export const CLOSING = 'That is all. Thank you for keeping the circle warm.';
export const OPEN_SHEET = 'Open the sheet';

/** The day of the digest: 'Tuesday, 31 Mar'. */
export function describeToday({ today }: Digest): string {
  return `${WEEKDAYS[weekdayOf(today) - 1]}, ${describeDay(today, today)}`;
}

/** Who sent it, why, and how to have it otherwise. */
export function describeSender({ rhythm }: Digest, practiceName: string, sentFrom: string): string[] {
  const practice = practiceName === '' ? 'your practice' : practiceName;
  const when =
    rhythm.reminders === 'Daily'
      ? 'every working day on which there is something to say'
      : `on ${WEEKDAYS[rhythm.weekday - 1]}s, and in between when a referral received wants an answer`;
  return [
    `Sent by Mutual from ${sentFrom} for ${practice}. You get it ${when}.`,
    'For another rhythm, or none, change Reminders on the Team tab of the sheet.',
  ];
}
