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
 * An action, also where somebody protected a place and only the arrival of writes tells of it (docs/platform.md, "hard
 * protection"): then it is done once more, each such write on its own. Every action may be repeated, by its request id or
 * because it asks what there is. Throws what the second time throws.
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

/** Each flush tells of one protected place among what still waits. No action leaves so many waiting. */
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
