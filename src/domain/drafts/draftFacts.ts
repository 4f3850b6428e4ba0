import type { Commitment } from '../../schema/commitments';
import type { Settings } from '../../schema/settings';
import { answerCommitment } from '../commitment';
import { describeDay } from '../dayWords';
import type { Facts } from '../facts';
import { notAfter } from '../terms';
import type { CopyFacts, OpenFacts, Round, Sender } from './draft';

/** Who writes, as the Team tab and the settings say. */
export function makeSender(name: string, { practice_name, our_services }: Settings): Sender {
  return { name, practice: practice_name, services: our_services };
}

/** What a draft by link may know of a partner, and of the introduction or commitment with that id. */
export function findOpenFacts(facts: Facts, sender: Sender, rowId = ''): OpenFacts {
  const { partner, organisation, serves, goodReferral } = facts.partner;
  const known = { sender, partner: { partner, organisation, serves, goodReferral } };
  const introduction = facts.history.introductions.find(({ id }) => id === rowId);
  if (rowId !== '' && introduction) {
    const { contact, contactPermission, side, way } = introduction;
    return { ...known, introduction: { contact, contactPermission, side, way } };
  }
  const commitment = facts.history.commitments.find(({ id }) => id === rowId);
  return rowId !== '' && commitment ? { ...known, round: describeRound(commitment, facts) } : known;
}

/** What a draft about the referral with that id may know; undefined when the partner has no such referral. */
export function findCopyFacts(facts: Facts, sender: Sender, rowId: string): CopyFacts | undefined {
  const { today } = facts.terms;
  const referral = facts.history.referrals.find(({ id }) => id === rowId);
  if (rowId === '' || !referral) return undefined;
  const { direction, permission, contactOn, outcome } = referral;
  return {
    ...findOpenFacts(facts, sender),
    referral: { direction, permission, contactOn: notAfter(contactOn, today), outcome },
    isAgreed: notAfter(facts.partner.howWeReferOn, today) !== undefined,
  };
}

function describeRound(commitment: Commitment, { history, terms }: Facts): Round {
  const { weDo, theyDo, until } = commitment;
  const { weDid, theyDid } = answerCommitment(commitment, history.introductions, terms.today);
  return { until: until ? describeDay(until, terms.today) : '', weDid, weDo, theyDid, theyDo };
}
