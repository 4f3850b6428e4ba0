import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from '@univerjs/core';
import type { Selection } from '../../protocol/messages';
import { UNIT_ID } from './workbookData';

function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** 'B2 Call': the name of a cell and the text it shows. */
export function describeCell(injector: Injector, place: Selection | undefined): string {
  const units = injector.get(IUniverInstanceService);
  const workbook = units.getUnit<Workbook>(UNIT_ID, UniverInstanceType.UNIVER_SHEET);
  const sheet = place && workbook?.getSheetBySheetId(String(place.sheetId));
  if (!sheet) return '';
  const cell = sheet.getCell(place.row - 1, place.column - 1);
  return `${columnLetters(place.column)}${place.row} ${cell?.v ?? ''}`.trim();
}
