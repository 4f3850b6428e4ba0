import type { Day } from '../day/day';
import { type Agreement, describeAgreement, findObstacle } from '../domain/circle/agreement';
import { offerRound } from '../domain/circle/nextRound';
import { findRound } from '../domain/circle/round';
import { COMMITMENT_SENTENCES as sentences } from '../domain/circle/words';
import { type Commitment, commitments } from '../schema/commitments';
import type { Partner } from '../schema/partners';
import { blankRow } from '../schema/table';
import { historyOf, type Sheets } from './loadBook';
import { addLogRow, COMMITMENTS, changeLogRow } from './logTab';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { type ActionResult, linkTo } from './writeOnce';

/** Writes down what both agreed. Without counts, an end or the day you agreed it stays Not specific yet (2.5, 2.7). */
export function addCommitment(
  ports: Ports,
  requestId: string,
  partnerId: string,
  agreement: Agreement,
): ActionResult {
  return addLogRow(ports, COMMITMENTS, requestId, partnerId, (sheets, partner) => {
    refuseObstacle(agreement, sheets.today);
    const commitment = makeCommitment(sheets, partner, agreement);
    return { message: describeAgreement(commitment, sheets.today), change: commitment };
  });
}

function makeCommitment(sheets: Sheets, partner: Partner, agreement: Agreement): Commitment {
  const { current } = findRound(historyOf(sheets, partner), sheets.today);
  const { round } = offerRound(current?.commitment, sheets.context.settings, sheets.today);
  return { ...blankRow(commitments), ...agreement, ...linkTo(partner), round };
}

/** Says more precisely what was agreed. */
export function amendCommitment(
  ports: Ports,
  requestId: string,
  commitmentId: string,
  agreement: Agreement,
): ActionResult {
  return changeLogRow(ports, COMMITMENTS, requestId, commitmentId, ({ today }, commitment) => {
    refuseObstacle(agreement, today);
    return { message: describeAgreement({ ...commitment, ...agreement }, today), change: agreement };
  });
}

/** Looks back on a round (2.17). */
export function reviewCommitment(
  ports: Ports,
  requestId: string,
  commitmentId: string,
  review: Pick<Commitment, 'wentWell' | 'toChange'>,
): ActionResult {
  if (review.wentWell === '' && review.toChange === '')
    throw new Refusal('input', sentences.nothingSaid, 'wentWell');
  return changeLogRow(ports, COMMITMENTS, requestId, commitmentId, (_, { partner }) => ({
    message: sentences.reviewed(partner),
    change: review,
  }));
}

function refuseObstacle(agreement: Agreement, today: Day): void {
  const obstacle = findObstacle(agreement, today);
  if (obstacle) throw new Refusal('input', obstacle.sentence, obstacle.field);
}
