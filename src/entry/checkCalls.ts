import { checkSpreadsheet, repairSpreadsheet } from '../actions/checkSpreadsheet';
import { listUndo } from '../actions/undoList';
import { type Finding, nameRepair } from '../domain/check/findings';
import type { CheckCalls, CheckView } from './apiCheck';
import type { CallsOf } from './call';

const MOST_REPAIRS = 500;

/** The calls about the spreadsheet itself. */
export const checkCalls: CallsOf<CheckCalls> = {
  checkSpreadsheet: (ports) => makeCheckView(checkSpreadsheet(ports)),
  repairSpreadsheet: (ports, read) =>
    makeCheckView(repairSpreadsheet(ports, read.texts('repairs', MOST_REPAIRS, 200))),
  listUndo: (ports) => ({ deeds: listUndo(ports) }),
};

function makeCheckView(findings: readonly Finding[]): CheckView {
  const told = findings.filter(({ repair }) => repair === undefined);
  return {
    repairs: findings.flatMap(({ sentence, remedy = '', repair, asks = false }) =>
      repair ? [{ name: nameRepair(repair), sentence, remedy, asks }] : [],
    ),
    yours: told.filter(({ isFine }) => !isFine).map(({ sentence }) => sentence),
    fine: told.filter(({ isFine }) => isFine).map(({ sentence }) => sentence),
  };
}
