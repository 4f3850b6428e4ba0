import type { Day } from '../../day/day';
import { type Referral, referrals } from '../../schema/referrals';
import { type Direction, type FollowUp, OUTCOMES, PERMISSIONS, PLEASED } from '../../schema/words';
import type { LoopStep } from '../answers';
import { describeDay } from '../dayWords';
import { hasOutcome } from '../loopStep';
import { MARK_LABELS as labels, MARK_SENTENCES as sentences } from './words';

/** What one tap can record on a referral. */
export const MARKS = [
  'permission',
  'told',
  'first tried',
  'in touch',
  'contact told',
  'outcome',
  'outcome passed on',
  'pleased',
] as const;
export type Mark = (typeof MARKS)[number];

export interface MarkOffer {
  readonly mark: Mark;
  readonly label: string;
  readonly choices: readonly string[];
}

/** The column that holds the day of a mark without words. */
const DAY_OF = {
  told: 'toldOn',
  'first tried': 'firstTriedOn',
  'in touch': 'contactOn',
  'contact told': 'contactToldOn',
  'outcome passed on': 'outcomePassedOn',
} as const;

const CHOICES: Partial<Record<Mark, readonly string[]>> = {
  permission: PERMISSIONS,
  outcome: OUTCOMES.filter((outcome) => outcome !== 'Open'),
  pleased: PLEASED,
};

/** What has no meaning on a referral we gave. */
const RECEIVED_ONLY: readonly Mark[] = ['first tried', 'contact told', 'outcome passed on'];

const MARKS_OF: Readonly<Record<LoopStep, readonly Mark[]>> = {
  'ask client': ['permission', 'outcome'],
  'tell partner': ['told'],
  'in touch?': ['in touch', 'outcome'],
  'how did it go?': ['outcome'],
  call: ['outcome'],
  'close it': ['outcome'],
  'contact client': ['first tried', 'in touch', 'outcome'],
  thank: ['told'],
  'tell contact': ['contact told'],
  'what came of it?': ['outcome'],
  'pass outcome on': ['outcome passed on'],
};

/** What one tap can record about an open step. */
export function offerMarks(step: LoopStep, direction: Direction): readonly MarkOffer[] {
  return MARKS_OF[step].map((mark) => describeOffer(mark, direction));
}

/** Beside the steps: what the client allows, that client and colleague met, whether the client was pleased (4.26). */
export function offerBesides(referral: Referral, followUp: FollowUp): readonly MarkOffer[] {
  const { direction, contactOn, outcome, pleased } = referral;
  if (direction === '') return [];
  const marks: Mark[] = followUp === 'Closed' ? [] : ['permission'];
  if (direction === 'Received' && !contactOn && !hasOutcome(referral)) marks.push('in touch');
  if (outcome === 'Started' && pleased !== 'yes' && pleased !== 'no') marks.push('pleased');
  return marks.map((mark) => describeOffer(mark, direction));
}

function describeOffer(mark: Mark, direction: Direction): MarkOffer {
  const label = labels[mark];
  return {
    mark,
    label: typeof label === 'string' ? label : label[direction],
    choices: CHOICES[mark] ?? [],
  };
}

export interface MarkedStep {
  readonly mark: Mark;
  /** One of the mark's choices; '' for a mark that is only a day. */
  readonly value: string;
  readonly date: Day;
}

/** The cells a mark writes, or the sentence that says why not. */
export function planMark(
  referral: Referral,
  { mark, value, date }: MarkedStep,
  today: Day,
): { readonly change: Partial<Referral> } | { readonly refusal: string } {
  if (date > today) return { refusal: sentences.toCome(describeDay(date, today)) };
  if (RECEIVED_ONLY.includes(mark) && referral.direction !== 'Received')
    return { refusal: sentences.receivedOnly };
  const choices = CHOICES[mark];
  if (choices && !choices.includes(value)) return { refusal: sentences.choose(choices.join(', ')) };
  if (!isAllowed(mark, referral)) return { refusal: sentences.notAllowed };
  return { change: cellsOf(mark, value, date) };
}

/** What was noted, in a sentence: it stands beside Undo. */
export function describeMarked(
  { direction }: Referral,
  { mark, value, date }: MarkedStep,
  partner: string,
  today: Day,
): string {
  const say = sentences.noted[mark];
  const what = say({ partner, value, isOurs: direction === 'Received' });
  return `${what}, ${date === today ? 'today' : `on ${describeDay(date, today)}`}.`;
}

/** What the client does not allow was not said, so it cannot be noted as said (4.24). */
function isAllowed(mark: Mark, { permission }: Referral): boolean {
  if (mark === 'contact told') return permission === 'Contact made' || permission === 'General progress';
  return mark !== 'outcome passed on' || permission === 'General progress';
}

function cellsOf(mark: Mark, value: string, date: Day): Partial<Referral> {
  const { permission, outcome, pleased } = referrals.columns;
  if (mark === 'permission') return { permission: permission.parse(value).value };
  if (mark === 'outcome') return { outcome: outcome.parse(value).value, outcomeOn: date };
  if (mark === 'pleased')
    return { pleased: pleased.parse(value).value, pleasedOn: value === 'unknown' ? undefined : date };
  return { [DAY_OF[mark]]: date };
}
