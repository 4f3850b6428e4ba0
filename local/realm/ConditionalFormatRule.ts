import type { EnumValue } from './enums';
import { BooleanCriteria, findEnumValue } from './enums';
import { Handle } from './handle';
import type { FormatRuleRef } from './refs';

export class ConditionalFormatRule extends Handle<FormatRuleRef> {
  getRanges(): unknown[] {
    return [...this.ref.ranges];
  }

  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.ref);
  }

  getGradientCondition(): null {
    return null;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder({ ...this.ref });
  }
}

export class BooleanCondition extends Handle<FormatRuleRef> {
  getCriteriaType(): EnumValue {
    return findEnumValue('BooleanCriteria', this.ref.kind) ?? BooleanCriteria.CUSTOM_FORMULA;
  }

  getCriteriaValues(): unknown[] {
    return [...this.ref.values];
  }

  getBackground(): string | null {
    return this.ref.background;
  }

  getFontColor(): string | null {
    return this.ref.fontColor;
  }

  getBold(): boolean | null {
    return this.ref.bold;
  }

  getItalic(): boolean | null {
    return this.ref.italic;
  }

  getUnderline(): boolean | null {
    return this.ref.underline;
  }

  getStrikethrough(): boolean | null {
    return this.ref.strikethrough;
  }
}

const NO_RULE: FormatRuleRef = {
  ranges: [],
  kind: '',
  values: [],
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

export class ConditionalFormatRuleBuilder extends ConditionalFormatRule {
  constructor(ref: FormatRuleRef = { ...NO_RULE }) {
    super(ref);
  }

  setRanges(ranges: unknown[]): this {
    this.ref.ranges = [...ranges];
    return this;
  }

  setBackground(color: string | null): this {
    this.ref.background = color;
    return this;
  }

  setFontColor(color: string | null): this {
    this.ref.fontColor = color;
    return this;
  }

  setBold(bold: boolean | null): this {
    this.ref.bold = bold;
    return this;
  }

  setItalic(italic: boolean | null): this {
    this.ref.italic = italic;
    return this;
  }

  setUnderline(underline: boolean | null): this {
    this.ref.underline = underline;
    return this;
  }

  setStrikethrough(strikethrough: boolean | null): this {
    this.ref.strikethrough = strikethrough;
    return this;
  }

  withCriteria(criteria: object, values: unknown[]): this {
    return this.when(String(criteria), values);
  }

  build(): ConditionalFormatRule {
    if (!this.ref.kind) throw new Error('Conditional format rule has no criteria.');
    if (this.ref.ranges.length === 0) throw new Error('Conditional format rule has no ranges.');
    return new ConditionalFormatRule({ ...this.ref });
  }

  when(kind: string, values: unknown[]): this {
    this.ref.kind = kind;
    this.ref.values = [...values];
    return this;
  }
}

const CONDITIONS: Partial<Record<keyof GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, string>> = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
};

for (const [method, kind] of Object.entries(CONDITIONS)) {
  Object.defineProperty(ConditionalFormatRuleBuilder.prototype, method, {
    value(this: ConditionalFormatRuleBuilder, ...values: unknown[]) {
      return this.when(kind, values);
    },
  });
}
