import type { Ports } from '../actions/ports';
import { utilitiesArchive } from './archive';
import { systemClock } from './clock';
import { readIdentity } from './identity';
import { uuidIds } from './ids';
import { propertiesLedger } from './ledger';
import { documentLock } from './lock';
import { appMail } from './mail';
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
