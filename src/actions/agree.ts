import type { Day } from '../day/day';
import { type Agreement, describeAgreement, findObstacle } from '../domain/circle/agreement';
import { offerRound } from '../domain/circle/nextRound';
import { findRound } from '../domain/circle/round';
import { COMMITMENT_SENTENCES as sentences } from '../domain/circle/words';
import { type Commitment, commitments } from '../schema/commitments';
import type { Partner } from '../schema/partners';
import { blankRow } from '../schema/table';
import { findRow, ownerOf, planCells } from './changeCells';
import { historyOf, loadAllSheets, type Sheets } from './loadBook';
import { appendShown } from './onDemand';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { type ActionResult, addedRow, findPartner, hasRow, linkTo, writeOnce } from './writeOnce';

/** Writes down what both agreed. Without counts, an end or the day you agreed it stays Not specific yet (2.5, 2.7). */
export function addCommitment(
  ports: Ports,
  requestId: string,
  partnerId: string,
  agreement: Agreement,
): ActionResult {
  return writeOnce(
    ports,
    {
      requestId,
      whose: (sheets) => findPartner(sheets, partnerId),
      isThere: (sheets) => hasRow(sheets.commitments, requestId),
      plan(sheets, partner) {
        refuseObstacle(agreement, sheets.today);
        const row = makeCommitment(sheets, partner, agreement, requestId);
        return {
          message: describeAgreement(row, sheets.today),
          added: [addedRow(commitments, requestId)],
          changed: [],
          save: () => ({ ...sheets, commitments: appendShown(ports, sheets.commitments, row) }),
        };
      },
    },
    loadAllSheets,
  );
}

function makeCommitment(sheets: Sheets, partner: Partner, agreement: Agreement, id: string): Commitment {
  const { current } = findRound(historyOf(sheets, partner), sheets.today);
  const { round } = offerRound(current?.commitment, sheets.context.settings, sheets.today);
  return { ...blankRow(commitments), ...agreement, ...linkTo(partner), round, id };
}

/** Says more precisely what was agreed. */
export function amendCommitment(
  ports: Ports,
  requestId: string,
  commitmentId: string,
  agreement: Agreement,
): ActionResult {
  return changeCommitment(ports, requestId, commitmentId, (commitment, today) => {
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
  return changeCommitment(ports, requestId, commitmentId, ({ partner }) => ({
    message: sentences.reviewed(partner),
    change: review,
  }));
}

function refuseObstacle(agreement: Agreement, today: Day): void {
  const obstacle = findObstacle(agreement, today);
  if (obstacle) throw new Refusal('input', obstacle.sentence, obstacle.field);
}

function changeCommitment(
  ports: Ports,
  requestId: string,
  commitmentId: string,
  decide: (
    commitment: Commitment,
    today: Day,
  ) => { readonly message: string; readonly change: Partial<Commitment> },
): ActionResult {
  const find = ({ commitments: loaded }: Sheets) => findRow(loaded, commitmentId, 'commitment');
  return writeOnce(
    ports,
    {
      requestId,
      whose: (sheets) => ownerOf(sheets, find(sheets).row),
      plan(sheets) {
        const { index, row } = find(sheets);
        const { message, change } = decide(row, sheets.today);
        const { changed, save } = planCells(ports, sheets.commitments, index, change);
        return { message, added: [], changed, save: () => ({ ...sheets, commitments: save() }) };
      },
    },
    loadAllSheets,
  );
}
