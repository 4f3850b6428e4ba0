import type { FormatRuleRef, RangeRef, ValidationRef, Wire } from '../realm';
import { TAG } from '../realm';
import type { ConditionalFormat, RuleValue, Validation } from '../workbook/rules';
import { serialOf } from '../workbook/zone';
import { handle, refIn } from './args';
import { areaOf } from './ranges';

function ruleValueOf(wire: unknown, timeZone: string): RuleValue {
  if (wire === null || typeof wire === 'string' || typeof wire === 'number' || typeof wire === 'boolean')
    return wire;
  const value = wire as Wire;
  const range = refIn<RangeRef>(value, 'Range');
  if (range) return { sheetId: range.sheetId, area: areaOf(range) };
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && value[TAG] === 'date') {
    return serialOf(Number(value.at), timeZone);
  }
  return String(wire);
}

function wireOfRuleValue(value: RuleValue): Wire {
  if (typeof value !== 'object' || value === null) return value;
  return handle('Range', { sheetId: value.sheetId, ...value.area });
}

export function validationOf(ref: ValidationRef, timeZone: string): Validation {
  const rule: Validation = {
    kind: ref.kind,
    values: ref.values.map((value) => ruleValueOf(value, timeZone)),
    allowInvalid: ref.allowInvalid,
    dropDown: ref.dropDown,
  };
  if (ref.help) rule.help = ref.help;
  return rule;
}

export function validationHandle(rule: Validation): Wire {
  const { kind, allowInvalid, dropDown, help = null } = rule;
  return handle('DataValidation', {
    kind,
    values: rule.values.map(wireOfRuleValue),
    allowInvalid,
    dropDown,
    help,
  });
}

export function conditionalFormatOf(ref: FormatRuleRef, timeZone: string): ConditionalFormat {
  const areas = ref.ranges.flatMap((range) => {
    const found = refIn<RangeRef>(range as Wire, 'Range');
    return found ? [areaOf(found)] : [];
  });
  const rule: ConditionalFormat = {
    areas,
    kind: ref.kind,
    values: ref.values.map((value) => ruleValueOf(value, timeZone)),
  };
  if (ref.background !== null) rule.background = ref.background;
  if (ref.fontColor !== null) rule.fontColor = ref.fontColor;
  if (ref.bold !== null) rule.bold = ref.bold;
  if (ref.italic !== null) rule.italic = ref.italic;
  if (ref.underline !== null) rule.underline = ref.underline;
  if (ref.strikethrough !== null) rule.strikethrough = ref.strikethrough;
  return rule;
}

export function conditionalFormatHandle(rule: ConditionalFormat, sheetId: number): Wire {
  return handle('ConditionalFormatRule', {
    ranges: rule.areas.map((area) => handle('Range', { sheetId, ...area })),
    kind: rule.kind,
    values: rule.values.map(wireOfRuleValue),
    background: rule.background ?? null,
    fontColor: rule.fontColor ?? null,
    bold: rule.bold ?? null,
    italic: rule.italic ?? null,
    underline: rule.underline ?? null,
    strikethrough: rule.strikethrough ?? null,
  });
}
