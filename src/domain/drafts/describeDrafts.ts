import { STAGES } from '../../schema/words';
import type { PartnerAnswer } from '../answers';
import { answerCommitment } from '../commitment';
import type { Facts } from '../facts';
import { stepsOf } from '../loop';
import { isAtLeast } from '../stage';
import { notAfter } from '../terms';
import { COPY_DRAFTS } from './copyDrafts';
import type { OpenReferral, Situation } from './declaration';
import { COPY_DRAFT_IDS, type Draft, type DraftId, OPEN_DRAFT_IDS, type OpenDraftId } from './draft';
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
  const byCopy = COPY_DRAFT_IDS.flatMap((id) => {
    const { title, when, about, isOffered } = COPY_DRAFTS[id];
    const wanting = referrals.filter((referral) => isOffered(referral, situation));
    return wanting.map(({ referral }) => ({
      id,
      title,
      when,
      goes: 'by copy' as const,
      about,
      rowId: referral.id,
    }));
  });
  return [...byCopy, ...OPEN_DRAFT_IDS.flatMap((id) => offerByLink(id, facts, situation))];
}

function offerByLink(id: OpenDraftId, facts: Facts, situation: Situation): Offer[] {
  const { title, when, about } = OPEN_DRAFTS[id];
  const rowIds = findRows(id, facts, situation);
  return rowIds.map((rowId) => ({ id, title, when, goes: 'by link', about, rowId }));
}

/** The ids of the rows the draft is offered for; one '' when it is about the partner as a whole. */
function findRows(id: OpenDraftId, { history, terms }: Facts, situation: Situation): readonly string[] {
  const declaration = OPEN_DRAFTS[id];
  if (declaration.about === 'partner') return declaration.isOffered(situation) ? [''] : [];
  if (situation.stage === 'Paused' || situation.stage === 'Not a fit') return [];
  if (declaration.about === 'introduction')
    return history.introductions.filter(declaration.isOffered).map((row) => row.id);
  return history.commitments
    .filter((row) =>
      declaration.isOffered(row, answerCommitment(row, history.introductions, terms.today), terms.today),
    )
    .map((row) => row.id);
}

/** Rows dated after today are nothing to write about yet. */
function findOpenReferrals({ history, terms }: Facts): readonly OpenReferral[] {
  const { today } = terms;
  return history.referrals
    .filter(({ date }) => date === undefined || date <= today)
    .map((referral) => {
      const open = stepsOf(referral, terms).filter((step) => step.isOpen);
      const due = open.filter((step) => step.due !== undefined && step.due <= today);
      return { referral, open: open.map(({ step }) => step), due: due.map(({ step }) => step) };
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
