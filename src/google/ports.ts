import type { Ports } from '../actions/ports';
import { utilitiesArchive } from './archive';
import { systemClock } from './clock';
import { readIdentity } from './identity';
import { uuidIds } from './ids';
import { propertiesLedger } from './ledger';
import { documentLock } from './lock';
import { appMail } from './mail';
import { isProtected, unlessFoundProtected } from './notAllowed';
import { sharedPeople } from './people';
import { hourlyTriggers } from './triggers';
import { sheetWorkbook } from './workbook';

/** Google behind every port, for one execution. The active spreadsheet is the file we live in, in triggers too. */
export function googlePorts(hourlyHandler: string, readMarks = readIdentity): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    workbook: sheetWorkbook(spreadsheet, readMarks),
    lock: documentLock(),
    clock: systemClock(),
    ids: uuidIds(),
    ledger: propertiesLedger(),
    mail: appMail(),
    people: sharedPeople(spreadsheet),
    triggers: hourlyTriggers(hourlyHandler),
    archive: utilitiesArchive(),
  };
}

/**
 * An action, even where somebody protected a place. Where only the arrival of writes tells that somebody protected a place (docs/platform.md, "hard
 * protection"), it is done once more, each such write on its own: an action may be repeated, by its request id or because it
 * asks what there is.
 */
export function evenWhereProtected<T>(ports: Ports, act: (ports: Ports) => T): T {
  try {
    return act(ports);
  } catch (error) {
    if (!isProtected(error)) throw error;
    letRestArrive();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return act({ ...ports, workbook: sheetWorkbook(spreadsheet, readIdentity, unlessFoundProtected) });
  }
}

/** Each flush tells of one protected place among what still waits; more than a run ever writes is not asked for. */
const MOST_WAITING = 50;

function letRestArrive(): void {
  for (let left = MOST_WAITING; left > 0; left--) {
    try {
      SpreadsheetApp.flush();
      return;
    } catch (error) {
      if (!isProtected(error)) throw error;
    }
  }
}
