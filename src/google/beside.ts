import type { CellBeside } from '../actions/ports';
import { lettersOf } from './notation';
import type { Place } from './rows';

/** A note that Mutual itself writes: whose judgement an override is. */
const OWN_NOTE = 'stage';

/** Four reads: the headers, and the row's values, formulas and notes, as far as the sheet goes. */
export function readBeside({ table, sheet, headerRow, columns, at }: Place, row: number): CellBeside[] {
  const sheetRow = at[row];
  if (!sheetRow) return [];
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  const line = sheet.getRange(`${sheetRow}:${sheetRow}`);
  const [titles = []] = sheet.getRange(`${headerRow}:${headerRow}`).getDisplayValues();
  const [[values = []], [formulas = []], [notes = []]] = [
    line.getDisplayValues(),
    line.getFormulas(),
    line.getNotes(),
  ];
  return values.flatMap((value, index): CellBeside[] => {
    const key = keys.get(index + 1);
    const title = titles[index]?.trim() || lettersOf(index + 1);
    const cell = { key: key ?? '', header: table.columns[key ?? '']?.header ?? title };
    const formula = formulas[index] ?? '';
    return [
      ...(key === undefined && (value !== '' || formula !== '') ? [{ ...cell, is: 'own' as const }] : []),
      ...(key !== undefined && !table.columns[key]?.computed && formula !== ''
        ? [{ ...cell, is: 'formula' as const }]
        : []),
      ...((notes[index] ?? '') !== '' && key !== OWN_NOTE ? [{ ...cell, is: 'note' as const }] : []),
    ];
  });
}
