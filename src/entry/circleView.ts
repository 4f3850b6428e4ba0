import { circleOf, type OpenedCircle } from '../actions/openCircle';
import type { ActionResult } from '../actions/writeOnce';
import type { Day } from '../day/day';
import { describeProgress } from '../domain/circle/agreement';
import type { ContactList, Member, PartnerRound, Prospects } from '../domain/circle/circle';
import { type NextRound as DomainRound, offerRound } from '../domain/circle/nextRound';
import { type AnsweredCommitment, describeMissing } from '../domain/circle/round';
import type { Core } from '../domain/core';
import type { Settings } from '../schema/settings';
import { CONTACT_PERMISSIONS, INTRODUCTION_STEPS, VERDICTS, WAYS } from '../schema/words';
import type {
  CircleChanged,
  CircleView,
  CommitmentCard,
  CoreMember,
  CoreView,
  IntroductionList,
  NextRound,
  ProspectsView,
  RoundCard,
  RoundReviewed,
} from './api';
import { makeOffer, makeProspect } from './partnerView';

/** The Circle panel as plain JSON. */
export function makeCircleView({ sheets, circle }: OpenedCircle): CircleView {
  const { today } = sheets;
  const { settings } = sheets.context;
  return {
    today,
    core: makeCore(circle.core, circle.members, circle.candidates),
    rounds: circle.rounds.map((round) => makeRound(round, today)),
    readyForARound: circle.readyForARound.map(({ id, partner }) => ({ id, name: partner })),
    firstRound: makeNextRound(offerRound(undefined, settings, today)),
    listSize: settings.list_size,
    prospects: makeProspects(circle.prospects, settings),
    words: {
      verdicts: VERDICTS,
      permissions: CONTACT_PERMISSIONS,
      ways: WAYS,
      steps: INTRODUCTION_STEPS,
    },
  };
}

export function makeCircleChanged({ message, sheets, undoId }: ActionResult): CircleChanged {
  return { message, circle: makeCircleView(circleOf(sheets)), undoId };
}

/** A review offers the next round (2.18). */
export function makeRoundReviewed(result: ActionResult, commitmentId: string): RoundReviewed {
  const { sheets } = result;
  const reviewed = sheets.commitments.rows.find(({ id }) => id === commitmentId);
  const next = offerRound(reviewed, sheets.context.settings, sheets.today);
  return { ...makeCircleChanged(result), next: makeNextRound(next) };
}

function makeCore(
  { strong, target, words, openSlots }: Core,
  members: readonly Member[],
  candidates: readonly Member[],
): CoreView {
  return {
    ...{ strong, target, words, openSlots },
    members: members.map(makeMember),
    candidates: candidates.map(makeMember),
  };
}

function makeMember({ partner, answer, strong }: Member): CoreMember {
  const { id, owner } = partner;
  const { stage, lastContact, nextStep } = answer;
  return { id, name: partner.partner, owner, stage, strong, lastContact: lastContact ?? '', nextStep };
}

function makeRound(round: PartnerRound, today: Day): RoundCard {
  const { partner, answer, step, sentence, current, earlier, next } = round;
  const before = current?.answer.state === 'Reviewed' ? current : earlier[0];
  return {
    partnerId: partner.id,
    partner: partner.partner,
    owner: partner.owner,
    stage: answer.stage,
    step,
    sentence,
    change: before?.commitment.toChange ?? '',
    commitment: current ? makeCommitment(current, today) : null,
    earlier: earlier.map((one) => makeCommitment(one, today)),
    next: next ? makeNextRound(next) : null,
    them: makeList(round.them),
    us: makeList(round.us),
    drafts: round.drafts.map(makeOffer),
  };
}

function makeCommitment({ commitment, answer }: AnsweredCommitment, today: Day): CommitmentCard {
  const { id, round, agreedOn, from, until, weDo, theyDo, ourGoal, theirGoal, wentWell, toChange } =
    commitment;
  const { weDid, theyDid, state, reviewDue } = answer;
  return {
    id,
    round: round ?? 1,
    agreedOn: agreedOn ?? '',
    from: from ?? '',
    until: until ?? '',
    weDo: weDo ?? null,
    theyDo: theyDo ?? null,
    weDid: weDid ?? null,
    theyDid: theyDid ?? null,
    ...{ ourGoal, theirGoal, wentWell, toChange, state },
    progress: describeProgress(commitment, answer, today),
    missing: state === 'Not specific yet' ? describeMissing(commitment) : '',
    reviewDue: reviewDue ?? '',
  };
}

function makeList({ tally, contacts }: ContactList): IntroductionList {
  return {
    tally,
    contacts: contacts.map(({ introduction, nextStep, calendarUrl }) => ({
      id: introduction.id,
      contact: introduction.contact,
      verdict: introduction.verdict,
      permission: introduction.contactPermission || 'not asked',
      way: introduction.way,
      step: introduction.step || 'Identified',
      madeOn: introduction.madeOn ?? '',
      owner: introduction.owner,
      byWhen: introduction.byWhen ?? '',
      notes: introduction.notes,
      nextStep,
      calendarUrl,
    })),
  };
}

function makeNextRound({ weDo, theyDo, ...round }: DomainRound): NextRound {
  return { ...round, weDo: String(weDo), theyDo: String(theyDo) };
}

function makeProspects(
  { offered, reason, waiting, reachedOut }: Prospects,
  { open_outreach_limit: limit }: Settings,
): ProspectsView {
  return { offered: offered ? makeProspect(offered) : null, reason, waiting, reachedOut, limit };
}
