import { type Condition, TINTS, type Tint } from '../schema/tints';
import { lettersOf } from './notation';
import type { Stand } from './stand';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The tints of a tab's cells whose columns can be told. */
export function tintsOf({ table, columns }: Stand): readonly Tint[] {
  return TINTS.filter(({ table: id, column, when }) => {
    const needed = 'day' in when ? [column, when.day] : [column];
    return id === table.id && needed.every((key) => columns.has(key));
  });
}

/** Whether a rule is one of ours: nobody else uses just these colours. */
export function isOurRule(rule: Rule): boolean {
  const palette = TINTS.map(({ look }) => look.tint);
  return palette.includes(String(rule.getBooleanCondition()?.getBackground() ?? '').toLowerCase());
}

/** Setting the rules replaces all of them (docs/platform.md, "conditional rules replace"): the person's own are kept. */
export function setTints(stand: Stand): void {
  const ours = tintsOf(stand);
  if (ours.length === 0) return;
  const theirs = stand.sheet.getConditionalFormatRules().filter((rule) => !isOurRule(rule));
  stand.sheet.setConditionalFormatRules([...theirs, ...ours.map((tint) => tintRule(stand, tint))]);
}

function tintRule({ sheet, headerRow, columns, gridRows }: Stand, tint: Tint): Rule {
  const place = columns.get(tint.column) ?? 0;
  const rows = Math.max(1, gridRows - headerRow);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setRanges([sheet.getRange(headerRow + 1, place, rows, 1)])
    .setBackground(tint.look.tint)
    .setFontColor(tint.look.text);
  if ('word' in tint.when) return rule.whenTextEqualTo(tint.when.word).build();
  const day = `$${lettersOf(columns.get(tint.when.day) ?? 0)}${headerRow + 1}`;
  return rule.whenFormulaSatisfied(dayFormula(day, tint.when)).build();
}

/** Without separators, so that it reads the same in every locale (docs/platform.md, "locale of formulas"). */
function dayFormula(cell: string, { is }: Extract<Condition, { day: string }>): string {
  return is === 'today' ? `=${cell}=TODAY()` : `=(${cell}<>"")*(${cell}<TODAY())`;
}
