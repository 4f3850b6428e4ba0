import type { Day } from '../../day/day';
import type { Commitment } from '../../schema/commitments';
import type { Introduction } from '../../schema/introductions';
import type { CommitmentAnswer } from '../answers';
import { answerCommitment } from '../commitment';
import { describeDay } from '../dayWords';
import type { History } from '../history';
import { ROUND_SENTENCES as sentences } from './words';

/** The steps of the joint effort with one partner (2.4–2.18), in their order. */
export type RoundStep = 'commit' | 'identify' | 'strategise' | 'execute' | 'evaluate' | 'repeat';

/** A commitment with what the rules say of it. */
export interface AnsweredCommitment {
  readonly commitment: Commitment;
  readonly answer: CommitmentAnswer;
}

export interface Round {
  readonly step: RoundStep;
  /** What to do now. */
  readonly sentence: string;
  /** The round under way, else the last one; undefined before the first. */
  readonly current: AnsweredCommitment | undefined;
  /** The latest first. */
  readonly earlier: readonly AnsweredCommitment[];
}

/** Where the rounds with a partner stand. */
export function findRound({ commitments, introductions }: History, today: Day): Round {
  const latestFirst = [...commitments]
    .sort((one, other) => (one.round ?? 0) - (other.round ?? 0))
    .reverse()
    .map((commitment) => ({ commitment, answer: answerCommitment(commitment, introductions, today) }));
  const underWay = latestFirst.find(({ answer }) => answer.state !== 'Reviewed');
  const current = underWay ?? latestFirst[0];
  const earlier = latestFirst.filter((one) => one !== current);
  const now = underWay ? findStep(underWay, introductions, today) : stepWithout(current !== undefined);
  return { ...now, current, earlier };
}

function stepWithout(wasReviewed: boolean): Pick<Round, 'step' | 'sentence'> {
  return wasReviewed
    ? { step: 'repeat', sentence: sentences.repeat }
    : { step: 'commit', sentence: sentences.commit.none };
}

function findStep(
  { commitment, answer }: AnsweredCommitment,
  introductions: readonly Introduction[],
  today: Day,
): Pick<Round, 'step' | 'sentence'> {
  const { weDo, theyDo, until } = commitment;
  const { state, weDid = 0, theyDid = 0 } = answer;
  if (state === 'Not specific yet' || !until)
    return { step: 'commit', sentence: describeMissing(commitment) };
  if (today > until || state === 'Kept') return { step: 'evaluate', sentence: sentences.evaluate };

  const left = { them: Math.max(0, (weDo ?? 0) - weDid), us: Math.max(0, (theyDo ?? 0) - theyDid) };
  const lacking = (fits: (introduction: Introduction) => boolean) => ({
    them: Math.max(0, left.them - countOf(introductions, 'them', fits)),
    us: Math.max(0, left.us - countOf(introductions, 'us', fits)),
  });
  const unnamed = lacking(isPromising);
  if (unnamed.them + unnamed.us > 0)
    return { step: 'identify', sentence: sentences.identify(unnamed.them, unnamed.us) };
  const unready = lacking(isReady);
  if (unready.them + unready.us > 0) return { step: 'strategise', sentence: sentences.strategise };
  return { step: 'execute', sentence: sentences.execute(describeDay(until, today)) };
}

function countOf(
  introductions: readonly Introduction[],
  side: 'them' | 'us',
  fits: (introduction: Introduction) => boolean,
): number {
  return introductions.filter((introduction) => introduction.side === side && fits(introduction)).length;
}

/** Still to be made: neither made nor let go. */
export function isAhead({ step }: Introduction): boolean {
  return step !== 'Made' && step !== 'Dropped';
}

/** A good introduction that the contact has not turned down (2.10). */
function isPromising(introduction: Introduction): boolean {
  const { verdict, contactPermission } = introduction;
  return isAhead(introduction) && verdict === 'good intro' && contactPermission !== 'no';
}

/** The contact would like it, and how is decided (2.12, 2.14). */
export function isReady(introduction: Introduction): boolean {
  return isPromising(introduction) && introduction.contactPermission === 'yes' && introduction.way !== '';
}

/** What keeps a commitment from being one (2.5, 2.7), in a sentence; '' when nothing does. */
export function describeMissing({ weDo, theyDo, until, agreedOn }: Commitment): string {
  const { parts } = sentences.commit;
  const missing = [
    ...(weDo === undefined ? [parts.weDo] : []),
    ...(theyDo === undefined ? [parts.theyDo] : []),
    ...(until === undefined ? [parts.until] : []),
    ...(agreedOn === undefined ? [parts.agreedOn] : []),
  ];
  return missing.length === 0 ? '' : sentences.commit.missing(missing);
}
