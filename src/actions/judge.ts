import { STATUS_SENTENCES as sentences } from '../domain/partner/words';
import type { PartnerStatus, Stage } from '../schema/words';
import { changePartner } from './changeCells';
import type { Ports } from './ports';
import type { ActionResult } from './writeOnce';

/** A person's own judgement of a partner, where the evidence does not decide. Each can be taken back. */

/** Paused, Not a fit (0.20), or '' for an active partner again. */
export function setStatus(
  ports: Ports,
  requestId: string,
  partnerId: string,
  status: PartnerStatus | '',
): ActionResult {
  return changePartner(ports, requestId, partnerId, (_, { partner }) => ({
    message: sentences.status[status](partner),
    change: { status },
  }));
}

/** A stage of one's own judgement, since today; '' goes by the evidence again. */
export function setOverride(
  ports: Ports,
  requestId: string,
  partnerId: string,
  stage: Stage | '',
): ActionResult {
  return changePartner(ports, requestId, partnerId, ({ today }, { partner, stageOverride }) => ({
    message: stage === '' ? sentences.byEvidence(partner) : sentences.override(partner, stage),
    change:
      stage === stageOverride ? {} : { stageOverride: stage, overrideOn: stage === '' ? undefined : today },
  }));
}

/** The talk about give and take was offered: the suggestion keeps quiet for a while (3.10). */
export function noteNudge(ports: Ports, requestId: string, partnerId: string): ActionResult {
  return changePartner(ports, requestId, partnerId, ({ today }, { partner }) => ({
    message: sentences.nudged(partner),
    change: { nudgedOn: today },
  }));
}
