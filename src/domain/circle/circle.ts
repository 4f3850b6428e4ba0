import { type Day, later, NEVER } from '../../day/day';
import type { Introduction } from '../../schema/introductions';
import type { Partner } from '../../schema/partners';
import { answerBook } from '../answerBook';
import type { PartnerAnswer } from '../answers';
import type { Book } from '../book';
import { type Core, describeCore, isStrong } from '../core';
import { describeDrafts, type Offer } from '../drafts/describeDrafts';
import { allDayLink } from '../drafts/links/calendar';
import { titleEntry } from '../drafts/titles';
import { makeFacts } from '../facts';
import { gatherHistories, type History } from '../history';
import { describeIntroductionStep } from '../introduction';
import { normaliseName } from '../names';
import { findProspect } from '../prospects';
import { makeTerms } from '../terms';
import { type NextRound, offerRound } from './nextRound';
import { findRound, isAhead, isReady, type Round } from './round';
import { CIRCLE_SENTENCES as sentences } from './words';

/** The Circle panel: who shall last, what was agreed, and whom to reach out to. */
export interface Circle {
  readonly core: Core;
  /** Core partners, in sheet order. */
  readonly members: readonly Member[];
  /** While a slot is open: who could fill it. */
  readonly candidates: readonly Member[];
  readonly rounds: readonly PartnerRound[];
  /** Trusted or Lasting, without a commitment or a list (2.3), A–Z. */
  readonly readyForARound: readonly Partner[];
  readonly prospects: Prospects;
}

export interface Member {
  readonly partner: Partner;
  readonly answer: PartnerAnswer;
  readonly strong: boolean;
}

export interface PartnerRound extends Round {
  readonly partner: Partner;
  readonly answer: PartnerAnswer;
  /** When the last round is reviewed: the next one. */
  readonly next: NextRound | undefined;
  readonly them: ContactList;
  readonly us: ContactList;
  /** The drafts offered for an introduction or for the review. */
  readonly drafts: readonly Offer[];
}

export interface ContactList {
  readonly tally: string;
  readonly contacts: readonly ListedContact[];
}

export interface ListedContact {
  readonly introduction: Introduction;
  readonly nextStep: string;
  /** Proposes a meeting of three to a calendar (2.13); '' where there is none to come, or no day. */
  readonly calendarUrl: string;
}

export interface Prospects {
  readonly offered: Partner | undefined;
  /** Why nobody is offered, or ''. */
  readonly reason: string;
  readonly waiting: number;
  readonly reachedOut: number;
}

interface Known {
  readonly history: History;
  readonly answer: PartnerAnswer;
}

export function describeCircle(book: Book): Circle {
  const answers = answerBook(book).partners;
  const { partners } = gatherHistories(book, () => true);
  const known = partners.flatMap((history, row): Known[] => {
    const answer = answers[row];
    return history && answer && history.partner.partner !== '' ? [{ history, answer }] : [];
  });
  const active = known.filter(({ answer: { stage } }) => stage !== 'Paused' && stage !== 'Not a fit');
  const busy = active.filter(({ history }) => history.commitments.length + history.introductions.length > 0);
  const ready = active.filter((one) => isStrong(one.answer) && !busy.includes(one));
  const core = describeCore(book, answers);
  return {
    core,
    members: known.filter(({ history }) => history.partner.core).map(describeMember),
    candidates: core.candidates.flatMap((candidate) =>
      known.filter(({ history }) => history.partner === candidate).map(describeMember),
    ),
    rounds: busy.map((one) => describePartnerRound(one, book)).sort(dueFirst),
    readyForARound: ready.map(({ history }) => history.partner).sort(byName),
    prospects: describeProspects(book, answers),
  };
}

function describeMember({ history, answer }: Known): Member {
  return { partner: history.partner, answer, strong: isStrong(answer) };
}

function describePartnerRound({ history, answer }: Known, book: Book): PartnerRound {
  const { today, settings } = book;
  const round = findRound(history, today);
  const facts = makeFacts(history, makeTerms(book));
  return {
    ...round,
    partner: history.partner,
    answer,
    next: round.step === 'repeat' ? offerRound(round.current?.commitment, settings, today) : undefined,
    them: describeList(history, 'them', today),
    us: describeList(history, 'us', today),
    drafts: describeDrafts(facts, answer).filter(
      ({ about }) => about === 'introduction' || about === 'commitment',
    ),
  };
}

/** Those still to be made first, each part in sheet order; the tally counts all who were looked at (2.10). */
function describeList({ introductions, partner }: History, side: 'them' | 'us', today: Day): ContactList {
  const list = introductions.filter((introduction) => introduction.side === side);
  const good = list.filter(({ verdict }) => verdict === 'good intro').length;
  const ordered = [...list.filter(isAhead), ...list.filter((introduction) => !isAhead(introduction))];
  return {
    tally: list.length === 0 ? '' : sentences.tally(good, list.length),
    contacts: ordered.map((introduction) => ({
      introduction,
      nextStep: describeIntroductionStep(introduction, today),
      calendarUrl: linkMeeting(introduction, partner, today),
    })),
  };
}

/** Whom the partner meets stands in no link. */
function linkMeeting(introduction: Introduction, partner: Partner, today: Day): string {
  const { way, byWhen } = introduction;
  if (way !== 'three-way meeting' || !byWhen || !isReady(introduction)) return '';
  return allDayLink({ title: titleEntry(sentences.meeting, partner) }, later(byWhen, today) ?? byWhen);
}

/** A review that is due, then the round that ends first; what has no day comes last. */
function dueFirst(one: PartnerRound, other: PartnerRound): number {
  return dayOf(one).localeCompare(dayOf(other));
}

function dayOf({ step, current }: PartnerRound): string {
  if (step === 'repeat' || step === 'commit') return NEVER;
  return current?.commitment.until ?? NEVER;
}

function byName(one: Partner, other: Partner): number {
  return normaliseName(one.partner).localeCompare(normaliseName(other.partner));
}

/** One prospect a week (0.2), and none while enough were written to (0.7). */
function describeProspects(book: Book, answers: readonly PartnerAnswer[]): Prospects {
  const count = (stage: PartnerAnswer['stage']) =>
    answers.filter((answer, row) => answer.stage === stage && book.partners[row]?.partner !== '').length;
  const offered = findProspect(book, answers);
  const [waiting, reachedOut] = [count('Prospect'), count('Reached out')];
  return { offered, reason: offered ? '' : findReason(book, waiting, reachedOut), waiting, reachedOut };
}

function findReason({ settings }: Book, waiting: number, reachedOut: number): string {
  if (reachedOut >= settings.open_outreach_limit) return sentences.limitReached(reachedOut);
  return waiting === 0 ? sentences.noProspects : sentences.noServes;
}
