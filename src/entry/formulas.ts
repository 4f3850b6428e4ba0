import { answerNames } from '../actions/answerFormula';
import type { PartnerAnswer } from '../domain/answers';
import {
  dateOf,
  type FormulaArgument,
  type FormulaResult,
  namesOf,
  shapeLike,
  stampOf,
} from '../google/formulaValues';
import { readIdentityIfAllowed } from '../google/identity';
import { googlePorts } from '../google/ports';
import { HOURLY } from './entryPoints';

type Pick = (answer: PartnerAnswer, zone: string) => string | number | Date;

/**
 * A custom function over partners' names. It reads the tabs itself, in a constant number of calls; it is calculated
 * again only when an argument changes, so `Mutual` as the second keeps it live.
 */
function formula(pick: Pick) {
  return (partner: FormulaArgument, mutual?: FormulaArgument): FormulaResult => {
    const ports = googlePorts(HOURLY, readIdentityIfAllowed);
    const { zone } = ports.workbook.context();
    return shapeLike(
      partner,
      answerNames(ports, namesOf(partner), stampOf(mutual), (answer) => pick(answer, zone)),
    );
  };
}

export const formulas = {
  reciprocity: formula((answer) => answer.reciprocity),
  balance: formula((answer) => answer.balance),
  stage: formula((answer) => answer.stage),
  nextStep: formula((answer) => answer.nextStep),
  nextTouch: formula((answer, zone) => dateOf(answer.nextTouch, zone)),
  touchpoints: formula((answer) => answer.touchpoints),
  referralsGiven: formula((answer) => answer.given),
  referralsReceived: formula((answer) => answer.received),
};
