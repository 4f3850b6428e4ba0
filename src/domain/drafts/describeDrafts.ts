import { STAGES } from '../../schema/words';
import type { PartnerAnswer } from '../answers';
import { answerCommitment } from '../commitment';
import type { Facts } from '../facts';
import { stepsOf } from '../loop';
import { isAtLeast } from '../stage';
import { notAfter } from '../terms';
import { COPY_DRAFTS } from './copyDrafts';
import type { OpenReferral, Situation } from './declaration';
import {
  COPY_DRAFT_IDS,
  type CopyDraftId,
  type Draft,
  type DraftId,
  OPEN_DRAFT_IDS,
  type OpenDraftId,
} from './draft';
import { titleDraft } from './draftTitle';
import { OPEN_DRAFTS } from './openDrafts';

/** A draft worth offering now. */
export interface Offer {
  readonly id: DraftId;
  readonly title: string;
  readonly when: string;
  readonly goes: Draft['goes'];
  readonly about: 'partner' | 'referral' | 'introduction' | 'commitment';
  /** The hidden id of the row it is about; '' for the partner as a whole. */
  readonly rowId: string;
}

/** The drafts offered for a partner: first what a referral waits for, then what the relationship needs next. */
export function describeDrafts(facts: Facts, answer: PartnerAnswer): readonly Offer[] {
  const referrals = findOpenReferrals(facts);
  const situation = describeSituation(facts, answer, referrals);
  return [
    ...COPY_DRAFT_IDS.flatMap((id) => offerByCopy(id, facts, referrals, situation)),
    ...OPEN_DRAFT_IDS.flatMap((id) => offerByLink(id, facts, situation)),
  ];
}

function offerByCopy(
  id: CopyDraftId,
  facts: Facts,
  referrals: readonly OpenReferral[],
  situation: Situation,
): Offer[] {
  const { when, about, isOffered } = COPY_DRAFTS[id];
  const rows = referrals.filter((row) => isOffered(row, situation)).map(({ referral }) => referral);
  return idsOf(rows).map((rowId) => ({ ...named(id, rowId, facts), when, goes: 'by copy', about }));
}

function named<I extends DraftId>(id: I, rowId: string, { history, terms }: Facts) {
  return { id, rowId, title: titleDraft(id, rowId, history, terms.today) };
}

function offerByLink(id: OpenDraftId, facts: Facts, situation: Situation): Offer[] {
  const { when, about } = OPEN_DRAFTS[id];
  return findRows(id, facts, situation).map((rowId) => ({
    ...named(id, rowId, facts),
    when,
    goes: 'by link',
    about,
  }));
}

/** The ids of the rows the draft is offered for; one '' when it is about the partner as a whole. */
function findRows(id: OpenDraftId, { history, terms }: Facts, situation: Situation): readonly string[] {
  const declaration = OPEN_DRAFTS[id];
  if (declaration.about === 'partner') return declaration.isOffered(situation) ? [''] : [];
  if (situation.stage === 'Paused' || situation.stage === 'Not a fit') return [];
  if (declaration.about === 'introduction') return idsOf(history.introductions.filter(declaration.isOffered));
  return idsOf(
    history.commitments.filter((row) =>
      declaration.isOffered(row, answerCommitment(row, history.introductions, terms.today), terms.today),
    ),
  );
}

/** A row just typed has no id until the next run, and nothing to find it by. */
function idsOf(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id).filter((id) => id !== '');
}

/** Rows dated after today are nothing to write about yet. */
function findOpenReferrals({ history, terms }: Facts): readonly OpenReferral[] {
  const { today } = terms;
  return history.referrals
    .filter(({ date }) => date === undefined || date <= today)
    .map((referral) => {
      const open = stepsOf(referral, terms).filter((step) => step.isOpen);
      const due = open.filter((step) => step.due !== undefined && step.due <= today);
      return {
        referral,
        open: open.map(({ step }) => step),
        due: due.map(({ step }) => step),
        isInTouch: notAfter(referral.contactOn, today) !== undefined,
      };
    });
}

function describeSituation(
  { partner, terms }: Facts,
  { stage, asking, suggestGiveAndTake, weOwe }: PartnerAnswer,
  referrals: readonly OpenReferral[],
): Situation {
  const step = STAGES.find((candidate) => candidate === stage);
  return {
    stage,
    isWarm: step !== undefined && isAtLeast(step, 'Rapport'),
    mayAsk: asking.green,
    suggestGiveAndTake,
    weOwe,
    owesThanks: referrals.some(({ open }) => open.includes('thank')),
    isAgreed: notAfter(partner.howWeReferOn, terms.today) !== undefined,
  };
}
