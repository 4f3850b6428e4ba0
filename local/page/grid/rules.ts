import type { Injector } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/preset-sheets-data-validation';
import { makeRules, type SheetRules } from './resources';
import { UNIT_ID } from './workbookData';

/** Not a change by a person: the model then tells the drawing, and nobody else. */
const SOURCE = 'patched';

export function replaceRules(injector: Injector, sheet: SheetRules): void {
  const model = injector.get(DataValidationModel);
  const sheetId = String(sheet.id);
  for (const { uid } of [...model.getRules(UNIT_ID, sheetId)])
    model.removeRule(UNIT_ID, sheetId, uid, SOURCE);
  for (const rule of makeRules(sheet)) model.addRule(UNIT_ID, sheetId, rule, SOURCE);
}
